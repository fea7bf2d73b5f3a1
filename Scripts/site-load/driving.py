"""Requests to a server: at a steady rate whatever it answers (open loop), or as fast as so many connections go (closed loop)."""

import asyncio
import os
import pathlib
import socket
import subprocess
import time


class Server:
    """`taizhang serve` over a folder, on a free port."""

    def __init__(self, program, folder, *words, log=subprocess.DEVNULL):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [program, "serve", "--data", folder, "--port", str(self.port), *words], stdout=subprocess.DEVNULL, stderr=log)
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit("the site did not start")
                time.sleep(0.1)
        raise SystemExit("the site did not answer")

    def memory(self):
        """Megabytes that the process holds, now and at most."""
        lines = pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        value = {line.split(":")[0]: line.split()[1] for line in lines if line.startswith("Vm")}
        return int(value["VmRSS"]) / 1024, int(value["VmHWM"]) / 1024

    def seconds(self):
        """Of processor time so far: says what a page costs whatever else the machine does."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=30)


class Connection:
    """One HTTP/1.1 connection that is kept open, and opened anew where the server closed it."""

    def __init__(self, host, port):
        self.host, self.port, self.reader, self.writer = host, port, None, None

    async def ask(self, method, path, headers=(), body=b""):
        """Status and body."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.host}:{self.port}", *headers]
        if body or method == "POST":
            lines.append(f"Content-Length: {len(body)}")
        data = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        for attempt in (1, 2):
            if self.writer is None:
                self.reader, self.writer = await asyncio.open_connection(self.host, self.port, limit=1 << 20)
            try:
                self.writer.write(data)
                return await self.answer()
            except (ConnectionError, asyncio.IncompleteReadError):
                self.writer.close()
                self.writer = None
                if attempt == 2:
                    raise

    async def answer(self):
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in head.split("\r\n")[1:] if ":" in line}
        status = int(head.split(" ", 2)[1])
        if fields.get("transfer-encoding", "").lower() == "chunked":
            body = b""
            while True:
                size = int((await self.reader.readline()).split(b";")[0], 16)
                body += (await self.reader.readexactly(size + 2))[:-2]
                if size == 0:
                    break
        else:
            body = await self.reader.readexactly(int(fields.get("content-length", 0)))
        if fields.get("connection", "").lower() == "close":
            self.writer.close()
            self.writer = None
        return status, body


async def steady(port, paths, rate, seconds, connections=16, headers=()):
    """So many requests a second, each timed from when it was due. Gives milliseconds in order, and what was no 200."""
    free = asyncio.Queue()
    for _ in range(connections):
        free.put_nowait(Connection("127.0.0.1", port))
    times, faults, running = [], [], set()

    async def one(due, path):
        connection = await free.get()
        try:
            status, _ = await connection.ask("GET", path, headers)
            if status != 200:
                faults.append(f"{path}: {status}")
        except (OSError, asyncio.IncompleteReadError) as error:
            faults.append(f"{path}: {error!r}")
        finally:
            times.append((time.perf_counter() - due) * 1000)
            free.put_nowait(connection)

    start = time.perf_counter()
    for index in range(int(rate * seconds)):
        due = start + index / rate
        wait = due - time.perf_counter()
        if wait > 0:
            await asyncio.sleep(wait)
        task = asyncio.create_task(one(due, paths[index % len(paths)]))
        running.add(task)
        task.add_done_callback(running.discard)
    await asyncio.gather(*running)
    return sorted(times), faults


async def flat_out(host, port, requests, connections, seconds, expected=(200, 201)):
    """As fast as so many connections go; `requests` yields method, path, headers, body. Gives answers a second and faults."""
    end = time.perf_counter() + seconds
    done, faults = 0, []

    async def run():
        nonlocal done
        connection = Connection(host, port)
        while time.perf_counter() < end:
            status, body = await connection.ask(*next(requests))
            if status in expected:
                done += 1
            else:
                faults.append(f"{status} {body[:200]!r}")

    start = time.perf_counter()
    await asyncio.gather(*(run() for _ in range(connections)))
    return done / (time.perf_counter() - start), faults


def part(times, share):
    return times[min(len(times) - 1, int(len(times) * share))]
