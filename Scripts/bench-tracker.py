"""bench-tracker TAIZHANG RT-PORT USER PASSWORD: creating and listing requests through our interface and Request Tracker 5's, in one run.

Lists are of as many requests as RT has tickets; what is created goes into a ledger of its own. RT is Debian's `request-tracker5` with `rt5-db-sqlite`, run with four workers:
    plackup -E production -s Starlet --max-workers 4 --port 8931 /usr/share/request-tracker5/libexec/rt-server
Rounds of both are taken in turn, so that both meet the same machine.
"""

import asyncio
import base64
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "site-load"))
import driving

ROUNDS, SECONDS = 3, int(os.environ.get("SECONDS", 8))
# How many times as fast we are to be.
CREATES, LISTS = 50, 100


def ours(program, folder):
    run = lambda *words: subprocess.run([program, *words, "--data", folder], check=True, capture_output=True, text=True).stdout
    run("init", "--place", "青禾县")
    run("account", "add", "窗口", "--role", "window")
    token = run("token", "add", "窗口", "--scope", "read", "--scope", "file", "--days", "1").strip()
    headers = [f"Authorization: Bearer {token}", "Content-Type: application/json"]

    def creates():
        for number in itertools.count():
            body = {"title": f"人民路{number}号路灯不亮", "fields": {"channel": "12345热线"}, "applicant": {"name": "样例", "phone": "13800000000"}}
            yield "POST", "/api/v1/requests", headers, json.dumps(body).encode()

    return creates(), itertools.repeat(("GET", "/api/v1/requests?limit=50", headers, b""))


def theirs(user, password):
    secret = base64.b64encode(f"{user}:{password}".encode()).decode()
    headers = [f"Authorization: Basic {secret}", "Content-Type: application/json"]

    def creates():
        for number in itertools.count():
            body = {"Queue": "General", "Subject": f"人民路{number}号路灯不亮", "Content": "12345热线"}
            yield "POST", "/REST/2.0/ticket", headers, json.dumps(body).encode()

    path = "/REST/2.0/tickets?query=id%3E0&per_page=50&fields=Subject,Status,Created"
    return creates(), itertools.repeat(("GET", path, headers, b""))


async def even(our_port, creates, their_port, their):
    """As many requests in our ledger as RT has tickets, and at least a hundred in both."""
    connection = driving.Connection("127.0.0.1", their_port)
    while (count := json.loads((await connection.ask(*next(their[1])))[1])["total"]) < 100:
        await connection.ask(*next(their[0]))
    mine = driving.Connection("127.0.0.1", our_port)
    for _ in range(count):
        await mine.ask(*next(creates))
    return count


def main():
    program, port, user, password = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    best = {}
    with tempfile.TemporaryDirectory() as temporary:
        folders = [temporary + "/creates", temporary + "/lists"]
        our = [ours(program, folder) for folder in folders]
        servers = [driving.Server(program, folder, "--address-rate", "0", "--account-rate", "0") for folder in folders]
        their = theirs(user, password)
        try:
            tickets = asyncio.run(even(servers[1].port, our[1][0], port, their))
            print(f"both list 50 of {tickets}")
            for turn in range(ROUNDS):
                for index, what in enumerate(("creates", "lists")):
                    for name, port_of, requests in (("ours", servers[index].port, our[index][index]), ("RT 5", port, their[index])):
                        for connections in (1, 4) if what == "creates" else (1, 16):
                            rate, faults = asyncio.run(driving.flat_out("127.0.0.1", port_of, requests, connections, SECONDS))
                            print(f"  {name} {what:7} {connections:2} connections: {rate:8.1f}/s{'  faults ' + faults[0] if faults else ''}", flush=True)
                            key = (what, connections, name)
                            # Theirs at its best, ours at its worst.
                            pick = max if name != "ours" else min
                            best[key] = pick(best[key], rate) if key in best else rate
        finally:
            for server in servers:
                server.stop()
        print(subprocess.run([program, "verify", "--data", folders[0]], capture_output=True, text=True).stdout.splitlines()[0])
    missed = False
    for what, bar, counts in (("creates", CREATES, (1, 4)), ("lists", LISTS, (1, 16))):
        for connections in counts:
            times = best[what, connections, "ours"] / best[what, connections, "RT 5"]
            missed |= times < bar
            print(f"{'✗' if times < bar else '✓'} {what}, {connections} connections: {times:.0f} times as many (bar {bar})")
    sys.exit(1 if missed else 0)


main()
