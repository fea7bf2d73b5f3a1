from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from driving import axe, browser, expect, leaving, press, shot, sign_in, text


def take(driver, site, item, account, step, fields=()):
    """One step of a case, by who handles it."""
    driver.delete_all_cookies()
    sign_in(driver, site, account)
    driver.get(f"{site.address}/desk/{item}")
    form = driver.find_element(By.CSS_SELECTOR, f"form[action='/desk/{item}/moves/{step}']")
    for selector, words in fields:
        control = form.find_element(By.CSS_SELECTOR, selector)
        control.clear() if control.get_attribute("type") != "radio" else None
        control.click() if words is None else control.send_keys(words)
    leaving(driver, form.find_element(By.TAG_NAME, "button").click)
    expect("已办理" in text(driver), f"citizen: {account} could not take the step {step}")


def travel(site, folder):
    """Somebody files a request without an account, follows it by number and code, rates the answer and asks again."""
    driver, desk = browser(390), browser()
    try:
        driver.get(site.address + "/services")
        press(driver, "a[href='/requests/new']")
        Select(driver.find_element(By.ID, "topic")).select_by_index(0)
        for name, words in (
            ("summary", "茶园路积水难行"), ("area", "茶园社区"), ("text", "雨后三天水不退，孩子上学要绕路。"),
            ("name", "丁小禾"), ("phone", "13900007777"),
        ):
            driver.find_element(By.ID, name).send_keys(words)
        shot(driver, "request-form")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        number, code = driver.find_element(By.ID, "number").text, driver.find_element(By.ID, "code").text
        expect(number.isdigit() and len(code) == 19, "citizen: no number and code are given")
        axe(driver, "receipt")
        shot(driver, "request-receipt")
        driver.delete_all_cookies()
        driver.get(site.address + "/requests")
        driver.find_element(By.ID, "number").send_keys(number)
        driver.find_element(By.ID, "code").send_keys(code.lower().replace("-", " "))
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.asking button").click)
        expect("已受理" in text(driver) and "派单时限" in text(driver), "citizen: the request is not found by its code")
        expect("13900007777" not in driver.page_source, "citizen: the telephone is on the page")
        take(desk, site, number, "窗口经办", "dispatch", [("[name=office]", "县教育局")])
        take(desk, site, number, "教育局经办", "signFor")
        take(desk, site, number, "教育局经办", "handle")
        take(desk, site, number, "教育局经办", "reply", [("[name=reason]", "已会同城管部门疏通雨水口两处。")])
        driver.refresh()
        expect("疏通雨水口" in text(driver), "citizen: the answer is not shown")
        driver.find_element(By.CSS_SELECTOR, "input[value=not]").click()
        driver.find_element(By.ID, "words").send_keys("还有一处没通")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form[action$='/rating'] button").click)
        expect("评价已记下" in text(driver) and "重新办理" in text(driver), "citizen: the rating is not noted")
        axe(driver, "request")
        shot(driver, "request-answered")
        driver.find_element(By.CSS_SELECTOR, "details summary").click()
        driver.find_element(By.ID, "more-words").send_keys("在茶园路12号对面")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form[action$='/words'] button").click)
        expect("茶园路12号对面" in text(driver), "citizen: what was added is not shown")
        take(desk, site, number, "窗口经办", "callBack")
        take(desk, site, number, "窗口经办", "reopen")
        driver.refresh()
        expect("已派单" in text(driver), "citizen: the request is not handled again")
        print("citizen: filed, followed by code, rated, asked again")
    finally:
        driver.quit()
        desk.quit()
