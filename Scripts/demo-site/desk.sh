#!/usr/bin/env bash
# What the workbench shows of the made-up 砚溪县: who leads the targets and which leader answers for what, the list of
# offices, a formula of appraisal, and last year's report as a paper to review. On the ledger of TAIZHANG_DATA.
# usage: desk.sh TAIZHANG
set -euo pipefail
program=$1
now='2025-06-30 08:55'
quietly() { "$program" "$@" --at "$now" > /dev/null; }

quietly import Samples/yanxi-county/2024.txt

# Words of a title, lead office, leader.
while read -r words office leader; do
  items=$("$program" export --year 2025 --at "$now" | python3 -c '
import json, re, sys
for line in sys.stdin:
    item = json.loads(line)
    if item["kind"] in ("target", "task") and item["light"] != "blue" and re.search(sys.argv[1], item["title"]):
        print(item["id"])' "$words")
  # shellcheck disable=SC2086
  [ -z "$items" ] || quietly assign $items --lead "$office" --leader "$leader"
done <<'END'
地区生产总值|固定资产投资|研发 县发展和改革局 常务副县长
工业|铸造|元器件|高新区|技术合同 县工业和信息化局 常务副县长
公共预算 县财政局 常务副县长
消费品零售 县商务局 分管商务文旅的副县长
游客|旅游 县文化旅游广电体育局 分管商务文旅的副县长
就业|人均可支配收入 县人力资源和社会保障局 分管民生的副县长
粮食|农田 县农业农村局 分管农业的副县长
水质|空气 市生态环境局砚溪分局 分管农业的副县长
END

# One task whose office says that it is done, for the supervision office to look at.
reported=$("$program" export --year 2025 --kind task --state underway --at "$now" | python3 -c '
import json, sys
# All lines are read: who stops early breaks the pipe.
print(*next((one["id"], one["lead"]) for one in [*map(json.loads, sys.stdin)] if one["light"] == "green"))')
paper=$(mktemp -d)/验收报告.txt
echo 验收合格（样例） > "$paper"
quietly move "${reported%% *}" submit --evidence "$paper" --as "${reported#* }"

cat > "$TAIZHANG_DATA/offices.yaml" <<'END'
- name: 县政府办公室
  aliases: [县政府办]
  duties: [政务公开, 政府自身建设]
  under:
    - { name: 督查室, duties: [督查督办] }
- { name: 县发展和改革局, aliases: [县发改局], duties: [重点项目, 固定资产投资, 地区生产总值, 专项债] }
- { name: 县教育局, duties: [学位, 托位, 幼儿园, 义务教育, 职业教育] }
- { name: 县卫生健康局, aliases: [县卫健局], duties: [县人民医院, 村卫生室, 家庭医生, 两癌] }
- { name: 县住房和城乡建设局, aliases: [县住建局], duties: [老旧小区, 保交房, 污水管网, 内涝, 口袋公园] }
- { name: 县交通运输局, aliases: [县交通局], duties: [农村公路, 客运, 公交] }
- { name: 县农业农村局, duties: [高标准农田, 户厕, 茶园, 粮食, 乡村振兴] }
- { name: 县水利局, duties: [饮水, 水库, 山塘, 河长制] }
- { name: 县民政局, duties: [养老, 社区食堂, 助餐, 社会救助] }
- { name: 县商务局, duties: [招商引资, 社会消费品零售, 外贸] }
- { name: 县文化旅游广电体育局, aliases: [县文旅局], duties: [旅游, 文化, 全民健身] }
- { name: 县工业和信息化局, aliases: [县工信局], duties: [规模工业, 专精特新, 技术改造, 精密铸造, 标准厂房] }
- { name: 县人力资源和社会保障局, aliases: [县人社局], duties: [就业, 培训, 社会保险] }
- { name: 县财政局, duties: [一般公共预算, 财政, 税收] }
- { name: 市生态环境局砚溪分局, duties: [空气, 水质, 排污] }
- { name: 县城市管理局, duties: [城市照明, 市容, 垃圾] }
- { name: 县政务服务中心, duties: [高效办成一件事, 网上可办] }
- { name: 代表联络站 }
END

mkdir -p "$TAIZHANG_DATA/appraisal"
cat > "$TAIZHANG_DATA/appraisal/2025年上半年.yaml" <<'END'
title: 砚溪县政府部门2025年上半年重点工作考核
year: 2025
ground: 砚政办发〔2025〕3号附件
criteria:
  - { title: 月报按时, kind: task, share: reports, points: 60 }
  - { title: 重点工作完成度, kind: task, share: done, points: 40 }
  - { title: 被催办, kind: task, each: urged, points: -2, limit: 10 }
  - { title: 被退回, kind: task, each: returned, points: -1.5, limit: 6 }
END
