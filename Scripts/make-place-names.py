#!/usr/bin/env python3
"""Writes Sources/Reading/Vocabulary/PlaceNames.swift from the division codes in PyPI's python-stdnum.

    pip install python-stdnum==2.2 && python3 Scripts/make-place-names.py

Kept: every province, prefecture and county in force at some time since 2000, so that a report of 2005 finds the
county of its day. Of one name that moved within its province the latest codes stay.
"""
import importlib.metadata
import importlib.resources
import pathlib
import re

SINCE = 2000
PLACEHOLDERS = {
    "市辖区", "县", "市", "省直辖县级行政区划", "省直辖行政单位", "省直辖县级行政单位", "自治区直辖县级行政区划",
    "自治区直辖县级行政单位", "香港特別行政區",
}
TARGET = pathlib.Path(__file__).parent.parent / "Sources/Reading/Vocabulary/PlaceNames.swift"


def rows():
    """Code, name and the last year in force of every division that ever was."""
    text = (importlib.resources.files("stdnum.cn") / "loc.dat").read_text(encoding="utf-8")
    province = ""
    for line in text.splitlines():
        if match := re.match(r'(\d\d) province="(.*)"', line):
            province = match[1]
            yield province + "0000", match[2], 9999
        elif match := re.match(r'  (\d{4}) county="(.*)"', line):
            for entry in match[2].split(","):
                last, name = re.match(r"(?:\[\d*-(\d*)\])?(.*)", entry).groups()
                yield province + match[1], name, int(last or 9999)


def main():
    kept = {}
    for code, name, end in rows():
        if end < SINCE or name in PLACEHOLDERS or not re.fullmatch(r"[\u4e00-\u9fff]{2,}", name):
            continue
        known = kept.setdefault((code[:2], name), {})
        last = max([*known.values(), end])
        known[code] = end
        kept[code[:2], name] = {code: end for code, end in known.items() if end == last}
    lines = sorted(f"{code} {name}" for (_, name), codes in kept.items() for code in codes)
    version = importlib.metadata.version("python-stdnum")
    TARGET.write_text(
        f'''/// 行政区划代码: names of provinces, prefectures and counties with their codes of GB/T 2260, {len(lines)} in all.
///
/// Written by `Scripts/make-place-names.py` from `stdnum/cn/loc.dat` of python-stdnum {version} (2025), which takes them
/// from the tables of the Ministry of Civil Affairs as kept by the Chinese Wikipedia. In force at some time since {SINCE}.
enum PlaceNames {{
  static let table = """
'''
        + "\n".join("    " + line for line in lines)
        + '\n    """\n}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
