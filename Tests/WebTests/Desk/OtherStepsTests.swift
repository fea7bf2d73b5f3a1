import Foundation
import LedgerCore
import Testing

@testable import Web

/// What may be asked of an item beside its moves: a form stands on the page exactly where the ledger takes it.
struct OtherStepsTests {
  private static let forms: [(word: String, fields: [(String, String)])] = [
    ("assign", [("lead", "县财政局")]), ("urge", [("reason", "样例")]), ("sign", [("note", "样例")]),
    ("extend", [("to", "2026-01-31"), ("reason", "样例"), ("allowedBy", "分管副县长")]),
    ("link", [("how", "related"), ("item", "OTHER")]),
  ]

  @Test(arguments: LedgerRole.allCases.map(\.rawValue) + ["other"])
  func aFormIsDrawnExactlyWhereItWouldBeTaken(account: String) async throws {
    let town = try Town()
    // The monthly report is late, so that it may be urged.
    let (item, other) = (try town.task(), try town.task("另一项"))
    let fresh = try Self.forms.map { try town.task("同样的一项\($0.word)") }
    let browser = try await town.browser()
    try await browser.signIn(account)
    let page = try await browser.get("/items/\(item)").body
    for (form, id) in zip(Self.forms, fresh) {
      let isDrawn = page.contains("action=\"/items/\(item)/\(form.word)\"")
      let fields = form.fields.map { ($0.0, $0.1 == "OTHER" ? "\(other)" : $0.1) }
      let answer = try await browser.post("/items/\(id)/\(form.word)", fields)
      #expect(isDrawn == (answer.status == 303), "\(form.word) as \(account): drawn \(isDrawn), \(answer.status)")
    }
    let isDrawn = page.contains("id=\"correct\"")
    let answer = try await browser.post(
      "/items/\(item)/correct", [("entry", "\(item)"), ("title", "改了的题目"), ("why", "样例")])
    #expect(isDrawn == (answer.status == 303), "correct as \(account): drawn \(isDrawn), \(answer.status)")
  }

  @Test func anEntryIsCorrectedAndStaysBesideIt() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/items/\(item)")
    _ = try await browser.post(
      "/items/\(item)/progress", [("period", "2025-06"), ("share", "90"), ("note", "多写了")], file: "记录.txt", "样例")
    let entry = try #require(try town.files.history(of: item).last?.number)
    let supervisor = try await town.browser(as: .supervisor)
    let page = try await supervisor.get("/items/\(item)/correct?entry=\(entry)").body
    #expect(page.contains("value=\"90\""))
    let fields = [("entry", "\(entry)"), ("period", "2025-06"), ("share", "19"), ("note", "十九")]
    #expect(try await supervisor.post("/items/\(item)/correct", fields).status == 422, "corrected without a reason")
    #expect(try await supervisor.post("/items/\(item)/correct", fields + [("why", "看错了")]).status == 303)
    let now = try #require(try town.files.item(item))
    #expect(now.newestProgress?.share == 1_900)
    #expect(now.newestProgress?.evidence?.count == 1, "the correction dropped the evidence")
    #expect(try await supervisor.get("/items/\(item)").body.contains("看错了"))
  }

  @Test func lettersGoToTheOfficeAndNobodyElse() async throws {
    let town = try Town()
    let items = [try town.task(), try town.task("另一项")]
    let browser = try await town.browser(as: .supervisor)
    #expect(try await browser.get("/work/urge?red=1").body.contains("name=\"item.\(items[0])\""))
    let before = try town.files.size()
    #expect(try await browser.post("/work/urge", [("reason", "逾期未报")]).status == 422)
    // One that may not be urged refuses all of them.
    let none = try town.file("task", "未启动的一项")
    let ticked = items.map { ("item.\($0)", "1") }
    let mixed = try await browser.post("/work/urge", ticked + [("item.\(none)", "1"), ("reason", "逾期未报")])
    #expect(mixed.status == 422)
    #expect(try town.files.size() == before + 1, "something was written")
    let sent = try await browser.post("/work/urge", ticked + [("reason", "逾期未报月度进展"), ("until", "2025-07-04")])
    #expect(sent.status == 303)
    let letters = try #require(sent.location)
    for role in [LedgerRole.supervisor, .lead] {
      let body = try await town.browser(as: role).get(letters).body
      #expect(body.contains("督办催办函"))
      #expect(body.contains("县教育局："))
      #expect(body.contains("逾期未报月度进展"))
      #expect(body.contains("2025-07-04"))
    }
    let other = try await town.browser()
    try await other.signIn("other")
    #expect(try await other.get(letters).status == 404)
    #expect(try await !other.get("/work/letters").body.contains("另一项"))
  }

  @Test func theCalendarAndTheLightsShowWhatIsDueAndWhy() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .leader)
    let lights = try await browser.get("/work/lights")
    #expect(lights.body.contains("/work/lights?office="))
    let office = try await browser.get("/work/lights?office=县教育局".encodedPath).body
    #expect(office.contains("/items/\(item)\""))
    #expect(office.contains("月报时限已于"))
    let due = try #require(try town.files.item(item)?.clocks.last?.due.day)
    let month = try await browser.get("/work/calendar?month=\(due.description.prefix(7))").body
    #expect(month.contains("datetime=\"\(due)\""))
    #expect(month.contains("/items/\(item)\""))
    let other = try await town.browser()
    try await other.signIn("other")
    #expect(try await !other.get("/work/calendar?month=\(due.description.prefix(7))").body.contains("/items/\(item)\""))
  }
}
