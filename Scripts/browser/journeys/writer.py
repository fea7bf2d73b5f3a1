from selenium.webdriver.common.by import By

from driving import ROOT, axe, browser, expect, press, shot, sign_in, text

DRAFT = """砚溪县政府工作报告
一、2025年工作回顾
地区生产总值增长6.1%。新建公园12个，其中城区7个、乡镇8个。
二、2026年主要工作
预期目标是：地区生产总值增长6%左右。
"""


def travel(site, folder):
    """A writer pastes a draft, sees what is wrong where, and goes from a finding to its words and back."""
    driver = browser()
    try:
        sign_in(driver, site, "督查员")
        press(driver, "a[href='/work/check']")
        driver.execute_script("document.getElementById('text').value = arguments[0]", DRAFT)
        press(driver, "form[action='/work/check'] button")
        expect("错误" in text(driver) or "警告" in text(driver), "writer: a planted slip is not found")
        expect(driver.find_elements(By.CSS_SELECTOR, ".text mark"), "writer: nothing is marked in the text")
        axe(driver, "checked")
        shot(driver, "checked")
        driver.find_element(By.CSS_SELECTOR, ".remarks a").click()
        expect("#m1" in driver.current_url, "writer: a finding does not lead to its words")
        driver.get(site.address + "/work/check")
        driver.find_element(By.ID, "file").send_keys(str(ROOT / "Samples/yanxi-county/2025.txt"))
        press(driver, "form[action='/work/check'] button")
        expect("砚溪县2024年" in text(driver), "writer: the report of the year before is not set beside it")
        shot(driver, "checked-report")
        print("writer: a pasted draft, an uploaded one, findings and their words")
    finally:
        driver.quit()
