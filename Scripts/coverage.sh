#!/usr/bin/env bash
# coverage.sh: how much of LedgerCore its tests run, against the bar. Swift marks no branches for llvm-cov, so regions are
# counted: every arm of a condition, a switch, a guard, a `??` and an autoclosure is one.
set -euo pipefail
cd "$(dirname "$0")/.."
BAR=${BAR:-90}
SCRATCH=.build-coverage
# The tests that run LedgerCore in their own process.
swift test --enable-code-coverage --scratch-path "$SCRATCH" --filter '^(LedgerCore|LedgerSQLite|Settings|Proposing)Tests\.' \
  | tail -n 1
# The compiler's own llvm-cov: another version cannot read its profile.
COV=$(dirname "$(readlink -f "$(command -v swift)")")/llvm-cov
BIN=$(swift build --scratch-path "$SCRATCH" --show-bin-path)
"$COV" export -summary-only "$BIN"/*PackageTests.xctest -instr-profile "$BIN/codecov/default.profdata" \
  | python3 -c '
import json, sys
bar = float(sys.argv[1])
files = [(f["filename"].split("/LedgerCore/")[-1], f["summary"]) for f in json.load(sys.stdin)["data"][0]["files"]
         if "Sources/LedgerCore/" in f["filename"]]
def share(kind, files):
    count = sum(s[kind]["count"] for _, s in files)
    return 100 * sum(s[kind]["covered"] for _, s in files) / count if count else None
kind = "branches" if share("branches", files) is not None else "regions"
missed = lambda s: s[kind]["count"] - s[kind]["covered"]
for name, summary in sorted(files, key=lambda f: -missed(f[1]))[:12]:
    if missed(summary):
        print(f"  {missed(summary):4} {kind} not run  {name}")
total, lines = share(kind, files), share("lines", files)
print(f"LedgerCore: {total:.1f} % of {kind}, {lines:.1f} % of lines; bar {bar:g} %")
sys.exit(total < bar)
' "$BAR"
