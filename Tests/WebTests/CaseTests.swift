import LedgerCore
import LedgerSQLite
import Testing

@testable import Web

struct CaseTests {
  /// The roles that handle requests, those that do not, and another office.
  static let accounts = LedgerRole.allCases.map(\.rawValue) + ["other"]
  private static let steps: [LedgerCore.Request] = [
    .assign(Assigned(parties: Parties(lead: "县教育局"))), .move("dispatch", .init()), .move("signFor", .init()),
    .move("handle", .init()), .move("reply", .init(reason: "已疏通主管")), .rate(Rating(grade: .not)),
    .move("callBack", .init()),
  ]
  private static let form = [
    ("office", "县教育局"), ("reason", "样例"), ("grade", "satisfied"), ("field.urgency", "一般"),
  ]

  /// At every stage of a request: what the page draws is what the ledger takes, for everybody who may look at it.
  @Test(arguments: accounts)
  func aStepIsDrawnExactlyWhereItWouldBeTaken(account: String) async throws {
    let town = try Town()
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    let kind = try #require(town.files.kinds["request"])
    let browser = try await town.browser()
    try await browser.signIn(account)
    let other = try town.file("request", "工地噪声")
    for made in 0...Self.steps.count {
      func fresh() throws -> Int {
        let created = Created(kind: "request", place: "砚溪县", year: 2025, title: "路灯不亮")
        let item = try town.files.submit([Draft(on: .new, .create(created), by: town.root)], at: Town.now)[0].number
        let drafts = Self.steps.prefix(made).map { Draft(on: .item(item), $0, by: all) }
        _ = try town.files.submit(drafts, at: Town.now)
        return item
      }
      let item = try fresh()
      let page = try await browser.get("/desk/\(item)")
      for move in kind.moves where page.status == 200 {
        let isDrawn = page.body.contains("action=\"/desk/\(item)/moves/\(move.name)\"")
        let sample = try fresh()
        let answer = try await browser.post(
          "/desk/\(sample)/moves/\(move.name)", Self.form + [("into", "\(other)")])
        #expect(
          isDrawn == (answer.status == 303),
          "\(move.name) after \(made) steps as \(account): drawn \(isDrawn), answered \(answer.status)")
      }
    }
  }

  @Test func whoAskedIsShownWholeToThoseWhoHandleItAndMaskedToOthers() async throws {
    let town = try Town()
    let (item, _) = try await RequestTests.file(try await town.browser())
    try town.answer(item)
    for account in CaseTests.accounts {
      let browser = try await town.browser()
      try await browser.signIn(account)
      let answer = try await browser.get("/desk/\(item)")
      let isWhole = ["supervisor", "window", "lead", "support"].contains(account)
      let isMasked = ["leader", "admin"].contains(account)
      #expect(answer.body.contains("13900001234") == isWhole, "whole to \(account)")
      #expect(answer.body.contains("漫到一楼") == isWhole, "the story to \(account)")
      #expect(answer.body.contains("139****1234") == isMasked, "masked to \(account)")
      #expect((answer.status == 200) == (isWhole || isMasked), "\(account) gave \(answer.status)")
    }
  }

  @Test func aCaseGoesFromTheWindowToTheOfficeAndBack() async throws {
    let town = try Town()
    let citizen = try await town.browser()
    let (item, _) = try await RequestTests.file(citizen)
    let (window, office) = (try await town.browser(as: .window), try await town.browser(as: .lead))
    #expect(try await window.get("/desk").body.contains("东湖小区3号楼下水道堵塞"))
    #expect(try await !office.get("/desk").body.contains("东湖小区3号楼下水道堵塞"))
    func step(_ browser: Browser, _ move: String, _ fields: [(String, String)] = []) async throws {
      _ = try await browser.get("/desk/\(item)")
      let answer = try await browser.post("/desk/\(item)/moves/\(move)", fields)
      #expect(answer.location == "/desk/\(item)?done=move", "\(move) gave \(answer.status)")
    }
    try await step(window, "dispatch", [("office", "县教育局"), ("field.urgency", "紧急")])
    #expect(try town.files.item(item)?.fields["urgency"] == "紧急")
    #expect(try await office.get("/desk").body.contains("东湖小区3号楼下水道堵塞"))
    try await step(office, "signFor")
    try await step(office, "handle")
    #expect(try await office.post("/desk/\(item)/moves/reply", []).status == 422)
    try await step(office, "reply", [("reason", "已疏通")])
    try await step(window, "callBack", [("grade", "basically"), ("said", "来得慢")])
    #expect(try town.files.item(item)?.ratings == [Rating(grade: .basically, words: "来得慢")])
    try await step(window, "close")
    #expect(try await citizen.get("/requests/\(item)").body.contains("已办结"))
  }

  @Test func aDeadlineIsMovedBackOnceByWhoMay() async throws {
    let town = try Town()
    let (item, _) = try await RequestTests.file(try await town.browser())
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    _ = try town.files.submit(CaseTests.steps.prefix(2).map { Draft(on: .item(item), $0, by: all) }, at: Town.now)
    let fields = [("clock", "reply"), ("to", "2025-07-15"), ("reason", "需现场勘查"), ("allowedBy", "督查室")]
    for (role, status) in [(LedgerRole.lead, 403), (.supervisor, 303), (.supervisor, 422)] {
      let browser = try await town.browser(as: role)
      let page = try await browser.get("/desk/\(item)")
      #expect(page.body.contains("id=\"extend-reply\"") == (status == 303))
      #expect(try await browser.post("/desk/\(item)/extensions", fields).status == status)
    }
  }
}
