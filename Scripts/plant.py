#!/usr/bin/env python3
"""Plants errors in real reports and counts how many `taizhang check` finds, and its false alarms on untouched ones.

  plant.py PROGRAM [--seed N] [--reports DIR] [--each N] [--samples DIR] [--kinds A,B] [--show KIND] [--alarms]

Each kind is planted in up to --each copies of reports drawn with the seed; an error counts as found where a diagnostic of
warning or error that the untouched copy does not have points at the place. Errors on untouched reports are false alarms
unless TRUE below names them as looked at and right. --show prints what was missed of a kind, --alarms every error on
untouched reports. Exit 1 where a bar is missed.
"""
import argparse, json, os, random, re, subprocess, sys, tempfile
from collections import defaultdict
from pathlib import Path

FOUND_BAR, ALARM_BAR = 0.95, 2

# Errors on untouched reports that a person looked at and found right: report, code.
TRUE = {
    ("shigu-district-2021", "A06"), ("hengyang-city-2018", "A08"), ("hengyang-city-2021-page2", "S01"),
    ("fuping-county-2020", "S01"),
}

DIGITS = "一二三四五六七八九十"


class Report:
    def __init__(self, path, text=None):
        self.path, self.name = Path(path), Path(path).name
        raw = text if text is not None else self.path.read_text(encoding="utf-8", errors="replace")
        self.text = raw.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self.facts, self.meta, self.before = [], {}, None

    @property
    def figures(self):
        return [f for f in self.facts if f["type"] == "figure"]

    @property
    def year(self):
        return self.meta.get("year")

    def body(self):
        """The text without the explained terms."""
        start = min((f["start"] for f in self.facts if f["type"] == "heading" and f["role"] == "glossary"),
                    default=len(self.text))
        first = min((f["start"] for f in self.facts if f["type"] == "heading" and f["level"] > 0), default=0)
        return first, start


class Plant:
    """A changed copy: where the change stands, and the codes that may find it."""

    def __init__(self, report, text, start, end, codes, before=None):
        self.report, self.text, self.start, self.end, self.codes = report, text, start, end, codes
        self.before = before  # text of the earlier report, where it was changed or is needed


def replaced(report, start, end, new, codes, before=None):
    text = report.text[:start] + new + report.text[end:]
    return Plant(report, text, start, start + len(new), codes, before)


def swap_digits(number, rng):
    """Two neighbouring digits change places; None where none differ."""
    places = [i for i in range(len(number) - 1) if number[i].isdigit() and number[i + 1].isdigit()
              and number[i] != number[i + 1] and not (i == 0 and number[i + 1] == "0")]
    if not places:
        return None
    i = rng.choice(places)
    return number[:i] + number[i + 1] + number[i] + number[i + 2:]


def other_digit(number, rng, least=2):
    """One digit before the last becomes another, at least `least` away."""
    places = [i for i in range(max(1, len(number) - 1)) if number[i].isdigit()]
    if not places:
        return None
    i = rng.choice(places)
    choices = [d for d in "123456789" if abs(int(d) - int(number[i])) >= least]
    return number[:i] + rng.choice(choices) + number[i + 1:] if choices else None


def matches(report, pattern, body=True):
    first, last = report.body()
    for match in re.finditer(pattern, report.text):
        if not body or first <= match.start() < last:
            yield match


KINDS = {}


def kind(function):
    KINDS[function.__name__] = function
    return function


@kind
def share_over_100(report, rng):
    for m in matches(report, r"(?:覆盖率|达标率|满意率|合格率|办结率|入学率|普及率|治理率|城镇化率|优良率|占比|比重)(?:达到|达|为|提高到|稳定在|保持在)?([3-9]\d(?:\.\d+)?)%"):
        if not re.search("计划|任务|目标|进度", report.text[max(0, m.start() - 14):m.start(1)]):
            yield replaced(report, m.start(1), m.end(1), "1" + m[1], {"A01"})


@kind
def composition_not_100(report, rng):
    for m in matches(report, r"(\d+(?:\.\d+)?)[:：∶](\d+(?:\.\d+)?)[:：∶](\d+(?:\.\d+)?)"):
        parts = [float(p) for p in m.groups()]
        if abs(sum(parts) - 100) > 0.2:
            continue
        new = other_digit(m[3], rng, 3)
        if new and abs(float(new) - parts[2]) > 2 and float(new) + parts[0] + parts[1] < 118:
            yield replaced(report, m.start(3), m.end(3), new, {"A02"})


@kind
def count_not_whole(report, rng):
    for m in matches(report, r"(?<![\d.万亿每第])(\d{2,4})(件|个|家|户|所|座|名)(?![百工小月点多余以])"):
        if not re.search("每|均|率|人口|[—~至-]$", report.text[max(0, m.start() - 16):m.start()]):
            yield replaced(report, m.start(1), m.end(1), m[1] + ".5", {"A08"})


@kind
def percent_for_points(report, rng):
    for m in matches(report, r"(?:化率|覆盖率|合格率|满意率|占比|比重)[^，。；、\d]{0,6}(?:提高|上升|提升|下降|降低)(\d+(?:\.\d+)?个百分点)"):
        yield replaced(report, m.start(1), m.end(1), m[1].replace("个百分点", "%"), {"A09"})


@kind
def points_for_percent(report, rng):
    for m in matches(report, r"(?:收入|生产总值|投资|总额|增加值)(?:同比|比上年)?增长(\d+(?:\.\d+)?%)"):
        yield replaced(report, m.start(1), m.end(1), m[1].replace("%", "个百分点"), {"A09"})


def headings(report, pattern):
    first, last = report.body()
    return [m for m in re.finditer(pattern, report.text, re.M) if first <= m.start() < last]


@kind
def heading_jumps(report, rng):
    found = headings(report, r"^[ \u3000]*[（(]([一二三四五六七八九])[）)]")
    for m in found:
        value = DIGITS.index(m[1]) + 1
        if 2 <= value <= 7 and m.group(0).strip()[1] == m[1]:
            yield replaced(report, m.start(1), m.end(1), DIGITS[value + 1], {"S03"})


@kind
def heading_doubled(report, rng):
    for m in headings(report, r"^[ \u3000]*[（(]([二三四五六七八九])[）)]"):
        yield replaced(report, m.start(1), m.end(1), DIGITS[DIGITS.index(m[1]) - 1], {"S03"})


@kind
def item_jumps(report, rng):
    for m in matches(report, r"[。；：，]([二三四五六七])是"):
        before = report.text[max(0, m.start() - 600):m.start()]
        if DIGITS[DIGITS.index(m[1]) - 1] + "是" in before:
            yield replaced(report, m.start(1), m.end(1), DIGITS[DIGITS.index(m[1]) + 1], {"S04"})


@kind
def stale_heading_year(report, rng):
    if report.meta.get("kind") != "work_report" or not report.year:
        return
    for fact in report.facts:
        if fact["type"] != "heading" or fact["level"] not in (1, 2) or fact["role"] in ("review", "glossary"):
            continue
        words = report.text[fact["start"]:fact["end"]]
        at = words.find(f"{report.year}年")
        if at >= 0 and not re.search("五年|—|至|远景|时期|以来", words):
            start = fact["start"] + at
            yield replaced(report, start, start + 4, str(report.year - 1), {"S05"})


def paragraphs(report, least, most):
    first, last = report.body()
    return [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", report.text)
            if first < m.start() and m.end() < last and least <= m.end() - m.start() <= most]


@kind
def doubled_paragraph(report, rng):
    found = paragraphs(report, 90, 900)
    if len(found) < 6:
        return
    for _ in range(2):
        number = rng.randrange(len(found) - 3)
        (start, end), after = found[number], found[number + 2][1]
        copy = "\n" + report.text[start:end]
        yield Plant(report, report.text[:after] + copy + report.text[after:], after, after + len(copy), {"S01"})


@kind
def near_doubled_sentence(report, rng):
    first, last = report.body()
    found = [m for m in re.finditer(r"(?<=。)[^。；！\n]{60,160}。", report.text[:last]) if m.start() > first]
    if len(found) < 8:
        return
    for _ in range(2):
        number = rng.randrange(len(found) - 5)
        words, after = found[number][0], found[number + 4].end()
        place = rng.randrange(8, len(words) - 8)
        copy = words[:place] + "切实" + words[place + 1:]
        yield Plant(report, report.text[:after] + copy + report.text[after:], after, after + len(copy), {"S02", "S01"})


@kind
def list_lacks_value(report, rng):
    pattern = r"(?<=[，。；])([^，。；：\d和及与（）“”]{2,40}、[^，。；：\d和及与（）“”]{2,40}、[^，。；：\d和及与（）“”]{2,30})分别[^，。；\d、比]{1,5}(\d[^，。；]*?)(?=[，。；])"
    for m in matches(report, pattern):
        values = re.split("[、和]", m[2])
        if len(values) == m[1].count("、") + 1 and len(values) > 2 and all(re.match(r"\d", v) for v in values):
            cut = max(m[2].rfind("、"), m[2].rfind("和"))
            start = m.start(2)
            text = report.text[:start + cut] + report.text[m.end(2):]
            yield Plant(report, text, start, start + cut, {"A11"})


@kind
def rise_that_falls(report, rng):
    for m in matches(report, r"由(?:[^，。；、和\d]{0,8}(?:\d{4}年的?)?)(\d+(?:\.\d+)?)([^，。；、\d]{0,6}?)(?:提高|增加|增长|上升|扩大|提升)(?:到|至)(\d+(?:\.\d+)?)(?=\2)"):
        if float(m[1]) < float(m[3]):
            text = report.text[:m.start(1)] + m[3] + report.text[m.end(1):m.start(3)] + m[1] + report.text[m.end(3):]
            yield Plant(report, text, m.start(), m.end(), {"A12"})


@kind
def growth_not_of_levels(report, rng):
    for m in matches(report, r"(?<=[\u4e00-\u9fff])(?:达到|完成|实现)?(\d+(?:\.\d+)?)亿元，(?:同比)?增长(\d+(?:\.\d+)?)%"):
        level, growth = float(m[1]), float(m[2])
        wrong = other_digit(m[2], rng, 2)
        if report.text[m.end()] not in "，。；、" or not wrong or abs(float(wrong) - growth) < 5 or level < 5 or re.search("人均|增加值|生产总值|GDP", report.text[m.start() - 16:m.start()]):
            continue
        base = f"{level / (1 + growth / 100):.{max(1, len(m[1].partition('.')[2]))}f}"
        new = f"由{base}亿元增加到{m[1]}亿元，增长{wrong}%"
        yield replaced(report, m.start(), m.end(), new, {"A04"})


@kind
def part_over_total(report, rng):
    for m in matches(report, r"(?<![\d.])(\d+(?:\.\d+)?)(个|家|项|件|公里|万亩|亿元|名|万人)，其中[：，]?[^，。；\d]{1,12}(\d+(?:\.\d+)?)\2"):
        if re.search("比|多|增|减|每|均|较", report.text[max(0, m.start() - 14):m.start()]):
            continue
        total = float(m[1])
        new = str(int(total * 1.4) + 3)
        yield replaced(report, m.start(3), m.end(3), new, {"A03"})


@kind
def broken_sum(report, rng):
    unit = r"(个|家|项|件|公里|亿元|名|人|座|套)"
    for m in matches(report, r"(?<![\d.])(\d+(?:\.\d+)?)" + unit + r"，其中[：，]?[^，。；\d]{1,12}(\d+(?:\.\d+)?)\2[、，][^，。；\d]{1,12}(\d+(?:\.\d+)?)\2(?=[，。；])"):
        if abs(float(m[1]) - float(m[3]) - float(m[4])) < 1e-6:
            value = float(m[4])
            new = str(int(value + max(4, value * 0.3)))
            if float(new) < float(m[1]) + 0.5:
                yield replaced(report, m.start(4), m.end(4), new, {"A03"})


@kind
def multiple_against_yearly(report, rng):
    for m in matches(report, r"是(20\d\d)年的?(\d(?:\.\d+)?)倍，年均(?:增长|递增)(\d+(?:\.\d+)?)[%％]"):
        yield replaced(report, m.start(3), m.end(3), f"{float(m[3]) * 2:.1f}", {"A06"})


@kind
def two_values(report, rng):
    review = [f for f in report.facts if f["type"] == "heading" and f["role"] == "review"]
    found = [f for f in report.figures if f["measure"] == "level" and f["status"] == "actual" and f["comparator"] == "eq"
             and f["indicator"] and f["unit"] == "元" and f["subject"] and review and f["start"] > review[0]["start"]
             and f["period"] == str((report.year or 0) - 1)
             and re.fullmatch(r"\d+(?:\.\d+)?亿元", f["text"]) and len(re.sub(r"\D", "", f["text"])) >= 3]
    for f in rng.sample(found, min(2, len(found))):
        if f["subject"] not in report.text[max(0, f["start"] - 30):f["start"]]:
            continue
        wrong = swap_digits(f["text"], rng)
        ends = [m.end() for m in re.finditer(r"。\n", report.text) if f["end"] + 300 < m.end() < f["end"] + 3000]
        later = [h["start"] for h in report.facts if h["type"] == "heading" and h["start"] > f["end"]
                 and h["role"] not in ("review",) and h["level"] == 1]
        ends = [e for e in ends if not later or e < later[0]]
        if wrong and ends:
            at = rng.choice(ends) - 1
            words = f"全年{f['subject']}完成{wrong}。"
            yield Plant(report, report.text[:at] + words + report.text[at:], at, at + len(words), {"C01"})


def same_before(report, f, period):
    """Figures of the earlier report with the subject and unit, for a period."""
    return [g for g in report.before.figures if g["subject"] == f["subject"] and g["unit"] == f["unit"]
            and g["measure"] == f["measure"] and (period is None or g["period"] == str(period))]


@kind
def unit_swapped(report, rng):
    if not report.before:
        return
    for f in report.figures:
        if f["unit"] == "元" and f["measure"] == "level" and re.fullmatch(r"[\d.]+亿元", f["text"]) and f["subject"]:
            others = same_before(report, f, None)
            if others and all(g["text"].endswith("亿元") for g in others) and f["subject"] in report.text[max(0, f["start"] - 30):f["start"]]:
                yield replaced(report, f["end"] - 2, f["end"] - 1, "万", {"A10"}, report.before.text)


@kind
def growth_not_of_last_year(report, rng):
    if not report.before or not report.year:
        return
    figures = report.figures
    for level, growth in zip(figures, figures[1:]):
        if (level["measure"], growth["measure"], level["subject"]) != ("level", "growth", growth["subject"]) or not level["subject"]:
            continue
        if level["period"] != str(report.year - 1) or growth["period"] != level["period"] or growth["comparator"] != "eq":
            continue
        others = same_before(report, level, report.year - 2)
        if len(others) != 1 or others[0]["comparator"] != "eq" or level["comparator"] != "eq":
            continue
        if level["indicator"] in ("gdp", "urban_income", "rural_income", "resident_income", "industrial_value_added", "service_value_added") or "增加值" in level["subject"]:
            continue
        computed = (level["value"][0] / others[0]["value"][0] - 1) * 100 if others[0]["value"][0] else 999
        if abs(computed - growth["value"][0]) > 0.3 or growth["text"][0] == "-":
            continue
        number = re.match(r"\d+(?:\.\d+)?", growth["text"])
        wrong = other_digit(number[0], rng, 4) if number else None
        if wrong and abs(float(wrong) - float(number[0])) > 3.5:
            start = growth["start"]
            yield replaced(report, start, start + len(number[0]), wrong, {"A05"}, report.before.text)


@kind
def restated(report, rng):
    if not report.before or not report.year:
        return
    for f in report.figures:
        if f["measure"] != "level" or f["period"] != str(report.year - 1) or f["comparator"] != "eq" or not f["subject"]:
            continue
        others = same_before(report, f, report.year - 2)
        number = re.match(r"\d+(?:\.\d+)?", others[0]["text"]) if len(others) == 1 else None
        own = re.match(r"\d+(?:\.\d+)?", f["text"])
        if not number or not own or others[0]["comparator"] != "eq" or len(re.sub(r"\D", "", number[0])) < 3:
            continue
        if f["text"][own.end():] != others[0]["text"][number.end():] or float(number[0]) >= float(own[0]):
            continue
        if report.text[f["start"] - 1] in "超逾近约过、和到破至由于" or f["subject"] not in report.text[max(0, f["start"] - 24):f["start"]]:
            continue
        wrong = swap_digits(number[0], rng)
        if wrong and float(wrong) < float(own[0]):
            start = f["start"]
            lead = re.search(r"(达到|完成|实现|达|为)$", report.text[:start])
            start = lead.start() if lead else start
            new = f"由上年的{wrong}{others[0]['text'][number.end():]}增加到"
            yield replaced(report, start, f["start"], new, {"C02"}, report.before.text)


@kind
def promise_forgotten(report, rng):
    if not report.before:
        return
    crops = ["蓝莓种植面积达到3万亩", "光伏板回收利用率达到62%", "骑行绿道里程达到85公里", "冰雪场馆接待能力达到4万人次"]
    m = re.search(r"主要预期目标[^：。]{0,12}[：，]", report.before.text)
    if m:
        before = report.before.text[:m.end()] + rng.choice(crops) + "；" + report.before.text[m.end():]
        review = [f for f in report.facts if f["type"] == "heading" and f["role"] == "review" and f["level"] > 0]
        at = review[0]["start"] if review else 0
        yield Plant(report, report.text, at, at + 30, {"C05"}, before)


@kind
def glossary_jumps(report, rng):
    terms = [f for f in report.facts if f["type"] == "term"]
    for f in terms[1:-1]:
        m = re.match(r"[\[［〔【(（]?(\d{1,2})", report.text[f["start"]:f["end"]])
        if m:
            start = f["start"] + m.start(1)
            yield replaced(report, start, start + len(m[1]), str(int(m[1]) + 1), {"S06"})


@kind
def term_never_used(report, rng):
    terms = [f for f in report.facts if f["type"] == "term"]
    if terms:
        f = rng.choice(terms)
        m = re.match(r"[\[［〔【(（]?\d{1,2}[\]］〕】)）.、．]?[“\"]?([\u4e00-\u9fff]{2,10})", report.text[f["start"]:f["end"]])
        if m:
            start = f["start"] + m.start(1)
            yield replaced(report, start, start + len(m[1]), "七彩云廊", {"T02"})


@kind
def term_left_unexplained(report, rng):
    if not report.before:
        return
    known = {re.sub("[“”\"]", "", f["term"]) for f in report.before.facts if f["type"] == "term"}
    first, last = report.body()
    for term in sorted(known):
        quoted = f"“{term}”"
        if f"“{term}" in report.text or not re.fullmatch(r"[\u4e00-\u9fff]{3,8}", term):
            continue
        ends = [m.start() for m in re.finditer("。\n", report.text) if first < m.start() < last]
        if ends:
            at = rng.choice(ends)
            words = f"，深入推进{quoted}"
            yield Plant(report, report.text[:at] + words + report.text[at:], at, at + len(words), {"T01"}, report.before.text)


@kind
def name_misspelt(report, rng):
    names = re.findall(r"“([\u4e00-\u9fff]{4,8})”", report.text[slice(*report.body())])
    for name in sorted(set(n for n in names if names.count(n) >= 3)):
        spots = [m for m in matches(report, f"“{name}”")]
        place = rng.randrange(1, len(name) - 1)
        if name[place] in "一二三四五六七八九十两东西南北中上下前后大小新老省市县区":
            continue
        wrong = name[:place] + rng.choice("暧郦觐翊勰") + name[place + 1:]
        spot = rng.choice(spots)
        yield replaced(report, spot.start() + 1, spot.end() - 1, wrong, {"N01"})


@kind
def formula_misspelt(report, rng):
    for m in matches(report, "习近平新时代中国特色社会主义思想|以习近平同志为核心的党中央|中华民族伟大复兴"):
        place = rng.randrange(4, len(m[0]) - 1)
        yield replaced(report, m.start(), m.end(), m[0][:place] + "的" * (rng.random() < 0.3) + m[0][place + 1:], {"N02"})


@kind
def mark_doubled(report, rng):
    found = list(matches(report, "，(?=[\u4e00-\u9fff])"))
    for m in rng.sample(found, min(2, len(found))):
        yield replaced(report, m.start(), m.end(), "，，", {"S08"})


@kind
def quote_unclosed(report, rng):
    found = [m for m in matches(report, "“[^“”\n]{2,12}(”)")]
    for m in rng.sample(found, min(2, len(found))):
        paragraph = report.text[report.text.rfind("\n", 0, m.start()) + 1:(report.text.find("\n", m.end()) + 1 or None)]
        if paragraph.count("“") == paragraph.count("”") and m.end() + 200 < len(report.text) and "“" in report.text[m.end():m.end() + 150]:
            yield replaced(report, m.start(1), m.end(1), "", {"S08"})


@kind
def word_doubled(report, rng):
    found = [m for m in matches(report, "(?<=[，。；])(推进|加强|完善|实施|推动|建设|落实|深化)(?=[\u4e00-\u9fff])")]
    for m in rng.sample(found, min(2, len(found))):
        yield replaced(report, m.start(), m.end(), m[0] * 2, {"S09"})


def run(program, arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"plant: {program} {' '.join(arguments[:3])} … ended with {done.returncode}: {done.stderr[-500:]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def load(program, folder):
    files = sorted(folder.glob("*.txt")) + sorted((folder / "corpus").glob("*.txt"))
    reports = [Report(path) for path in files if path.name != "README.md"]
    byname = {str(r.path): r for r in reports}
    for row in run(program, ["read", "-f", "jsonl", *byname]):
        report = byname[row["name"] if row["type"] == "document" else row["document"]]
        if row["type"] == "document":
            report.meta = row
        else:
            report.facts.append(row)
    bykey = {(r.meta.get("place"), r.year): r for r in reports if r.year and r.meta.get("place")}
    for report in reports:
        report.before = bykey.get((report.meta.get("place"), (report.year or 0) - 1))
    return reports


def is_found(plant, rows, known):
    for row in rows:
        if row["type"] != "diagnostic" or row["code"] not in plant.codes or row["severity"] == "note":
            continue
        if (row["code"], row["sentence"], row["text"], row["message"]) in known:
            continue
        spans = [(row["start"], row["end"])] + [(r["start"], r["end"]) for r in row["related"]
                                                if r.get("document") == row["document"]]
        if any(start <= plant.end + 2 and end >= plant.start - 2 for start, end in spans):
            return row["severity"]
    return None


def untouched(program, reports, show):
    rows = run(program, ["check", "--consecutive", "-f", "jsonl", *[str(r.path) for r in reports]])
    known, errors, real, warnings = defaultdict(set), defaultdict(int), 0, 0
    for row in rows:
        if row["type"] != "diagnostic":
            continue
        name = Path(row["document"].split("#")[0]).stem
        known[Path(row["document"]).name].add((row["code"], row["sentence"], row["text"], row["message"]))
        warnings += row["severity"] == "warning"
        if row["severity"] == "error":
            if (name, row["code"]) in TRUE:
                real += 1
            else:
                errors[name] += 1
            if show:
                print(f"  {name}:{row['line']}:{row['column']} {row['code']} {row['text'][:40]} {row['message'][:120]}")
    worst = max(errors.values(), default=0)
    print(f"untouched: {len(reports)} reports, {sum(errors.values())} false errors "
          f"({sum(errors.values()) / max(1, len(reports)):.2f} a report, at most {worst}), {real} true errors, "
          f"{warnings / max(1, len(reports)):.1f} warnings a report")
    return known, worst


def planted(program, reports, known, rng, options):
    total = hit = 0
    each, show, kinds = options.each, options.show, options.kinds.split(",")
    with tempfile.TemporaryDirectory() as folder:
        for name, function in ((k, f) for k, f in KINDS.items() if k in kinds):
            order = reports[:]
            rng.shuffle(order)
            plants = []
            for report in order:
                found = list(function(report, rng))
                if found:
                    plants.append(rng.choice(found))
                if len(plants) == each:
                    break
            counts = defaultdict(int)
            for plant in plants:
                draft = Path(folder, plant.report.name)
                draft.write_text(plant.text, encoding="utf-8")
                arguments = ["check", "-f", "jsonl", str(draft)]
                if plant.before is not None:
                    earlier = Path(folder, "before-" + plant.report.before.name)
                    earlier.write_text(plant.before, encoding="utf-8")
                    arguments += ["--earlier", str(earlier)]
                severity = is_found(plant, run(program, arguments), known[plant.report.name])
                counts[severity] += 1
                if severity is None and show in (name, "all"):
                    line = plant.text[max(0, plant.start - 60):plant.end + 40].replace("\n", "⏎")
                    print(f"  missed {name}: {plant.report.name}: {line}")
            found = len(plants) - counts[None]
            total, hit = total + len(plants), hit + found
            print(f"{name:26} {found:3}/{len(plants):<3} errors {counts['error']:3}  warnings {counts['warning']:3}")
    print(f"planted: {hit}/{total} = {hit / max(1, total):.3f} found, {len(kinds)} kinds")
    return hit / max(1, total)


# The slips of Samples/PLANTED.md by number: report, the one before, codes, words near the place.
SAMPLES = [
    (1, "lincheng-city/2024", "lincheng-city/2023", {"A05"}, "29.4%"),
    (2, "lincheng-city/2024", "lincheng-city/2023", {"T01"}, "“三湖同治”"),
    (3, "lincheng-city/2025", "lincheng-city/2024", {"A10"}, "68.4万元"),
    (4, "lincheng-city/2025", None, {"C01"}, "86个"),
    (5, "lincheng-city/2025", None, {"S03"}, "（六）着力"),
    (6, "yanxi-county/2024", None, {"A01"}, "104%"),
    (7, "yanxi-county/2025", "yanxi-county/2024", {"A05"}, "27.5%"),
    (8, "yanxi-county/2025", "yanxi-county/2024", {"C02"}, "20432元"),
    (9, "yanxi-county/2025", None, {"S06"}, "6.“2+1”"),
    (10, "weichuan-county/2023", None, {"C01"}, "43.7亿元"),
    (11, "weichuan-county/2023", None, {"T01"}, "“五进五促”"),
    (12, "weichuan-county/2024", None, {"A02"}, "23.5:28.0:48.9"),
    (13, "weichuan-county/2024", None, {"S01"}, None),
    (14, "weichuan-county/2024", None, {"S07"}, "“三保”（P5）"),
    (15, "weichuan-county/2025", None, {"A11"}, "17.4%、18.8%"),
    (16, "bailulong-town/2024", None, {"S05"}, "2023年"),
    (17, "bailulong-town/2025", "bailulong-town/2024", {"A05"}, "9.6%"),
]


def samples(program, folder):
    missed = []
    for number, draft, before, codes, words in SAMPLES:
        arguments = ["check", "-f", "jsonl", str(folder / f"{draft}.txt")]
        if before:
            arguments += ["--earlier", str(folder / f"{before}.txt")]
        if not any(row["type"] == "diagnostic" and row["code"] in codes and row["severity"] != "note"
                   and (words is None or words in row["text"] or row["text"] in words) for row in run(program, arguments)):
            missed.append(number)
    print(f"Samples/PLANTED.md: {len(SAMPLES) - len(missed)}/{len(SAMPLES)} found" + (f", missed {missed}" if missed else ""))
    return not missed


def main():
    here = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=Path, default=here / os.environ.get("SHARED", "../shared") / "reports")
    parser.add_argument("--samples", type=Path, default=here / "Samples")
    parser.add_argument("--each", type=int, default=20)
    parser.add_argument("--kinds", default=",".join(KINDS), help="only these kinds")
    parser.add_argument("--show", default="")
    parser.add_argument("--alarms", action="store_true")
    options = parser.parse_args()
    good = samples(options.program, options.samples)
    if not options.reports.is_dir():
        print(f"plant: no real reports at {options.reports}; nothing planted there.")
        return 0 if good else 1
    reports = load(options.program, options.reports)
    known, worst = untouched(options.program, reports, options.alarms)
    share = planted(options.program, reports, known, random.Random(options.seed), options)
    print(f"bars: found ≥ {FOUND_BAR} {'met' if share >= FOUND_BAR else 'MISSED'}, "
          f"false errors ≤ {ALARM_BAR} a report {'met' if worst <= ALARM_BAR else 'MISSED'}")
    return 0 if good and share >= FOUND_BAR and worst <= ALARM_BAR else 1


if __name__ == "__main__":
    sys.exit(main())
