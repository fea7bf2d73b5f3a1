import Foundation
import GRDB
import HTTPTypes
import LedgerCore
import LedgerSQLite
import Sealing
import Testing

@testable import Web

/// Sessions over a restart: the site is closed, and opened again from its folder.
struct SessionTests {
  @Test func aRestartSignsNobodyOutAndLosesNoForm() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/items/\(item)")
    let form = browser.token
    browser.responder = try town.restarted()
    #expect(try await browser.get("/work").status == 200)
    // Written before, sent after.
    #expect(try await browser.post("/items/\(item)/comments", [("text", "样例")], token: form).status == 303)
    let elsewhere = String(repeating: "0", count: 64)
    #expect(try await browser.post("/items/\(item)/comments", [("text", "样例")], token: elsewhere).status == 403)
  }

  @Test func aCitizensFormAndReceiptOutliveARestart() async throws {
    let town = try Town()
    let browser = try await town.browser()
    _ = try await browser.get("/requests/new")
    browser.responder = try town.restarted()
    #expect(try await browser.post("/requests/new", RequestTests.story).location == "/requests/filed")
    browser.responder = try town.restarted()
    let page = try await browser.get("/requests/filed")
    #expect(page.status == 200 && page.body.contains("id=\"code\""))
  }

  @Test func theEndIsTheSameAfterARestart() async throws {
    let town = try Town()
    let (idle, busy) = (try await town.browser(as: .lead), try await town.browser(as: .support))
    for _ in 0..<8 {
      town.wait(seconds: 5_400)
      busy.responder = try town.restarted()
      if try await busy.get("/work").status != 200 { break }
    }
    // Twelve hours since signing in, and never two without a request.
    #expect(try await busy.get("/work").status == 200)
    town.wait(seconds: 1)
    #expect(try await busy.get("/work").status == 303)
    idle.responder = busy.responder
    #expect(try await idle.get("/work").status == 303)
  }

  @Test func theLastUseIsNotWrittenAtEachRequest() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    let token = try #require(browser.cookies["taizhang"])
    func seen() throws -> Moment? { try town.files.session(token, at: Town.now)?.seen }
    let first = try seen()
    town.wait(seconds: 59)
    _ = try await browser.get("/work")
    #expect(try seen() == first)
    town.wait(seconds: 1)
    _ = try await browser.get("/work")
    #expect(try seen() == Town.now.adding(seconds: 60))
  }

  @Test func theWaitForTheCodeOutlivesARestartAndEndsWithANewPassword() async throws {
    let town = try Town()
    let secret = town.files.newSecondFactor()
    let bytes = try #require(OneTimeCode.bytes(base32: secret))
    func code(_ steps: Int) -> String { OneTimeCode.code(bytes, step: OneTimeCode.step(at: Town.now.seconds) + steps) }
    let lead = Asker(account: "lead", roles: [.lead], office: "县教育局")
    #expect(try town.files.switchOnSecondFactor(secret, showing: code(-1), by: lead, at: Town.now))
    let (one, other) = (try await town.browser(), try await town.browser())
    for browser in [one, other] { #expect(try await browser.trySignIn("lead").location == "/sign-in/code") }
    one.responder = try town.restarted()
    #expect(try await one.get("/work").location?.hasPrefix("/sign-in") == true, "a password alone opens nothing")
    _ = try await one.get("/sign-in/code")
    #expect(try await one.post("/sign-in/code", [("code", code(0))]).location == "/work")
    try town.files.setPassword("", of: "lead", by: town.root, at: Town.now)
    #expect(try await other.get("/sign-in/code").location == "/sign-in")
    #expect(try await one.get("/work").status == 303)
  }

  /// From the command line too, while the site runs.
  @Test(arguments: ["password", "account", "neither"])
  func aNewPasswordAndAClosedAccountEndSessions(how: String) async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    switch how {
    case "password": try town.files.setPassword("x", of: "lead", by: town.root, at: Town.now)
    case "account": try town.files.removeAccount("lead", by: town.root, at: Town.now)
    default: break
    }
    // Whoever comes by that name next has nothing of it.
    let next = Account(name: "lead", office: "县教育局", roles: [.admin], passwordHash: "z")
    try town.files.keep([next], by: town.root, at: Town.now)
    #expect(try await browser.get("/work").status == 303)
    browser.responder = try town.restarted()
    #expect(try await browser.get("/work").status == 303)
  }

  @Test func whoChangesThePasswordStaysAndOthersGo() async throws {
    let town = try Town()
    let (here, there) = (try await town.browser(as: .lead), try await town.browser(as: .lead))
    let before = here.cookies["taizhang"]
    _ = try await here.get("/account/password")
    let new = "砚溪河边的第三棵树很高"
    let changed = try await here.post(
      "/account/password", [("now", Town.password), ("new", new), ("again", new)])
    #expect(changed.status == 303)
    #expect(here.cookies["taizhang"] != before)
    #expect(try await here.get("/work").status == 200)
    #expect(try await there.get("/work").status == 303)
  }

  @Test func theFileHasNothingThatOpensADoor() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/account/tokens")
    #expect(
      try await browser.post("/account/tokens", [("scope", "read"), ("days", "1"), ("purpose", "试")]).status == 303)
    let citizen = try await town.browser()
    _ = try await citizen.get("/requests/new")
    _ = try await citizen.post("/requests/new", RequestTests.story)
    let secrets = [browser.cookies["taizhang"], browser.token, citizen.cookies["taizhang"], "10.0.0.1"].compactMap(
      \.self)
    let code = try await citizen.get("/requests/filed").body
    let copy = town.files.folder + "-copy"
    defer { try? FileManager.default.removeItem(atPath: copy) }
    _ = try town.files.backup(to: copy, keys: true)
    let places =
      ["taizhang.sqlite", "taizhang.sqlite-wal"].map { town.files.folder + "/" + $0 } + [copy + "/taizhang.sqlite"]
    let mark = try #require(code.range(of: "id=\"code\">"))
    for place in places {
      guard let bytes = FileManager.default.contents(atPath: place) else { continue }
      for secret in secrets + [String(code[mark.upperBound...].prefix { $0 != "<" }), "taizhang_"] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) is in \(place)")
      }
    }
    // Nor is anybody signed in where a copy is put back.
    #expect(
      try await DatabaseQueue(path: copy + "/taizhang.sqlite").read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM session")
      } == 0)
  }

  @Test func manyBlankSessionsCrowdNobodyOut() async throws {
    let town = try Town()
    let browser = try await town.browser()
    _ = try await browser.get("/requests/new")
    for _ in 0..<50 { _ = try await Browser(town.responder).get("/sign-in") }
    let rows = try await DatabaseQueue(path: town.files.folder + "/taizhang.sqlite").read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM session")
    }
    #expect(rows == 0, "somebody who only looks at a form costs nothing")
    #expect(try await browser.post("/requests/new", RequestTests.story).status == 303)
  }

  @Test func whoMakesManyCrowdsOutTheirOwn() async throws {
    let town = try Town()
    func begin(_ token: String, _ crowd: String, _ seconds: Int) throws {
      let at = Town.now.adding(seconds: seconds)
      let kept = KeptSession(
        account: nil, began: at, seen: at, until: Town.now.adding(seconds: 9_999), crowd: crowd,
        contents: .init(form: "f"))
      try town.files.begin(kept, of: token, inPlaceOf: nil, at: Town.now)
    }
    try begin("citizen", "one", 0)
    try await DatabaseQueue(path: town.files.folder + "/taizhang.sqlite").write { db in
      for number in 1..<SQLiteLedger.mostGuests {
        try db.execute(
          sql: "INSERT INTO session VALUES (?, NULL, 0, ?, ?, ?, 'many', x'')",
          arguments: [Data("\(number)".utf8), number, number, Town.now.seconds + 9_999])
      }
    }
    for number in 0..<3 { try begin("again \(number)", "many", 10_000 + number) }
    #expect(try town.files.session("citizen", at: Town.now) != nil)
    #expect(try town.files.session("again 2", at: Town.now) != nil)
  }

  @Test(arguments: [
    "", "g", "gg", String(repeating: "g", count: 65), String(repeating: "0", count: 64), "../x",
    "g" + String(repeating: "A", count: 64),
  ])
  func aCookieThatIsNoneOpensNothing(cookie: String) async throws {
    let town = try Town()
    let answer = try await Browser(town.responder).get("/work", [.cookie: "taizhang=\(cookie)"])
    #expect(answer.status == 303)
    let page = try await Browser(town.responder).get("/sign-in", [.cookie: "taizhang=\(cookie)"])
    #expect(page.headers[.setCookie]?.hasPrefix("taizhang=g") == true)
  }
}
