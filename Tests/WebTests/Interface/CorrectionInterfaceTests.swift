import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// An entry read part by part and said as it should have been.
struct CorrectionInterfaceTests {
  private static let key = HTTPField.Name("Idempotency-Key")!

  @Test func partsThatAreNotSaidStayAsTheyAre() async throws {
    let town = try Town()
    let item = try town.task()
    let office = try await Program(town, as: "lead")
    let file = try await office.ask(.post, "/api/v1/evidence?name=a.txt", Array("六月".utf8)).json
    let reported = try await office.post(
      "/api/v1/items/\(item)/progress",
      [
        "period": "2025-06", "share": 4_650, "note": "主体封顶", "evidence": [["digest": file["sha256"] ?? ""]],
      ])
    let entry = try #require(reported.json["entries"]?.list?.first?["number"])
    let parts = try await office.get("/api/v1/entries/\(entry.integer ?? 0)/parts").json
    #expect(parts["says"] == ["period": "2025-06", "share": 4_650, "note": "主体封顶"])
    let body: JSON = ["entry": entry, "instead": ["share": 4_560], "reason": "笔误"]
    let path = "/api/v1/items/\(item)/corrections"
    let boss = try await Program(town, as: "supervisor")
    #expect(try await office.post(path, body, [Self.key: "c"]).status == 403, "an office corrects nothing by itself")
    #expect(try await boss.post(path, body, [Self.key: "c"]).status == 201)
    let size = try town.files.size()
    #expect(try await boss.post(path, body, [Self.key: "c"]).status == 201)
    #expect(try town.files.size() == size)
    let now = try #require(try town.files.item(item)?.newestProgress)
    #expect(now.share == 4_560 && now.note == "主体封顶" && now.evidence?.count == 1)
    #expect(
      try await office.get("/api/v1/entries/\(entry.integer ?? 0)/parts").json["says"]?["share"] == 4_560)
  }

  @Test func whatIsNoPartOrNoEntryIsRefused() async throws {
    let town = try Town()
    let item = try town.task()
    let boss = try await Program(town, as: "supervisor")
    let path = "/api/v1/items/\(item)/corrections"
    for (body, status) in [
      (["entry": .integer(item), "instead": ["share": 5], "reason": "样例"], 422),
      (["entry": .integer(item), "instead": ["fields": ["nope": "5"]], "reason": "样例"], 422),
      (["entry": .integer(item), "instead": ["colour": "red"], "reason": "样例"], 400),
      (["entry": 1, "instead": ["title": "样例"], "reason": "样例"], 422),
      (["entry": .integer(item), "instead": ["title": "样例"]], 400),
    ] as [(JSON, Int)] { #expect(try await boss.post(path, body).status == status, "\(body)") }
    let all = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
    _ = try town.files.submit([Draft(on: .item(item), .comment("样例"), by: all)], at: Town.now)
    let body: JSON = ["entry": .integer(item), "instead": ["title": "新增托位450个"], "reason": "会议改定"]
    let right = try await boss.post(path, body)
    #expect(right.status == 201 && right.headers[.location]?.hasPrefix("/api/v1/entries/") == true)
    #expect(try town.files.item(item)?.title == "新增托位450个")
    // Of an item that one does not handle it is not even told what its entries say.
    let other = try await Program(town, as: "other")
    #expect(try await other.get("/api/v1/entries/\(item)/parts").status == 404)
    #expect(try await other.post(path, body).status == 404)
    #expect(try await Program(town, as: "deputy").get("/api/v1/entries/\(item)/parts").status == 403)
  }
}
