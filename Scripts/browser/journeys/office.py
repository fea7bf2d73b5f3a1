import pathlib
import urllib.request

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from driving import axe, browser, expect, leaving, press, shot, sign_in, text


def travel(site, folder):
    """An office reports progress with a file, and comments."""
    driver = browser()
    try:
        sign_in(driver, site, "教育局经办")
        expect(driver.current_url.endswith("/work"), "office: signing in does not lead to the workbench")
        shot(driver, "work")
        press(driver, "tbody th a")
        item = driver.current_url
        details = driver.find_element(By.ID, "progress")
        details.find_element(By.TAG_NAME, "summary").click()
        Select(driver.find_element(By.ID, "period")).select_by_index(0)
        driver.find_element(By.ID, "share").send_keys("61.5")
        driver.find_element(By.ID, "note").send_keys("主体结构封顶，<b>室内</b>装修开始")
        photo = pathlib.Path(folder) / "现场记录.txt"
        photo.write_text("第7次现场核查（样例）\n", encoding="utf-8")
        driver.find_element(By.CSS_SELECTOR, "#progress input[type=file]").send_keys(str(photo))
        shot(driver, "progress-form")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "#progress button").click)
        seen = text(driver)
        expect("进展已报送" in seen, "office: the page does not say that progress was reported")
        expect("61.5%" in seen and "<b>室内</b>" in seen and "现场记录.txt" in seen, "office: the report is not shown as written")
        shot(driver, "item-office")
        open_file(driver, site)
        comment = [one for one in driver.find_elements(By.TAG_NAME, "summary") if one.text == "批注"][0]
        comment.click()
        driver.find_element(By.ID, "text").send_keys("设备已到货")
        leaving(driver, driver.find_element(By.CSS_SELECTOR, "form[action$='/comments'] button").click)
        expect("批注 设备已到货" in text(driver), "office: the comment is not in the history")
        table(driver, site, folder, item.rsplit("/", 1)[1].split("?")[0])
        press(driver, ".who form button")
        driver.get(item)
        expect("设备已到货" not in text(driver), "office: a comment is shown to everybody")
        print("office: signed in, reported with a file, opened it, commented, reported a pasted table, signed out")
    finally:
        driver.quit()


def open_file(driver, site):
    """What was handed over is opened to everybody, who then may download it."""
    step = "form[action*='/evidence/'][action$='/open']"
    opening = driver.find_elements(By.CSS_SELECTOR, f"details:has({step})")[-1]
    opening.find_element(By.TAG_NAME, "summary").click()
    shot(driver, "evidence-opening")
    axe(driver, "evidence-opening")
    path = opening.find_element(By.CSS_SELECTOR, step).get_attribute("action").removesuffix("/open")
    leaving(driver, opening.find_element(By.TAG_NAME, "button").click)
    expect("材料已公开" in text(driver) and "已公开" in text(driver), "office: the file is not said to be open")
    shot(driver, "evidence-open")
    with urllib.request.urlopen(path) as answer:
        expect("第7次现场核查" in answer.read().decode(), "office: what was opened is not to be had by everybody")


def table(driver, site, folder, number):
    """The month in one table: pasted wrongly, seen, pasted rightly, confirmed with one file for all rows."""
    driver.get(site.address + "/work/progress")
    shot(driver, "progress-table")
    paste(driver, f"编号\t完成\t资金\t说明\n{number}\t六成\t\t\n9999\t10%\t\t\n")
    expect("0行可以报送" in text(driver), "office: a wrong table is not refused row by row")
    shot(driver, "progress-pasted")
    paste(driver, f"编号\t完成\t资金\t说明\n{number}\t63%\t1,200\t装修过半\n")
    paper = pathlib.Path(folder) / "月报.txt"
    paper.write_text("六月月报（样例）\n", encoding="utf-8")
    driver.find_element(By.ID, "files").send_keys(str(paper))
    press(driver, "form[action='/work/progress/confirm'] button")
    expect("1项进展已报送" in text(driver), "office: the pasted table is not reported")


def paste(driver, words):
    driver.execute_script("document.getElementById('sheet').value = arguments[0]", words)
    press(driver, "form[action='/work/progress/paste'] button")
