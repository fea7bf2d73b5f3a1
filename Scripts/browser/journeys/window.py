import pathlib

from selenium.webdriver.common.by import By

from driving import axe, browser, expect, leaving, press, shot, sign_in, text


def travel(site, folder):
    """A window hands a request out, calls back about another, starts a bundle and holds companies against the policies."""
    driver = browser()
    try:
        sign_in(driver, site, "窗口经办")
        press(driver, "nav a[href='/desk']")
        expect("河滨步道护栏松动" in text(driver), "window: a request that just came is not on the desk")
        shot(driver, "desk")
        leaving(driver, driver.find_element(By.PARTIAL_LINK_TEXT, "河滨步道护栏松动").click)
        expect("13900005555" in text(driver), "window: who asked is not shown to the window")
        driver.find_element(By.CSS_SELECTOR, "[name=office]").send_keys("县城市管理局")
        axe(driver, "case")
        shot(driver, "case")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "#step-dispatch button").click)
        expect("已派单" in text(driver) and "县城市管理局" in text(driver), "window: the request is not handed out")
        driver.get(site.address + "/desk")
        leaving(driver, driver.find_element(By.PARTIAL_LINK_TEXT, "秋季入学报名").click)
        driver.find_element(By.CSS_SELECTOR, "#step-callBack input[value=satisfied]").click()
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "#step-callBack button").click)
        expect("已回访" in text(driver), "window: the call back is not noted")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form[action$='/moves/close'] button").click)
        expect("已办结" in text(driver), "window: the request is not closed")

        driver.get(site.address + "/bundles")
        leaving(driver, driver.find_element(By.PARTIAL_LINK_TEXT, "开餐馆").click)
        driver.find_element(By.ID, "subject").send_keys("竹里小馆")
        for box in driver.find_elements(By.CSS_SELECTOR, "input[name=handed]")[:4]:
            box.click()
        axe(driver, "bundle-start")
        shot(driver, "bundle")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        seen = text(driver)
        expect("油烟净化设施购置凭证" in seen and "门头招牌备案：竹里小馆" in seen, "window: the bundle lacks its parts or papers")
        axe(driver, "bundle-case")
        shot(driver, "bundle-case")

        driver.get(site.address + "/policies/companies")
        list = pathlib.Path(folder) / "companies.csv"
        list.write_bytes(pathlib.Path("Samples/settings/companies.csv").read_bytes())
        driver.find_element(By.ID, "files").send_keys(str(list))
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        expect("砚溪精铸机械有限公司" in text(driver) and "可享受" in text(driver), "window: no company is found entitled")
        axe(driver, "companies")
        shot(driver, "companies")
        print("window: handed out, called back, closed, started a bundle, held companies against the policies")
    finally:
        driver.quit()
