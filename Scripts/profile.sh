#!/usr/bin/env bash
# Hot functions of the release build over the real reports (else Samples/), the runtime's work charged to who asked for it.
# Needs perf: apt-get install linux-perf.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v perf >/dev/null || { echo "profile: perf is missing: apt-get install linux-perf" >&2; exit 1; }
mkdir -p out
text=out/profile.txt
reports="${SHARED:-../shared}/reports/corpus"
[ -d "$reports" ] || reports=Samples/lincheng-city
for _ in $(seq 10); do cat "$reports"/*.txt; done > "$text"
perf record -q -F 499 -g -o out/perf.data .build/release/taizhang read "$text" --format jsonl --jobs 1 > /dev/null
perf script -i out/perf.data -F ip,sym,dso 2>/dev/null | python3 Scripts/hot.py
rm -f "$text"
