from driving import browser, expect, press, shot, sign_in, text


def travel(site, folder):
    """The supervision office verifies what an office reports as done, and writes it off."""
    driver = browser()
    try:
        sign_in(driver, site, "督查员")
        driver.get(site.address + "/items?kind=task&state=submitted")
        press(driver, "tbody th a")
        item = driver.current_url
        expect("佐证材料" in text(driver), "writeoff: what the office handed over is not shown")
        press(driver, "form[action$='/moves/verify'] button")
        expect("已核验" in text(driver), "writeoff: the item is not verified")
        press(driver, "form[action$='/moves/close'] button")
        expect("已办结" in text(driver) and "办结" in text(driver), "writeoff: the item is not written off")
        shot(driver, "item-closed")
        press(driver, ".who form button")
        driver.get(item)
        expect("销号" in text(driver), "writeoff: everybody should see that it was written off")
        print("writeoff: reported done, looked at, verified, written off")
    finally:
        driver.quit()
