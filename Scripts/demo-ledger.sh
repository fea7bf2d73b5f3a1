#!/usr/bin/env bash
# A ledger of the made-up 砚溪县 over its three sample reports, each year played by a seeded script; prints the board.
# usage: demo-ledger.sh TAIZHANG FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1
export TAIZHANG_DATA=$2
rm -rf "$TAIZHANG_DATA"
"$program" init --place 砚溪县 --at 2022-12-30
for year in 2023 2024 2025; do
  "$program" import "Samples/yanxi-county/$year.txt" --at "$year-01-10"
  "$program" review reject --kind target --text 将力争到 --reason 远景目标另行管理 --at "$year-01-12"
  "$program" review accept --at "$year-01-13"
  python3 Scripts/play-year.py "$program" "$TAIZHANG_DATA" "$year"
done
"$program" board --year 2025 --at 2025-12-31
"$program" verify --at 2025-12-31
