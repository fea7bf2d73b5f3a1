import Foundation
import LedgerCore
import Testing

@testable import Web

/// A file of evidence opened to everybody, and closed again.
struct OpeningTests {
  private let town: Town
  private let items: [Int]
  private let digest: String

  init() throws {
    town = try Town()
    let file = try town.files.evidence.take(Array("验收合格".utf8), named: "验收表.txt")
    var open = file
    open.open = true
    digest = file.digest
    // Closed, and open already; one of each to look at and one to try.
    items = try ["甲", "乙", "丙", "丁"].map { [town] in try town.task("整治积水点\($0)") }
    for (item, file) in zip(items, [file, file, open, open]) {
      _ = try town.files.submit([Draft(on: .item(item), .evidence(file), by: town.root)], at: Town.now)
    }
  }

  private func path(_ item: Int) -> String { "/items/\(item)/evidence/\(digest)" }

  @Test(arguments: LedgerRole.allCases.map(\.rawValue) + ["other"])
  func aButtonIsDrawnExactlyWhereItWouldBeTaken(account: String) async throws {
    let browser = try await town.browser()
    try await browser.signIn(account)
    for (looked, tried, word) in [(items[0], items[1], "open"), (items[2], items[3], "close")] {
      let isDrawn = try await browser.get("/items/\(looked)").body.contains("action=\"\(path(looked))/\(word)\"")
      let size = try town.files.size()
      let answer = try await browser.post("\(path(tried))/\(word)", [("reason", "样例")])
      #expect(isDrawn == (answer.status == 303), "\(word) as \(account): drawn \(isDrawn), answered \(answer.status)")
      #expect(isDrawn == (try town.files.size() > size))
    }
  }

  @Test func everybodyHasItWhileItIsOpen() async throws {
    let (lead, supervisor, anybody) = (
      try await town.browser(as: .lead), try await town.browser(as: .supervisor), try await town.browser()
    )
    let item = items[0]
    #expect(try await anybody.get(path(item)).status == 404)
    #expect(try await lead.post(path(item) + "/open").location == "/items/\(item)?done=open")
    #expect(try await anybody.get(path(item)).body == "验收合格")
    #expect(try await lead.get("/items/\(item)").body.contains("已公开"))
    #expect(try await lead.post(path(item) + "/open").status == 409, "it is open already")
    #expect(try await supervisor.post(path(item) + "/close").status == 422, "without a reason")
    #expect(try await supervisor.post(path(item) + "/close", [("reason", "有门牌号")]).status == 303)
    #expect(try await anybody.get(path(item)).status == 404)
    #expect(try await lead.get(path(item)).body == "验收合格")
    #expect(try await supervisor.post(path(item) + "/close", [("reason", "样例")]).status == 409)
    #expect(try town.files.verify().faults == [])
  }

  @Test func aDigestThatIsNotTheItemsIsNothing() async throws {
    let browser = try await town.browser(as: .supervisor)
    let other = try town.files.evidence.take(Array("名册".utf8), named: "名册.txt")
    for digest in [other.digest, "..%2F..%2Fkeys", String(repeating: "0", count: 64)] {
      #expect(try await browser.post("/items/\(items[0])/evidence/\(digest)/open").status == 404)
    }
  }

  @Test func aProgramOpensItByNamingItAgain() async throws {
    let lead = try await Program(town, as: "lead")
    let body: JSON = ["evidence": [["digest": .text(digest)]], "open": true]
    let answer = try await lead.post("/api/v1/items/\(items[0])/evidence", body)
    #expect(answer.status == 201)
    let anybody = try await Program(town)
    let files = try await anybody.get("/api/v1/items/\(items[0])").json["evidence"]?.list ?? []
    #expect(files.contains { $0["open"] == .flag(true) && $0["name"]?.text == "验收表.txt" })
    #expect(try await town.browser().get(path(items[0])).body == "验收合格")
  }
}
