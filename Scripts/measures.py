#!/usr/bin/env python3
"""measures.py [--check]: writes the measured figures of scores.json and Benchmarks/figures.json into both READMEs, between the marks
<!-- measures --> and <!-- /measures -->; with --check only says whether they stand there."""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

ROWS = {
    "README.md": (
        ("measure", "bar", "measured", "by"),
        {
            "figures found": "figures found, value right (F1)", "whole fact": "whole fact right, all slots (F1)",
            "indicator": "indicator codes (F1)", "outline level 1": "outline, level 1 (F1)", "outline level 2": "outline, level 2 (F1)",
            "outline level 3": "outline, level 3 (F1)", "outline role": "role, by character", "terms": "explained terms (F1)",
            "ratio": "speed, one core, against `wc -m` on the same file", "folder": "100 real reports, 2 cores, start-up included",
            "memory": "memory for a report of 100 MB",
        }),
    "README.zh-CN.md": (
        ("项目", "要求", "实测", "命令"),
        {
            "figures found": "找到数据且数值正确（F1）", "whole fact": "整条数据全部要素正确（F1）", "indicator": "指标代码（F1）",
            "outline level 1": "一级标题（F1）", "outline level 2": "二级标题（F1）", "outline level 3": "三级标题（F1）",
            "outline role": "各部分性质（按字）", "terms": "名词解释（F1）", "ratio": "单核速度，与同一文件 `wc -m` 之比",
            "folder": "一百份真实报告，双核，含启动", "memory": "读 100 MB 文本所用内存",
        }),
}
BARS = {"figures found": 0.985, "whole fact": 0.92, "indicator": 0.93, "outline level 1": 0.98, "outline level 2": 0.98,
        "outline level 3": 0.85, "outline role": 0.95, "terms": 0.98}


def load(path):
    file = ROOT / path
    return json.loads(file.read_text()) if file.exists() else {}


def table(heads, names):
    scores, figures = load("scores.json"), load("Benchmarks/figures.json")
    lines = ["| " + " | ".join(heads) + " |", "|---|---|---|---|"]
    for key, bar in BARS.items():
        value = f"{scores[key]['pooled']:.3f}" if key in scores else "–"
        lines.append(f"| {names[key]} | ≥ {bar:g} | {value} | `make score` |")
    if figures:
        large = figures["100 MB"]
        lines.append(f"| {names['ratio']} | ≥ 0.7 | {figures['ratio']:.2f} ({figures['reader MB/s']:.0f} / {figures['wc MB/s']:.0f} MB/s) | `make bench` |")
        lines.append(f"| {names['folder']} | < 1 s | {figures['folder seconds']:.2f} s | `make bench` |")
        lines.append(f"| {names['memory']} | ≤ 824 MiB | {large['MiB']} MiB | `make bench` |")
    return "\n".join(lines)


def main():
    stale = []
    for name, (heads, names) in ROWS.items():
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        new = re.sub(r"(?s)(<!-- measures -->\n).*?(<!-- /measures -->)", lambda m: f"{m[1]}{table(heads, names)}\n{m[2]}", text)
        if new != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(new, encoding="utf-8")
    if stale and "--check" in sys.argv:
        print(f"The measured figures of {', '.join(stale)} are not those of scores.json and Benchmarks/figures.json: run `make docs`.")
        return 1
    return 0


sys.exit(main())
