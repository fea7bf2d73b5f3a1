import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web
@testable import taizhang

/// What programs do by the interface, through its router. `Program` holds every answer against the document.
struct ProgramTests {
  private static let key = HTTPField.Name("Idempotency-Key")!

  @Test func whatIsThereIsRead() async throws {
    let town = try Town()
    let item = try town.task()
    try town.file("term", "“十四五”")
    _ = try town.files.checkpoint(at: Town.now)
    let size = try town.files.size()
    for program in [try await Program(town), try await Program(town, as: "supervisor")] {
      for path in [
        "items", "items?kind=task&light=green&light=red&year=2025&limit=1", "items/\(item)", "items/\(item)/history",
        "items/\(item)/offers", "board", "board?year=2025", "kinds", "reports", "entries", "entries?after=5&limit=3",
        "entries/\(item)", "entries/\(item)/proof", "checkpoints", "checkpoints/\(size)", "consistency?from=\(size)",
      ] {
        #expect(try await program.get("/api/v1/\(path)").status == 200, "\(path)")
      }
      for path in [
        "items/999999", "items/0", "items/x", "entries/999999", "entries/999999/proof", "checkpoints/7",
        "consistency?from=7", "reports/\(String(repeating: "0", count: 64))/findings", "nope",
      ] {
        #expect(try await program.get("/api/v1/\(path)").status == 404, "\(path)")
      }
      for path in [
        "items?colour=red", "items?year=x", "items?limit=0", "items?year=2025&year=2026",
        "consistency", "entries?after=-1",
      ] {
        #expect(try await program.get("/api/v1/\(path)").status == 400, "\(path)")
      }
      for path in ["items?kind=nope", "items?state=nope", "board?kind=nope"] {
        #expect(try await program.get("/api/v1/\(path)").status == 422, "\(path)")
      }
    }
  }

  @Test func aProofIsForAllAndItsLineForThoseInside() async throws {
    let town = try Town()
    let item = try town.task()
    _ = try town.files.checkpoint(at: Town.now)
    let path = "/api/v1/entries/\(item)/proof"
    #expect(try await Program(town).get(path).json["leaf"] == nil)
    #expect(try await Program(town, as: "lead").get(path).json["leaf"]?.text?.contains("督查室") == true)
  }

  @Test func anItemIsFiledAndWorkedOn() async throws {
    let town = try Town()
    let boss = try await Program(town, as: "supervisor")
    let filed = try await boss.post(
      "/api/v1/items", ["kind": "task", "title": "新建口袋公园6个", "lead": "县教育局", "due": "2025-12-31", "year": 2025])
    #expect(filed.status == 201)
    let place = try #require(filed.headers[.location])
    for move in ["confirm", "assign"] {
      #expect(try await boss.post("\(place)/moves", ["move": .text(move)]).status == 201)
    }
    let office = try await Program(town, as: "lead")
    let offers = try await office.get("\(place)/offers").json["moves"]?.list ?? []
    let moves = offers.compactMap { $0["move"]?.text }
    #expect(moves.contains("accept"))
    for move in ["accept", "start"] {
      #expect(try await office.post("\(place)/moves", ["move": .text(move)]).status == 201)
    }
    let file = try await office.ask(.post, "/api/v1/evidence?name=%E7%85%A7%E7%89%87.txt", Array("六月".utf8)).json
    let evidence: JSON = [["digest": file["sha256"] ?? "", "name": "照片.txt"]]
    #expect(
      try await office.post("\(place)/progress", ["period": "2025-06", "share": 3_000, "evidence": evidence]).status
        == 201)
    #expect(try await office.post("\(place)/comments", ["text": "已开工"]).status == 201)
    #expect(try await office.post("\(place)/evidence", ["evidence": evidence, "note": "六月"]).status == 201)
    let item = try await office.get(place).json
    #expect(item["share"] == 3_000)
    #expect(item["evidence"]?.list?.first?["name"] == "照片.txt")
    #expect(try await boss.post("\(place)/assignments", ["supporting": ["县财政局"]]).status == 201)
    #expect(
      try await boss.post(
        "\(place)/extensions", ["to": "2026-03-31", "reason": "汛期", "allowedBy": "分管副县长"]
      ).status == 201)
    #expect(try await boss.post("\(place)/signatures").status == 201)
    #expect(try await boss.post("\(place)/links", ["item": 1, "how": "related"]).status == 422)
  }

  @Test func whatTheLedgerRefusesIsSaidAndNotWritten() async throws {
    let town = try Town()
    let item = try town.task()
    let size = try town.files.size()
    let office = try await Program(town, as: "lead")
    for (path, body, status) in [
      ("moves", ["move": "verify"], 409), ("moves", ["move": "accept"], 409), ("moves", ["move": "submit"], 422),
      ("moves", ["moves": "submit"], 400), ("moves", [:], 400), ("moves", ["move": 7], 400), ("moves", [], 400),
      ("progress", ["period": "2025-13"], 400), ("progress", ["period": "1999-01", "share": 5], 422),
      ("progress", ["period": "2025-06", "share": 10_001], 400), ("urgings", ["reason": "催"], 403),
      ("evidence", ["evidence": [["digest": .text(String(repeating: "0", count: 64))]]], 422),
    ] as [(String, JSON, Int)] {
      #expect(try await office.post("/api/v1/items/\(item)/\(path)", body).status == status, "\(path) \(body)")
    }
    #expect(try await office.post("/api/v1/items", ["kind": "nope", "title": "样例"]).status == 422)
    #expect(try await office.ask(.post, "/api/v1/items", Array("{".utf8)).status == 415)
    let broken = try await office.ask(.post, "/api/v1/items", Array("{".utf8), [.contentType: "application/json"])
    #expect(broken.status == 400)
    // Tokens are noted: nothing else was written.
    let written = try town.files.entries(after: size, limit: 10).map(\.event.name)
    #expect(Set(written) == ["noted"])
  }

  @Test func aDeliveryThatComesTwiceIsWrittenOnce() async throws {
    let town = try Town()
    let item = try town.task()
    let office = try await Program(town, as: "lead")
    let path = "/api/v1/items/\(item)/comments"
    let first = try await office.post(path, ["text": "样例"], [ProgramTests.key: "a-1"])
    let size = try town.files.size()
    let second = try await office.post(path, ["text": "样例"], [ProgramTests.key: "a-1"])
    #expect(second.status == 201)
    #expect(second.json == first.json)
    #expect(try town.files.size() == size)
    #expect(try await office.post(path, ["text": "另一句"], [ProgramTests.key: "a-1"]).status == 422)
    #expect(try await office.post(path, ["text": "另一句"], [ProgramTests.key: "坏"]).status == 400)
    // Another account's key is another key, and after a day it is free again.
    let other = try await Program(town, as: "support")
    #expect(try await other.post(path, ["text": "样例"], [ProgramTests.key: "a-1"]).json != first.json)
    town.wait(seconds: Delivery.Once.remembered + 1)
    let fresh = try await Program(town, as: "lead")
    _ = fresh
    let next = try town.files.deliver(
      Delivery(
        [Draft(on: .item(item), .comment("样例"), by: town.root)],
        once: .init(account: "lead", key: "a-1", request: [])), at: Town.now.adding(seconds: 86_402))
    #expect(next.count == 1)
  }

  @Test func aRefusedDeliveryLeavesItsKeyFree() async throws {
    let town = try Town()
    let item = try town.task()
    let boss = try await Program(town, as: "supervisor")
    let path = "/api/v1/items/\(item)/extensions"
    func body(_ day: JSON) -> JSON { ["to": day, "reason": "汛期", "allowedBy": "分管副县长"] }
    #expect(try await boss.post(path, body("2025-01-01"), [ProgramTests.key: "b"]).status == 422)
    #expect(try await boss.post(path, body("2026-01-31"), [ProgramTests.key: "b"]).status == 201)
  }

  @Test func whoDidNotSeeTheNewestEntryIsToldSo() async throws {
    let town = try Town()
    let item = try town.task()
    let office = try await Program(town, as: "lead")
    let path = "/api/v1/items/\(item)"
    let tag = try #require(try await office.get(path).headers[.eTag])
    #expect(try await office.get(path, [.ifNoneMatch: tag]).status == 304)
    #expect(try await office.post("\(path)/comments", ["text": "一"], [.ifMatch: tag]).status == 201)
    #expect(try await office.post("\(path)/comments", ["text": "二"], [.ifMatch: tag]).status == 412)
    #expect(try await office.post("\(path)/comments", ["text": "二"], [.ifMatch: "x"]).status == 400)
  }

  @Test func aTokenCarriesNoMoreThanItsScopesAndItsAccount() async throws {
    let town = try Town()
    let item = try town.task()
    let reader = try await Program(town, as: "supervisor", [.read])
    #expect(try await reader.get("/api/v1/items/\(item)").status == 200)
    #expect(try await reader.post("/api/v1/items/\(item)/comments", ["text": "样例"]).status == 403)
    #expect(try await reader.post("/api/v1/requests", ["title": "样例"]).status == 403)
    let filer = try await Program(town, as: "window", [.file])
    #expect(try await filer.post("/api/v1/requests", ["title": "路灯不亮"]).status == 201)
    #expect(try await filer.get("/api/v1/items").status == 403)
    #expect(try await filer.post("/api/v1/items/\(item)/comments", ["text": "样例"]).status == 403)
    let other = try await Program(town, as: "other")
    #expect(try await other.post("/api/v1/items/\(item)/progress", ["period": "2025-06", "share": 1]).status == 403)
  }

  /// The same as `MatrixTests` asks of forms.
  @Test(arguments: LedgerRole.allCases.map(\.rawValue) + ["other"])
  func aMoveIsTakenExactlyWhereTheLedgerWould(account: String) async throws {
    let town = try Town()
    let moves = ["submit", "suspend", "cancel", "verify", "return"]
    let items = try moves.map { try town.task("整治积水点\($0)") }
    let program = try await Program(town, as: account)
    let holder = try #require(try ServedLedger(town.files, LedgerSettings.read(town.files.folder)).holder(of: account))
    // Each hands it over itself: a digest that others know opens nothing.
    let file = try town.files.evidence.take(Array("样例".utf8), named: "样例.txt")
    _ = try await program.ask(.post, "/api/v1/evidence?name=%E6%A0%B7%E4%BE%8B.txt", Array("样例".utf8))
    let kind = try #require(town.files.kinds["task"])
    for (move, number) in zip(moves, items) {
      let item = try #require(try town.files.item(number))
      let supply = LedgerCore.Request.Supply(reason: "样例", evidence: [file])
      let wouldTake = (try? item.decide(.move(move, supply), by: holder.asker, at: Town.now, kind)) != nil
      let answer = try await program.post(
        "/api/v1/items/\(number)/moves",
        ["move": .text(move), "reason": "样例", "evidence": [["digest": .text(file.digest), "name": "样例.txt"]]])
      #expect((answer.status == 201) == wouldTake, "\(move) by \(account) gave \(answer.status)")
    }
  }

  @Test func aDigestThatOthersKnowOpensNoFile() async throws {
    let town = try Town()
    let item = try town.task()
    let file = try town.files.evidence.take(Array("别家材料".utf8), named: "材料.txt")
    let lead = try await Program(town, as: "lead")
    let body: JSON = ["period": "2025-06", "share": 1, "evidence": [["digest": .text(file.digest)]]]
    #expect(try await lead.post("/api/v1/items/\(item)/progress", body).status == 422)
    _ = try await lead.ask(.post, "/api/v1/evidence?name=a.txt", Array("别家材料".utf8))
    #expect(try await lead.post("/api/v1/items/\(item)/progress", body).status == 201)
  }

  @Test func withoutATokenNothingIsWritten() async throws {
    let town = try Town()
    let item = try town.task()
    let size = try town.files.size()
    // Not even by one who is signed in: a cookie is sent by whatever page leads there.
    let browser = try await town.browser(as: .supervisor)
    let program = try await Program(town)
    for route in Route.all where route.method != .get && route.operation?.isOpen == false {
      let path = route.path.replacing("{id}", with: "\(item)").replacing("{name}", with: "lead")
        .replacing(/\{[a-z]+\}/, with: "1")
      let answer = try await browser.ask(route.method, path, [.contentType: "application/json"], Array("{}".utf8))
      #expect(answer.status == 401, "\(path)")
      #expect(answer.headers[.wwwAuthenticate] == "Bearer")
      #expect(try await program.ask(route.method, path, Array("{}".utf8)).status == 401)
    }
    #expect(try town.files.size() == size)
  }

  @Test func aTokenEndsWithItsTimeAndItsAccount() async throws {
    let town = try Town()
    let program = try await Program(town, as: "lead")
    #expect(try await program.get("/api/v1/items").status == 200)
    town.wait(seconds: 86_401)
    #expect(try await program.get("/api/v1/items").status == 401)
    let place = try Town()
    let office = try await Program(place, as: "lead")
    try place.files.removeAccount("lead", by: place.root, at: Town.now)
    #expect(try await office.get("/api/v1/items").status == 401)
    let next = Account(name: "lead", office: nil, roles: [.admin], passwordHash: "")
    try place.files.keep([next], by: place.root, at: Town.now)
    // The next account of that name must not have it.
    #expect(try await office.get("/api/v1/items").status == 401)
  }

  @Test(arguments: ["Bearer", "Bearer ", "Bearer x", "Basic bGVhZDp4", "Bearer taizhang_00", "bearer taizhang_ x"])
  func whatIsNoTokenOpensNothing(value: String) async throws {
    let browser = try await Town().browser()
    #expect(try await browser.get("/api/v1/items", [.authorization: value]).status == 401)
  }

  @Test func aRequestIsFiledWithItsApplicantKeptApart() async throws {
    let town = try Town()
    let window = try await Program(town, as: "window")
    let filed = try await window.post(
      "/api/v1/requests",
      [
        "title": "路灯不亮", "fields": ["channel": "12345热线"],
        "applicant": ["name": "张三", "phone": "13800001234", "address": "人民路2号"],
      ])
    #expect(filed.status == 201)
    let number = try #require(filed.json["item"]?.integer)
    let item = try #require(try town.files.item(number))
    #expect(item.parties.applicant?.hasPrefix("p-") == true)
    let listed = try await window.get("/api/v1/requests")
    #expect(listed.json["items"]?.list?.count == 1)
    for path in ["items/\(number)", "items/\(number)/history", "entries?after=\(number - 1)", "requests"] {
      let text = String(decoding: try JSONEncoder().encode(try await window.get("/api/v1/\(path)").json), as: UTF8.self)
      #expect(!text.contains("张三") && !text.contains("13800001234") && !text.contains("人民路"), "\(path)")
    }
    let nobody = try await Program(town, as: "public")
    #expect(try await nobody.get("/api/v1/requests").json["total"] == 0)
  }

  @Test func accountsAreKeptByWhoManagesThem() async throws {
    let town = try Town()
    let admin = try await Program(town, as: "admin")
    let path = "/api/v1/accounts/%E6%96%B0%E8%B4%A6%E5%8F%B7"
    let body = Array(#"{"roles":["lead"],"office":"县教育局"}"#.utf8)
    let kept = try await admin.ask(.put, path, body, [.contentType: "application/json"])
    #expect(kept.status == 200)
    #expect(kept.json["name"] == "新账号")
    // A token sets no password: whoever finds one must not make it last.
    #expect(kept.json["hasPassword"] == false)
    let secret = Array(#"{"roles":["lead"],"password":"yanxi-2025-x"}"#.utf8)
    #expect(try await admin.ask(.put, path, secret, [.contentType: "application/json"]).status == 400)
    #expect(try await admin.get("/api/v1/accounts").json["accounts"]?.list?.count == 11)
    #expect(try await admin.ask(.delete, path, nil).status == 204)
    #expect(try await admin.ask(.delete, path, nil).status == 404)
    #expect(try await admin.ask(.delete, "/api/v1/accounts/admin", nil).status == 422)
    let office = try await Program(town, as: "lead")
    #expect(try await office.get("/api/v1/accounts").status == 403)
    #expect(try await office.ask(.put, path, body, [.contentType: "application/json"]).status == 403)
  }

  @Test func whoAsksTooOftenWaits() async throws {
    let town = try Town(rates: (address: 50, token: 10))
    let program = try await Program(town, as: "lead")
    for _ in 0..<10 { #expect(try await program.get("/api/v1/items").status == 200) }
    let answer = try await program.get("/api/v1/items")
    #expect(answer.status == 429)
    #expect(answer.headers[.retryAfter] == "6")
    town.wait(seconds: 6)
    #expect(try await program.get("/api/v1/items").status == 200)
    // The address is counted too, whatever is shown.
    let stranger = try await Program(town)
    var last = 200
    for _ in 0..<60 where last == 200 { last = try await stranger.get("/api/v1/items").status }
    #expect(last == 429)
  }

  @Test func aProofCountsAsManyRequests() async throws {
    let town = try Town(rates: (address: 100, token: 0))
    let item = try town.task()
    _ = try town.files.checkpoint(at: Town.now)
    let program = try await Program(town)
    for _ in 0..<2 { #expect(try await program.get("/api/v1/entries/\(item)/proof").status == 200) }
    let answer = try await program.get("/api/v1/entries/\(item)/proof")
    #expect(answer.status == 429)
    #expect(answer.headers[.retryAfter] == "30")
  }

  @Test func aWrongMethodIsToldWhichThereAre() async throws {
    let program = try await Program(Town())
    let answer = try await program.ask(.patch, "/api/v1/items", nil)
    #expect(answer.status == 405)
    #expect(answer.headers[.allow] == "GET, POST, HEAD")
    #expect(try await program.ask(.patch, "/api/v1/nope", nil).status == 404)
  }
}
