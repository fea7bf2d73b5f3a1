#!/usr/bin/env python3
"""hostile.py PROGRAM [WORD…]: reads huge and malicious files with PROGRAM; with words, only the cases whose name holds one.

Each must end by itself with a reading or one clear line, within 10 s of processor time and 1 GiB of memory, whatever the bytes.
"""

import io
import os
import random
import resource
import signal
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECONDS, MEMORY = 10.0, 1 << 30
MB = 1 << 20

SENTENCE = "实现地区生产总值210.3亿元、增长3.8%，完成固定资产投资96.5亿元，新增城镇就业5200人，"


def packed(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
RELATIONS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
             'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{}"/></Relationships>')
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def word(document):
    return packed({"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS.format("word/document.xml"), "word/document.xml": document})


def word_text(body):
    return f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'


def sheet(rows):
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return packed({
        "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS.format("xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
                                      f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData>{rows}</sheetData></worksheet>',
    })


def zeros_bomb(size):
    """A Word file whose text unpacks to `size` bytes of blanks: packed a thousandfold."""
    return word(word_text("<w:p><w:r><w:t>") .encode() + b" " * size + b"</w:t></w:r></w:p>")


def entity_bomb(levels=9):
    entities = '<!ENTITY a0 "增长">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, levels + 1))
    return f'<?xml version="1.0"?><!DOCTYPE w [{entities}]><w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&a{levels};</w:t></w:r></w:p></w:body></w:document>'


def lying_zip():
    """The headers say ten bytes, the stream holds 300 MB."""
    data = bytearray(zeros_bomb(300 * MB))
    at = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    return bytes(data)


def pdf(stream, extra=b""):
    parts, offsets = [b"%PDF-1.4\n"], []
    for number, body in enumerate([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(stream) + stream + b"\nendstream", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"], 1):
        offsets.append(sum(map(len, parts)))
        parts.append(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    start = sum(map(len, parts))
    parts.append(b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % o for o in offsets))
    parts.append(b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start)
    return b"".join(parts) + extra


def repeated(words, size):
    data = words.encode() if isinstance(words, str) else words
    return (data * (size // len(data) + 1))[:size]


def unlike(form, size):
    """Lines that differ, by a count in them."""
    lines = (form.format(number).encode() for number in range(size // len(form.encode())))
    return b"".join(lines)[:size]


def numerals(count):
    chance = random.Random(1)
    return "".join(chance.choice("一二三四五六七八九十百千万亿零○两点") for _ in range(count))


def sample(path):
    return (ROOT / "Samples" / path).read_bytes()


JSON, TABLE, HTML, CSV = (["--format", form] for form in ("jsonl", "table", "html", "csv"))

# name: (bytes, made only when wanted), options
CASES = {
    "empty": (lambda: b"", JSON),
    "one NUL": (lambda: b"\0", JSON),
    "200 MB of digits": (lambda: b"7" * (200 * MB), JSON),
    "60 MB of full-width digits": (lambda: repeated("８", 60 * MB), JSON),
    "50 MB of digits and commas": (lambda: repeated("1,234,567,", 50 * MB), JSON),
    "50 MB of digits and points": (lambda: repeated("1.2.3", 50 * MB), JSON),
    "50 MB of percentages with no sentence end": (lambda: repeated("8%、", 50 * MB), JSON),
    "50 MB of percentages, as a page": (lambda: repeated("8%、", 50 * MB), HTML),
    "50 MB of percentages, as a table": (lambda: repeated("8%、", 50 * MB), TABLE),
    "50 MB of percentages, for spreadsheets": (lambda: repeated("8%、", 50 * MB), CSV),
    "50 MB of growth rates": (lambda: repeated("增长5.3%，", 50 * MB), JSON),
    "50 MB in one line": (lambda: repeated(SENTENCE, 50 * MB // 105 * 105), JSON),
    "20 MB in one line, as a page": (lambda: repeated(SENTENCE, 20 * MB // 105 * 105), HTML),
    "20 MB in one line, as a table": (lambda: repeated(SENTENCE, 20 * MB // 105 * 105), TABLE),
    "20 MB in one line, for spreadsheets": (lambda: repeated(SENTENCE, 20 * MB // 105 * 105), CSV),
    "1,000,000 Chinese numerals": (lambda: ("一" * 1_000_000).encode(), JSON),
    "1,000,000 Chinese numerals mixed": (lambda: numerals(1_000_000).encode(), JSON),
    "10,000,000 Chinese numerals mixed": (lambda: numerals(10_000_000).encode(), JSON),
    "50 MB of 亿": (lambda: repeated("亿", 50 * MB), JSON),
    "50 MB of 百分之": (lambda: repeated("百分之", 50 * MB), JSON),
    "50 MB of 第": (lambda: repeated("第一", 50 * MB), JSON),
    "50 MB of ratios": (lambda: repeated("1:2:", 50 * MB), JSON),
    "50 MB of 分别": (lambda: repeated("分别增长", 50 * MB), JSON),
    "50 MB of years": (lambda: repeated("2020年", 50 * MB), JSON),
    "50 MB of headings": (lambda: repeated("一、工作\n", 50 * MB), JSON),
    "50 MB of second headings": (lambda: repeated("（一）工作。\n", 50 * MB), JSON),
    "250 MB of sentences of one letter": (lambda: repeated("a!", 250 * MB), JSON),
    "250 MB of lines of 40 letters": (lambda: repeated("a" * 40 + "\n", 250 * MB), JSON),
    "50 MB of broken lines with emoji": (lambda: repeated("政" * 39 + "😀\n", 50 * MB), JSON),
    "50 MB of 二、 and then of 一、": (lambda: unlike("二、{}\n", 25 * MB) + repeated("一、工作\n", 25 * MB), JSON),
    "50 MB of parts and of 一、": (lambda: "第一部分 甲\n第二部分 乙\n".encode() + unlike("一、{}\n", 50 * MB), JSON),
    "20 MB of glossaries": (lambda: "政府工作报告\n".encode() + repeated("一、回顾\n名词解释\n", 20 * MB), JSON),
    "50 MB of pointers to other pages": (lambda: repeated("(上接第四版)\n下转第三版。\n", 50 * MB), JSON),
    "50 MB of pointers to other pages, as a page": (lambda: repeated("(上接第四版)\n下转第三版。\n", 50 * MB), HTML),
    "50 MB of paragraphs that stand twice": (lambda: unlike("一二三四五六七八九十一二三四五六七八九{}。\n", 10 * MB) * 3 + unlike("一二三四五六七八九十三二三四五六七八九{}。\n", 20 * MB), JSON),
    "50 MB of places": (lambda: repeated("衡阳市", 50 * MB), JSON),
    "50 MB of headings, places and figures": (lambda: repeated("一、北京市3人。\n", 50 * MB), JSON),
    "50 MB of heads of paragraphs": (lambda: "一、2020年工作回顾\n".encode() + repeated("一是抓好工作。\n", 50 * MB), JSON),
    "90 MB of lines of 40 letters": (lambda: repeated("a" * 40 + "\n", 90 * MB), JSON),
    "20 MB of figures of one endless subject": (lambda: repeated("人同志们" * 400 + "增长5.3%" * 300 + "。", 20 * MB), JSON),
    "50 MB of numbered items": (lambda: repeated("一是抓好工作。二是", 50 * MB), JSON),
    "50 MB of dashes": (lambda: repeated("——", 50 * MB), JSON),
    "50 MB of titles": (lambda: repeated("政府工作报告\n", 50 * MB), JSON),
    "50 MB of glossary heads": (lambda: "政府工作报告\n一、回顾\n名词解释\n".encode() + repeated("1.“三保”：保。\n", 50 * MB), JSON),
    "50 MB of one paragraph again and again": (lambda: repeated("全市上下团结一心，地区生产总值增长3.8%，固定资产投资增长9.6%。\n", 50 * MB), JSON),
    "50 MB of promises": (lambda: "政府工作报告\n二、2021年工作安排\n".encode() + repeated("新建学校3所，确保年内完成。", 50 * MB), JSON),
    "50 MB of projects": (lambda: repeated("总投资5亿元的合江隧道项目开工，", 50 * MB), JSON),
    "50 MB of open brackets": (lambda: repeated("（", 50 * MB), JSON),
    "50 MB of open brackets and numbers": (lambda: repeated("（3", 50 * MB), JSON),
    "50 MB of open quotes": (lambda: repeated("“", 50 * MB), JSON),
    "50 MB of quotes and numbers": (lambda: repeated("“3人", 50 * MB), JSON),
    "50 MB of commas": (lambda: repeated("，", 50 * MB), JSON),
    "50 MB of 、": (lambda: repeated("、", 50 * MB), JSON),
    "200 MB of line ends": (lambda: b"\n" * (200 * MB), JSON),
    "200 MB of CR LF": (lambda: b"\r\n" * (100 * MB), JSON),
    "200 MB of blanks": (lambda: b" " * (200 * MB), JSON),
    "200 MB of letters": (lambda: b"a" * (200 * MB), JSON),
    "100 MB of Chinese without a mark": (lambda: repeated("政", 99 * MB), JSON),
    "50 MB of emoji": (lambda: repeated("😀", 50 * MB), JSON),
    "50 MB right to left": (lambda: repeated("\u202e增长8%\u202c العربية 5 ", 50 * MB), JSON),
    "50 MB of NUL in text": (lambda: repeated("增长\0 8%\0", 50 * MB), JSON),
    "50 MB of bytes by chance": (lambda: random.Random(2).randbytes(50 * MB), JSON),
    "50 MB of broken UTF-8": (lambda: repeated(b"\xe5\xa2\x9e\xe9\x95", 50 * MB), JSON),
    "50 MB of broken GB18030": (lambda: repeated(b"\xd4\xf6\xb3\xa4\x818", 50 * MB), JSON),
    "50 MB of UTF-16 without pairs": (lambda: b"\xff\xfe" + repeated(b"\x00\xd8", 50 * MB), JSON),
    "250 MB of a report": (lambda: repeated(sample("lincheng-city/2025.txt"), 250 * MB), JSON),
    "over the limit of input": (lambda: b"a" * (300 * MB), JSON),
    "zip bomb, 300 MB in a Word file": (lambda: zeros_bomb(300 * MB), JSON),
    "zip bomb, 60 MB in a Word file": (lambda: zeros_bomb(60 * MB), JSON),
    "zip that lies about its size": (lying_zip, JSON),
    "zip of 60,000 parts": (lambda: packed({f"word/{n}.xml": b"" for n in range(60_000)} | {"[Content_Types].xml": TYPES}), JSON),
    "zip in a zip": (lambda: packed({"a.zip": packed({"b.zip": zeros_bomb(MB)})}), JSON),
    "zip cut off": (lambda: sample("messy/heading-styles.docx")[:5000], JSON),
    "entity bomb": (lambda: word(entity_bomb()), JSON),
    "entity that reads a file": (lambda: word(f'<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>'), JSON),
    "1,000,000 elements deep": (lambda: word(word_text("<w:p>" * 1_000_000)), JSON),
    "60 MB of Word paragraphs": (lambda: word(word_text("<w:p><w:r><w:t>增长8%。</w:t></w:r></w:p>" * (60 * MB // 50))), JSON),
    "cell at the end of the world": (lambda: sheet('<row r="999999999999999999999"><c r="ZZZZZZZZZZ99999999999999999" t="inlineStr"><is><t>增长8%</t></is></c></row>' * 1000), JSON),
    "shared string that is not there": (lambda: sheet('<row r="1"><c r="A1" t="s"><v>99999999999999999999</v></c></row>'), JSON),
    "60 MB of cells": (lambda: sheet('<row>' + '<c t="inlineStr"><is><t>增长8%</t></is></c>' * 1_000_000 + '</row>'), JSON),
    "CSV of 5,000,000 columns": (lambda: repeated("增长,", 20 * MB) + b"\n", JSON),
    "CSV with a quote that never ends": (lambda: "标题,正文\n1,\"".encode() + repeated(SENTENCE + "\n", 50 * MB), JSON),
    "60 MB of open divs": (lambda: b"<html><body>" + repeated("<div>", 60 * MB), JSON),
    "60 MB of <": (lambda: b"<html><body>" + b"<" * (60 * MB), JSON),
    "60 MB of &": (lambda: b"<html><body>" + b"&" * (60 * MB), JSON),
    "60 MB of attributes": (lambda: b"<html><body><p " + repeated("a=b ", 60 * MB), JSON),
    "60 MB of tables in tables": (lambda: b"<html><body>" + repeated("<table><tr><td>", 60 * MB), JSON),
    "20 MB of headings in a page": (lambda: b"<html><body>" + repeated("<h2>工作</h2>", 20 * MB // 15 * 15), JSON),
    "heading of 1 MB over 100,000 promises": (lambda: ("<html><body><h1>政府工作报告</h1><h2>2021年工作安排</h2><h3>" + "工作" * 170_000 + "</h3>" + "<p>新建学校3所，确保年内完成。</p>" * 100_000).encode(), JSON),
    "table of 100,000 offices": (lambda: ("<html><body><table><tr><td>任务</td>" + "<td>责任单位</td>" * 100_000 + "</tr>" + "<tr><td>新建学校</td><td>教育局</td></tr>" * 100_000 + "</table>").encode(), JSON),
    "60 MB of short paragraphs in a page": (lambda: b"<html><body>" + repeated("<p>增长8%。</p>", 60 * MB // 21 * 21), JSON),
    "60 MB of inline tags never closed": (lambda: b"<html><body><p>" + repeated("<b><i><span>", 60 * MB // 12 * 12), JSON),
    "PDF cut off": (lambda: sample("messy/text-layer.pdf")[:40_000], JSON),
    "PDF of nothing but its mark": (lambda: b"%PDF-1.7\n", JSON),
    "PDF bomb, 1 GB of page": (lambda: pdf(zlib.compress(b"BT /F 9 Tf 1 0 0 1 9 9 Tm (1) Tj ET\n" * 30_000_000, 9)), JSON),
    "PDF that is its own page tree": (lambda: b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>\n", JSON),
}

# Standard input of `taizhang quantities`.
LINES = {
    "quantities: 20 MB of digits in a line": lambda: b"7" * (20 * MB),
    "quantities: 300,000 numerals in a line": lambda: ("一" * 300_000).encode(),
    "quantities: 300,000 numerals mixed in a line": lambda: numerals(300_000).encode(),
    "quantities: 5 MB of ranges in a line": lambda: repeated("1-2~3至", 5 * MB),
    "quantities: 1 MB of ranges in a line": lambda: repeated("1-2~3至", MB),
    "quantities: 1 MB of 百分之 in a line": lambda: repeated("百分之", MB),
    "quantities: 1 MB of dates in a line": lambda: repeated("2020年1月", MB),
    "quantities: 1 MB of 半 in a line": lambda: repeated("半", MB),
    "quantities: 2,000,000 empty lines": lambda: b"\n" * 2_000_000,
    "quantities: bytes by chance": lambda: random.Random(3).randbytes(5 * MB),
}


def limited():
    """The address space is generous: what counts is what was used, measured after the end."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (15, 15))


def run(arguments, given=None):
    started = time.monotonic()
    with open(given or os.devnull, "rb") as source, open(os.devnull, "wb") as nothing:
        child = subprocess.Popen(arguments, stdin=source, stdout=nothing, stderr=subprocess.PIPE, preexec_fn=limited)
        errors = child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = status
    return status, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, time.monotonic() - started, errors.decode("utf-8", "replace")


def judge(status, seconds, memory, errors):
    if os.WIFSIGNALED(status):
        return f"ended by {signal.Signals(os.WTERMSIG(status)).name}"
    code = os.WEXITSTATUS(status)
    if code not in (0, 1):
        return f"exit status {code}"
    if code == 1 and (errors.count("\n") != 1 or not errors.startswith("taizhang: ")):
        return f"no clear line: {errors[:200]!r}"
    if seconds > SECONDS:
        return f"{seconds:.1f} s of processor time"
    if memory > MEMORY:
        return f"{memory // MB} MiB"
    return None


def main():
    program, wanted = sys.argv[1], sys.argv[2:]
    place = ROOT / "out" / "hostile"
    place.mkdir(parents=True, exist_ok=True)
    failures = []
    print(f"{'case':48s} {'status':>6s} {'cpu s':>6s} {'wall s':>7s} {'MiB':>6s}  {'':s}")
    for name, make, form in [(n, m, f) for n, (m, f) in CASES.items()] + [(n, m, None) for n, m in LINES.items()]:
        if wanted and not any(word in name for word in wanted):
            continue
        file = place / "input"
        file.write_bytes(make())
        arguments = [program, "read", str(file), *form] if form else [program, "quantities"]
        status, seconds, memory, wall, errors = run(arguments, None if form else file)
        file.unlink()
        wrong = judge(status, seconds, memory, errors)
        if wrong:
            failures.append((name, wrong))
        said = wrong and f"FAILED: {wrong}" or errors.strip().replace(str(file), "FILE")[:100]
        shown = os.waitstatus_to_exitcode(status)
        print(f"{name:48s} {shown:6d} {seconds:6.1f} {wall:7.1f} {memory // MB:6d}  {said}", flush=True)
    print(f"\n{len(failures)} failed" + "".join(f"\n  {name}: {wrong}" for name, wrong in failures))
    return 1 if failures else 0


sys.exit(main())
