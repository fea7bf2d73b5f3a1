import Foundation
import LedgerCore
import Testing

@testable import Web

/// From a report's file to items with an office, as the supervision office does it.
struct ReviewTests {
  static let report = """
    砚溪县政府工作报告

    2025年1月8日在砚溪县第十七届人民代表大会第五次会议上

    一、2024年工作回顾
    过去一年，新增城镇就业4100人。

    二、2025年主要工作
    预期目标是：地区生产总值增长6%左右，城镇新增就业4000人以上。
    （一）办好民生实事。新建幼儿园2所，新增普惠性托位400个。改造老旧小区12个，整治积水点8处。
    """

  /// A town with the report's proposals on the shelf, and the supervisor's browser on its page of review.
  private func imported() async throws -> (town: Town, browser: Browser, path: String) {
    let town = try Town()
    let browser = try await town.browser(as: .supervisor)
    _ = try await browser.get("/work/import")
    let answer = try await browser.post("/work/import", [("place", ""), ("year", "")], file: "报告.txt", Self.report)
    #expect(answer.status == 303)
    await town.site.jobs.settle()
    let job = try await browser.get(try #require(answer.location))
    #expect(job.body.contains("重点工作2项"))
    let link = try #require(job.body.firstMatch(of: /href="(\/work\/review\?report=[0-9a-f]{64})"/))
    return (town, browser, String(link.1))
  }

  private func open(_ town: Town) throws -> [Shelved] { try town.files.shelved(ShelfFilter()) }

  @Test func aReportIsReadByAJobAndWaitsForReview() async throws {
    let (town, browser, path) = try await imported()
    let before = try town.files.size()
    let page = try await browser.get(path)
    #expect(page.status == 200)
    // The words, with what stands around them.
    #expect(page.body.contains("<mark class=\"p\">"))
    #expect(page.body.contains("新增普惠性托位400个"))
    #expect(try await browser.get("/work/jobs").body.contains("报告.txt"))
    #expect(try open(town).count > 4)
    #expect(try town.files.size() == before, "looking at a page wrote something")
    // What was done stands in the log, whatever becomes of the list of jobs.
    let notes = try town.files.entries(after: 0, limit: 10_000).compactMap { entry in
      if case .noted(let note) = entry.event { note } else { nil }
    }
    #expect(notes.contains { $0.subject == "导入" && $0.text.hasPrefix("报告.txt") })
  }

  @Test func theSameReportProposesNothingTwice() async throws {
    let (town, browser, _) = try await imported()
    let count = try open(town).count
    _ = try await browser.get("/work/import")
    _ = try await browser.post("/work/import", [], file: "又一份.txt", Self.report)
    await town.site.jobs.settle()
    #expect(try open(town).count == count)
  }

  @Test func whatIsNoReportIsSaidSo() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .supervisor)
    _ = try await browser.get("/work/import")
    let answer = try await browser.post("/work/import", [], file: "坏.pdf", "%PDF-1.7 not one")
    await town.site.jobs.settle()
    #expect(try await browser.get(try #require(answer.location)).body.contains("这个文件读不了"))
    #expect(try await browser.get("/work/jobs").body.contains("没有办成"))
    #expect(try await browser.post("/work/import", [("year", "7")], file: "报告.txt", "字").status == 422)
    #expect(try open(town).isEmpty)
  }

  @Test func oneIsCorrectedAcceptedAndAssignedInOneStep() async throws {
    let (town, browser, path) = try await imported()
    _ = try await browser.get(path)
    let task = try #require(try open(town).first { $0.proposal.created.kind == "task" })
    let answer = try await browser.post(
      "/work/review/\(task.number)?\(path.split(separator: "?")[1])",
      [
        ("title", "新建幼儿园2所"), ("kind", "task"), ("lead", "县教育局"), ("support", "县财政局、县住建局"),
        ("due", "2025-11-30"), ("do", "assign"),
      ])
    #expect(answer.status == 303)
    #expect(answer.location?.contains("done=assign") == true)
    let id = try #require(try town.files.item(key: task.proposal.key))
    let item = try #require(try town.files.item(id))
    #expect(item.title == "新建幼儿园2所")
    #expect(item.state == "assigned")
    #expect(item.parties.lead == "县教育局")
    #expect(item.parties.supporting == ["县财政局", "县住建局"])
    #expect(item.due == Day("2025-11-30"))
    // Somebody else had it open too.
    let again = try await browser.post(
      "/work/review/\(task.number)", [("title", "又一次"), ("kind", "task"), ("do", "accept")])
    #expect(again.status == 409)
  }

  @Test func manyAreSettledAtOnce() async throws {
    let (town, browser, path) = try await imported()
    _ = try await browser.get(path)
    let numbers = try open(town).filter { $0.proposal.under == nil }.map(\.number)
    #expect(numbers.count == 4)
    func post(_ ticked: [Int], _ fields: [(String, String)]) async throws -> Int {
      try await browser.post("/work/review", ticked.map { ("number.\($0)", "1") } + fields).status
    }
    #expect(try await post([], [("do", "accept")]) == 422)
    #expect(try await post([numbers[0]], [("do", "reject")]) == 422, "left out without a reason")
    #expect(try await post([numbers[0]], [("do", "reject"), ("reason", "形势判断")]) == 303)
    #expect(try await post([numbers[0], numbers[1]], [("do", "accept")]) == 409, "one of them was settled")
    #expect(try await post([numbers[2], numbers[3]], [("do", "merge"), ("title", "办好民生实事")]) == 303)
    let merged = try #require(try open(town).first { $0.proposal.created.title == "办好民生实事" })
    #expect(try await post([numbers[1], merged.number], [("do", "accept")]) == 303)
    #expect(try open(town).allSatisfy { ![numbers[0], numbers[1], merged.number].contains($0.number) })
  }

  @Test func oneIsSplitIntoLines() async throws {
    let (town, browser, path) = try await imported()
    _ = try await browser.get(path)
    let task = try #require(try open(town).first { $0.proposal.created.kind == "task" })
    func split(_ parts: String) async throws -> Int {
      try await browser.post(
        "/work/review/\(task.number)",
        [("title", task.proposal.created.title), ("kind", "task"), ("parts", parts), ("do", "split")]
      ).status
    }
    #expect(try await split("只有一行") == 422)
    #expect(try await split("新建幼儿园2所\r\n\r\n新增普惠性托位400个") == 303)
    let titles = try open(town).filter { $0.proposal.created.kind == "task" }.map(\.proposal.created.title)
    #expect(titles.contains("新建幼儿园2所"))
    #expect(titles.contains("新增普惠性托位400个"))
  }

  @Test func enterInAFieldOnlySaves() async throws {
    let (_, browser, path) = try await imported()
    let page = try await browser.get(path).body
    let form = try #require(page.firstRange(of: "action=\"/work/review/"))
    let first = try #require(page[form.upperBound...].firstMatch(of: /<button name="do" value="([a-z]+)"/))
    #expect(first.1 == "save")
  }
}
