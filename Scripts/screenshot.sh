#!/usr/bin/env bash
# screenshot.sh PROGRAM: the picture of the READMEs, docs/images/page.png, from a sample report.
# Needs a browser and Chinese fonts: apt-get install chromium fonts-noto-cjk.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v chromium >/dev/null || { echo "screenshot: apt-get install chromium fonts-noto-cjk" >&2; exit 1; }
mkdir -p out docs/images
"$1" read Samples/yanxi-county/2025.txt --format html --output out/page.html
# The slots of one mark, shown as under a pointer.
mark=$(grep -oE 'id="[^"]*"[^>]*><span class="card"[^>]*><span class="name">5\.9%' out/page.html | head -1 | cut -d'"' -f2)
sed -i "s|</style>|#$mark>.card{display:inline-block}</style>|" out/page.html
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1240,840 \
  --screenshot=out/page.png "file://$PWD/out/page.html" 2>/dev/null
mv out/page.png docs/images/page.png
