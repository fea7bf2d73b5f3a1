import pathlib

from selenium.webdriver.common.by import By

from driving import axe, browser, expect, leaving, press, shot, sign_in, text


def travel(site, folder):
    """A deputy votes by the code on their paper, rates a project, and says what they think of an answer."""
    papers = next(pathlib.Path(folder + "/ledger").glob("demo-ballot-*.txt")).read_text().split()
    driver = browser(390)
    try:
        sign_in(driver, site, "代表甲")
        expect(driver.current_url.endswith("/deputy"), "deputy: signing in does not lead to the deputy's page")
        shot(driver, "deputy")
        press(driver, "a[href^='/vote/']")
        boxes = driver.find_elements(By.CSS_SELECTOR, "input[name=yes]")
        for box in boxes:
            box.click()
        driver.find_element(By.ID, "code").send_keys(papers[0])
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        expect("选得太多" in text(driver), "deputy: three of two are taken")
        driver.find_elements(By.CSS_SELECTOR, "input[name=yes]")[0].click()
        driver.find_element(By.ID, "code").send_keys(papers[0])
        axe(driver, "vote")
        shot(driver, "vote")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        expect("已投票" in text(driver), "deputy: the vote is not taken")
        driver.find_element(By.ID, "code").send_keys(papers[0])
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        expect("已经投过票" in text(driver), "deputy: the same code votes twice")
        for title, grade in (("停车泊位", "basically"), ("公办幼儿园", "satisfied")):
            driver.get(site.address + "/deputy")
            card = [one for one in driver.find_elements(By.CSS_SELECTOR, ".card") if title in one.text][0]
            card.find_element(By.TAG_NAME, "summary").click()
            card.find_element(By.CSS_SELECTOR, f"input[value={grade}]").click()
            leaving(driver, card.find_element(By.TAG_NAME, "button").click)
            expect("评价已记下" in text(driver), f"deputy: {title} is not rated")
        expect("已评价" in text(driver), "deputy: the suggestion does not go on with the rating")
        axe(driver, "deputy-rated")
        shot(driver, "deputy-rated")
        print("deputy: voted by code, rated a project and an answer")
    finally:
        driver.quit()
