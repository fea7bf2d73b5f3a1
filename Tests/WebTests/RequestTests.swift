import LedgerCore
import LedgerSQLite
import Testing

@testable import Web

struct RequestTests {
  static let story = [
    ("channel", "12345热线"), ("topic", "市政设施"), ("summary", "东湖小区3号楼下水道堵塞"), ("area", "东湖社区"),
    ("text", "住在二单元的丁小禾反映，污水已经漫到一楼门口。"), ("name", "丁小禾"), ("phone", "13900001234"),
  ]

  /// Number and code of a request filed by somebody without an account, whose browser this is.
  static func file(_ browser: Browser, _ fields: [(String, String)] = story) async throws -> (item: Int, code: String) {
    _ = try await browser.get("/requests/new")
    let answer = try await browser.post("/requests/new", fields)
    #expect(answer.location == "/requests/filed")
    let page = try await browser.get("/requests/filed").body
    func value(_ id: String) -> String {
      page.range(of: "id=\"\(id)\">").map { String(page[$0.upperBound...].prefix { $0 != "<" }) } ?? ""
    }
    return (try #require(Int(value("number"))), value("code"))
  }

  @Test func whoFilesIsGivenANumberAndACodeAndFollowsIt() async throws {
    let town = try Town()
    let (item, code) = try await RequestTests.file(try await town.browser())
    #expect(code.count == 19)
    let other = try await town.browser()
    _ = try await other.get("/requests")
    #expect(try await other.get("/requests/\(item)").location == "/requests")
    #expect(try await other.post("/requests", [("number", "\(item)"), ("code", "7K3M-9QXT-2HBV-W4PD")]).status == 422)
    let found = try await other.post("/requests", [("number", "\(item)"), ("code", code.lowercased())])
    #expect(found.location == "/requests/\(item)")
    let page = try await other.get("/requests/\(item)").body
    #expect(page.contains("东湖小区3号楼下水道堵塞"))
    #expect(page.contains("派单时限"))
    #expect(!page.contains("丁小禾") && !page.contains("13900001234"))
  }

  @Test func nothingPersonalIsInTheLog() async throws {
    let town = try Town()
    let (item, code) = try await RequestTests.file(try await town.browser())
    let log = "\(try town.files.history(of: item))"
    for word in ["丁小禾", "13900001234", "漫到一楼", code, "10.0.0.1"] { #expect(!log.contains(word)) }
  }

  @Test func theReceiptIsShownForFiveMinutesToItsBrowserAlone() async throws {
    let town = try Town()
    let browser = try await town.browser()
    let (_, code) = try await RequestTests.file(browser)
    #expect(try await browser.get("/requests/filed").body.contains(code))
    #expect(try await town.browser().get("/requests/filed").location == "/requests")
    town.wait(seconds: 301)
    #expect(try await browser.get("/requests/filed").location == "/requests")
  }

  @Test func theSameFormSentTwiceIsTakenOnce() async throws {
    let town = try Town()
    let browser = try await town.browser()
    _ = try await browser.get("/requests/new")
    let token = browser.token
    #expect(try await browser.post("/requests/new", RequestTests.story).status == 303)
    #expect(try await browser.post("/requests/new", RequestTests.story, token: token).status == 403)
  }

  @Test func tooManyFromOneAddressAreAskedToWait() async throws {
    let town = try Town()
    let browser = try await town.browser()
    for _ in 0..<20 { _ = try await RequestTests.file(browser) }
    _ = try await browser.get("/requests/new")
    let answer = try await browser.post("/requests/new", RequestTests.story)
    #expect(answer.status == 429)
    #expect(answer.headers[.retryAfter] != nil)
    town.wait(seconds: 3_600)
    _ = try await RequestTests.file(browser)
  }

  @Test func codesAreNotTriedForEver() async throws {
    let town = try Town()
    let browser = try await town.browser()
    _ = try await browser.get("/requests")
    let statuses = try await (0..<31).asyncMap { number in
      try await browser.post("/requests", [("number", "\(number)"), ("code", "7K3M-9QXT-2HBV-W4PD")]).status
    }
    #expect(statuses == Array(repeating: 422, count: 30) + [429])
  }

  @Test(arguments: [("summary", ""), ("text", ""), ("phone", "丁小禾"), ("phone", "12")])
  func whatCannotBeTakenComesBackWithWhatWasTyped(field: String, value: String) async throws {
    let town = try Town()
    let browser = try await town.browser()
    let before = try town.files.size()
    _ = try await browser.get("/requests/new")
    let answer = try await browser.post(
      "/requests/new", RequestTests.story.map { $0.0 == field ? (field, value) : $0 })
    #expect(answer.status == 422)
    #expect(answer.body.contains("东湖社区"))
    #expect(try town.files.size() == before)
  }

  @Test func whoFiledRatesTheAnswerAndAsksAgain() async throws {
    let town = try Town()
    let browser = try await town.browser()
    let (item, _) = try await RequestTests.file(browser)
    _ = try await browser.get("/requests/\(item)")
    #expect(try await browser.post("/requests/\(item)/rating", [("grade", "not")]).status == 409)
    try town.answer(item)
    let page = try await browser.get("/requests/\(item)").body
    #expect(page.contains("已疏通主管"))
    #expect(try await browser.post("/requests/\(item)/rating", [("grade", "so-so")]).status == 422)
    let rated = try await browser.post("/requests/\(item)/rating", [("grade", "not"), ("words", "支管还堵")])
    #expect(rated.location == "/requests/\(item)?done=rating")
    #expect(try town.files.item(item)?.ratings == [Rating(grade: .not, words: "支管还堵")])
    #expect(try await browser.get("/requests/\(item)").body.contains("重新办理"))
    #expect(try await browser.post("/requests/\(item)/words", [("words", "周末也堵")]).status == 303)
    #expect(try await browser.get("/requests/\(item)").body.contains("周末也堵"))
  }

  @Test func whatIsAddedIsCountedByAddress() async throws {
    let town = try Town()
    let browser = try await town.browser()
    let (item, _) = try await RequestTests.file(browser)
    _ = try await browser.get("/requests/\(item)")
    let statuses = try await (1...61).asyncMap { _ in
      try await browser.post("/requests/\(item)/words", [("words", "样例")]).status
    }
    #expect(statuses == Array(repeating: 303, count: 60) + [429])
  }

  @Test func nobodyElseRatesIt() async throws {
    let town = try Town()
    let (item, _) = try await RequestTests.file(try await town.browser())
    try town.answer(item)
    for role in [nil, LedgerRole.public, .lead, .window] {
      let browser = try await town.browser(as: role)
      _ = try await browser.get("/requests/new")
      #expect(try await browser.post("/requests/\(item)/rating", [("grade", "satisfied")]).status == 404)
    }
  }

  @Test func aCodeIsReadHoweverItIsTyped() {
    #expect(FollowCode.read("7k3m 9qxt-2hbvW4pd") == "7K3M-9QXT-2HBV-W4PD")
    #expect(FollowCode.read("０OoiIlL1-7777-7777") == "0001-1111-7777-7777")
    #expect(FollowCode.read("7K3M") == nil)
    #expect(FollowCode.read(String(repeating: "7", count: 10_000)) == nil)
    #expect(FollowCode.read(FollowCode.make()) != nil)
  }
}

extension Town {
  /// Lets the education office answer a request.
  func answer(_ item: Int) throws {
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    let requests: [LedgerCore.Request] = [
      .assign(Assigned(parties: Parties(lead: "县教育局"))), .move("dispatch", .init()), .move("signFor", .init()),
      .move("handle", .init()), .move("reply", .init(reason: "已疏通主管")),
    ]
    _ = try files.submit(requests.map { Draft(on: .item(item), $0, by: all) }, at: Town.now)
  }
}

extension Sequence {
  func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
