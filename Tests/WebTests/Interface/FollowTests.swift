import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// A request filed and followed by programs, with the code that who asked holds.
struct FollowTests {
  private static let code = HTTPField.Name("Follow-Code")!
  private static let key = HTTPField.Name("Idempotency-Key")!
  private static let wrong = "7K3M-9QXT-2HBV-W4PD"

  private func filed(_ town: Town) async throws -> (item: Int, code: String) {
    let window = try await Program(town, as: "window")
    let answer = try await window.post(
      "/api/v1/requests",
      [
        "title": "路灯不亮", "fields": ["channel": "12345热线"],
        "applicant": ["name": "张三", "phone": "13800001234", "text": "污水漫到一楼"],
      ])
    #expect(answer.headers[.location] == "/api/v1/requests/\(answer.json["item"]?.integer ?? 0)")
    return (try #require(answer.json["item"]?.integer), try #require(answer.json["code"]?.text))
  }

  @Test func whoShowsTheCodeSeesHowItStandsAndNobodyElse() async throws {
    let town = try Town()
    let (item, code) = try await filed(town)
    let path = "/api/v1/requests/\(item)"
    let citizen = try await Program(town)
    let answer = try await citizen.get(path, [Self.code: code.lowercased()])
    #expect(answer.status == 200)
    #expect(answer.json["title"] == "路灯不亮")
    #expect(answer.json["mayRate"] == false)
    #expect(try await citizen.get(path).status == 404)
    #expect(try await citizen.get(path, [Self.code: Self.wrong]).status == 403)
    #expect(try await citizen.get("/api/v1/requests/1", [Self.code: code]).status == 403)
    // Who filed it for them needs no code; others with an account do.
    #expect(try await Program(town, as: "window").get(path).status == 200)
    #expect(try await Program(town, as: "public").get(path).status == 404)
    // The page takes the same code.
    let browser = try await town.browser()
    _ = try await browser.get("/requests")
    #expect(
      try await browser.post("/requests", [("number", "\(item)"), ("code", code)]).location == "/requests/\(item)")
  }

  @Test func whoGuessesCodesIsStopped() async throws {
    let town = try Town()
    let (item, code) = try await filed(town)
    let citizen = try await Program(town)
    var last = 403
    for _ in 0..<40 where last == 403 {
      last = try await citizen.get("/api/v1/requests/\(item)", [Self.code: Self.wrong]).status
    }
    #expect(last == 429)
    #expect(try await citizen.get("/api/v1/requests/\(item)", [Self.code: code]).status == 429)
  }

  @Test func wordsAndARatingAreTakenWithoutAnAccount() async throws {
    let town = try Town()
    let (item, code) = try await filed(town)
    let path = "/api/v1/requests/\(item)"
    let citizen = try await Program(town)
    let head: HTTPFields = [Self.code: code, Self.key: "w-1"]
    #expect(try await citizen.post("\(path)/words", ["words": "还没有人来"], head).status == 201)
    let size = try town.files.size()
    #expect(try await citizen.post("\(path)/words", ["words": "还没有人来"], head).status == 201)
    #expect(try town.files.size() == size, "what came twice was written twice")
    #expect(try await citizen.post("\(path)/words", ["words": "还没有人来"]).status == 404)
    #expect(try await citizen.post("\(path)/rating", ["grade": "satisfied"], [Self.code: code]).status == 409)
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    let steps: [LedgerCore.Request] = [
      .assign(Assigned(parties: Parties(lead: "县教育局"))),
      .move("dispatch", .init(fields: ["urgency": "一般"])), .move("signFor", .init()), .move("handle", .init()),
      .move("reply", .init(reason: "已修好")),
    ]
    _ = try town.files.submit(steps.map { Draft(on: .item(item), $0, by: all) }, at: Town.now)
    let rated = try await citizen.post("\(path)/rating", ["grade": "not", "words": "又坏了"], [Self.code: code])
    #expect(rated.status == 201)
    #expect(rated.json["answer"]?["words"] == "已修好")
    #expect(rated.json["rating"]?["grade"] == "not")
    #expect(try town.files.item(item)?.ratings.last == Rating(grade: .not, words: "又坏了"))
  }

  /// A cookie opens no write of a program, not even one that wants no token.
  @Test func aCookieSpeaksForNobody() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .public)
    _ = try await browser.get("/requests/new")
    _ = try await browser.post("/requests/new", RequestTests.story)
    let item = try town.files.size()
    let answer = try await browser.ask(
      .post, "/api/v1/requests/\(item)/words", [.contentType: "application/json"], Array(#"{"words":"样例"}"#.utf8))
    #expect(answer.status == 404)
  }

  @Test func aDeliveryThatComesTwiceIsToldTheSameCode() async throws {
    let town = try Town()
    let window = try await Program(town, as: "window")
    let body: JSON = ["title": "路灯不亮", "applicant": ["phone": "13800001234"]]
    let first = try await window.post("/api/v1/requests", body, [Self.key: "r-1"])
    let second = try await window.post("/api/v1/requests", body, [Self.key: "r-1"])
    #expect(second.json == first.json && first.json["code"] != nil)
    let third = try await window.post("/api/v1/requests", body, [Self.key: "r-2"])
    #expect(third.json["code"] != first.json["code"])
    let own = try await window.post("/api/v1/requests", ["title": "路灯不亮", "key": "12345-0001"])
    #expect(own.status == 201 && own.json["code"] == nil)
  }

  @Test func aCaseIsSeenWholeByWhoHandlesItAndGoesItsWay() async throws {
    let town = try Town()
    let task = try town.task()
    let (item, _) = try await filed(town)
    let path = "/api/v1/cases/\(item)"
    let (window, office) = (try await Program(town, as: "window"), try await Program(town, as: "lead"))
    #expect(try await office.get(path).status == 404)
    let case1 = try await window.get(path).json
    #expect(case1["applicant"]?["fields"]?["text"] == "污水漫到一楼")
    let steps = case1["steps"]?.list ?? []
    let dispatch = try #require(steps.first { $0["move"] == "dispatch" })
    #expect(dispatch["before"]?.list == ["office"])
    #expect(try await window.post("\(path)/moves", ["move": "dispatch"]).status == 422)
    let body: JSON = ["move": "dispatch", "office": "县教育局", "fields": ["urgency": "紧急"]]
    #expect(try await window.post("\(path)/moves", body, [Self.key: "d"]).status == 201)
    #expect(try await window.post("\(path)/moves", body, [Self.key: "d"]).status == 201)
    #expect(try town.files.item(item)?.state == "dispatched")
    #expect(try await office.get(path).json["applicant"]?["standing"] == "shown")
    #expect(try await Program(town, as: "leader").get(path).json["applicant"]?["standing"] == "masked")
    for body in [["move": "signFor"], ["move": "handle"], ["move": "reply", "reason": "已修好"]] as [JSON] {
      #expect(try await office.post("\(path)/moves", body).status == 201)
    }
    #expect(
      try await window.post("\(path)/moves", ["move": "callBack", "rating": ["grade": "basically", "words": "慢"]])
        .status == 201)
    #expect(try town.files.item(item)?.ratings == [Rating(grade: .basically, words: "慢")])
    #expect(try await window.post("\(path)/moves", ["move": "nope"]).status == 422)
    #expect(try await window.get("/api/v1/cases/\(task)").status == 404)
  }
}
