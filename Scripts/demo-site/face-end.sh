#!/usr/bin/env bash
# A file of evidence that everybody may have, at the end of the half year of the demonstration.
# usage: face-end.sh TAIZHANG TIME, with $TAIZHANG_DATA
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
item=$("$1" export --kind project --text 竹浆纸模 | sed -E 's/.*"id":([0-9]+).*/\1/')
printf '竹浆纸模包装生产线竣工验收表（样例）\n验收结论：合格\n' > "$folder/竣工验收表.txt"
"$1" evidence "$item" "$folder/竣工验收表.txt" --note 竣工验收合格 --open --at "$2"
