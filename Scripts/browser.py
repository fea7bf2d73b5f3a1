#!/usr/bin/env python3
"""browser.py TAIZHANG: the site in Debian's Chromium, as people use it; every page by axe-core; screenshots into out/site-shots.

Needs: apt-get install chromium chromium-driver fonts-noto-cjk; pip install selenium axe-selenium-python (which brings axe.min.js).
"""

import base64
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import axe_selenium_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import Select, WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHOTS = ROOT / "out/site-shots"
AXE = (pathlib.Path(axe_selenium_python.__file__).parent / "node_modules/axe-core/axe.min.js").read_text()
PASSWORD = "yanxi-demo-2025"
faults = []


class Site:
    """The demonstration site on a free port."""

    def __init__(self, program, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [ROOT / "Scripts/demo-site.sh", program, folder, str(self.port)], stdout=subprocess.DEVNULL)
        for _ in range(240):
            try:
                urllib.request.urlopen(self.address + "/health", timeout=2)
                return
            except OSError:
                if self.process.poll() is not None:
                    sys.exit("browser.py: the site did not start")
                time.sleep(0.5)
        sys.exit("browser.py: the site did not answer")

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=20)


def browser(width=1240, dark=False):
    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={width},900"):
        options.add_argument(flag)
    if dark:
        options.add_argument("--force-dark-mode")
        options.add_argument("--blink-settings=preferredColorScheme=0")
    options.binary_location = shutil.which("chromium")
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    if width < 600:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": 844, "deviceScaleFactor": 2, "mobile": True})
    if dark:
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    return driver


def expect(condition, sentence):
    if not condition:
        faults.append(sentence)
        print("✗", sentence)


def shot(driver, name):
    height = driver.execute_script("return document.documentElement.scrollHeight")
    wide = driver.execute_script("return document.documentElement.scrollWidth > document.documentElement.clientWidth")
    expect(not wide, f"{name}: the page is wider than the window")
    width = driver.execute_script("return window.innerWidth")
    picture = driver.execute_cdp_cmd(
        "Page.captureScreenshot",
        {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": min(height, 2400), "scale": 1}})
    (SHOTS / f"{name}.png").write_bytes(base64.b64decode(picture["data"]))


def axe(driver, name):
    driver.execute_script(AXE)
    found = driver.execute_async_script("axe.run(document).then(arguments[0])")["violations"]
    for one in found:
        places = ", ".join(node["target"][0] if isinstance(node["target"][0], str) else "…" for node in one["nodes"][:3])
        expect(False, f"axe: {name}: {one['id']}: {one['help']} ({places})")


def leaving(driver, act):
    """Does what opens another page, and waits until that one is there."""
    page = driver.find_element(By.TAG_NAME, "html")
    act()
    wait = WebDriverWait(driver, 20, ignored_exceptions=[WebDriverException])
    wait.until(staleness_of(page))
    wait.until(lambda one: one.execute_script("return document.readyState") == "complete" and one.find_element(By.TAG_NAME, "footer"))


def text(driver):
    return driver.find_element(By.TAG_NAME, "body").text


def press(driver, selector):
    """By the keyboard alone."""
    element = driver.find_element(By.CSS_SELECTOR, selector)
    driver.execute_script("arguments[0].focus()", element)
    leaving(driver, lambda: element.send_keys(Keys.ENTER))


def newcomer(site):
    """From the home page to an item, and from the item to its words in the report."""
    driver = browser()
    try:
        driver.get(site.address)
        expect("2025年，砚溪县承诺了什么" in text(driver), "newcomer: the home page does not say what it is")
        search = driver.find_element(By.CSS_SELECTOR, "input[type=search]")
        leaving(driver, lambda: search.send_keys("供水", Keys.ENTER))
        expect("/items?text=" in driver.current_url, "newcomer: the search does not lead to the list")
        rows = driver.find_elements(By.CSS_SELECTOR, "tbody th a")
        expect(rows, "newcomer: nothing is found")
        press(driver, "tbody th a")
        expect("经过" in text(driver) and "原文" in text(driver), "newcomer: the item lacks its words or its history")
        press(driver, "a[href*='/reports/']")
        expect("#here" in driver.current_url, "newcomer: the report is not opened at the words")
        here = driver.find_element(By.CSS_SELECTOR, "#here")
        expect(here.tag_name == "a" and here.text, "newcomer: the words are not marked in the report")
        press(driver, "#here")
        expect("/items/" in driver.current_url, "newcomer: the words do not lead back to the item")
        print("newcomer: home, search, item, report, item")
    finally:
        driver.quit()


def sign_in(driver, site, account):
    driver.get(site.address + "/sign-in")
    driver.find_element(By.ID, "account").send_keys(account)
    leaving(driver, lambda: driver.find_element(By.ID, "password").send_keys(PASSWORD, Keys.ENTER))
    expect("/sign-in" not in driver.current_url, f"{account}: cannot sign in")


def office(site, folder):
    """An office reports progress with a file, and comments."""
    driver = browser()
    try:
        sign_in(driver, site, "教育局经办")
        expect(driver.current_url.endswith("/work"), "office: signing in does not lead to the workbench")
        shot(driver, "work")
        press(driver, "tbody th a")
        item = driver.current_url
        details = driver.find_element(By.ID, "progress")
        details.find_element(By.TAG_NAME, "summary").click()
        Select(driver.find_element(By.ID, "period")).select_by_index(0)
        driver.find_element(By.ID, "share").send_keys("61.5")
        driver.find_element(By.ID, "note").send_keys("主体结构封顶，<b>室内</b>装修开始")
        photo = pathlib.Path(folder) / "现场记录.txt"
        photo.write_text("第7次现场核查（样例）\n", encoding="utf-8")
        driver.find_element(By.CSS_SELECTOR, "#progress input[type=file]").send_keys(str(photo))
        shot(driver, "progress-form")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "#progress button").click)
        seen = text(driver)
        expect("进展已报送" in seen, "office: the page does not say that progress was reported")
        expect("61.5%" in seen and "<b>室内</b>" in seen and "现场记录.txt" in seen, "office: the report is not shown as written")
        shot(driver, "item-office")
        comment = [one for one in driver.find_elements(By.TAG_NAME, "summary") if one.text == "批注"][0]
        comment.click()
        driver.find_element(By.ID, "text").send_keys("设备已到货")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form[action$='/comments'] button").click)
        expect("批注 设备已到货" in text(driver), "office: the comment is not in the history")
        press(driver, ".who form button")
        driver.get(item)
        expect("设备已到货" not in text(driver), "office: a comment is shown to everybody")
        print("office: signed in, reported with a file, commented, signed out")
    finally:
        driver.quit()


PAGES = [
    ("home", "/"), ("items", "/items?year=2025"), ("none", "/items?text=xyzzy"), ("board", "/board?year=2025"),
    ("sign-in", "/sign-in"), ("missing", "/nope"),
]
INSIDE = [("work", "/work"), ("account", "/account"), ("accounts", "/accounts")]


def look(site):
    """Every page in both languages, both schemes and two widths."""
    with urllib.request.urlopen(site.address + "/api/v1/items?kind=livelihood") as answer:
        item = json.load(answer)["items"][0]["id"]
    with urllib.request.urlopen(f"{site.address}/api/v1/items/{item}") as answer:
        report = json.load(answer)["words"]["report"]
    pages = PAGES + [("item", f"/items/{item}"), ("report", f"/reports/{report}?item={item}")]
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


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    shutil.rmtree(SHOTS, ignore_errors=True)
    SHOTS.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Site(program, folder + "/ledger")
        try:
            newcomer(site)
            office(site, folder)
            look(site)
        finally:
            status = site.stop()
        expect(status == 0, f"the site ended with {status} on SIGTERM")
    print(f"{len(faults)} faults; screenshots in {SHOTS.relative_to(ROOT)}")
    sys.exit(1 if faults else 0)


main()
