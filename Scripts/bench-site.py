"""bench-site TAIZHANG [FOLDER]: the site over 100,000 items and 1,000 kept reports against its bars (issue 5).

A folder that is given keeps the ledger for the next run. ITEMS, REPORTS and SECONDS make a smaller run.
"""

import asyncio
import json
import os
import pathlib
import random
import sys
import tempfile
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "site-load"))
import driving
import large

ITEMS = int(os.environ.get("ITEMS", 100_000))
REPORTS = int(os.environ.get("REPORTS", 1_000))
SECONDS = int(os.environ.get("SECONDS", 30))
RATE = 200
# Milliseconds, errors, megabytes.
MOST_P99, MOST_MEMORY = 50, 300


def get(server, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}{path}") as answer:
        return json.load(answer)


def paths(server):
    """Of each kind of page, addresses spread over the whole ledger."""
    chance = random.Random(11)
    listed = []
    for year in range(2021, 2026):
        listed += get(server, f"/api/v1/items?kind=target&year={year}&limit=200")["items"]
    items = [line["id"] for line in listed]
    reports = []
    for item in chance.sample(items, min(len(items), 60)):
        report = get(server, f"/api/v1/items/{item}")["words"]["report"]
        reports.append(f"/reports/{report}?item={item}")
    return {
        "home": ["/"] + [f"/?year={year}" for year in range(2021, 2026)],
        "board": ["/board"] + [f"/board?year={year}" for year in range(2021, 2026)],
        "report": reports,
        "item": [f"/items/{item}" for item in chance.sample(items, min(len(items), 500))],
        "list": [f"/items?year={year}&light={light}" for year in range(2021, 2026) for light in ("red", "green", "grey")],
        "API list": [f"/api/v1/items?year={year}&limit=50" for year in range(2021, 2026)],
    }


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else temporary) / "large"
        if not (folder / "taizhang.sqlite").exists():
            print(f"making {ITEMS} items of {REPORTS} reports: {large.make(program, folder, ITEMS, REPORTS)}", flush=True)
        faults = measure(program, folder)
    for fault in faults:
        print("✗", fault)
    sys.exit(1 if faults else 0)


def measure(program, folder):
    server = driving.Server(program, folder, "--at", "2025-06-30 09:00", "--address-rate", "0", "--account-rate", "0")
    missed = []
    try:
        pages = paths(server)
        print(f"{RATE} requests/s, {SECONDS} s each, 2 cores shared with the load; milliseconds")
        for name, asked in pages.items():
            # The first visit of a page is not what a day's visitors see.
            asyncio.run(driving.steady(server.port, asked, RATE, 3))
            before = server.seconds()
            times, faults = asyncio.run(driving.steady(server.port, asked, RATE, SECONDS))
            cost = (server.seconds() - before) * 1000 / len(times)
            p50, p99 = driving.part(times, 0.5), driving.part(times, 0.99)
            print(f"  {name:9} p50 {p50:6.1f}  p99 {p99:6.1f}  most {times[-1]:6.1f}  processor {cost:5.2f}  faults {len(faults)}", flush=True)
            if p99 >= MOST_P99:
                missed.append(f"{name}: p99 is {p99:.1f} ms; the bar is {MOST_P99}")
            if faults:
                missed.append(f"{name}: {len(faults)} faults, the first {faults[0]}")
        everything = [path for asked in zip(*(many * 60 for many in pages.values())) for path in asked]
        requests = (("GET", everything[index % len(everything)], (), b"") for index in iter(int, None) for index in range(len(everything)))
        rate, faults = asyncio.run(driving.flat_out("127.0.0.1", server.port, requests, 16, 2 * SECONDS))
        now, most = server.memory()
        print(f"  16 connections for {2 * SECONDS} s: {rate:.0f} pages/s, {len(faults)} faults; memory {now:.0f} MB, at most {most:.0f} MB")
        if faults:
            missed.append(f"16 connections: {len(faults)} faults, the first {faults[0]}")
        if most >= MOST_MEMORY:
            missed.append(f"memory: {most:.0f} MB; the bar is {MOST_MEMORY}")
    finally:
        if (status := server.stop()) != 0:
            missed.append(f"the site ended with {status}")
    return missed


main()
