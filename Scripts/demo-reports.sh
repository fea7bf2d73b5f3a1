#!/usr/bin/env bash
# Promise against result, and a draft with mistakes in it: the made-up 砚溪县, whose reports carry slips put in on purpose
# (Samples/PLANTED.md).
# usage: demo-reports.sh TAIZHANG
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/../Samples/yanxi-county"

"$program" reconcile 2024.txt 2025.txt
echo
# Status 1 says that there are errors, which is what this draft is for; anything above is a failure of the program.
"$program" check 2025.txt --earlier 2024.txt || [ $? -eq 1 ]
