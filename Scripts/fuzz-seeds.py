#!/usr/bin/env python3
"""fuzz-seeds.py FOLDER: cuts seeds for each door out of Samples/ and Fuzz/Crashes."""

import re
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PIECE = 3000


def pieces(xml, suffix):
    """Small sound parts of a main part: a few paragraphs or rows each between the head and the foot of the whole."""
    end = "</w:body>" if suffix == ".docx" else "</sheetData>"
    head = re.split(r"<w:p[ >]|<w:tbl>|<row[ >]", xml, maxsplit=1)[0]
    foot = xml[xml.rindex(end):]
    found = re.findall(r"(?s)<w:tbl>.*?</w:tbl>|<w:p[ >].*?</w:p>|<row[ >].*?</row>", xml)
    found = [re.sub(r"(?s)(<t[ >][^<]{400})[^<]*", r"\1", part) for part in found]
    for at in range(0, len(found), 4):
        yield head + "".join(found[at:at + 4]) + foot


def main():
    folder = Path(sys.argv[1])
    doors = {door: folder / door for door in ("file", "text", "quantities", "page", "sheet", "word", "workbook")}
    for place in doors.values():
        place.mkdir(parents=True, exist_ok=True)

    def seed(door, name, content):
        (doors[door] / name).write_bytes(content)

    for path in sorted(path for path in ROOT.glob("Samples/*/*") if path.is_file()):
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
                    for at, piece in enumerate(pieces(package.read(part).decode("utf-8"), suffix)):
                        seed(door, f"{name}-{at}", piece.encode())
    for path in sorted(ROOT.glob("Fuzz/Crashes/*.bin")):
        seed(path.name.split("-")[0], path.name, path.read_bytes())


main()
