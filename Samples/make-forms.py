#!/usr/bin/env python3
"""Writes Samples/messy/ from the clean texts: the same reports in the forms in which reports are met.

    pip install fpdf2==2.8.9
    apt-get install fonts-wqy-zenhei
    python3 Samples/make-forms.py

Everything but the PDF needs the standard library only; without fpdf2 or the font the PDF is left as it is.
The same texts give the same bytes (times are fixed), so a changed file in messy/ means a changed text.
"""

import csv
import datetime
import html
import io
import pathlib
import re
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
MESSY = HERE / "messy"
FONT = pathlib.Path("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc")

HEADING_1 = re.compile(r"^([一二三四]、.{2,20}|名\s*词\s*解\s*释|附表：.+)$")
HEADING_2 = re.compile(r"^（[一二三四五六七八九十]+）[^。，]{4,30}。?")


def text(name):
    return (HERE / f"{name}.txt").read_text(encoding="utf-8")


def paragraphs(name):
    return [line.strip() for line in text(name).splitlines() if line.strip()]


def half_width(words):
    return words.translate(str.maketrans("，：；（）？！", ",:;()?!"))


# Plain text


def gb18030_crlf():
    return text("weichuan-county/2023").replace("\n", "\r\n").encode("gb18030")


def utf16():
    return "\ufeff".encode("utf-16-le") + text("bailulong-town/2024").encode("utf-16-le")


def glued():
    """One paragraph after the title, half-width punctuation, as a careless copy of a page gives it."""
    title, *rest = paragraphs("lincheng-city/2023")
    body = "".join(rest).replace("。一、", "。 一、").replace("。二、", "。 二、").replace("。三、", "。 三、")
    return f"【临澄市招商】2023年{title}\n{half_width(body)}\n".encode("utf-8")


def broken_lines(width=37, lines_per_page=30):
    """Hard line breaks at the paper's width, numbers kept whole, a page number under every page (within a sentence)."""
    lines = []
    for paragraph in paragraphs("yanxi-county/2023"):
        line = "　　"
        for piece in re.findall(r"[0-9A-Za-z.%:]+|.", paragraph):
            if len(line) + len(piece) > width:
                lines.append(line)
                line = ""
            line += piece
        lines.append(line)
    out = []
    for page, start in enumerate(range(0, len(lines), lines_per_page), 1):
        out += lines[start : start + lines_per_page]
        out += ["", f"— {page} —", ""]
    return "\n".join(out).encode("utf-8")


def printed_twice():
    """The whole report pasted a second time under the first, the second time without blank lines."""
    return (text("bailulong-town/2023").rstrip() + "\n\n" + "\n".join(paragraphs("bailulong-town/2023")) + "\n").encode()


def newspaper_page():
    """The second page of a newspaper: starts in the middle of a sentence, repeats two paragraphs at the turn of a column."""
    lines = paragraphs("lincheng-city/2024")
    start = next(i for i, line in enumerate(lines) if line.startswith("（四）乡村振兴"))
    end = next(i for i, line in enumerate(lines) if line.startswith("名词解释"))
    page = lines[start + 1 : end]
    first = page[0]
    page[0] = "(上接第二版)" + first[first.index("市级以上农业龙头企业") :]
    turn = next(i for i, line in enumerate(page) if line.startswith("（三）聚力扩大内需"))
    page[turn + 2 : turn + 2] = page[turn : turn + 2]
    return ("\n\n政府工作报告\n\n" + half_width("\n\n".join(page)) + "\n\n责任编辑:周默 版式:秦川\n").encode("utf-8")


# HTML

STYLE = "<style>body{margin:0} .nav li{display:inline} .TRS_Editor p{text-indent:2em}</style>"


def html_menus():
    """A government site's article page: menus, breadcrumb, meta line, share bar, related links and footer around it."""
    title, *rest = paragraphs("lincheng-city/2025")
    body = []
    for number, paragraph in enumerate(rest):
        inner = html.escape(paragraph, quote=False)
        if HEADING_1.match(paragraph):
            body.append(f'<p style="TEXT-ALIGN: justify"><strong><span>{inner}</span></strong></p>')
        elif number % 7 == 3:
            body.append(f'<P>&emsp;&emsp;<span style="font-family:仿宋">{inner}</SPAN></P>')
        elif number % 7 == 5:
            half = len(inner) // 2
            body.append(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{inner[:half]}<span>{inner[half:]}</span><o:p></o:p></p>")
        else:
            body.append(f"<p>　　{inner}</p>")
    article = "\n".join(body)
    page = f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}_政府工作报告_临澄市人民政府</title>
<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="2025-01-13 09:26">{STYLE}
<script>var siteId = 42; if (1 < 2) {{ document.title += "</p>"; }}</script></head><body>
<div class="top"><a href="#">无障碍阅读</a> | <a href="#">繁體</a> | <a href="#">长者模式</a> 今天是2025年1月13日 星期一 晴 3℃~11℃</div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li>
<li><a href="/hdjl/">互动交流</a></li><li><a href="/zjlc/">走进临澄</a></li></ul>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/gzbg/">政府工作报告</a></div>
<h1>{title}</h1>
<div class="meta">来源：临澄日报　发布时间：2025-01-13 09:26　浏览次数：<span id="hits">1287</span>　字号：【<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="TRS_Editor">
{article}
</div>
<div class="share">分享到：<a>微信</a><a>微博</a><a>QQ空间</a> 【打印本页】【关闭窗口】</div>
<div class="related"><h3>相关链接</h3><ul><li><a>图解：2025年临澄市政府工作报告</a></li>
<li><a>10件实事！2025年临澄这样干</a></li><li><a>2024年临澄市国民经济和社会发展统计公报</a></li></ul></div>
<div class="footer">主办：临澄市人民政府办公室　承办：市数据局　网站标识码：0000000000<br>
备案号：00000000号-1　公网安备 00000000000000号　联系电话：0000-0000000<br>
&copy; 2025 版权所有</div></body></html>
"""
    return page.encode("utf-8")


def html_two_documents():
    """One page of a collection site that holds two reports of one place, one under the other, between the site's own lines."""
    parts = []
    for year, seen in ((2023, 318), (2024, 207)):
        lines = paragraphs(f"bailulong-town/{year}")
        body = "<br>\n　　".join(html.escape(line, quote=False) for line in lines[1:])
        parts.append(
            f'<div class="post"><h2><a href="/p/{year}.html">{lines[0]}</a></h2>\n'
            f"<div>白鹭垅镇　{year - 1}-12-30　阅读：{seen}　评论：0</div>\n<div class=\"body\">　　{body}</div>\n"
            "<div>有想补充的信息?点我投稿</div></div>"
        )
    posts = "\n<hr>\n".join(parts)
    return (
        f'<html><head><meta charset="utf-8"><title>白鹭垅镇_乡镇报告汇编</title>{STYLE}</head><body>\n'
        "<div>首页 | 乡镇 | 县市 | 数据 | 登录 | 注册</div>\n<div>热门地区：砚溪县 苇川县 临澄市</div>\n"
        f"{posts}\n<div>上一页 1 2 3 … 9 下一页　共84条</div>\n</body></html>\n"
    ).encode("utf-8")


# Office files, written part by part: a package is a zip of XML


def package(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts:
            info = zipfile.ZipInfo(name, (2025, 1, 13, 9, 26, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + body)
    return out.getvalue()


TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def content_types(main, extra):
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
        for name, kind in [main, *extra]
    )
    return (
        f'<Types xmlns="{TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relations(*targets):
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{RELATIONS}">{rows}</Relationships>'


def run(words):
    return f'<w:r><w:t xml:space="preserve">{html.escape(words, quote=False)}</w:t></w:r>'


def word_paragraph(inner, style=None):
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{inner}</w:p>"


def word_table(rows):
    body = ""
    for row in rows:
        cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{word_paragraph(run(c))}</w:tc>' for c in row)
        body += f"<w:tr>{cells}</w:tr>"
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{body}</w:tbl>'


def word_styles(headings):
    rows = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    for identifier, name, level in headings:
        outline = f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>' if level is not None else ""
        rows += (
            f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="Normal"/>{outline}</w:style>'
        )
    return f'<w:styles xmlns:w="{WORD}">{rows}</w:styles>'


def annex(lines):
    start = next(i for i, line in enumerate(lines) if line.startswith("附表："))
    return start, [line.split("\t") for line in lines[start + 1 :]]


def docx_styled():
    """Title, Heading 1 and Heading 2 styles (ids 1 and 2, as Word in Chinese writes them), a footnote, a real table."""
    lines = paragraphs("yanxi-county/2024")
    start, table = annex(lines)
    body = word_paragraph(run(lines[0]), "a3")
    for line in lines[1 : start + 1]:
        split = HEADING_2.match(line)
        if HEADING_1.match(line):
            body += word_paragraph(run(line), "1")
        elif split:
            body += word_paragraph(run(split.group().rstrip("。")), "2")
            body += word_paragraph(run(line[split.end() :]))
        elif "“走找想促”活动，" in line:
            before, after = line.split("“走找想促”活动，")
            note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
            body += word_paragraph(run(before + "“走找想促”活动") + note + run("，" + after))
        elif line.startswith("——"):
            head, tail = line.split("。", 1)
            bold = f'<w:r><w:rPr><w:b/></w:rPr><w:t>{head}。</w:t></w:r>'
            body += word_paragraph(bold + run(tail))
        else:
            body += word_paragraph(run(line))
    body += word_table(table)
    footnote = '<w:footnote w:id="2">' + word_paragraph(run("指“走基层、找问题、想办法、促发展”活动。")) + "</w:footnote>"
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in enumerate(("separator", "continuationSeparator"))
    )
    styles = [("a3", "Title", None), ("1", "heading 1", 0), ("2", "heading 2", 1)]
    return package(
        [
            (
                "[Content_Types].xml",
                content_types(
                    ("/word/document.xml", "wordprocessingml.document.main"),
                    [("/word/styles.xml", "wordprocessingml.styles"), ("/word/footnotes.xml", "wordprocessingml.footnotes")],
                ),
            ),
            ("_rels/.rels", relations(("officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", relations(("styles", "styles.xml"), ("footnotes", "footnotes.xml"))),
            ("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'),
            ("word/styles.xml", word_styles(styles)),
            ("word/footnotes.xml", f'<w:footnotes xmlns:w="{WORD}">{separators}{footnote}</w:footnotes>'),
        ]
    )


def docx_normal():
    """Everything in style Normal; runs cut in the middle of words and numbers, line breaks inside one paragraph."""
    body = ""
    for number, line in enumerate(paragraphs("weichuan-county/2025")):
        pieces = [line[i : i + 23] for i in range(0, len(line), 23)] if number % 3 == 0 else [line]
        body += word_paragraph("".join(run(piece) for piece in pieces))
        if number in (1, 2):
            body += word_paragraph(run("") + "<w:r><w:br/></w:r>")
    return package(
        [
            (
                "[Content_Types].xml",
                content_types(
                    ("/word/document.xml", "wordprocessingml.document.main"),
                    [("/word/styles.xml", "wordprocessingml.styles")],
                ),
            ),
            ("_rels/.rels", relations(("officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", relations(("styles", "styles.xml"))),
            ("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'),
            ("word/styles.xml", word_styles([])),
        ]
    )


# Tables with a column of text


def csv_column():
    """One report per row, line breaks inside the quoted field; a byte order mark, as a spreadsheet exports it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["序号", "地区", "年份", "标题", "正文", "来源"])
    for number, year in enumerate((2023, 2024, 2025), 1):
        lines = paragraphs(f"bailulong-town/{year}")
        writer.writerow([number, "白鹭垅镇", year, lines[0], "\n".join(lines[1:]), "镇人民政府办公室"])
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def cell(column, row, words):
    reference = f"{chr(65 + column)}{row}"
    if isinstance(words, int):
        return f'<c r="{reference}"><v>{words}</v></c>'
    inner = html.escape(words, quote=False)
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{inner}</t></is></c>'


def worksheet(rows):
    body = "".join(
        f'<row r="{number}">' + "".join(cell(column, number, words) for column, words in enumerate(row)) + "</row>"
        for number, row in enumerate(rows, 1)
    )
    return f'<worksheet xmlns="{SHEET}"><sheetData>{body}</sheetData></worksheet>'


def xlsx_column():
    """A sheet with one report per row and a second sheet with the table of tasks that belongs to the second report."""
    rows = [["地区", "年份", "标题", "正文"]]
    lines = paragraphs("yanxi-county/2024")
    start, table = annex(lines)
    earlier = paragraphs("yanxi-county/2023")
    rows.append(["砚溪县", 2023, earlier[0], "\n".join(earlier[1:])])
    rows.append(["砚溪县", 2024, lines[0], "\n".join(lines[1:start])])
    sheets = '<sheet name="报告" sheetId="1" r:id="rId1"/><sheet name="附表" sheetId="2" r:id="rId2"/>'
    numbered = [table[0]] + [[int(row[0]), *row[1:]] for row in table[1:]]
    return package(
        [
            (
                "[Content_Types].xml",
                content_types(
                    ("/xl/workbook.xml", "spreadsheetml.sheet.main"),
                    [(f"/xl/worksheets/sheet{n}.xml", "spreadsheetml.worksheet") for n in (1, 2)],
                ),
            ),
            ("_rels/.rels", relations(("officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", relations(*[("worksheet", f"worksheets/sheet{n}.xml") for n in (1, 2)])),
            ("xl/workbook.xml", f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'),
            ("xl/worksheets/sheet1.xml", worksheet(rows)),
            ("xl/worksheets/sheet2.xml", worksheet([[lines[start], "", "", "", ""], *numbered])),
        ]
    )


# PDF


def pdf():
    """A text layer in an embedded subset font; lines broken by the page, a running head and a page number on each."""
    try:
        from fpdf import FPDF
    except ImportError:
        return None
    if not FONT.exists():
        return None

    class Report(FPDF):
        def header(self):
            self.set_font("zh", size=9)
            self.cell(0, 8, "白鹭垅镇第五届人民代表大会第五次会议文件（一）", align="R", new_x="LMARGIN", new_y="NEXT")

        def footer(self):
            self.set_y(-15)
            self.set_font("zh", size=9)
            self.cell(0, 8, f"- {self.page_no()} -", align="C")

    report = Report(format="A4")
    report.set_creation_date(datetime.datetime(2024, 12, 20, 9, 0, tzinfo=datetime.timezone.utc))
    report.add_font("zh", fname=str(FONT))
    report.set_margins(27, 25)
    report.set_auto_page_break(True, 25)
    report.add_page()
    title, *rest = paragraphs("bailulong-town/2025")
    report.set_font("zh", size=20)
    report.multi_cell(0, 14, title, align="C", new_x="LMARGIN", new_y="NEXT")
    for paragraph in rest:
        report.set_font("zh", size=15 if HEADING_1.match(paragraph) else 13)
        report.multi_cell(0, 9, "　　" + paragraph, align="L", wrapmode="CHAR", new_x="LMARGIN", new_y="NEXT")
    return bytes(report.output())


FORMS = {
    "article-page.html": html_menus,
    "two-documents.html": html_two_documents,
    "heading-styles.docx": docx_styled,
    "all-normal.docx": docx_normal,
    "text-layer.pdf": pdf,
    "gb18030-crlf.txt": gb18030_crlf,
    "utf16.txt": utf16,
    "glued.txt": glued,
    "broken-lines.txt": broken_lines,
    "printed-twice.txt": printed_twice,
    "newspaper-page2.txt": newspaper_page,
    "text-column.csv": csv_column,
    "text-column.xlsx": xlsx_column,
}


def main():
    MESSY.mkdir(exist_ok=True)
    for name, make in FORMS.items():
        body = make()
        if body is None:
            print(f"{name}: left as it is; fpdf2 or {FONT} is missing")
            continue
        (MESSY / name).write_bytes(body)
        print(f"{name}: {len(body)} bytes")


if __name__ == "__main__":
    main()
