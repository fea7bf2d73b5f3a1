#!/usr/bin/env python3
"""The half year of a made-up county's projects and terms, as lines for `taizhang apply`, beside what play-year.py plays.

usage: face.py FOLDER: writes the papers that the moves need into the folder, and the lines to standard output
"""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
SUPERVISOR = "督查室"

# Key, name where it is filed here, office, site, where that is (invented as the county is), 亿元 in all and this year, planned start, moves by month, spent by month.
PROJECTS = [
    ("project/砚溪县/2025/临砚天然气长输管线", None, "县发展和改革局", "城西至青石镇", "28.4735,113.0921", "3.6", "1.5", "2025-03-31", "2025-12-31",
     {2: "approve", 3: "start", 4: "build"}, {4: "0.32", 5: "0.55", 6: "0.81"}),
    ("project/砚溪县/2025/城东污水处理厂二期", None, "县住房和城乡建设局", "城东片区", "28.4462,113.2040", "1.2", "0.8", "2025-04-30", "2025-11-30",
     {2: "approve", 4: "start", 5: "build"}, {5: "0.18", 6: "0.31"}),
    ("project/砚溪县/2025/石臼抽水蓄能电站", None, "县发展和改革局", "石臼乡", "28.6218,113.2875", "68", "2", "2025-09-30", "2025-12-31",
     {3: "approve", 5: "land"}, {}),
    ("demo/cold-chain", "农产品冷链物流中心", "县商务局", "高新区", "28.4218,113.1325", "1.8", "1.2", "2025-03-20", "2025-10-31",
     {2: "approve", 3: "start", 4: "build"}, {4: "0.2", 5: "0.46", 6: "0.7"}),
    ("demo/paper", "竹浆纸模包装生产线", "县工业和信息化局", "高新区", "28.4191,113.1402 GCJ-02", "0.9", "0.4", "2025-02-20", "2025-06-15",
     {2: "approve", 3: "start", 4: "build", 6: "complete"}, {3: "0.12", 4: "0.25", 5: "0.36", 6: "0.4"}),
    ("demo/clinic", "县中医院康复楼", "县卫生健康局", "城中片区", "28.4518,113.1652", "0.65", "0.35", "2025-05-31", "2026-03-31",
     {3: "approve", 4: "land", 5: "demolish", 6: "start"}, {}),
    ("demo/road", "砚西旅游公路", "县交通运输局", "砚西镇", "28.5127,113.0014", "2.4", "1.1", "2025-06-30", "2025-12-20", {4: "approve"}, {}),
]
TERMS = ["气化砚溪", "以竹代塑", "砚企通"]


def paper(name):
    path = folder / name
    path.write_text(f"{name}（样例）\n", encoding="utf-8")
    return str(path)


def say(at, event, key, by=SUPERVISOR, files=()):
    line = {"at": at, "by": by, **({} if event["event"] == "created" else {"key": key}), "event": event}
    print(json.dumps({**line, **({"files": list(files)} if files else {})}, ensure_ascii=False))


def moved(name, **fields):
    return {"event": "moved", "move": name, "from": "", "to": "", **({"fields": fields} if fields else {})}


for place, (key, title, office, site, location, total, year, start, due, moves, money) in enumerate(PROJECTS):
    clock = f"08:{place:02}"
    fields = {"investment": total, "investmentUnit": "亿元", "yearInvestment": year, "site": site, "location": location}
    if title:
        say(f"2025-02-17 {clock}:00", {
            "event": "created", "kind": "project", "place": "砚溪县", "year": 2025, "title": title, "key": key}, key)
    say(f"2025-02-17 {clock}:30", {"event": "assigned", "parties": {"lead": office}, "due": due}, key)
    for month, name in sorted(moves.items()):
        more = {"approve": {**fields, "startBy": start}, "land": {"landMu": "420"}, "demolish": {"demolitionMu": "12.4"},
                "start": {"startedOn": f"2025-{month:02}-18"}, "complete": {"completedOn": f"2025-{month:02}-12"}}.get(name, {})
        files = [paper(f"{name}-{place}.txt")] if name in ("approve", "start", "complete") else []
        say(f"2025-{month:02}-19 {clock}:00", moved(name, **more), key, office, files)
    for month, spent in money.items():
        say(f"2025-{month:02}-23 {clock}:00", {
            "event": "progressed", "period": f"2025-{month:02}", "money": spent, "unit": "亿元"}, key, office)
for place, term in enumerate(TERMS):
    say(f"2025-03-03 08:{place:02}:00", moved("explain"), f"term/砚溪县/2025/{term}")

# Investors (招商): name, office, chain, where they come from, where they are to stand, 亿元 agreed, moves by month, paid in by month.
INVESTORS = [
    ("精密铸件二期", "县商务局", "装备制造", "邻市", "28.4236,113.1278", "1.5",
     {2: "visit", 3: "talk", 4: "sign", 5: "register"}, {5: "0.2"}),
    ("冷链云仓运营中心", "县商务局", "现代物流", "省会", None, "0.8", {3: "visit", 4: "talk", 6: "sign"}, {}),
    ("竹纤维餐具基地", "县商务局", "竹木加工", "沿海", "28.4170,113.1352", "0.6",
     {2: "visit", 2.5: "talk", 3: "sign", 4: "register", 5: "land", 6: "build"}, {5: "0.1", 6: "0.24"}),
    ("露营地运营", "县商务局", "文旅", "省会", None, None, {5: "visit"}, {}),
]
for place, (title, office, chain, source, location, agreed, moves, money) in enumerate(INVESTORS):
    clock, key = f"10:{place:02}", f"demo/investor-{place}"
    say(f"2025-02-17 {clock}:00", {
        "event": "created", "kind": "investment", "place": "砚溪县", "year": 2025, "title": title, "key": key,
        "fields": {"chain": chain, "source": source}, "parties": {"lead": office}}, key)
    for month, name in sorted(moves.items()):
        day = 19 if month == int(month) else 26
        more = {"sign": {"agreed": agreed, **({"location": location} if location else {})},
                "register": {"company": f"砚溪{title[:4]}有限公司"}}.get(name, {})
        files = [paper(f"{name}-investor-{place}.txt")] if name in ("sign", "land") else []
        say(f"2025-{int(month):02}-{day} {clock}:00", moved(name, **more), key, office, files)
    for month, paid in money.items():
        say(f"2025-{month:02}-23 {clock}:00", {
            "event": "progressed", "period": f"2025-{month:02}", "money": paid, "unit": "亿元"}, key, office)
