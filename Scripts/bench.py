#!/usr/bin/env python3
"""bench.py: speed, growth and memory of the release builds against the bars; `make bench` builds them first.

Text: the real reports of $SHARED/reports/corpus, else Samples/, again and again up to each size. Every time is processor time of
one core, best of three, so that a busy machine counts little; `wc -m` is measured on the same file in the same run. The
numbers of findings are compared with Benchmarks/findings.json, which RECORD=1 rewrites: a fast wrong answer is no answer.
Figures go to Benchmarks/figures.json with RECORD=1.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("SHARED") or ROOT.parent / "shared")
PROGRAM = ROOT / ".build/release/taizhang"
BENCHMARK = ROOT / "Benchmarks/.build/release/Benchmark"
POLICIES = ROOT / "Benchmarks/.build/release/PolicyBenchmark"
MB = 1_000_000
RATIO, SECONDS = 0.7, 1.0


def used(arguments, locale=None):
    """Processor seconds, wall seconds and peak memory in bytes of one run, and what it printed."""
    environment = dict(os.environ)
    if locale:
        environment["LC_ALL"] = locale
    started = time.monotonic()
    child = subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment)
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    if status:
        sys.exit(f"bench: {' '.join(map(str, arguments))} ended with {status}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - started, usage.ru_maxrss * 1024, output


def best(arguments, locale=None, times=3, key=0):
    return min((used(arguments, locale) for _ in range(times)), key=lambda run: run[key])


def quiet(arguments):
    """The same with the output thrown away by the shell, as users do it: no pipe to drain."""
    return ["/bin/sh", "-c", 'exec "$@" > /dev/null', "sh", *map(str, arguments)]


def texts():
    corpus = SHARED / "reports" / "corpus"
    if corpus.is_dir():
        return "corpus", sorted(corpus.glob("*.txt"))
    return "samples", sorted(p for p in ROOT.glob("Samples/*/*.txt") if p.parent.name != "messy")


def grown(files, size, place):
    """One file of at least `size` bytes, of whole texts; never held whole here, since a child's peak memory starts at ours."""
    path, written = place / f"{size // MB}MB.txt", 0
    with open(path, "wb") as out:
        while written < size:
            for text in files:
                written += out.write(text.read_bytes().rstrip() + b"\n")
                if written >= size:
                    break
    return path


def checked(source, findings):
    file = ROOT / "Benchmarks/findings.json"
    known = json.loads(file.read_text()) if file.exists() else {}
    if os.environ.get("RECORD"):
        known[source] = findings
        file.write_text(json.dumps(known, indent=2) + "\n")
        return "recorded"
    if source not in known:
        return "nothing recorded for this text; RECORD=1 does"
    return "as recorded" if known[source] == findings else f"NOT AS RECORDED: {known[source]}"


def main():
    source, files = texts()
    rows, figures, failed = [], {}, []

    def row(what, value, bar="", holds=True):
        rows.append((what, value, bar, "" if holds else "below the bar"))
        if not holds:
            failed.append(what)

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        sizes = {size: grown(files, size * MB, place) for size in (1, 10, 100)}
        large = sizes[100]
        megabytes = large.stat().st_size / MB
        rounds = -(-100 * MB // sum(path.stat().st_size for path in files))

        utf8 = megabytes / best(["wc", "-m", large], "C.UTF-8")[0]
        plain = megabytes / best(["wc", "-m", large])[0]
        row(f"wc -m, {megabytes:.0f} MB of {source}, C.UTF-8", f"{utf8:6.1f} MB/s")
        row("wc -m, the locale of this shell", f"{plain:6.1f} MB/s")

        one = json.loads(best([BENCHMARK, large])[3])
        many = json.loads(best([BENCHMARK, "--rounds", str(rounds), *files])[3])
        for name, run in (("one document", one), (f"{many['documents']} documents", many)):
            speed = run["bytes"] / MB / run["seconds"]
            row(f"Reader, {name}", f"{speed:6.1f} MB/s")
            row(f"  to wc -m (C.UTF-8)", f"{speed / utf8:6.2f}", f"≥ {RATIO}", speed / utf8 >= RATIO)
        figures["reader MB/s"] = round(many["bytes"] / MB / many["seconds"], 1)
        figures["wc MB/s"] = round(utf8, 1)
        figures["ratio"] = round(figures["reader MB/s"] / figures["wc MB/s"], 2)

        single = json.loads(used([BENCHMARK, *files])[3])
        answer = checked(source, single["findings"])
        row(f"findings, {single['documents']} documents once", " ".join(f"{n} {k}," for k, n in single["findings"].items()).rstrip(","))
        row("  their number", answer, "", not answer.startswith("NOT"))
        figures["findings"] = sum(single["findings"].values())

        last = None
        for size, path in sizes.items():
            seconds, _, memory, _ = best(quiet([PROGRAM, "read", path, "--format", "jsonl", "--jobs", "1"]))
            count = path.stat().st_size
            limit = count * 8 + 64 * (1 << 20)
            row(f"taizhang read --format jsonl, {count / MB:.0f} MB", f"{seconds:6.2f} s  {count / MB / seconds:5.1f} MB/s", "straight line",
                last is None or seconds / count < 1.5 * last)
            row("  memory", f"{memory / (1 << 20):6.0f} MiB", f"≤ {limit / (1 << 20):.0f} MiB", memory <= limit)
            last = seconds / count if count > 5 * MB else None
            figures[f"{size} MB"] = {"seconds": round(seconds, 2), "MiB": round(memory / (1 << 20))}

        folder = SHARED / "reports/corpus" if source == "corpus" else ROOT / "Samples/lincheng-city"
        _, wall, _, _ = best(quiet([PROGRAM, "read", folder, "--format", "jsonl", "--jobs", "2"]), times=5, key=1)
        row(f"taizhang read {source}/ ({len(files)} files), 2 cores, with start-up", f"{wall:6.2f} s", f"< {SECONDS:.0f} s", wall < SECONDS)
        figures["folder seconds"] = round(wall, 2)

    run = min((json.loads(used([POLICIES])[3]) for _ in range(3)), key=lambda run: run["evaluate"])
    seconds = run["read"] + run["evaluate"]
    row(f"{run['policies']} policies, {run['companies']} companies, file read", f"{seconds:6.2f} s", "< 2 s", seconds < 2)
    figures["policy seconds"] = round(seconds, 2)

    width = max(len(what) for what, *_ in rows)
    for what, value, bar, verdict in rows:
        print(f"{what:{width}s}  {value:24s} {bar:14s} {verdict}".rstrip())
    if os.environ.get("RECORD"):
        figures["text"] = source
        (ROOT / "Benchmarks/figures.json").write_text(json.dumps(figures, indent=2) + "\n")
    if failed:
        print(f"\n{len(failed)} below the bar: {'; '.join(name.strip() for name in failed)}")
    return 0


sys.exit(main())
