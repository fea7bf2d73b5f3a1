"""Every page in both languages, both schemes and two widths, by axe-core; a page that comes gets a line here."""

import json
import urllib.request

from driving import axe, browser, shot, sign_in

PAGES = [
    ("home", "/"), ("items", "/items?year=2025"), ("none", "/items?text=xyzzy"), ("board", "/board?year=2025"),
    ("sign-in", "/sign-in"), ("missing", "/nope"), ("indicators", "/indicators"), ("indicator", "/indicators/gdp"),
    ("projects", "/projects"), ("glossary", "/glossary"), ("search", "/search?q=%E4%BE%9B%E6%B0%B4"),
    ("search-wrong", "/search?q=x&year=x"), ("ballots", "/ballots"), ("data", "/data"), ("about", "/about"),
]
INSIDE = [("work", "/work"), ("account", "/account"), ("tokens", "/account/tokens"), ("accounts", "/accounts")]


def look(site):
    """Every page in both languages, both schemes and two widths."""
    with urllib.request.urlopen(site.address + "/api/v1/items?kind=livelihood") as answer:
        item = json.load(answer)["items"][0]["id"]
    with urllib.request.urlopen(f"{site.address}/api/v1/items/{item}") as answer:
        report = json.load(answer)["words"]["report"]
    with urllib.request.urlopen(site.address + "/api/v1/items?kind=ballot") as answer:
        ballot = json.load(answer)["items"][0]["id"]
    pages = PAGES + [("ballot", f"/ballots/{ballot}"), ("item", f"/items/{item}"), ("report", f"/reports/{report}?item={item}")]
    count = 0
    for width, dark in ((1240, False), (1240, True), (390, False), (390, True)):
        driver = browser(width, dark)
        try:
            for account, list in ((None, pages), ("管理员", INSIDE), ("督查员", [("item-supervisor", f"/items/{item}")])):
                if account:
                    driver.delete_all_cookies()
                    sign_in(driver, site, account)
                for language in ("zh", "en"):
                    driver.get(f"{site.address}/language/{language}?back=/health")
                    for name, path in list:
                        driver.get(site.address + path)
                        label = f"{name}-{language}-{'dark' if dark else 'light'}-{width}"
                        axe(driver, label)
                        shot(driver, label)
                        count += 1
        finally:
            driver.quit()
    print(f"looked at {count} pages with axe-core")
