#!/usr/bin/env bash
# Requests at every stage of the made-up 砚溪县 in the last days of June 2025, on the ledger of TAIZHANG_DATA.
# usage: cases.sh TAIZHANG
set -euo pipefail
program=$1
quietly() { "$program" "$@" > /dev/null; }
at() { echo "2025-06-$1"; }

quietly account add 县城市管理局 --role lead --role support --at "$(at '27 09:01')"

# Prints the number of the item.
request() {
  "$program" file request "$1" --place 砚溪县 --set channel=12345热线 --set topic="$2" --set area="$3" --set urgency="$4" \
    --name "$5" --phone "$6" --at "$7" --as 督查室 | cut -d' ' -f1
}
# A request as far as it has come: what was done, at what time, in whose name.
dispatch() {
  quietly assign "$1" --lead "$2" --at "$3"
  quietly move "$1" dispatch --at "$3"
}

lamp=$(request '城南路8号路段路灯不亮' 市政设施 城南社区 一般 丁小禾 13900001111 "$(at '27 09:10')")
drain=$(request '东湖小区3号楼下水道堵塞' 市政设施 东湖社区 紧急 姚青禾 13900002222 "$(at '27 09:20')")
noise=$(request '幼儿园门口早晚高峰拥堵' 教育托幼 文峰社区 一般 陶景明 13900003333 "$(at '27 09:30')")
seat=$(request '秋季入学报名材料说法不一' 教育托幼 城南社区 一般 柳闻笛 13900004444 "$(at '27 09:40')")

dispatch "$drain" 县城市管理局 "$(at '27 10:00')"
dispatch "$noise" 县教育局 "$(at '27 10:05')"
dispatch "$seat" 县教育局 "$(at '27 10:10')"
dispatch "$lamp" 县城市管理局 "$(at '27 10:20')"
quietly move "$drain" "$lamp" signFor --as 县城市管理局 --at "$(at '27 11:00')"
quietly move "$drain" "$lamp" handle --as 县城市管理局 --at "$(at '27 11:10')"
quietly move "$seat" signFor --as 县教育局 --at "$(at '27 14:00')"
quietly move "$seat" handle --as 县教育局 --at "$(at '27 14:10')"
quietly move "$seat" reply --as 县教育局 --reason '报名只需户口簿和房产证（或租赁备案）两样，已通知各校统一口径，公示在县政府网站。' \
  --at "$(at '27 16:30')"
quietly move "$lamp" reply --as 县城市管理局 --reason '已更换镇流器两只，27日晚复亮。' --at "$(at '27 20:00')"
quietly rate "$lamp" satisfied --words '当晚就亮了' --at "$(at '28 09:00')"
quietly move "$lamp" callBack --at "$(at '28 09:05')"
quietly move "$lamp" close --at "$(at '28 09:10')"

request '河滨步道护栏松动' 市政设施 河滨社区 一般 苏砚舟 13900005555 "$(at '30 08:30')" > /dev/null
request '商户油烟直排居民楼' 环境卫生 文峰社区 复杂 白露生 13900006666 "$(at '30 08:40')" > /dev/null

# A livelihood project that waits for the deputies, two suggestions, and a ballot that is open.
paper=$(mktemp --suffix=.txt)
trap 'rm -f "$paper"' EXIT
echo '样例' > "$paper"
bays=$("$program" items --kind livelihood --text 停车泊位 | awk '/停车泊位/ { print $1; exit }')
quietly move "$bays" complete --evidence "$paper" --as 县住房和城乡建设局 --at "$(at '30 08:41')"

suggestion() { "$program" file suggestion "$1" --place 砚溪县 --set form=人大代表建议 --set mover=代表甲 --at "$(at '30 08:42')" | cut -d' ' -f1; }
school=$(suggestion '关于在文峰片区增设公办幼儿园的建议')
suggestion '关于打通茶园路断头路的建议' > /dev/null
quietly assign "$school" --lead 县教育局 --at "$(at '30 08:43')"
quietly move "$school" assign --at "$(at '30 08:43')"
quietly move "$school" contact --set contact=面商 --as 县教育局 --at "$(at '30 08:43')"
quietly move "$school" draft --as 县教育局 --at "$(at '30 08:43')"
quietly move "$school" sign --at "$(at '30 08:43')"
quietly move "$school" reply --set class=A --evidence "$paper" --as 县教育局 --at "$(at '30 08:44')" \
  --reason '文峰片区公办园已选址，规模9个班，2026年秋季开园。'

ballot=$("$program" file ballot '年中追加民生实事票决' --place 砚溪县 --at "$(at '30 08:45')" | cut -d' ' -f1)
candidates=()
for title in 新建社区食堂3处 改造农贸市场2处 县城公厕提质改造20座; do
  item=$("$program" file livelihood "$title" --place 砚溪县 --at "$(at '30 08:46')" | cut -d' ' -f1)
  for step in screen nominate; do quietly move "$item" $step --at "$(at '30 08:46')"; done
  quietly link "$item" ballot "$ballot" --at "$(at '30 08:46')"
  quietly move "$item" submit --at "$(at '30 08:46')"
  candidates+=("$item")
done
# One code for each deputy present, as they are handed out on paper.
"$program" ballot open "$ballot" --eligible 9 --present 7 --most 2 --candidates "$(IFS=,; echo "${candidates[*]}")" \
  --at "$(at '30 08:50')" > "$TAIZHANG_DATA/demo-ballot-$ballot.txt"

# What a window has taken of a bundle; the folder has the sample's bundles and its policies, a year earlier.
cp -r Samples/settings/bundles "$TAIZHANG_DATA/"
mkdir -p "$TAIZHANG_DATA/policies"
for policy in Samples/settings/policies/2026-*.yaml; do
  sed 's/2026/2025/g' "$policy" > "$TAIZHANG_DATA/policies/$(basename "$policy" | sed 's/2026/2025/')"
done
