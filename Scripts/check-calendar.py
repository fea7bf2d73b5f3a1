#!/usr/bin/env python3
"""Compares every day of the built-in years with PyPI's chinesecalendar, and 清明 of later years with its solar terms.

usage: check-calendar.py FILE    FILE holds lines such as 2026-02-14<tab>班<tab>春节, for whole years;
                                  CALENDAR_DUMP=FILE swift test --filter CalendarTests writes one
"""
import datetime
import sys

import chinese_calendar

# chinesecalendar gives a whole merged holiday one name, and leaves out some weekend days of a span: names may differ.
LAST = max(chinese_calendar.constants.holidays).year
SAME = {"清明": "清明节", "端午": "端午节", "中秋": "中秋节"}


def main():
    lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
    wrong = 0
    for line in lines:
        text, mark, name = line.split("\t")
        day = datetime.date.fromisoformat(text)
        if day.year > LAST:
            terms = chinese_calendar.get_solar_terms(day, day)
            if ("清明" in [term for _, term in terms]) != (name == "清明节"):
                print(f"{text}: the program names {name or 'nothing'}, chinesecalendar's solar terms {terms}")
                wrong += 1
            continue
        worked = chinese_calendar.is_workday(day)
        if worked != (mark == "班"):
            print(f"{text}: the program says {mark} {name}, chinesecalendar says {'班' if worked else '休'}")
            wrong += 1
        known = chinese_calendar.constants.holidays.get(day) or chinese_calendar.constants.workdays.get(day)
        if known:
            chinese = next(h.chinese for h in chinese_calendar.Holiday if h.value == known)
            if SAME.get(chinese, chinese) != name and not chinese.startswith("中国人民抗日战争"):
                print(f"{text}: the program names {name}, chinesecalendar {chinese}")
                wrong += 1
    years = sorted({line[:4] for line in lines})
    print(f"{len(lines)} days, {years[0]} to {years[-1]}: {wrong} differ")
    return 1 if wrong or len(lines) < 365 else 0


if __name__ == "__main__":
    sys.exit(main())
