"""Every page in both languages, both schemes and two widths, by axe-core; a page that comes gets a line here."""

import json
import urllib.request

from selenium.webdriver.common.by import By

from driving import axe, browser, shot, sign_in

PAGES = [
    ("home", "/"), ("items", "/items?year=2025"), ("none", "/items?text=xyzzy"), ("board", "/board?year=2025"),
    ("sign-in", "/sign-in"), ("missing", "/nope"), ("indicators", "/indicators"), ("indicator", "/indicators/gdp"),
    ("projects", "/projects"), ("results", "/results"), ("results-missed", "/results?verdict=missed"), ("glossary", "/glossary"), ("search", "/search?q=%E4%BE%9B%E6%B0%B4"),
    ("search-wrong", "/search?q=x&year=x"), ("ballots", "/ballots"), ("data", "/data"), ("about", "/about"),
    ("services", "/services"), ("request-new", "/requests/new"), ("request-follow", "/requests"), ("bundles", "/bundles"),
    ("bundle", "/bundles/开餐馆"), ("policies", "/policies"), ("entitled", "/policies/mine"),
]
INSIDE = [
    ("work", "/work"), ("account", "/account"), ("tokens", "/account/tokens"), ("accounts", "/accounts"),
    ("offices", "/admin/offices"), ("desk", "/desk"), ("password", "/account/password"),
    ("second-factor", "/account/second-factor"), ("second-factors", "/accounts/second-factors"), ("companies", "/policies/companies"),
    ("settings", "/admin/settings"), ("settings-kind", "/admin/settings?file=kinds/task.yaml"), ("backups", "/admin/backups"),
    ("export", "/admin/export"), ("log", "/admin/log"),
]
DESK = [
    ("monthly", "/work/progress"), ("lights", "/work/lights"), ("calendar", "/work/calendar"), ("urge", "/work/urge"),
    ("letters", "/work/letters"), ("year-end", "/work/results?tick=told"), ("check", "/work/check"), ("appraisal", "/work/appraisal"), ("import", "/work/import"),
    ("reviews", "/work/review"), ("jobs", "/work/jobs"), ("projects-inside", "/projects"),
]
# Pages whose address another page knows: name, that page, and the link on it.
REACHED = [
    ("review", "/work/review", "tbody tr:last-child th a"), ("letter", "/work/letters", "tbody td a"),
    ("appraised", "/work/appraisal", "tbody th a"), ("lights-office", "/work/lights", "tbody th a"),
]


def reached(driver, site, name, page, link):
    driver.get(site.address + page)
    return name, driver.find_element(By.CSS_SELECTOR, "main " + link).get_attribute("href")[len(site.address):]


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
            roles = (
                (None, pages), ("管理员", INSIDE), ("督查员", [("item-supervisor", f"/items/{item}")] + DESK),
                ("代表甲", [("deputy", "/deputy")]))
            for account, list in roles:
                if account:
                    driver.delete_all_cookies()
                    sign_in(driver, site, account)
                if account == "督查员":
                    list = list + [reached(driver, site, *one) for one in REACHED]
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
