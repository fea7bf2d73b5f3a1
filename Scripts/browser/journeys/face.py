import subprocess
import sys
import urllib.parse
import urllib.request

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import WebDriverWait

from driving import ROOT, browser, expect, press, shot, text


def fetch(site, path):
    with urllib.request.urlopen(site.address + urllib.parse.quote(path, safe="/?=&%")) as answer:
        return answer.read().decode()


def travel(site, folder):
    """From an indicator to its sentence, from a project to its proof, through ballot, glossary and open data; pictures for the README."""
    driver = browser()
    try:
        driver.get(site.address)
        shot(driver, "readme-home", 1100)
        press(driver, "nav a[href='/indicators']")
        press(driver, "tbody a[href^='/indicators/gdp']")
        shot(driver, "readme-indicator", 815)
        driver.find_element(By.CSS_SELECTOR, ".behind summary").click()
        press(driver, ".behind a[href*='/reports/']")
        here = driver.find_element(By.CSS_SELECTOR, "#here")
        expect("%" in here.text, "face: the number does not lead to its sentence")
        driver.get(site.address + "/projects")
        expect("在建" in text(driver) and "亿元" in text(driver), "face: no project with its money")
        mark = driver.find_element(By.CSS_SELECTOR, "svg.map a[href^='/items/']")
        there = mark.get_dom_attribute("href")
        # By keyboard alone: a mark of the map is a link.
        driver.execute_script("arguments[0].focus()", mark)
        ActionChains(driver).send_keys(Keys.ENTER).perform()
        WebDriverWait(driver, 10).until(staleness_of(mark))
        expect(urllib.parse.urlparse(driver.current_url).path == there, "face: a mark of the map does not lead to its item")
        driver.get(site.address + "/projects")
        press(driver, ".gantt a[href^='/items/']")
        proof = driver.find_element(By.CSS_SELECTOR, "a[href$='/proof']").get_attribute("href")
        with urllib.request.urlopen(proof) as answer:
            proofs = answer.read()
        checked = subprocess.run(
            [sys.executable, ROOT / "Scripts/check-proofs.py", fetch(site, "/verifier").strip()], input=proofs, capture_output=True)
        expect(checked.returncode == 0, f"face: {checked.stderr.decode()}")
        driver.get(site.address + "/ballots")
        press(driver, "main ul li:last-child a")
        expect("入选" in text(driver) and "怎样复核" in text(driver), "face: the ballot lacks its result")
        driver.get(site.address + "/glossary")
        press(driver, ".glossary a[href*='/reports/']")
        expect("“" in driver.find_element(By.CSS_SELECTOR, "#here").text, "face: a term does not lead to its explanation")
        driver.get(site.address + "/data")
        links = [one.get_attribute("href") for one in driver.find_elements(By.CSS_SELECTOR, "main table a")]
        for link in links:
            path = link.removeprefix(site.address)
            expect(fetch(site, urllib.parse.unquote(path)), f"face: {path} is empty")
        item = next(one for one in fetch(site, "/data/items.jsonl?kind=livelihood").splitlines() if "托位" in one)
        number = item.split('"id":')[1].split(",")[0]
        driver.get(f"{site.address}/items/{number}")
        shot(driver, "readme-item", 1100)
        driver.get(f"{site.address}/results?year=2024&verdict=met")
        shot(driver, "face-results", 1100)
        press(driver, ".results a.quote")
        shot(driver, "readme-report", 900, driver.execute_script("return scrollY"))
        print(f"face: indicator, sentence, project, proof, ballot, term, {len(links)} downloads")
    finally:
        driver.quit()
