#!/usr/bin/env bash
# docs.sh PROGRAM: writes docs/generated anew from what the program says of itself.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/generated
<<<<<<< HEAD
for page in rules indicators commands kinds checks; do
=======
for page in rules indicators commands kinds routes; do
>>>>>>> 998d260 (The site held to its rights: every route as every role, forms, sessions, offers; manual and decision)
  "$1" docs "$page" > "docs/generated/$page.md.new"
  mv "docs/generated/$page.md.new" "docs/generated/$page.md"
done
