import Foundation
import LedgerCore
import Testing

@testable import Web

/// A draft is checked and nothing of it is kept.
struct DraftCheckTests {
  private static let draft = """
    砚溪县政府工作报告
    一、2025年工作回顾
    新增城镇就业<b>4100</b>人。
    二、2026年主要工作
    全年建成公园12个，其中城区7个、乡镇8个。
    """

  @Test func whatIsWrongIsMarkedAndListed() async throws {
    let town = try Town()
    let before = (try town.files.size(), try FileManager.default.subpathsOfDirectory(atPath: town.files.folder).count)
    let browser = try await town.browser(as: .window)
    _ = try await browser.get("/work/check")
    let answer = try await browser.post("/work/check", [("text", Self.draft), ("find", "1")])
    #expect(answer.status == 200)
    #expect(answer.body.contains("id=\"m1\""))
    #expect(answer.body.contains("href=\"#m1\""))
    #expect(answer.body.contains("&lt;b&gt;4100&lt;/b&gt;"))
    let file = try await browser.post("/work/check", [], file: "草稿.txt", Self.draft)
    #expect(file.body.contains("id=\"m1\""))
    let after = (try town.files.size(), try FileManager.default.subpathsOfDirectory(atPath: town.files.folder).count)
    #expect(before == after, "something of the draft was kept")
  }

  @Test func whatIsNoDraftIsSaidSo() async throws {
    let browser = try await Town().browser(as: .supervisor)
    _ = try await browser.get("/work/check")
    #expect(try await browser.post("/work/check", [("text", " ")]).status == 422)
    #expect(try await browser.post("/work/check", [], file: "坏.pdf", "%PDF-1.7 not one").status == 422)
    let empty = try await browser.post("/work/check", [("text", "没有数字的一句话。")])
    #expect(empty.body.contains("没有发现问题"))
  }

  @Test func aFigureOfTheLedgerIsHeldAgainstIt() async throws {
    let town = try Town()
    try town.file("target", "新增普惠性托位400个")
    let browser = try await town.browser(as: .supervisor)
    _ = try await browser.get("/work/check")
    let page = try await browser.post(
      "/work/check", [("text", Self.draft), ("place", "砚溪县"), ("year", "2026")])
    #expect(page.body.contains("台账数据"))
  }
}
