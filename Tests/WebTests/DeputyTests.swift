import LedgerCore
import LedgerSQLite
import Sealing
import Testing

@testable import Web

struct DeputyTests {
  /// A ballot on two projects that is open, with its codes as they are handed out.
  private func ballot(_ town: Town) throws -> (item: Int, candidates: [Int], codes: [String]) {
    let ballot = try town.file("ballot", "年中票决")
    let candidates = try ["新建公园", "改造管网"].map {
      try town.file("livelihood", $0, .link(Linked(item: ballot, how: .ballot)))
    }
    let codes = (0..<3).map { _ in Chance.token() }
    let opened = BallotOpened(
      eligible: 4, present: 3, candidates: candidates,
      tokens: codes.map { Digest.of(Array($0.utf8)).hexadecimal }.sorted(), most: 1)
    _ = try town.files.submit(
      [.open(opened), .move("begin", .init())].map { Draft(on: .item(ballot), $0, by: town.root) }, at: Town.now)
    return (ballot, candidates, codes)
  }

  @Test func aVoteIsCastOnceWithACodeAndNamesNobody() async throws {
    let town = try Town()
    let (ballot, candidates, codes) = try ballot(town)
    let deputy = try await town.browser(as: .deputy)
    #expect(try await deputy.get("/deputy").body.contains("/vote/\(ballot)"))
    _ = try await deputy.get("/vote/\(ballot)")
    func cast(_ code: String, _ yes: [Int]) async throws -> Int {
      try await deputy.post("/vote/\(ballot)", [("code", code)] + yes.map { ("yes", "\($0)") }).status
    }
    #expect(try await cast("7777", [candidates[0]]) == 422)
    #expect(try await cast(codes[0], candidates) == 422)
    #expect(try await cast(" " + codes[0].uppercased(), [candidates[0]]) == 303)
    #expect(try await cast(codes[0], []) == 422)
    #expect(try await cast(codes[1], []) == 303)
    let item = try #require(try town.files.item(ballot))
    #expect(item.votes.values.sorted { $0.count > $1.count } == [[candidates[0]], []])
    #expect(try town.files.history(of: ballot).suffix(2).allSatisfy { $0.by.isEmpty })
  }

  @Test func whoHoldsACodeNeedsNoAccount() async throws {
    let town = try Town()
    let task = try town.task()
    let (ballot, candidates, codes) = try ballot(town)
    let nobody = try await town.browser()
    #expect(try await nobody.get("/vote/\(ballot)").body.contains("新建公园"))
    let answer = try await nobody.post("/vote/\(ballot)", [("code", codes[2]), ("yes", "\(candidates[1])")])
    #expect(answer.location == "/vote/\(ballot)?done=vote")
    #expect(try await nobody.get("/vote/\(task)").status == 404)
  }

  @Test func aDeputyRatesAProjectThatIsDone() async throws {
    let town = try Town()
    let project = try town.file("livelihood", "新建公园", .move("enlist", .init(reason: "报告所列")), .move("start", .init()))
    let browser = try await town.browser(as: .deputy)
    _ = try await browser.get("/deputy")
    #expect(try await browser.post("/deputy/items/\(project)/rating", [("grade", "satisfied")]).status == 409)
    let paper = try town.files.evidence.take(Array("样例".utf8), named: "验收.txt")
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    _ = try town.files.submit(
      [Draft(on: .item(project), .move("complete", .init(evidence: [paper])), by: all)], at: Town.now)
    #expect(try await browser.get("/deputy").body.contains("/deputy/items/\(project)/rating"))
    let answer = try await browser.post("/deputy/items/\(project)/rating", [("grade", "basically"), ("words", "草坪少")])
    #expect(answer.location == "/deputy?done=rating")
    #expect(try town.files.item(project)?.opinions["deputy"]?.grade == .basically)
  }

  @Test func aDeputySeesAndRatesTheirOwnSuggestionsOnly() async throws {
    let town = try Town()
    let paper = try town.files.evidence.take(Array("样例".utf8), named: "复函.txt")
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    func suggestion(_ title: String, _ mover: String) throws -> Int {
      let created = Created(
        kind: "suggestion", place: "砚溪县", year: 2025, title: title, fields: ["mover": mover],
        parties: Parties(lead: "县教育局"))
      let item = try town.files.submit([Draft(on: .new, .create(created), by: town.root)], at: Town.now)[0].number
      let moves: [LedgerCore.Request] = [
        .move("assign", .init()), .move("contact", .init(fields: ["contact": "面商"])), .move("draft", .init()),
        .move("sign", .init()), .move("reply", .init(reason: "已选址", fields: ["class": "A"], evidence: [paper])),
      ]
      _ = try town.files.submit(moves.map { Draft(on: .item(item), $0, by: all) }, at: Town.now)
      return item
    }
    let (own, other) = (try suggestion("增设公办幼儿园", "deputy"), try suggestion("打通断头路", "邻座"))
    let browser = try await town.browser(as: .deputy)
    let page = try await browser.get("/deputy").body
    #expect(page.contains("增设公办幼儿园") && page.contains("已选址") && !page.contains("打通断头路"))
    #expect(try await browser.post("/deputy/items/\(other)/rating", [("grade", "not")]).status == 404)
    #expect(try await browser.post("/deputy/items/\(own)/rating", [("grade", "not")]).status == 303)
    #expect(try town.files.item(own)?.state == "rated")
  }
}
