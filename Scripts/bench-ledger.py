#!/usr/bin/env python3
"""bench-ledger.py LEDGER-BENCHMARK: the ledger's speed against its bars; `make bench-ledger` builds it first.

Durable events are measured in turns with the very same rows written to bare SQLite in the same folder, and the median turn of
each counts, so that a busy disk counts for both. Boards and lists are processor time, so that a busy machine counts little, with
the clock's beside it. The large ledger has EVENTS (1,000,000) events over EVENTS/10 items; it is
made in TMPDIR once a run.
"""

import json
import os
import subprocess
import sys
import tempfile


def main():
    program, events = sys.argv[1], int(os.environ.get("EVENTS") or 1_000_000)
    rows, failed = [], []

    def run(*arguments):
        return json.loads(subprocess.run([program, *map(str, arguments)], check=True, stdout=subprocess.PIPE).stdout)

    def row(what, value, bar="", holds=True):
        rows.append((what, value, bar, "" if holds else "below the bar"))
        if not holds:
            failed.append(what)

    with tempfile.TemporaryDirectory(prefix="bench-ledger-") as folder:
        rates = run("rates", folder)
        for name, what in (("single", "durable events, one by one"), ("batch", "durable events, 100 a transaction")):
            row(f"{what}, {rates[f'{name} events']:.0f}", f"{rates[name]:8.0f} /s")
            row("  the same rows in bare SQLite", f"{rates[f'{name} bare']:8.0f} /s")
            row("  ratio", f"{rates[f'{name} ratio']:8.2f}", "≥ 0.5", rates[f"{name} ratio"] >= 0.5)

        large = f"{folder}/large"
        filled = run("fill", large, events, events // 10)
        row(f"filling, {filled['events']:.0f} events in batches of 100", f"{filled['events'] / filled['seconds']:8.0f} /s")
        read = [run("read", large) for _ in range(3)]
        best = {key: min(one[key] for one in read) for key in read[0]}
        row(f"opening, {filled['events']:.0f} events, {best['items']:.0f} items", f"{best['opening ms']:8.1f} ms", "< 200 ms", best["opening ms"] < 200)
        row("board, the first after opening", f"{best['first board ms']:8.1f} ms ({best['first board clock ms']:.1f} by the clock)", "< 50 ms", best["first board ms"] < 50)
        row("board, again", f"{best['board ms']:8.1f} ms")
        row(f"lists, {best['lists']:.0f} drawn by chance, p50", f"{best['list p50 ms']:8.1f} ms")
        row("  p99", f"{best['list p99 ms']:8.1f} ms ({best['list p99 clock ms']:.1f} by the clock)", "< 10 ms", best["list p99 ms"] < 10)
        for key in sorted(key for key in best if key.startswith("p99 ")):
            row(f"    by {key[4:]}", f"{best[key]:8.1f} ms")
        rebuilt = run("rebuild", large)
        row(f"rebuild, {rebuilt['items']:.0f} items", f"{rebuilt['seconds']:8.1f} s", "< 60 s", rebuilt["seconds"] < 60)
        row("  memory", f"{rebuilt['MiB']:8.0f} MiB", "< 512 MiB", rebuilt["MiB"] < 512)
        row("  rows that came out otherwise", f"{rebuilt['differing']:8.0f}", "0", rebuilt["differing"] == 0)
        verified = run("verify", large)
        row(f"verify, {verified['entries']:.0f} entries", f"{verified['seconds']:8.1f} s  {verified['MiB']:.0f} MiB")
        row("  faults", f"{verified['faults']:8.0f}", "0", verified["faults"] == 0)

    width = max(len(what) for what, *_ in rows)
    for what, value, bar, verdict in rows:
        print(f"{what:{width}s}  {value:34s} {bar:10s} {verdict}".rstrip())
    if failed:
        print(f"\n{len(failed)} below the bar: {'; '.join(name.strip() for name in failed)}")


if __name__ == "__main__":
    main()
