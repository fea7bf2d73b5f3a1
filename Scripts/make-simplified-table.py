#!/usr/bin/env python3
"""Writes Sources/Searching/Folding/SimplifiedTable.swift from Unihan_Variants of Debian's package unicode-data.

    apt-get install unicode-data && python3 Scripts/make-simplified-table.py

Kept: a traditional character (kSimplifiedVariant, or named by kTraditionalVariant of a simplified one) with the simplified one
it is searched as. Left alone: a character that is its own simplified form too (乾, 著, 徵), and what has no simplified form
in GB 2312, as no report is written in it.
"""
import bz2
import pathlib
import subprocess

SOURCE = pathlib.Path("/usr/share/unicode/Unihan_Variants.txt.bz2")
TARGET = pathlib.Path(__file__).parent.parent / "Sources/Searching/Folding/SimplifiedTable.swift"


def common(character):
    try:
        return len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def variants(field):
    for line in bz2.open(SOURCE, "rt", encoding="utf-8"):
        if f"\t{field}\t" in line:
            code, _, values = line.rstrip("\n").split("\t")
            yield chr(int(code[2:], 16)), [chr(int(value.split("<")[0][2:], 16)) for value in values.split()]


def main():
    simplified = dict(variants("kSimplifiedVariant"))
    table = {}
    for character, values in simplified.items():
        chosen = [value for value in values if common(value)]
        if character not in values and chosen and ord(character) < 0x10000:
            table[character] = chosen[0]
    for character, values in variants("kTraditionalVariant"):
        for value in values:
            if common(character) and not common(value) and value not in simplified and ord(value) < 0x10000:
                table.setdefault(value, character)
    for character, values in variants("kZVariant"):
        same = [table[value] for value in values if value in table]
        if same and not common(character) and character not in simplified and ord(character) < 0x10000:
            table.setdefault(character, same[0])
    pairs = "".join(sorted(character + simple for character, simple in table.items()))
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "unicode-data"], check=True, text=True, stdout=subprocess.PIPE).stdout
    lines = [pairs[at : at + 80] for at in range(0, len(pairs), 80)]
    TARGET.write_text(
        f'''/// 繁简: {len(table)} traditional characters, each followed by the simplified one it is searched as.
///
/// Written by `Scripts/make-simplified-table.py` from `Unihan_Variants.txt` of Debian's unicode-data {version}, the Unicode
/// Character Database (https://www.unicode.org/license.txt). Which are left out, and why, stands in the script.
enum SimplifiedTable {{
  static let pairs = """
'''
        + "\n".join("    " + line + "\\" for line in lines[:-1])
        + f'\n    {lines[-1]}\n    """\n}}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
