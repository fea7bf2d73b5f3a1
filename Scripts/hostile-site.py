"""hostile-site TAIZHANG: clients that want to bring the site down, and a machine that loses power (issue 5).

Slow heads and bodies, half-open connections, oversized heads and bodies, broken multipart and JSON (seeded), 10,000 idle
connections, large uploads, ten at once and cut off, and kill -9 while a hundred entries a second are written. The site has to
stay up or start clean, answer others meanwhile, have every entry that it acknowledged, and know who was signed in.
CONNECTIONS, KILLS and SEED say otherwise; ONLY=uploads,restart makes some parts alone.
"""

import asyncio
import concurrent.futures
import hashlib
import json
import os
import pathlib
import random
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "site-load"))
import driving

CONNECTIONS = int(os.environ.get("CONNECTIONS", 10_000))
KILLS = int(os.environ.get("KILLS", 10))
SEED = int(os.environ.get("SEED", 1))
ONLY = [one for one in os.environ.get("ONLY", "").split(",") if one]
MEGABYTE = 1 << 20
PASSWORD = "qinghe-test-2025"
missed = []


def expect(condition, sentence):
    print(("✓ " if condition else "✗ ") + sentence, flush=True)
    if not condition:
        missed.append(sentence)


class Town:
    """A small ledger with one account that may do everything, and its token."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.run("init", "--place", "青禾县")
        pathlib.Path(folder + ".password").write_text(PASSWORD + "\n")
        self.run("account", "add", "试验", "--role", "supervisor", "--role", "window", "--password-file", folder + ".password")
        self.run("file", "task", "样例", "--place", "青禾县")
        self.token = self.run("token", "add", "试验", "--scope", "read", "--scope", "write", "--scope", "file", "--days", "1").strip()

    def run(self, *words):
        return subprocess.run([self.program, *words, "--data", self.folder], check=True, capture_output=True, text=True).stdout

    def serve(self):
        return driving.Server(self.program, self.folder, "--address-rate", "0", "--account-rate", "0", log=open(self.folder + ".log", "a"))


def raw(port, data, wait=3):
    """What comes back, and whether the server closed."""
    got = b""
    with socket.create_connection(("127.0.0.1", port)) as one:
        one.settimeout(wait)
        try:
            one.sendall(data)
            while part := one.recv(65_536):
                got += part
            return got, True
        except TimeoutError:
            return got, False
        except OSError:
            return got, True


def answers(port, most=2.0):
    """Whether somebody else is served meanwhile."""
    start = time.monotonic()
    got, _ = raw(port, b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", most)
    return got.startswith(b"HTTP/1.1 200") and time.monotonic() - start < most


def slow(server):
    """Slowloris: heads and bodies that come a byte at a time, and connections that say nothing."""
    post = b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n"
    kinds = {"heads": [b"GET / HTTP/1.1\r\nHost: x\r\nX-A: ", 100], "bodies": [post, 100], "half-open": [b"", 100]}
    begun = {name: [] for name in kinds}
    for name, (data, count) in kinds.items():
        for _ in range(count):
            one = socket.create_connection(("127.0.0.1", server.port))
            one.setblocking(False)
            if data:
                one.send(data)
            begun[name].append(one)
    start = time.monotonic()
    served = True
    closed = {}
    open_ones = {name: list(ones) for name, ones in begun.items()}
    while time.monotonic() - start < 75 and any(open_ones.values()):
        for name, ones in open_ones.items():
            for one in list(ones):
                try:
                    if one.recv(4096) == b"":
                        raise ConnectionError
                except BlockingIOError:
                    pass
                except OSError:
                    ones.remove(one)
                    if not ones:
                        closed[name] = time.monotonic() - start
                    continue
                if name != "half-open":
                    try:
                        one.send(b"a")
                    except BlockingIOError:
                        pass
                    except OSError:
                        ones.remove(one)
                        if not ones:
                            closed[name] = time.monotonic() - start
        served &= answers(server.port)
        time.sleep(1)
    for name in kinds:
        expect(name in closed, f"slow {name}: all closed" + (f" after {closed[name]:.0f} s" if name in closed else ": still open after 75 s"))
    expect(served, "slow clients: others are served all the while")
    for ones in begun.values():
        for one in ones:
            one.close()


def oversized(server):
    for name, data, wanted in (
        ("head of one field", b"GET / HTTP/1.1\r\nHost: x\r\nX-A: " + b"a" * 200_000 + b"\r\n\r\n", (b"400", b"431", b"")),
        ("head of many fields", b"GET / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: a\r\n" % i for i in range(5_000)) + b"\r\n", (b"400", b"431", b"")),
        ("address", b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", (b"400", b"414", b"")),
        ("body that is announced", b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n" + b"a" * 200_000, (b"413", b"400", b"")),
        ("body in chunks", b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + (b"10000\r\n" + b"a" * 65_536 + b"\r\n") * 40, (b"413", b"400", b"")),
        ("length said twice", b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc", (b"400", b"")),
        ("length and chunks", b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", (b"400", b"401", b"403", b"")),
        ("no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)) * 8, (b"400", b"")),
    ):
        got, _ = raw(server.port, data)
        status = got.split(b" ", 2)[1] if got.count(b" ") > 1 else b""
        expect(status in wanted, f"oversized {name}: answered {status.decode() or 'with an end'}")
    expect(answers(server.port), "oversized: the site answers after all of it")


def fuzzed(server, token):
    """Multipart and JSON bodies cut, doubled, turned over: refused or taken, never a fault of ours, never the end."""
    chance = random.Random(SEED)
    cookie, form = sign_in(server)
    part = lambda name, value, more="": f'--edge\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{value}\r\n'
    multipart = (part("token", form) + part("period", "2026-10") + part("note", "样例") + part("files", "样例", '; filename="a.txt"') + "--edge--\r\n").encode()
    document = json.dumps({"move": "confirm", "reason": "样例", "fields": {"a": "b"}, "evidence": [{"digest": "0" * 64, "name": "a"}]}).encode()
    kinds = [
        ("/items/", "progress", multipart, "multipart/form-data; boundary=edge", f"Cookie: taizhang={cookie}"),
        ("/api/v1/items/", "moves", document, "application/json", f"Authorization: Bearer {token}"),
    ]
    with urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{server.port}/api/v1/items?kind=task", headers={"Authorization": f"Bearer {token}"})) as answer:
        item = json.load(answer)["items"][0]["id"]
    seen = {}
    for round in range(600):
        start, what, whole, type, who = kinds[round % 2]
        body = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(body) + 1) if body else 0
            match chance.randrange(6):
                case 0: del body[place:place + chance.randint(1, 40)]
                case 1: body[place:place] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 20)))
                case 2: body[place:place] = body[place:place + 80]
                case 3: body[:] = body[:place]
                case 4: body[place:place] = chance.choice([b"\r\n", b"--edge", b"--edge--", b'"', b"{", b"[" * 3_000, b"\0", b"1e999", b"\xff\xfe"])
                case 5: body += body[:place]
        got, _ = raw(
            server.port,
            f"POST {start}{item}/{what} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Type: {type}\r\n{who}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + bytes(body))
        status = int(got.split(b" ", 2)[1]) if got.count(b" ") > 1 else 0
        seen[status] = seen.get(status, 0) + 1
        if status >= 500 or status == 0:
            pathlib.Path(f"out/hostile-{round}").write_bytes(bytes(body))
    expect(all(0 < status < 500 for status in seen), f"600 broken bodies (seed {SEED}): answered {dict(sorted(seen.items()))}")
    expect(answers(server.port), "broken bodies: the site answers after all of it")


SIGN_IN = r"""
import re, sys, urllib.parse, urllib.request, http.cookiejar
port, password = sys.argv[1:]
jar = http.cookiejar.CookieJar()
opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
base = f"http://127.0.0.1:{port}"
token = re.search('name="token" value="([^"]+)"', opener.open(base + "/sign-in").read().decode()).group(1)
opener.open(base + "/sign-in", urllib.parse.urlencode({"token": token, "account": "试验", "password": password}).encode())
page = opener.open(base + "/account").read().decode()
print([one.value for one in jar if one.name == "taizhang"][0], re.search('name="token" value="([^"]+)"', page).group(1))
"""


def idle(server):
    """Ten thousand connections that were opened and say nothing."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(CONNECTIONS, hard - 200)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 200), hard))
    before = server.memory()[0]
    ones = []
    try:
        for _ in range(count):
            ones.append(socket.create_connection(("127.0.0.1", server.port), 5))
        expect(len(ones) == count, f"idle: {count} connections are held")
        times = []
        for _ in range(20):
            start = time.monotonic()
            expect(answers(server.port, 5), "idle: somebody else is served") if len(times) == 0 else answers(server.port, 5)
            times.append(time.monotonic() - start)
        after = server.memory()[0]
        expect(after < 300, f"idle: memory {before:.0f} → {after:.0f} MB; others wait {max(times) * 1000:.0f} ms at most")
    except OSError as error:
        expect(False, f"idle: after {len(ones)} connections {error}")
    finally:
        for one in ones:
            one.close()
    start = time.monotonic()
    back = any(answers(server.port) for _ in range(5))
    expect(back, f"idle: the site answers {time.monotonic() - start:.1f} s after all of them went at once")


def curl(*words):
    """Status and body, by a client that streams a file as browsers do."""
    done = subprocess.run(["curl", "-sS", "-w", "\n%{http_code}", *words], capture_output=True, text=True)
    body, _, status = done.stdout.rpartition("\n")
    return int(status or 0), body


def unfinished(town):
    return sorted(pathlib.Path(town.folder, "evidence").glob("*.part"))


def uploads(server, town):
    """Evidence up to 50 MB by page and by interface: onto the disk, never into memory."""
    folder = pathlib.Path(town.folder + "-files")
    folder.mkdir()
    files = {}
    for size in (49, 51):
        files[size] = folder / f"{size}.bin"
        files[size].write_bytes(random.Random(SEED + size).randbytes(size * MEGABYTE))
    for number in range(10):
        (folder / f"ten-{number}.bin").write_bytes(random.Random(number).randbytes(MEGABYTE) * 49)
    base = f"http://127.0.0.1:{server.port}"
    bearer = f"Authorization: Bearer {town.token}"

    def hand_over(path, *more):
        return curl("-H", bearer, "-H", "Content-Type: application/octet-stream", "--data-binary", f"@{path}", *more, base + "/api/v1/evidence?name=a.bin")

    before = server.memory()[1]
    status, body = hand_over(files[49])
    digest = hashlib.sha256(files[49].read_bytes()).hexdigest()
    expect(status == 201 and json.loads(body)["sha256"] == digest, f"uploads: 49 MB by the interface are taken ({status}), with their digest")
    for name, more in (("", ()), (" in chunks", ("-H", "Transfer-Encoding: chunked"))):
        status, body = hand_over(files[51], *more)
        expect(status == 413 and "50 MB" in body, f"uploads: 51 MB{name} are refused with a sentence ({status})")
    cookie, form = sign_in(server)
    # An office reports progress with a file; the item is one of the supervisor's own.
    page = lambda path: curl(
        "-H", f"Cookie: taizhang={cookie}", "-F", f"token={form}", "-F", "period=2026-10", "-F", "note=样例", "-F", f"files=@{path}",
        base + f"/items/{town.item}/progress")
    status, body = page(files[51])
    expect(status == 413 and "50 MB" in body.replace("&nbsp;", " "), f"uploads: 51 MB by the page are refused with a page ({status})")
    status, body = page(files[49])
    expect(status in (303, 403, 409, 422), f"uploads: 49 MB by the page are read whole and answered ({status})")
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        seen = list(pool.map(lambda number: hand_over(folder / f"ten-{number}.bin")[0], range(10)))
    expect(seen == [201] * 10, f"uploads: ten of 49 MB at once are taken in {time.monotonic() - start:.0f} s: {seen}")
    expect(server.memory()[1] < 300, f"uploads: memory {before:.0f} MB at most before, {server.memory()[1]:.0f} MB after")
    # Cut off in the middle, and others are served meanwhile.
    ones = []
    for _ in range(10):
        one = socket.create_connection(("127.0.0.1", server.port))
        one.sendall(f"POST /api/v1/evidence?name=a HTTP/1.1\r\nHost: x\r\n{bearer}\r\nContent-Type: application/octet-stream\r\nContent-Length: {40 * MEGABYTE}\r\n\r\n".encode() + b"a" * MEGABYTE)
        ones.append(one)
    time.sleep(1)
    held = len(unfinished(town))
    expect(answers(server.port), f"uploads: others are served while {held} are half there")
    for one in ones:
        one.close()
    for _ in range(50):
        if not unfinished(town):
            break
        time.sleep(0.1)
    expect(held > 0 and not unfinished(town), f"uploads: of {held} cut off {len(unfinished(town))} are left on the disk")


def sign_in(server):
    """Session and form token of a browser."""
    return subprocess.run(
        [sys.executable, "-c", SIGN_IN, str(server.port), PASSWORD], check=True, capture_output=True, text=True).stdout.split()


def restart(town):
    """Who was signed in when the process was killed is signed in after it, and what they wrote meanwhile is taken."""
    server = town.serve()
    cookie, form = sign_in(server)
    one = socket.create_connection(("127.0.0.1", server.port))
    one.sendall(f"POST /api/v1/evidence?name=a HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {town.token}\r\nContent-Type: application/octet-stream\r\nContent-Length: {40 * MEGABYTE}\r\n\r\n".encode() + b"a" * MEGABYTE)
    time.sleep(1)
    held = len(unfinished(town))
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    one.close()
    server = town.serve()
    try:
        left = len(unfinished(town))
        expect(held > 0 and left == 0, f"restart: of {held} files half there at kill -9, {left} are left")
        status, _ = curl("-H", f"Cookie: taizhang={cookie}", f"http://127.0.0.1:{server.port}/work")
        expect(status == 200, f"restart: the session opens the workbench after kill -9 ({status})")
        status, _ = curl(
            "-H", f"Cookie: taizhang={cookie}", "--data-urlencode", f"token={form}", "--data-urlencode", "text=重启前写的",
            f"http://127.0.0.1:{server.port}/items/{town.item}/comments")
        expect(status == 303, f"restart: a form from before is taken ({status})")
        town.run("account", "add", "试验", "--role", "supervisor", "--password-file", town.folder + ".password", "--as", "试验")
        status, _ = curl("-H", f"Cookie: taizhang={cookie}", f"http://127.0.0.1:{server.port}/work")
        expect(status == 303, f"restart: a password set by command ends it while the site runs ({status})")
    finally:
        expect(server.stop() == 0, "restart: the site stops on SIGTERM with 0")


def power(town):
    """kill -9 while a hundred comments a second are written; each carries a key, and is sent again after the start."""
    sent, acknowledged = 0, {}
    for turn in range(KILLS):
        server = town.serve()
        lock, stop = threading.Lock(), threading.Event()

        def write(name):
            nonlocal sent
            loop = asyncio.new_event_loop()
            connection = driving.Connection("127.0.0.1", server.port)
            number = 0
            while not stop.is_set():
                number += 1
                key = f"{turn}-{name}-{number}"
                headers = [f"Authorization: Bearer {town.token}", "Content-Type: application/json", f"Idempotency-Key: {key}"]
                body = json.dumps({"text": key}).encode()
                try:
                    status, answer = loop.run_until_complete(connection.ask("POST", f"/api/v1/items/{town.item}/comments", headers, body))
                    with lock:
                        sent += 1
                        if status == 201:
                            acknowledged[key] = json.loads(answer)["entries"][0]["number"]
                except (OSError, asyncio.IncompleteReadError, ValueError):
                    return
                time.sleep(0.035)

        writers = [threading.Thread(target=write, args=(name,)) for name in range(4)]
        for one in writers:
            one.start()
        time.sleep(random.Random(SEED * 100 + turn).uniform(0.8, 2.0))
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
        stop.set()
        for one in writers:
            one.join()
    verified = subprocess.run([town.program, "verify", "--data", town.folder], capture_output=True, text=True)
    expect(verified.returncode == 0, f"power: after {KILLS} kills the log verifies: {verified.stdout.splitlines()[0]}")
    log = [json.loads(line) for line in town.run("export", "--log").splitlines()]
    written = {line["event"]["text"]: line["entry"] for line in log if line["event"].get("event") == "commented"}
    lost = [key for key, number in acknowledged.items() if written.get(key) != number]
    expect(not lost, f"power: {len(acknowledged)} entries acknowledged, {len(lost)} lost")
    texts = [line["event"]["text"] for line in log if line["event"].get("event") == "commented"]
    expect(len(texts) == len(set(texts)), "power: nothing is written twice")
    # Sent again under the same key, the first answer comes back, and nothing is added.
    server = town.serve()
    try:
        loop, again, size = asyncio.new_event_loop(), 0, len(log)
        connection = driving.Connection("127.0.0.1", server.port)
        for key, number in list(acknowledged.items())[-50:]:
            headers = [f"Authorization: Bearer {town.token}", "Content-Type: application/json", f"Idempotency-Key: {key}"]
            status, answer = loop.run_until_complete(
                connection.ask("POST", f"/api/v1/items/{town.item}/comments", headers, json.dumps({"text": key}).encode()))
            again += status == 201 and json.loads(answer)["entries"][0]["number"] == number
        expect(again == min(50, len(acknowledged)), f"power: {again} deliveries sent again are answered as the first time")
        expect(len(town.run("export", "--log").splitlines()) == size, "power: sending again added nothing")
    finally:
        expect(server.stop() == 0, "the site stops on SIGTERM with 0")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    pathlib.Path("out").mkdir(exist_ok=True)
    # The server inherits it: a connection is a file.
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with tempfile.TemporaryDirectory() as folder:
        town = Town(program, folder + "/ledger")
        server = town.serve()
        with urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{server.port}/api/v1/items?kind=task", headers={"Authorization": f"Bearer {town.token}"})) as answer:
            town.item = json.load(answer)["items"][0]["id"]
        parts = {
            "oversized": lambda: oversized(server), "fuzzed": lambda: fuzzed(server, town.token), "idle": lambda: idle(server),
            "slow": lambda: slow(server), "uploads": lambda: uploads(server, town)}
        try:
            for name, part in parts.items():
                if not ONLY or name in ONLY:
                    part()
        finally:
            status = server.stop()
        expect(status == 0, f"the site lived through all of it and stopped with {status}")
        # The last one takes its password anew, and its tokens with it.
        for name, part in (("power", power), ("restart", restart)):
            if not ONLY or name in ONLY:
                part(town)
    sys.exit(1 if missed else 0)


main()
