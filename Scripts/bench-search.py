#!/usr/bin/env python3
"""bench-search.py SEARCH-BENCHMARK: search over MB (200) megabytes of reports against its bars; `make bench-search` builds it first.

The reports are put together, from a SEED (1), out of the sentences of ../shared/reports/corpus, and made in TMPDIR. Looked for are 100 terms of
2 to 4 characters, 100 phrases of 5 to 12 and 100 pairs of terms of one paragraph, drawn by chance from the text, so that common words come as often
as they stand there. A time is the middle of three, with ranking, the sentences of the first 20 hits and the count: processor time, so that a busy
machine counts little, with the clock's beside it. All hits of every query are compared with those of `grep -F`, line by line. What grep misses because
a blank stands inside the words is counted apart.
"""

import collections
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile


def draw(lines, chance):
    """Terms, phrases and pairs of terms, as they stand in the text."""
    def part(line, least, most):
        runs = [run for run in re.findall(r"[\u4e00-\u9fff]+", line) if len(run) >= most]
        if not runs:
            return None
        run, length = chance.choice(runs), chance.randint(least, most)
        at = chance.randint(0, len(run) - length)
        return run[at : at + length]

    def many(make):
        found = set()
        while len(found) < 100:
            if (one := make(chance.choice(lines))) is not None:
                found.add(one)
        return sorted(found)

    def pair(line):
        both = [part(line, 2, 4), part(line, 2, 4)]
        return None if None in both or both[0] in both[1] or both[1] in both[0] else " ".join(both)

    return {
        "terms": many(lambda line: part(line, 2, 4)),
        "phrases": many(lambda line: part(line, 5, 12)),
        "pairs": many(pair),
    }


def grepped(words, folder):
    """File and line of everything that holds all words."""
    sets = []
    for word in words.split(" "):
        out = subprocess.run(
            ["grep", "-rnoF", "--", word, "."], cwd=folder, encoding="utf-8", stdout=subprocess.PIPE,
            env={**os.environ, "LC_ALL": "C"}).stdout
        sets.append({tuple(line[2:].split(":", 2)[:2]) for line in out.splitlines()})
    return set.intersection(*sets)


def main():
    program, megabytes = sys.argv[1], int(os.environ.get("MB") or 200)
    shared = pathlib.Path(os.environ.get("SHARED") or "../shared")
    rows, failed = [], []

    def run(*arguments):
        return subprocess.run([program, *map(str, arguments)], check=True, text=True, stdout=subprocess.PIPE).stdout

    def row(what, value, bar="", holds=True):
        rows.append((what, value, bar, "" if holds else "below the bar"))
        if not holds:
            failed.append(what.strip())

    with tempfile.TemporaryDirectory(prefix="bench-search-") as scratch:
        folder, index = f"{scratch}/reports", f"{scratch}/search.db"
        run("make", folder, shared / "reports/corpus", megabytes, os.environ.get("SEED") or 1)
        made = json.loads(run("index", folder, index))
        text = made["bytes"]
        row(f"text, {made['reports']:.0f} reports, {made['passages']:.0f} passages", f"{text / 1e6:8.1f} MB")
        row("index, the whole file", f"{made['size'] / 1e6:8.1f} MB  {made['size'] / text:.2f} of the text", "≤ 1.5", made["size"] <= 1.5 * text)
        row("reading them", f"{text / 1e6 / made['reading']:8.1f} MB/s")
        row("writing the index", f"{text / 1e6 / made['writing']:8.1f} MB/s")
        row("  memory", f"{made['MiB']:8.0f} MiB")

        names = sorted(os.listdir(folder))
        chance = random.Random(int(os.environ.get("SEED") or 1))
        lines = [line for name in chance.sample(names, 40) for line in open(f"{folder}/{name}", encoding="utf-8").read().splitlines() if len(line) > 30]
        texts = {}
        for kind, queries in draw(lines, chance).items():
            path = f"{scratch}/{kind}"
            # A phrase is asked for in quotation marks.
            asked = [f'"{query}"' if kind == "phrases" else query for query in queries]
            pathlib.Path(path).write_text("\n".join(asked) + "\n", encoding="utf-8")
            answers = [line.split("\t") for line in run("ask", index, path).splitlines()]
            times = sorted(float(answer[0]) for answer in answers)
            row(f"{kind}, {len(times)}: p50", f"{times[len(times) // 2]:8.2f} ms")
            p99 = times[len(times) * 99 // 100 - 1]
            clocks = sorted(float(answer[1]) for answer in answers)
            row("  p99", f"{p99:8.2f} ms  (most {times[-1]:.2f}; {clocks[len(times) * 99 // 100 - 1]:.2f} by the clock)", "< 20 ms", p99 < 20)

            found = collections.defaultdict(set)
            for line in run("all", index, path).splitlines():
                number, name, place = line.split("\t")
                found[int(number)].add((name, place))
            right = wrong = missed = blank = 0
            for number, query in enumerate(queries):
                wanted = grepped(query, folder)
                right += len(wanted & found[number])
                missed += len(wanted - found[number])
                for name, place in found[number] - wanted:
                    if name not in texts:
                        texts[name] = open(f"{folder}/{name}", encoding="utf-8").read().splitlines()
                    line = re.sub(r"\s", "", texts[name][int(place) - 1])
                    if all(word in line for word in query.split(" ")):
                        blank += 1
                    else:
                        wrong += 1
            recall, precision = right / max(1, right + missed), (right + blank) / max(1, right + blank + wrong)
            row("  all hits, beside grep's", f"{right + wrong + blank:8d}  {right + missed}")
            row("  recall", f"{recall:8.4f}", "1.0", missed == 0)
            row("  precision", f"{precision:8.4f}" + (f"  ({blank} with a blank inside, which grep misses)" if blank else ""), "1.0", wrong == 0)

    width = max(len(what) for what, *_ in rows)
    for what, value, bar, verdict in rows:
        print(f"{what:{width}s}  {value:48s} {bar:10s} {verdict}".rstrip())
    if failed:
        print(f"\n{len(failed)} below the bar: {'; '.join(failed)}")
    return 1 if failed else 0


sys.exit(main())
