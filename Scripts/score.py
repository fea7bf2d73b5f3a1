#!/usr/bin/env python3
"""score.py PROGRAM: reads the annotated reports of $SHARED/gold with PROGRAM and scores the readings.

Prints the measures of the project's bars, pooled (over all reports as one) and averaged (as score_all.py does), beside the best
recorded in scores.json. Fails when one falls more than 0.005 below its best. RECORD=1 raises the bests to what was measured.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SHARED") or ROOT.parent / "shared")
RECORD_FILE = ROOT / "scores.json"
SLACK = 0.005

# measure, bar
BARS = {
    "figures found": 0.985,
    "whole fact": 0.92,
    "indicator": 0.93,
    "outline level 1": 0.98,
    "outline level 2": 0.98,
    "outline level 3": 0.85,
    "outline role": 0.95,
    "terms": 0.98,
}


class Tally:
    """Hits, found and asked of one measure over all reports, and the scores of each for the average."""

    def __init__(self):
        self.hit = self.found = self.asked = 0
        self.sum = self.weight = 0.0

    def add(self, hit, found, asked, score, weight=1.0):
        self.hit, self.found, self.asked = self.hit + hit, self.found + found, self.asked + asked
        self.sum, self.weight = self.sum + score * weight, self.weight + weight

    @property
    def precision(self):
        return self.hit / self.found if self.found else 0.0

    @property
    def recall(self):
        return self.hit / self.asked if self.asked else 0.0

    @property
    def pooled(self):
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    @property
    def averaged(self):
        return self.sum / self.weight if self.weight else 0.0


def read(program, report):
    reading = subprocess.run([program, "read", str(report), "--format", "jsonl"], capture_output=True, check=True, timeout=120)
    return [json.loads(line) for line in reading.stdout.decode("utf-8").splitlines() if line.strip()]


def measure(program, gold, score):
    """The measures, one Tally each; outputs are kept in out/score for score.py --misses."""
    outputs = ROOT / "out" / "score"
    outputs.mkdir(parents=True, exist_ok=True)
    tallies = {name: Tally() for name in BARS}
    for path in sorted((SHARED / "gold").glob("*.figures.tsv")):
        name = path.name.removesuffix(".figures.tsv")
        base = str(path.parent / name)
        report = SHARED / "reports" / f"{name}.txt"
        text = report.read_text(encoding="utf-8")
        output = read(program, report)
        (outputs / f"{name}.jsonl").write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in output), encoding="utf-8")
        add_figures(tallies, gold, score.score_figures(base, text, output), base, text, output)
        add_outline(tallies, gold, score.score_outline(base, text, output), base, text, output)
        add_terms(tallies, gold, score, base, text, output)
    return tallies


def add_figures(tallies, gold, result, base, text, output):
    asked, found = result["gold"], result["found"]
    for name, key in (("figures found", "figure P/R/F1"), ("whole fact", "fact P/R/F1")):
        precision, _, f1 = result[key]
        tallies[name].add(round(precision * found), found, asked, f1, asked)
    coded = sum(1 for line in gold.figures(base, text) if line["measure"] not in ("ignore", "optional") and line["indicator"])
    codes = sum(1 for line in output if line.get("type") == "figure" and line.get("indicator"))
    precision, _, f1 = result["indicator P/R/F1"]
    tallies["indicator"].add(round(precision * codes), codes, coded, f1, asked)


def add_outline(tallies, gold, result, base, text, output):
    cursor, asked = 0, []
    for _, columns in gold.rows(f"{base}.outline.tsv"):
        where = gold.locate(text, columns[0], cursor)
        if where:
            asked.append((where[0], int(columns[1])))
            cursor = where[0]
    headings = {(line["start"], line["level"]) for line in output if line.get("type") == "heading"}
    for level in (1, 2, 3):
        a = len({start for start, its in asked if its == level})
        b = len({start for start, its in headings if its == level})
        _, recall, f1 = result[f"level {level} P/R/F1"]
        tallies[f"outline level {level}"].add(round(recall * a), b, a, f1)
    right = result["role accuracy by character"]
    characters = len(text)
    tallies["outline role"].add(round(right * characters), characters, characters, right)


def add_terms(tallies, gold, score, base, text, output):
    asked = {columns[0] for _, columns in gold.rows(f"{base}.terms.tsv")}
    found = {line["term"] for line in output if line.get("type") == "term"}
    if not asked and not found:
        return
    precision, _, f1 = score.score_terms(base, text, output)["term P/R/F1"]
    if asked:
        tallies["terms"].add(round(precision * len(found)), len(found), len(asked), f1)
    else:
        tallies["terms"].add(0, len(found), 0, 0.0, 0.0)  # spare terms count against the pooled precision


def main():
    if not (SHARED / "gold" / "score.py").exists():
        print(f"score: no hand annotation at {SHARED}/gold; set SHARED to the folder that holds gold/ and reports/.")
        return 0
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(SHARED / "gold"))
    import gold
    import score

    tallies = measure(sys.argv[1], gold, score)
    record = json.loads(RECORD_FILE.read_text()) if RECORD_FILE.exists() else {}
    fallen = []
    print(f"{'measure (F1; role: share of characters)':42s} {'precision':>9s} {'recall':>7s} {'pooled':>7s} {'average':>8s} {'bar':>6s} {'best':>7s}")
    for name, tally in tallies.items():
        best = record.get(name)
        short = "" if tally.pooled >= BARS[name] else "  below the bar"
        print(
            f"{name:42s} {tally.precision:9.4f} {tally.recall:7.4f} {tally.pooled:7.4f} {tally.averaged:8.4f} {BARS[name]:6.3f} "
            f"{'-' if best is None else format(best['pooled'], '.4f'):>7s}{short}")
        now = {"pooled": round(tally.pooled, 4), "average": round(tally.averaged, 4)}
        for kind, value in now.items():
            if best is not None and value < best[kind] - SLACK:
                fallen.append(f"{name} ({kind}) fell from {best[kind]:.4f} to {value:.4f}")
        record[name] = {kind: max(value, (best or now)[kind]) for kind, value in now.items()}
    if os.environ.get("RECORD"):
        RECORD_FILE.write_text(json.dumps(record, indent=2) + "\n")
        print(f"Recorded in {RECORD_FILE.name}; `make docs` carries the figures into the READMEs.")
    for line in fallen:
        print(f"score: {line}: more than {SLACK} below the best in {RECORD_FILE.name}. Mend the rule that lost it; `make score RECORD=1` only ever raises.")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
