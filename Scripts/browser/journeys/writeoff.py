import pathlib

from selenium.webdriver.common.by import By

from driving import browser, expect, leaving, press, shot, sign_in, text


def travel(site, folder):
    """An office reports an item done with its proof; the supervision office verifies it and writes it off."""
    driver = browser()
    try:
        sign_in(driver, site, "督查员")
        driver.get(site.address + "/items?kind=task&state=submitted")
        rows = driver.find_elements(By.CSS_SELECTOR, "tbody th a")
        if not rows:
            item = submitted(driver, site, folder)
        else:
            item = rows[0].get_attribute("href")
        driver.get(item)
        press(driver, "form[action$='/moves/verify'] button")
        expect("已核验" in text(driver), "writeoff: the item is not verified")
        press(driver, "form[action$='/moves/close'] button")
        expect("已办结" in text(driver) and "办结" in text(driver), "writeoff: the item is not written off")
        shot(driver, "item-closed")
        press(driver, ".who form button")
        driver.get(item)
        expect("销号" in text(driver), "writeoff: everybody should see that it was written off")
        print("writeoff: reported done, verified, written off")
    finally:
        driver.quit()


def submitted(driver, site, folder):
    """The education office says that its task is done."""
    driver.get(site.address + "/items?kind=task&state=underway&office=县教育局")
    item = driver.find_element(By.CSS_SELECTOR, "tbody th a").get_attribute("href")
    other = browser()
    try:
        sign_in(other, site, "教育局经办")
        other.get(item)
        form = other.find_element(By.CSS_SELECTOR, "form[action$='/moves/submit']")
        other.execute_script("arguments[0].closest('details').open = true", form)
        paper = pathlib.Path(folder) / "验收报告.txt"
        paper.write_text("验收合格（样例）\n", encoding="utf-8")
        form.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys(str(paper))
        leaving(other, form.find_element(By.TAG_NAME, "button").click)
        expect("已报结" in text(other), "writeoff: the office cannot report it done")
    finally:
        other.quit()
    return item
