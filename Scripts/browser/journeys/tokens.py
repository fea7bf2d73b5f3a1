import json
import urllib.request

from selenium.webdriver.common.by import By

from driving import browser, expect, leaving, shot, sign_in, text


def travel(site, folder):
    """An office makes a token; a program reads with it; the token is removed."""
    driver = browser()
    try:
        sign_in(driver, site, "教育局经办")
        driver.get(site.address + "/account/tokens")
        driver.find_element(By.ID, "purpose").send_keys("月报系统")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form.sign button").click)
        secret = driver.find_element(By.CSS_SELECTOR, ".notice code").text
        shot(driver, "token-made")
        asked = urllib.request.Request(
            site.address + "/api/v1/items?office=县教育局".replace("县教育局", "%E5%8E%BF%E6%95%99%E8%82%B2%E5%B1%80"),
            headers={"Authorization": f"Bearer {secret}"})
        with urllib.request.urlopen(asked) as answer:
            expect(json.load(answer)["total"] > 0, "tokens: a program with the token sees nothing of its office")
        driver.refresh()
        expect(secret not in text(driver), "tokens: the secret is shown twice")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "td form button").click)
        expect("令牌已注销" in text(driver), "tokens: the page does not say that the token was removed")
        try:
            urllib.request.urlopen(asked)
            expect(False, "tokens: a removed token still opens")
        except urllib.error.HTTPError as error:
            expect(error.code == 401, f"tokens: a removed token is answered with {error.code}")
        print("tokens: made, used by a program, removed")
    finally:
        driver.quit()
