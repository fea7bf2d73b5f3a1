#!/usr/bin/env python3
"""Plays one year of a made-up county on a ledger: assigns, accepts, reports monthly, urges, closes, by a printed seed.

usage: play-year.py TAIZHANG DATA YEAR [SEED]

Writes the year as JSON lines and hands them to `taizhang apply`; the same seed plays the same year.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile

program, data, year = sys.argv[1], sys.argv[2], int(sys.argv[3])
seed = int(sys.argv[4]) if len(sys.argv) > 4 else year
dice = random.Random(seed)

# Words of a task, and the office that such tasks go to.
OFFICES = [
    # The first takes what no word speaks for.
    ("县发展和改革局", "重点项目 投资"), ("县教育局", "学校 学位 托位 幼儿园 义务教育 教师"), ("县卫生健康局", "医院 卫生室 两癌 医疗 健康"),
    ("县住房和城乡建设局", "老旧小区 管网 保交房 内涝 口袋公园 房地产 城区"), ("县交通运输局", "公路 道路 交通"),
    ("县农业农村局", "农田 改厕 户厕 茶园 村 粮食 农业"), ("县水利局", "饮水 山塘 水库 水利"),
    ("县民政局", "养老 助餐 残疾 低保 民政"), ("县商务局", "项目引进 引进 招商 外贸 消费"),
    ("县文化旅游广电体育局", "旅游 游客 文化 文体"), ("县工业和信息化局", "工业 企业 厂房 技改 产值 专精特新"),
    ("市生态环境局砚溪分局", "环保 空气 水质 生态 排污"), ("县人力资源和社会保障局", "就业 培训"),
    ("县财政局", "预算 税收 财政 经费 资金"),
]
SUPERVISOR = "督查室"


def office(words):
    return max(OFFICES, key=lambda pair: sum(word in words for word in pair[1].split()))[0]


def run(*arguments):
    return subprocess.run([program, *arguments, "--data", data], check=True, capture_output=True, text=True).stdout


def listed(kind):
    return [json.loads(line) for line in run("export", "--year", str(year), "--kind", kind).splitlines()]


items, livelihood, targets = listed("task"), listed("livelihood"), listed("target")
# What the deputies turned down is nobody's work.
livelihood = [item for item in livelihood if item["state"] != "dropped"]
leads = {item.get("lead") or office(item["title"]) for item in items + livelihood} | {name for name, _ in OFFICES}
run("account", "add", *sorted(leads), "--role", "lead", "--role", "support", "--at", f"{year}-02-16")
DEPUTIES = ["代表甲", "代表乙", "代表丙"]
run("account", "add", *DEPUTIES, "--role", "deputy", "--at", f"{year}-02-16")
lines = []
folder = tempfile.mkdtemp(prefix="taizhang-year-")


def photo(item, month):
    path = pathlib.Path(folder) / f"{item}-{year}-{month:02}.txt"
    path.write_text(f"第{item}项 {year}年{month}月 现场核查记录（样例）\n", encoding="utf-8")
    return str(path)


def on(item, month, day, by, event, files=()):
    at = f"{year}-{month:02}-{day:02} {9 + dice.randrange(8):02}:{dice.randrange(60):02}:{dice.randrange(60):02}"
    lines.append({"at": at, "by": by, "item": item, "event": event, **({"files": list(files)} if files else {})})


def printed(seen, rate):
    """As an office writes it: a rate with one place, anything else in whole units and at most four digits that say something."""
    if rate:
        return f"{seen:.1f}"
    spare = max(0, len(str(int(abs(seen)))) - 4)
    return str(round(seen / 10**spare) * 10**spare)


def move(name, reason=None):
    return {"event": "moved", "move": name, "from": "", "to": "", **({"reason": reason} if reason else {})}


for item in items:
    number, lead = item["id"], item.get("lead") or office(item["title"])
    on(number, 2, 17, SUPERVISOR, {"event": "assigned", "parties": {"lead": lead}, "due": item.get("due") or f"{year}-12-31"})
    on(number, 2, 18, SUPERVISOR, move("assign"))
    on(number, 2, dice.choice([19, 20, 20, 24]), lead, move("accept"))
    on(number, 2, 25, lead, move("start"))
    pace = dice.choice([0.7, 0.95, 1.0, 1.05, 1.1])
    done, closed = 0, False
    for month in range(3, 13):
        if dice.random() < 0.08 and month < 11:
            on(number, month, 27, SUPERVISOR, {"event": "urged", "level": 1, "reason": "未按时报送月度进展"})
            continue
        done = min(10_000, max(done, int(10_000 * pace * month / 12 * dice.uniform(0.93, 1.05))))
        on(number, month, dice.randrange(18, 25), lead, {
            "event": "progressed", "period": f"{year}-{month:02}", "share": done, "note": f"累计完成{done / 100:g}%"
        }, [photo(number, month)])
        if done >= 9_500 and month >= 9 and not closed:
            on(number, month, 26, lead, move("submit"), [photo(number, 13)])
            if dice.random() < 0.15:
                on(number, month, 27, SUPERVISOR, move("return", "佐证材料缺竣工验收表"))
                on(number, month, 28, lead, move("submit"), [photo(number, 14)])
            on(number, month, 28, SUPERVISOR, move("verify"))
            on(number, month, 28, SUPERVISOR, move("close"))
            break

for item in livelihood:
    number, lead = item["id"], item.get("lead") or office(item["title"])
    on(number, 2, 17, SUPERVISOR, {"event": "assigned", "parties": {"lead": lead}, "due": item.get("due") or f"{year}-12-31"})
    if item["state"] != "adopted":
        on(number, 2, 18, SUPERVISOR, move("enlist", "政府工作报告所列，县人代会已票决"))
    on(number, 2, 20, lead, move("start"))
    last = dice.randrange(9, 13)
    for month in range(3, last):
        share = int(10_000 * (month - 1) / (last - 1))
        on(number, month, dice.randrange(18, 25), lead, {
            "event": "progressed", "period": f"{year}-{month:02}", "share": share}, [photo(number, month)])
    if last < 12:
        on(number, last, 20, lead, move("complete"), [photo(number, 13)])
        for deputy in DEPUTIES:
            on(number, 12, 20, deputy, {"event": "rated", "grade": dice.choice(["satisfied", "satisfied", "basically", "not"])})

for item in targets:
    number, wanted = item["id"], item["fields"].get("value", "")
    try:
        wanted = float(wanted)
    except ValueError:
        continue
    if item.get("parent"):
        continue
    on(number, 2, 21, SUPERVISOR, move("track"))
    # A rate stands where it stands in any quarter; an amount adds up over the year.
    rate = item["fields"].get("measure") == "growth" or item["fields"].get("unit") in ("%", "‰")
    pace = dice.uniform(0.85, 1.12)
    for quarter in (1, 2, 3):
        seen = wanted * pace * (1 if rate else quarter / 4)
        on(number, quarter * 3 + 1, 20, SUPERVISOR, {
            "event": "progressed", "period": f"{year}Q{quarter}", "quantity": printed(seen, rate)})

# Times within a day are drawn at random: keep each item's own order, then sort by day.
order = {}
for place, line in enumerate(lines):
    key = (line["item"], line["at"][:10])
    order[place] = key
by_day = sorted(range(len(lines)), key=lambda place: (lines[place]["at"][:10], lines[place]["item"], place))
clock = {}
for place in by_day:
    day = lines[place]["at"][:10]
    clock[day] = clock.get(day, 9 * 3600) + 7
    second = min(clock[day], 86_399)
    lines[place]["at"] = f"{day} {second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
script = "".join(json.dumps(lines[place], ensure_ascii=False) + "\n" for place in by_day)
print(f"play-year: {year}, seed {seed}: {len(items)} tasks, {len(livelihood)} livelihood projects, {len(targets)} targets, {len(lines)} events")
answer = subprocess.run([program, "apply", "-", "--data", data], input=script, text=True, capture_output=True)
print(answer.stdout, end="")
print("\n".join(answer.stderr.splitlines()[:20]), file=sys.stderr)
sys.exit(answer.returncode)
