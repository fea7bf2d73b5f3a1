#!/usr/bin/env python3
"""score-pairs.py PROGRAM [--pairs DIR] [--texts DIR] [--misses] [--samples]: scores `PROGRAM reconcile` against pairs set down by hand.

For each line of the pairs (../shared/gold/pairs, format in its README): is there an outcome whose target overlaps the marked
quantity, is its answer the marked one (or none for unreported), and is the verdict right? Prints, for each pair and over all: lines
right in both, verdict right, wrongly called met, not found. Fails when a figure falls more than 0.005 below the best recorded in
scores-pairs.json; RECORD=1 raises it. --samples scores Samples/PROMISES.tsv instead, whose verdicts differ a little (see its top).
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SHARED") or ROOT.parent / "shared")
RECORD_FILE = ROOT / "scores-pairs.json"
SLACK = 0.005
BARS = {"lines right": 0.90, "wrong met": 0.02}


def outcomes(program, earlier, later):
    """What the program prints for two files, by the place of the target."""
    run = subprocess.run(
        [program, "reconcile", str(earlier), str(later), "--format", "jsonl"], capture_output=True, check=True, timeout=300)
    lines = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines() if line.strip()]
    return [line for line in lines if line.get("type") == "outcome"]


def mark(text, context):
    """Start and end of the words in brackets; the first place where the whole context stands."""
    before, rest = context.split("⟦")
    inside, after = rest.split("⟧")
    start = text.find((before + inside + after).replace("\\n", "\n"))
    return None if start < 0 else (start + len(before), start + len(before) + len(inside))


def overlaps(side, where):
    return side is not None and where is not None and side["start"] < where[1] and where[0] < side["end"]


class Tally:
    def __init__(self):
        self.lines = self.right = self.verdict = self.wrong_met = self.lost = 0

    def add(self, other):
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def row(self, name):
        n = self.lines or 1
        return f"{name:58s} {self.lines:5d} {self.right / n:7.4f} {self.verdict / n:8.4f} {self.wrong_met / n:9.4f} {self.lost:9d}"


def score(found, texts, rows, misses):
    """rows: promise context, result context, verdict."""
    tally = Tally()
    for promise, result, said in rows:
        tally.lines += 1
        where = mark(texts[0], promise)
        there = None if result == "-" else mark(texts[1], result)
        hits = [outcome for outcome in found if overlaps(outcome["earlier"], where)]
        if not hits:
            tally.lost += 1
            misses.append((said, "not found", promise, result, ""))
            continue
        outcome = hits[0]
        answered = overlaps(outcome["later"], there) or any(overlaps(other, there) for other in outcome["others"])
        placed = outcome["later"] is None if result == "-" else answered
        verdict = outcome["verdict"] == said
        tally.verdict += verdict
        tally.right += verdict and placed
        tally.wrong_met += outcome["verdict"] == "met" and said != "met"
        if not (verdict and placed):
            later = outcome["later"]["sentence"] if outcome["later"] else "-"
            text = outcome["later"]["text"] if outcome["later"] else "-"
            misses.append((said, f"{outcome['verdict']} {outcome['rule']} {outcome['match']}", promise, result, f"{text} | {later} | {outcome['reason']}"))
    return tally


def pairs(folder, texts):
    """Name, earlier file, later file, rows of each pair."""
    for path in sorted(folder.glob("*__*.tsv")):
        names = path.stem.split("__")
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
        yield path.stem, *[texts / f"{name}.txt" for name in names], [(row[0], row[7], row[10].strip()) for row in rows]


def samples():
    groups = {}
    for line in (ROOT / "Samples/PROMISES.tsv").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            place, earlier, later, promise, result, verdict = line.split("\t")
            groups.setdefault((place, earlier, later), []).append((promise, result, verdict.strip()))
    for (place, earlier, later), rows in groups.items():
        folder = ROOT / "Samples" / place
        yield f"{place} {earlier}-{later}", folder / f"{earlier}.txt", folder / f"{later}.txt", rows


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    asked.add_argument("program")
    asked.add_argument("--pairs", type=Path, default=SHARED / "gold/pairs")
    asked.add_argument("--texts", type=Path, default=SHARED / "reports/corpus")
    asked.add_argument("--misses", action="store_true", help="print each line that is not right")
    asked.add_argument("--samples", action="store_true", help="score Samples/PROMISES.tsv")
    options = asked.parse_args()
    if not options.samples and not options.pairs.is_dir():
        print(f"score-pairs: no pairs at {options.pairs}; set SHARED to the folder that holds gold/ and reports/.")
        return 0
    whole = Tally()
    print(f"{'pair':58s} {'lines':>5s} {'right':>7s} {'verdict':>8s} {'wrong met':>9s} {'not found':>9s}")
    for name, earlier, later, rows in samples() if options.samples else pairs(options.pairs, options.texts):
        misses = []
        texts = [path.read_text(encoding="utf-8") for path in (earlier, later)]
        tally = score(outcomes(options.program, earlier, later), texts, rows, misses)
        whole.add(tally)
        print(tally.row(name))
        if options.misses:
            for said, got, promise, result, detail in misses:
                print(f"    {said} / {got}\n      {promise}\n      {result}\n      {detail}")
    print(whole.row("all"))
    if options.samples or not whole.lines:
        return 0
    now = {"lines right": round(whole.right / whole.lines, 4), "wrong met": round(whole.wrong_met / whole.lines, 4)}
    for name, bar in BARS.items():
        worse = now[name] > bar if name == "wrong met" else now[name] < bar
        print(f"{name}: {now[name]:.4f}, bar {bar:.2f}" + ("  below the bar" if worse else ""))
    if options.pairs != SHARED / "gold/pairs":
        return 0
    best = json.loads(RECORD_FILE.read_text()) if RECORD_FILE.exists() else now
    fallen = [name for name, sign in (("lines right", 1), ("wrong met", -1)) if sign * (now[name] - best[name]) < -SLACK]
    if os.environ.get("RECORD"):
        record = {"lines right": max(now["lines right"], best["lines right"]), "wrong met": min(now["wrong met"], best["wrong met"])}
        RECORD_FILE.write_text(json.dumps(record, indent=2) + "\n")
        print(f"Recorded in {RECORD_FILE.name}.")
    for name in fallen:
        print(f"score-pairs: {name} went from {best[name]:.4f} to {now[name]:.4f}. Mend the rule that lost it; `make score-pairs RECORD=1` only ever raises.")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
