from selenium.webdriver.common.by import By

from driving import axe, browser, expect, press, shot, sign_in, text


def travel(site, folder):
    """An administrator changes a deadline, is refused by line first, puts an account in, and backs up."""
    driver = browser()
    try:
        sign_in(driver, site, "管理员")
        driver.get(site.address + "/admin/settings")
        driver.get(site.address + "/admin/settings?file=kinds/task.yaml")
        expect("3个工作日" in text(driver), "admin: the numbers in force are not shown")
        put(driver, "clocks:\n  accept: { limit: 很快 }\n")
        expect("第2行" in text(driver) and "没有写入" in text(driver), "admin: a broken setting is not refused by its line")
        axe(driver, "settings-refused")
        shot(driver, "settings-refused")
        put(driver, "clocks:\n  accept: { limit: 2d }\n")
        expect("已保存" in text(driver) and "2个工作日" in text(driver), "admin: the new deadline is not in force")
        put(driver, " ")
        expect("3个工作日" in text(driver), "admin: what is built in does not come back")
        driver.get(site.address + "/accounts")
        driver.find_element(By.CSS_SELECTOR, "#new summary").click()
        driver.find_element(By.ID, "new-name").send_keys("民政局经办")
        driver.find_element(By.ID, "new-office").send_keys("县民政局")
        driver.find_element(By.NAME, "new-lead").click()
        driver.find_element(By.ID, "new-password").send_keys("yanxi-demo-2025")
        shot(driver, "account-new")
        press(driver, "#new button")
        expect("账号已保存" in text(driver), "admin: the account is not kept")
        driver.get(site.address + "/admin/backups")
        press(driver, "form[action='/admin/backups'] button")
        wait(driver)
        driver.get(site.address + "/admin/backups")
        expect(driver.find_elements(By.CSS_SELECTOR, "tbody tr"), "admin: the backup is not listed")
        shot(driver, "backups")
        press(driver, "form[action='/admin/verify'] button")
        wait(driver)
        expect("没有被改动过" in text(driver), "admin: the verification does not say that all is as written")
        shot(driver, "verified")
        driver.get(site.address + "/admin/log")
        expect("kinds/task.yaml" in text(driver), "admin: the change is not in the log")
        print("administrator: a deadline refused, changed and taken back, an account, a backup, a verification")
    finally:
        driver.quit()


def put(driver, words):
    driver.execute_script("document.getElementById('text').value = arguments[0]", words)
    press(driver, "form[action='/admin/settings'] button")


def wait(driver):
    for _ in range(60):
        if "已办完" in text(driver):
            return
        press(driver, "main a.button")
    expect(False, "admin: the job does not end")
