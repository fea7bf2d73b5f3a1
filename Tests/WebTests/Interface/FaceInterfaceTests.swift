import Foundation
import LedgerCore
import Sealing
import Testing

@testable import Web
@testable import taizhang

/// What everybody may have, asked by programs without a token.
struct FaceInterfaceTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples").path

  @Test func aNumberLeadsToItsWordsInTheReport() async throws {
    let town = try Town(reports: [Self.samples + "/yanxi-county", Self.samples + "/weichuan-county"])
    let program = try await Program(town)
    let list = try await program.get("/api/v1/indicators").json
    #expect(list["place"] == "砚溪县")
    let path = try #require(list["indicators"]?.list?.first { $0["code"] == "gdp" }?["path"]?.text)
    let indicator = try await program.get(path).json
    let growth = try #require(
      indicator["series"]?.list?.first { $0["place"] == "砚溪县" && $0["measure"] == "growth" })
    let result = try #require(growth["points"]?.list?.compactMap { $0["result"] }.last)
    let report = try #require(result["report"]?.text)
    let text = try await program.get("/api/v1/reports/\(report)/text?document=\(result["document"]?.integer ?? 0)").json
    let (from, to) = (result["from"]?.integer ?? 0, result["to"]?.integer ?? 0)
    let words = String(
      String.UnicodeScalarView(try #require(text["text"]?.text).unicodeScalars.dropFirst(from).prefix(to - from)))
    #expect(words.contains(try #require(result["value"]?.text)))
    #expect(try await program.get("/api/v1/reports/\(report)/findings").status == 200)
    #expect(try await program.get("/api/v1/reports/\(report)/text?document=99").status == 404)
    #expect(try await program.get("/api/v1/indicators/nothing").status == 404)
    #expect(try await program.get("/api/v1/indicators?place=nowhere").status == 404)
    let terms = try await program.get("/api/v1/glossary").json["entries"]?.list ?? []
    #expect(!terms.isEmpty)
    let alone = try await program.get("/api/v1/indicators/gdp?with=%E8%8B%87%E5%B7%9D%E5%8E%BF").json
    #expect(Set(alone["series"]?.list?.compactMap { $0["place"]?.text } ?? []) == ["砚溪县", "苇川县"])
  }

  @Test func wordsAreFoundPageByPage() async throws {
    let town = try Town()
    for number in 1...5 { try town.file("target", "供水改造\(number)") }
    let program = try await Program(town)
    let first = try await program.get("/api/v1/search?q=%E4%BE%9B%E6%B0%B4&limit=3")
    #expect(first.json["hits"]?.list?.count == 3 && first.json["total"] == 5)
    let second = try await program.get(try #require(first.json["next"]?.text))
    #expect(second.json["hits"]?.list?.count == 2 && second.json["next"] == nil)
    #expect(try await program.get("/api/v1/search?q=%22").status == 422)
    #expect(try await program.get("/api/v1/search?q=%20").status == 422)
    #expect(try await program.get("/api/v1/search").status == 400)
  }

  @Test func filesAndProofsOfAnItemAreForThoseWhoMayHaveThem() async throws {
    let town = try Town()
    let item = try town.task()
    let office = try await Program(town, as: "lead")
    let file = try await office.ask(.post, "/api/v1/evidence?name=a.txt", Array("六月照片".utf8)).json
    let digest = file["sha256"]?.text ?? ""
    _ = try await office.post("/api/v1/items/\(item)/evidence", ["evidence": [["digest": .text(digest)]]])
    let path = "/api/v1/items/\(item)/evidence/\(digest)"
    #expect(try await office.get(path).status == 200)
    #expect(try await Program(town).get(path).status == 404)
    // Opened to everybody, and closed again.
    let opened: JSON = ["evidence": [["digest": .text(digest)]], "open": true]
    #expect(try await office.post("/api/v1/items/\(item)/evidence", opened).status == 201)
    #expect(try await Program(town).get(path).status == 200)
    let boss = try await Program(town, as: "supervisor")
    #expect(try await boss.post("\(path)/closings", ["reason": "有人像"]).status == 201)
    #expect(try await Program(town).get(path).status == 404)
    #expect(try await boss.post("\(path)/closings", ["reason": "有人像"]).status == 409)
    #expect(try await office.get("/api/v1/items/\(item)/proof").status == 404, "nothing is signed yet")
    _ = try town.files.checkpoint(at: Town.now)
    #expect(try await Program(town).get("/api/v1/items/\(item)/proof").json["proofs"]?.list?.first?["leaf"] == nil)
    let whole = try await office.get("/api/v1/items/\(item)/proof").json["proofs"]?.list ?? []
    #expect(whole.count == (try town.files.history(of: item).count) && whole.allSatisfy { $0["leaf"] != nil })
  }

  @Test func projectsAreCountedByStage() async throws {
    let town = try Town()
    try town.file("project", "城北水厂")
    let answer = try await Program(town).get("/api/v1/projects?year=2025").json
    #expect(answer["year"] == 2025 && answer["left"] == 0)
  }

  @Test func aVoteIsCastWithACodeAndNamesNobody() async throws {
    let town = try Town()
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
    let path = "/api/v1/ballots/\(ballot)"
    // Whoever shows an account beside the code is not looked at.
    let deputy = try await Program(town, as: "deputy")
    for (code, yes, status) in [
      ("7777", [candidates[0]], 422), (codes[0], candidates, 422), (codes[0], [candidates[0]], 204),
      (codes[0], [], 422),
      (codes[1], [], 204),
    ] as [(String, [Int], Int)] {
      #expect(try await deputy.post("\(path)/votes", ["code": .text(code), "yes": .integers(yes)]).status == status)
    }
    #expect(try town.files.history(of: ballot).suffix(2).allSatisfy { $0.by.isEmpty })
    let nobody = try await Program(town)
    #expect(try await nobody.post("\(path)/votes", ["code": .text(codes[2]), "yes": []]).status == 204)
    let shown = try await nobody.get(path).json
    #expect(shown["majority"] == 3 && shown["ballots"] == nil)
    #expect(shown["candidates"]?.list?.allSatisfy { $0["votes"] == nil } == true)
    #expect(try await nobody.get("/api/v1/ballots").json["ballots"]?.list?.count == 1)
    #expect(try await nobody.get("/api/v1/ballots/\(candidates[0])").status == 404)
    #expect(try await nobody.post("/api/v1/ballots/\(candidates[0])/votes", ["code": "7777", "yes": []]).status == 404)
    #expect(try await deputy.get("/api/v1/deputy").json["ballots"]?.list?.count == 1)
  }

  @Test func aDeputyRatesWhatWaitsForIt() async throws {
    let town = try Town()
    let project = try town.file("livelihood", "新建公园", .move("enlist", .init(reason: "报告所列")), .move("start", .init()))
    let deputy = try await Program(town, as: "deputy")
    let path = "/api/v1/deputy/items/\(project)/rating"
    #expect(try await deputy.post(path, ["grade": "satisfied"]).status == 409)
    let paper = try town.files.evidence.take(Array("样例".utf8), named: "验收.txt")
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    _ = try town.files.submit(
      [Draft(on: .item(project), .move("complete", .init(evidence: [paper])), by: all)], at: Town.now)
    #expect(try await deputy.get("/api/v1/deputy").json["projects"]?.list?.first?["mayRate"] == true)
    #expect(try await deputy.post(path, ["grade": "satisfied", "words": "好"]).status == 201)
    #expect(try await Program(town, as: "lead").post(path, ["grade": "satisfied"]).status == 403)
  }
}
