#!/usr/bin/env bash
# docs.sh PROGRAM: writes docs/generated anew from what the program says of itself.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/generated
for page in rules indicators commands kinds checks routes; do
  "$1" docs "$page" > "docs/generated/$page.md.new"
  mv "docs/generated/$page.md.new" "docs/generated/$page.md"
done
