#!/usr/bin/env python3
"""score-series.py TAIZHANG LIST REPORT…: how many numbers of a hand-checked list `taizhang compare` gives.

LIST: place, indicator code, measure, year, kind (target, result, restated), value (two with a colon for a range), tab separated; the
list says of the places, indicators, measures and kinds it names all years that the reports tell. Right: the number chosen for that
place, year and kind is that value. Wrong: another is chosen. A number chosen where the list has none counts as wrong too.
"""

import csv
import subprocess
import sys

program, path, *reports = sys.argv[1:]
wanted = {}
for line in open(path, encoding="utf-8"):
    if line.strip() and not line.startswith("#"):
        place, code, measure, year, kind, value = line.rstrip("\n").split("\t")
        wanted[place, code, measure, int(year), kind] = tuple(float(part) for part in value.split(":"))

kinds = {"目标": "target", "完成": "result", "后来重述": "restated"}
measures = {"增幅": "growth", "数值": "level"}
got = {}
for code in sorted({key[1] for key in wanted}):
    run = subprocess.run(
        [program, "compare", "--indicator", code, "--format", "csv", "--in", *reports], capture_output=True, text=True)
    for row in csv.DictReader(run.stdout.lstrip("\ufeff").splitlines()):
        if row["采用"] == "是" and row["类别"] in kinds and row["计量"] in measures:
            value = tuple(float(row[name]) for name in ("数值", "上限") if row[name])
            got[row["地方"], code, measures[row["计量"]], int(row["年份"]), kinds[row["类别"]]] = value

scope = {(place, code, measure, kind) for place, code, measure, _, kind in wanted}
chosen = {key: value for key, value in got.items() if (key[0], key[1], key[2], key[4]) in scope}
right = [key for key, value in wanted.items() if chosen.get(key) == value]
for key, value in sorted(wanted.items()):
    if key not in chosen:
        print("missed", *key, value)
for key, value in sorted(chosen.items()):
    if wanted.get(key) != value:
        print("wrong ", *key, value, "wanted", wanted.get(key))
print(f"{len(right)} of {len(wanted)} found, {len(right)} of {len(chosen)} chosen are right")
