#!/usr/bin/env python3
"""faults.py FAULT-WRITER [KILLS]: kills writers of a ledger at random points and looks for what they lost; `make faults`.

Four processes write to one ledger and say on a pipe which entries were acknowledged. One of them, sometimes all, is killed
with SIGKILL at a random moment, opening included; then every entry acknowledged so far must be in the log, word for word,
and `verify` must find the ledger clean, while the others go on writing. A new ledger every 20 kills keeps it quick.
The seed is printed; SEED sets it.
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

WRITERS = 4


class Writer:
    count = 0

    def __init__(self, program, folder):
        Writer.count += 1
        self.acknowledged = []
        self.process = subprocess.Popen(
            [program, "write", folder, str(Writer.count)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            if line.endswith(b"\n"):
                self.acknowledged.append(line)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.reader.join()
        self.process.stdout.close()


def lost(folder, lines):
    """Acknowledged entries that are not in the log as they were said."""
    database = sqlite3.connect(f"file:{folder}/taizhang.sqlite?mode=ro", uri=True, timeout=10)
    missing = []
    for line in lines:
        number, token = line.decode().split()
        row = database.execute("SELECT event FROM entry WHERE number = ?", (int(number),)).fetchone()
        if not row or f'"{token}"' not in row[0]:
            missing.append(f"{number} {token}")
    database.close()
    return missing


def round_of(program, kills, chance):
    with tempfile.TemporaryDirectory(prefix="faults-") as place:
        folder = f"{place}/data"
        subprocess.run([program, "make", folder], check=True)
        writers = [Writer(program, folder) for _ in range(WRITERS)]
        done, gone, checked = 0, [], 0
        try:
            while done < kills:
                time.sleep(chance.uniform(0.005, 0.25))
                for index in range(WRITERS) if chance.random() < 0.1 else [chance.randrange(WRITERS)]:
                    writers[index].kill()
                    gone += writers[index].acknowledged
                    writers[index] = Writer(program, folder)
                    done += 1
                missing = lost(folder, gone[checked:])
                if missing:
                    sys.exit(f"faults: {len(missing)} acknowledged entries lost, the first: {missing[0]}")
                checked = len(gone)
                verified = subprocess.run([program, "verify", folder], capture_output=True, text=True)
                if verified.returncode != 0:
                    sys.exit(f"faults: after kill {done}: {verified.stdout}{verified.stderr}")
        finally:
            for writer in writers:
                writer.kill()
        gone += [line for writer in writers for line in writer.acknowledged]
        missing = lost(folder, gone)
        if missing:
            sys.exit(f"faults: {len(missing)} acknowledged entries lost, the first: {missing[0]}")
        verified = subprocess.run([program, "verify", folder], capture_output=True, text=True)
        if verified.returncode != 0:
            sys.exit(f"faults: at the end: {verified.stdout}{verified.stderr}")
        return done, len(gone)


def main():
    program, kills = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 500
    seed = int(os.environ.get("SEED") or random.randrange(1 << 32))
    print(f"faults: seed {seed}", flush=True)
    chance = random.Random(seed)
    killed = acknowledged = 0
    while killed < kills:
        done, said = round_of(program, min(20, kills - killed), chance)
        killed, acknowledged = killed + done, acknowledged + said
        print(f"faults: {killed} kills, {acknowledged} entries acknowledged, 0 lost, clean every time", flush=True)


if __name__ == "__main__":
    main()
