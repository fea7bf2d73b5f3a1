import Foundation
import HTTPTypes
import Hummingbird
import LedgerCore
import LedgerSQLite
import Testing

@testable import Web

/// What somebody with an account tries who means ill.
struct AttackTests {
  /// Who filed something is not among those who work on it.
  @Test func whoFiledIsNotToldWhatIsSaidInside() async throws {
    let town = try Town()
    let filer = Asker(account: "public", roles: [.public], office: "县政府")
    let secret = "此件有隐情，勿外传"
    let created = Created(kind: "request", place: "砚溪县", year: 2025, title: "路灯不亮")
    let item = try town.files.submit([Draft(on: .new, .create(created), by: filer)], at: Town.now)[0].number
    let own = Draft(on: .item(item), .comment("我补充一句"), by: filer)
    let inside = Draft(on: .item(item), .comment(secret), by: town.root)
    _ = try town.files.submit([own, inside], at: Town.now)
    let browser = try await town.browser(as: .public)
    let page = try await browser.get("/items/\(item)")
    #expect(page.status == 200 && page.body.contains("我补充一句"))
    #expect(!page.body.contains(secret) && !page.body.contains("督查室"))
    let program = try await Program(town, as: "public")
    for path in ["/api/v1/items/\(item)", "/api/v1/items/\(item)/history", "/api/v1/entries"] {
      let answer = try await program.get(path)
      #expect(answer.status == 200)
      #expect(!"\(answer.json)".contains(secret), "\(path) tells it")
    }
    #expect(try await browser.get("/desk/\(item)").status == 403)
  }

  @Test func whatAnAdministratorHadDoneIsNotTheSupervisors() async throws {
    let town = try Town()
    let (admin, supervisor) = (try await town.browser(as: .admin), try await town.browser(as: .supervisor))
    _ = try await admin.get("/admin/backups")
    let job = try #require(try await admin.post("/admin/verify").location)
    #expect(try await admin.get(job).status == 200)
    #expect(try await supervisor.get(job).status == 404)
    #expect(try await !supervisor.get("/work/jobs").body.contains(job))
  }

  @Test func overHTTPSTheCookieIsThisHostsAlone() async throws {
    let town = try Town()
    let browser = Browser(try town.restarted(isBehindProxy: true))
    let cookie = try #require(try await browser.get("/sign-in").headers[.setCookie])
    #expect(cookie.hasPrefix("__Host-taizhang=") && cookie.contains("; Secure") && cookie.contains("; Path=/"))
    try await browser.signIn("lead")
    #expect(try await browser.get("/work").status == 200)
    // One that a host beside this one could have set is not looked at.
    let token = browser.cookies["__Host-taizhang"] ?? ""
    #expect(try await Browser(browser.responder).get("/work", [.cookie: "taizhang=\(token)"]).status == 303)
  }

  @Test func anAccountIsCountedWhateverItComesBy() async throws {
    let town = try Town(rates: (address: 0, token: 30))
    let (one, other) = (try await Program(town, as: "lead"), try await Program(town, as: "lead"))
    let browser = try await town.browser(as: .lead)
    var statuses: [Int] = []
    for _ in 0..<15 {
      statuses.append(try await one.get("/api/v1/kinds").status)
      statuses.append(try await other.get("/api/v1/kinds").status)
    }
    #expect(statuses.contains(429))
    #expect(try await browser.get("/work").status == 429)
    #expect(try await town.browser(as: .support).get("/work").status == 200)
  }

  @Test func noCacheBetweenKeepsWhatOneWasToldForAnother() async throws {
    let town = try Town()
    let item = try town.task()
    let (inside, outside) = (try await Program(town, as: "supervisor"), try await Program(town))
    let tag = try #require(try await inside.get("/api/v1/items/\(item)/history").headers[.eTag])
    let answer = try await outside.get("/api/v1/items/\(item)/history", [.ifNoneMatch: tag])
    #expect(answer.headers[.cacheControl] == "private, no-cache")
    #expect(answer.headers[.vary]?.contains("Cookie") == true)
    // By account to those inside, by role to everybody: not the same, and not taken for it.
    #expect(answer.status == 200)
    let browser = try await town.browser(as: .lead)
    for path in ["/work", "/items/\(item)", "/account"] {
      #expect(try await browser.get(path).headers[.cacheControl] == "no-store")
    }
  }

  @Test func oneAccountHasTwentySessionsAtMost() async throws {
    let town = try Town()
    func begin(_ token: String, _ seconds: Int, isWaiting: Bool = false) throws {
      let at = Town.now.adding(seconds: seconds)
      let kept = KeptSession(
        account: "lead", isWaiting: isWaiting, began: at, seen: at, until: at.adding(seconds: 9_999),
        contents: .init(form: "f"))
      try town.files.begin(kept, of: token, inPlaceOf: nil, at: at)
    }
    for number in 0..<25 { try begin("\(number)", number) }
    #expect(try town.files.sessionCount(at: Town.now) == SQLiteLedger.mostOfAccount)
    #expect(try town.files.session("4", at: Town.now) == nil)
    #expect(try town.files.session("24", at: Town.now) != nil)
    // The password alone signs nobody out.
    for number in 100..<130 { try begin("\(number)", number, isWaiting: true) }
    #expect(try town.files.sessionCount(at: Town.now) == SQLiteLedger.mostOfAccount)
  }

  @Test(arguments: [
    "a\r\nSet-Cookie: x=1.pdf", "a\"; filename=\"b.exe", "../../etc/passwd", "表\u{202E}fdp.exe", "\u{7F}", "a;b.txt",
    "",
  ])
  func noNameOfAFileLeavesItsHeader(name: String) throws {
    let value = try #require(Response.downloadHeaders("text/plain", named: name)[.contentDisposition])
    #expect(value.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    #expect(value.hasPrefix("attachment; filename"))
    #expect(value.filter { $0 == "\"" }.count <= 2 && !value.contains("/etc"))
  }

  /// A document deep or wide enough to hurt a reader is refused, and soon.
  @Test(arguments: [
    String(repeating: "[", count: 2_000), String(repeating: "{\"a\":", count: 400) + "1",
    "{\"text\":" + String(repeating: "[", count: 900) + String(repeating: "]", count: 900) + "}",
    "{\"text\":1e999}", "{\"text\":\"\\ud800\"}", "{\"text\":\"a\",\"text\":\"b\"", "\u{FEFF}{}", "NaN",
  ])
  func aHostileDocumentIsRefused(body: String) async throws {
    let town = try Town()
    let item = try town.task()
    let lead = try await Program(town, as: "lead")
    let answer = try await lead.ask(
      .post, "/api/v1/items/\(item)/comments", Array(body.utf8), [.contentType: "application/json"])
    #expect(answer.status == 400)
  }
}
