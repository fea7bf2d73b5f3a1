#!/usr/bin/env python3
"""manual.py TAIZHANG [PAGE…] [--write]: runs the examples of docs/manual and says where the program prints something else.

A block of ```console in a page holds commands after "$ " and what they print. "…" on a line of its own stands for any lines, within
a line for any words. Each page has a folder of its own with Samples/ in it; its first comment says what is there before:

    <!-- ledger: accepted
    taizhang account add 县教育局 --role lead --at 2025-02-10
    -->

empty: a ledger of 砚溪县; imported: with the report of 2025 on the shelf; accepted: with all of it taken in; year: the year
played by Scripts/play-year.py; june: its first half; none: no ledger. --write puts what is printed in the place of what stands there without "…"; look at the difference. It also fills in where "?" stands:
"? 8" keeps eight lines, "? /re/" those that match.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MANUAL = ROOT / "docs/manual"

# A program that is taizhang, but plays the first half of the year only.
UNTIL = r"""printf '#!/bin/bash\nif [ $1 = apply ]; then awk "/\\"at\\": \\"2025-0[1-6]/" | taizhang "$@"; else taizhang "$@"; fi\n'"""

STATES = {
    "none": (None, ""),
    "empty": ("none", "taizhang init --place 砚溪县 --at 2025-01-03"),
    "imported": ("empty", "taizhang import Samples/yanxi-county/2025.txt --at 2025-01-06"),
    "accepted": ("imported", "taizhang review accept --at 2025-01-13"),
    "june": ("accepted", f"{UNTIL} > june && chmod +x june && python3 {ROOT}/Scripts/play-year.py ./june taizhang-data 2025; rm june"),
    "year": ("accepted", f"python3 {ROOT}/Scripts/play-year.py taizhang taizhang-data 2025"),
}


class Place:
    """Folders to run in, one for each page."""

    def __init__(self, program, scratch):
        self.scratch = scratch
        (scratch / "bin").mkdir()
        (scratch / "bin/taizhang").symlink_to(program.resolve())
        clean = {name: value for name, value in os.environ.items() if not name.startswith("TAIZHANG")}
        self.environment = {**clean, "PATH": f"{scratch / 'bin'}:{clean['PATH']}", "LC_ALL": "C.UTF-8"}

    def run(self, command, folder):
        return subprocess.run(
            ["bash", "-c", command], cwd=folder, env=self.environment, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout

    def at(self, state, name):
        """A new folder in that state."""
        kept = self.scratch / "states" / state
        if not kept.exists():
            before, command = STATES[state]
            if before is None:
                kept.mkdir(parents=True)
                (kept / "Samples").symlink_to(ROOT / "Samples")
            else:
                self.at(before, f"states/{state}")
            self.run(command, kept)
        folder = self.scratch / name
        shutil.copytree(kept, folder, symlinks=True)
        return folder


def same(wanted, got):
    """Whether what is printed is what stands there; … is anything."""
    pattern = ""
    for line in wanted:
        if line.strip() == "…":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += ".*?".join(re.escape(part.rstrip()) for part in line.split("…")) + r"[ ]*\n"
    text = "".join(line.rstrip() + "\n" for line in got.splitlines())
    return re.fullmatch(pattern, text) is not None


def filled(mark, got):
    lines = [line.rstrip() for line in got.splitlines()]
    if match := re.fullmatch(r"\? /(.*)/", mark):
        kept = []
        for line in lines:
            if re.search(match[1], line):
                kept.append(line)
            elif not kept or kept[-1] != "…":
                kept.append("…")
        return kept
    if match := re.fullmatch(r"\? (\d+)", mark):
        return lines[: int(match[1])] + (["…"] if len(lines) > int(match[1]) else [])
    return lines


def play(page, place, write):
    text = page.read_text(encoding="utf-8")
    comment = re.search(r"<!-- ledger: (\w+)\n?(.*?)-->", text, re.S)
    if "```console" not in text:
        return 0
    folder = place.at(comment[1] if comment else "none", page.stem)
    for command in (comment[2] if comment else "").splitlines():
        got = place.run(command, folder)
        if "taizhang: " in got or "Error: " in got:
            print(f"{page.name}: before: $ {command}\n{got}")
    wrong = 0

    def block(match):
        nonlocal wrong
        parts = re.split(r"(?m)^\$ ", match[1])
        lines = [parts[0].rstrip("\n")] if parts[0].strip() else []
        for part in parts[1:]:
            command, *wanted = part.rstrip("\n").split("\n")
            while command.endswith("\\") and wanted:
                command += "\n" + wanted.pop(0)
            while "<<'END'" in command and not command.endswith("\nEND") and wanted:
                command += "\n" + wanted.pop(0)
            got = place.run(command, folder).replace(str(folder), "…")
            if write and wanted and wanted[0].startswith("?"):
                wanted = filled(wanted[0], got)
            elif not same(wanted, got) and write and "…" not in "".join(wanted):
                wanted = filled("?", got)
            elif not same(wanted, got):
                wrong += 1
                print(f"{page.name}: $ {command}\n--- the page says\n" + "\n".join(wanted) + f"\n--- the program prints\n{got}")
            lines += ["$ " + command, *wanted]
        return "```console\n" + "\n".join(lines) + "\n```"

    new = re.sub(r"(?s)```console\n(.*?)```", block, text)
    if write and new != text:
        page.write_text(new, encoding="utf-8")
    return wrong


def main():
    arguments = [word for word in sys.argv[1:] if word != "--write"]
    program = pathlib.Path(arguments[0])
    chosen = [MANUAL / f"{name.removesuffix('.md')}.md" for name in arguments[1:]] or sorted(MANUAL.glob("*.md"))
    pages = [page for page in chosen if "```console" in page.read_text(encoding="utf-8")]
    with tempfile.TemporaryDirectory(prefix="taizhang-manual-") as scratch:
        place = Place(program, pathlib.Path(scratch))
        wrong = sum(play(page, place, "--write" in sys.argv) for page in pages)
    print(f"manual: {len(pages)} pages, {wrong} examples print something else")
    return 1 if wrong else 0


sys.exit(main())
