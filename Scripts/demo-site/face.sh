#!/usr/bin/env bash
# What the public pages of the demonstration show beside the year that is played: a ballot of the deputies.
# usage: face.sh TAIZHANG, with $TAIZHANG_DATA; on a ledger whose last entry is of 2025-01-13
set -euo pipefail
program=$1
number() { sed -E 's/^([0-9]+).*/\1/' | head -1; }
file() { "$program" file livelihood "$1" --lead "$2" --set "budget=$3" --at '2025-01-13 15:00' | number; }
candidates=("$(file 新建公共充电桩120个 县发展和改革局 960)" "$(file 改造农贸市场2处 县商务局 780)"
  "$(file 建设社区图书角10个 县文化旅游广电体育局 120)" "$(file 新建城东公共停车楼1座 县住房和城乡建设局 2600)")
ballot=$("$program" file ballot 2025年民生实事项目票决 --set meeting=县十八届人大四次会议 --at '2025-01-13 15:10' | number)
for one in "${candidates[@]}"; do "$program" link "$one" ballot "$ballot" --at '2025-01-13 15:20'; done
"$program" move "${candidates[@]}" screen --at '2025-01-14 09:00'
"$program" move "${candidates[@]}" nominate --at '2025-01-15 09:00'
"$program" move "${candidates[@]}" submit --at '2025-01-15 15:00'
tokens=$("$program" ballot open "$ballot" --eligible 31 --present 27 --most 3 --at '2025-01-16 09:00' \
  --candidates "$(IFS=,; echo "${candidates[*]}")")
# Who votes for what follows from the place in the row of tokens alone.
row=0
for token in $tokens; do
  row=$((row + 1))
  yes=${candidates[0]},${candidates[1]}
  if ((row % 9 == 0)); then yes=${candidates[1]}; fi
  if ((row % 2 == 0)); then yes+=,${candidates[3]}; elif ((row % 3 != 0)); then yes+=,${candidates[2]}; fi
  "$program" ballot vote "$ballot" --token "$token" --yes "$yes" --at '2025-01-16 10:00'
done
"$program" ballot count "$ballot" --at '2025-01-16 10:30'
"$program" move "${candidates[@]:0:2}" adopt --at '2025-01-17 09:00'
"$program" move "${candidates[@]:2}" lose --at '2025-01-17 09:00'
