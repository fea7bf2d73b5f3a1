from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from driving import ROOT, browser, expect, leaving, press, shot, sign_in, text


def travel(site, folder):
    """A supervisor hands a report over, reviews what was read, and assigns it, by the keyboard alone where it is forms."""
    driver = browser()
    try:
        sign_in(driver, site, "督查员")
        press(driver, "a[href='/work/import']")
        driver.find_element(By.ID, "report").send_keys(str(ROOT / "Samples/yanxi-county/2023.txt"))
        press(driver, ".sheet button")
        for _ in range(40):
            if "已办完" in text(driver):
                break
            press(driver, "main a.button")
        expect("砚溪县2023年" in text(driver), "supervisor: the job does not say what was read")
        shot(driver, "import-job")
        press(driver, "main a.button")
        expect(driver.find_elements(By.CSS_SELECTOR, ".card mark"), "supervisor: the source does not stand beside the proposals")
        Select(driver.find_element(By.ID, "filter-kind")).select_by_value("task")
        press(driver, ".filters button")
        shot(driver, "review")
        card = driver.find_element(By.CSS_SELECTOR, ".card")
        number = card.get_attribute("id")
        title = card.find_element(By.ID, f"{number}-title").get_attribute("value")
        lead = card.find_element(By.ID, f"{number}-lead")
        lead.clear()
        lead.send_keys("县教育局", Keys.ENTER)
        leaving(driver, lambda: None) if "done=save" not in driver.current_url else None
        expect("更正已保存" in text(driver), "supervisor: Enter in a field does not save")
        expect(driver.find_element(By.ID, f"{number}-lead").get_attribute("value") == "县教育局", "supervisor: the office is lost")
        driver.find_element(By.ID, f"{number}-due").send_keys("12312023")
        press(driver, f"#{number} button[value=assign]")
        expect("1项入账" in text(driver), "supervisor: the proposal is not accepted")
        expect(number not in [one.get_attribute("id") for one in driver.find_elements(By.CSS_SELECTOR, ".card")],
               "supervisor: what is accepted still waits")
        second = driver.find_elements(By.CSS_SELECTOR, ".card input[form=bulk]")[:2]
        for one in second:
            one.send_keys(Keys.SPACE)
        press(driver, ".bulk button[value=accept]")
        expect("2项入账" in text(driver), "supervisor: two are not accepted at once")
        driver.get(f"{site.address}/items?year=2023&text={title[:12]}")
        press(driver, "tbody th a")
        expect("已分派" in text(driver) and "县教育局" in text(driver), "supervisor: the item is not assigned")
        shot(driver, "item-assigned")
        print("supervisor: import, review, correct, accept, assign, two at once")
    finally:
        driver.quit()
