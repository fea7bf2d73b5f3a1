#!/usr/bin/env bash
# Fuzzes every door in turn, FUZZ_SECONDS (600) in all; fails at the first crash, leak of time or of memory.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-600}
read -r -a doors <<< "${FUZZ_DOORS:-file text quantities page sheet word workbook}"
each=$((seconds / ${#doors[@]}))

export TAIZHANG_FUZZ=1
swift build --scratch-path .build/fuzz --product Fuzz -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library \
  -Xswiftc -O -Xswiftc -use-ld=lld -Xlinker -lstdc++
program=.build/fuzz/debug/Fuzz
python3 Scripts/fuzz-seeds.py out/fuzz/seeds

failed=0
for door in "${doors[@]}"; do
  mkdir -p "out/fuzz/$door"
  echo "fuzz: $door for $each s"
  # A name of its own for what is found, so that the door can be told from it.
  if ! FUZZ_DOOR=$door ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0 "$program" "out/fuzz/$door" \
    "out/fuzz/seeds/$door" -max_total_time="$each" -max_len=6000 -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="out/fuzz/$door-" -dict=Fuzz/words.dict -print_final_stats=1 2> "out/fuzz/$door.log"; then
    failed=$((failed + 1))
    grep -aE "^Fatal|Fatal error|ERROR:|SUMMARY|Test unit written" "out/fuzz/$door.log" | head -5 || true
  fi
  grep -aE "stat::number_of_executed_units|^Done|cov:" "out/fuzz/$door.log" | tail -2 || true
done
echo "fuzz: ${#doors[@]} doors, $failed failed"
exit $((failed > 0))
