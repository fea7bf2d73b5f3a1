#!/usr/bin/env python3
"""fuzz-seeds.py FOLDER: cuts seeds for each door out of Samples/ and Fuzz/Crashes."""

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PIECE = 3000


def main():
    folder = Path(sys.argv[1])
    doors = {door: folder / door for door in ("file", "text", "quantities", "page", "sheet", "word", "workbook")}
    for place in doors.values():
        place.mkdir(parents=True, exist_ok=True)

    def seed(door, name, content):
        (doors[door] / name).write_bytes(content)

    for path in sorted(ROOT.glob("Samples/*/*")):
        name, content = f"{path.parent.name}-{path.name}", path.read_bytes()
        if path.suffix != ".pdf" and len(content) < 20_000:
            seed("file", name, content)
        if path.suffix == ".txt" and path.parent.name != "messy":
            for at in range(0, len(content), PIECE):
                seed("text", f"{name}-{at}", content[at:at + PIECE])
            for at, line in enumerate(content.decode("utf-8").split("。")[:20]):
                seed("quantities", f"{name}-{at}", line.strip().encode())
        if path.suffix == ".html":
            seed("page", name, content[:PIECE * 4])
        if path.suffix == ".csv":
            seed("sheet", name, content[:PIECE * 2])
        for door, suffix, part in (("word", ".docx", "word/document.xml"), ("workbook", ".xlsx", "xl/worksheets/sheet1.xml")):
            if path.suffix == suffix:
                with zipfile.ZipFile(path) as package:
                    seed(door, name, package.read(part)[:20_000])
    for path in sorted(ROOT.glob("Fuzz/Crashes/*.bin")):
        seed(path.name.split("-")[0], path.name, path.read_bytes())


main()
