from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from driving import browser, expect, leaving, press, text


def travel(site, folder):
    """From the home page to an item, to its words in the report, and to what became of what a report promised."""
    driver = browser()
    try:
        driver.get(site.address)
        expect("2025年，砚溪县承诺了什么" in text(driver), "newcomer: the home page does not say what it is")
        search = driver.find_element(By.CSS_SELECTOR, "input[type=search]")
        leaving(driver, lambda: search.send_keys("供水", Keys.ENTER))
        expect("/search?q=" in driver.current_url, "newcomer: the search does not lead to what it finds")
        hits = driver.find_elements(By.CSS_SELECTOR, ".hits a[href^='/items/']")
        expect(hits, "newcomer: nothing is found")
        press(driver, ".hits a[href^='/items/']")
        expect("经过" in text(driver) and "原文" in text(driver), "newcomer: the item lacks its words or its history")
        press(driver, "a[href*='/reports/']")
        expect("#here" in driver.current_url, "newcomer: the report is not opened at the words")
        here = driver.find_element(By.CSS_SELECTOR, "#here")
        expect(here.find_elements(By.CSS_SELECTOR, "a.here"), "newcomer: the words are not marked in the report")
        press(driver, "#found a[href^='/items/']")
        expect("/items/" in driver.current_url, "newcomer: the words do not lead back to the item")
        driver.get(site.address)
        press(driver, "main a[href^='/results?']")
        expect("2025年报告说" in text(driver), "newcomer: nobody says what became of the targets")
        press(driver, ".results a.quote")
        expect("目标值" in driver.find_element(By.ID, "found").text, "newcomer: a chosen figure does not show its slots")
        expect("2025年报告说" in text(driver), "newcomer: a chosen target does not show its result")
        print("newcomer: home, search, item, report, item, results, target with its result")
    finally:
        driver.quit()
