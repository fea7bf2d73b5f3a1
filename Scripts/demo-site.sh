#!/usr/bin/env bash
# The site on a ledger of the made-up 砚溪县 as it stood in June 2025, with one account for each role, all printed.
# usage: demo-site.sh TAIZHANG FOLDER [PORT]
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "$1")
export TAIZHANG_DATA=$2
port=${3:-8080}
now='2025-06-30 09:00'
if [ ! -d "$TAIZHANG_DATA" ]; then
  "$program" init --place 砚溪县 --at 2025-01-03
  "$program" import Samples/yanxi-county/2025.txt --at 2025-01-06
  "$program" review reject --kind target --text 将力争到 --reason 远景目标另行管理 --at 2025-01-12
  "$program" review accept --at 2025-01-13
  Scripts/demo-site/face.sh "$program" > /dev/null
  # The same year as `demo-ledger.sh` plays, but only its first half.
  half=$(mktemp)
  papers=$(mktemp -d)
  trap 'rm -rf "$half" "$papers"' EXIT
  python3 Scripts/demo-site/face.py "$papers" > "$papers/lines"
  cat > "$half" <<END
#!/usr/bin/env bash
if [ "\$1" = apply ]; then awk '/"at": "2025-0[1-6]/' | LC_ALL=C sort -s -k 2,3 - "$papers/lines" | "$program" "\$@"; else "$program" "\$@"; fi
END
  chmod +x "$half"
  python3 Scripts/play-year.py "$half" "$TAIZHANG_DATA" 2025
  Scripts/demo-site/cases.sh "$program"
  Scripts/demo-site/desk.sh "$program"
  password=$(mktemp)
  printf 'yanxi-demo-2025\n' > "$password"
  add() { "$program" account add "$1" --office "$2" "${@:3}" --password-file "$password" --at "$now" > /dev/null; }
  add 督查员 督查室 --role supervisor
  add 教育局经办 县教育局 --role lead --role support
  add 财政局经办 县财政局 --role support
  add 分管领导 县政府办公室 --role leader
  add 代表甲 代表联络站 --role deputy
  add 窗口经办 县政务服务中心 --role window
  add 居民 居民 --role public
  add 管理员 县政府办公室 --role admin
  rm -f "$password"
  Scripts/demo-site/face-end.sh "$program" "$now" > /dev/null
  "$program" checkpoint --at "$now" > /dev/null
fi
cat <<'END'
Accounts, all with the password yanxi-demo-2025:
  督查员      supervisor     督查室
  教育局经办  lead, support  县教育局
  财政局经办  support        县财政局
  分管领导    leader         县政府办公室
  代表甲      deputy
  窗口经办    window         县政务服务中心
  居民        public
  管理员      admin          县政府办公室
END
exec "$program" serve --port "$port" --at "$now" \
  --reports Samples/yanxi-county Samples/weichuan-county Samples/lincheng-city Samples/bailulong-town
