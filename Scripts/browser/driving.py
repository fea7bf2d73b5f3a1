"""The demonstration site on a port of its own, Chromium, and what every journey does with them."""

import base64
import importlib.util
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHOTS = ROOT / "out/site-shots"
# The file only: importing the package would ask for Playwright.
AXE = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text()
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
                    sys.exit("browser: the site did not start")
                time.sleep(0.5)
        sys.exit("browser: the site did not answer")

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


def shot(driver, name, most=2400, top=0):
    height = driver.execute_script("return document.documentElement.scrollHeight")
    wide = driver.execute_script("return document.documentElement.scrollWidth > document.documentElement.clientWidth")
    expect(not wide, f"{name}: the page is wider than the window")
    width = driver.execute_script("return window.innerWidth")
    picture = driver.execute_cdp_cmd(
        "Page.captureScreenshot",
        {"captureBeyondViewport": True, "clip": {"x": 0, "y": top, "width": width, "height": min(height - top, most), "scale": 1}})
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


def sign_in(driver, site, account):
    driver.get(site.address + "/sign-in")
    driver.find_element(By.ID, "account").send_keys(account)
    leaving(driver, lambda: driver.find_element(By.ID, "password").send_keys(PASSWORD, Keys.ENTER))
    expect("/sign-in" not in driver.current_url, f"{account}: cannot sign in")
