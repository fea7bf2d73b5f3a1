import Foundation
import LedgerCore
import LedgerSQLite
import Sealing
import Testing

@testable import Web

struct AccountTests {
  /// Switches the code on for a role's account, and gives its secret.
  private func switchOn(_ browser: Browser, at now: Moment = Town.now) async throws -> [UInt8] {
    let page = try await browser.get("/account/second-factor").body
    let mark = try #require(page.range(of: "id=\"secret\">"))
    let text = page[mark.upperBound...].prefix { $0 != "<" }.filter { $0 != " " }
    let secret = try #require(OneTimeCode.bytes(base32: String(text)))
    #expect(page.contains("otpauth://totp/") && page.contains("secret=\(text)"))
    let answer = try await browser.post("/account/second-factor", [("code", code(secret, now))])
    #expect(answer.location == "/account/second-factor")
    return secret
  }

  private func code(_ secret: [UInt8], _ now: Moment) -> String {
    OneTimeCode.code(secret, step: OneTimeCode.step(at: now.seconds))
  }

  @Test func signingInTakesTheCodeOnceItIsOnAndNoCodeTwice() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .window)
    let secret = try await switchOn(browser)
    let used = code(secret, Town.now)
    town.wait(seconds: 60)
    let now = Town.now.adding(seconds: 60)
    let next = try await town.browser()
    #expect(try await next.trySignIn("window").location == "/sign-in/code")
    #expect(try await next.get("/work").location?.hasPrefix("/sign-in") == true)
    _ = try await next.get("/sign-in/code")
    #expect(try await next.post("/sign-in/code", [("code", used)]).status == 422)
    #expect(try await next.post("/sign-in/code", [("code", "000000")]).status == 422)
    #expect(try await next.post("/sign-in/code", [("code", code(secret, now))]).location == "/work")
    #expect(try await next.get("/work").status == 200)
    let again = try await town.browser()
    _ = try await again.trySignIn("window")
    _ = try await again.get("/sign-in/code")
    #expect(try await again.post("/sign-in/code", [("code", code(secret, now))]).status == 422)
  }

  @Test func fiveWrongCodesAreEnoughAndThePasswordStepGoesStale() async throws {
    let town = try Town()
    let secret = try await switchOn(try await town.browser(as: .lead))
    let browser = try await town.browser()
    _ = try await browser.trySignIn("lead")
    _ = try await browser.get("/sign-in/code")
    for _ in 0..<5 { #expect(try await browser.post("/sign-in/code", [("code", "1")]).status == 422) }
    #expect(try await browser.post("/sign-in/code", [("code", code(secret, Town.now))]).status == 429)
    town.wait(seconds: 901)
    #expect(try await browser.get("/sign-in/code").location == "/sign-in")
    _ = try await browser.get("/sign-in")
    #expect(
      try await browser.post("/sign-in/code", [("code", code(secret, Town.now.adding(seconds: 901)))]).location
        == "/sign-in")
  }

  @Test func anAdministratorHelpsWhoLostTheTelephone() async throws {
    let town = try Town()
    _ = try await switchOn(try await town.browser(as: .lead))
    let admin = try await town.browser(as: .admin)
    #expect(try await admin.get("/accounts/second-factors").body.contains("value=\"lead\""))
    #expect(try await admin.post("/accounts/second-factors", [("account", "lead")]).status == 303)
    #expect(try await town.browser().trySignIn("lead").location == "/work")
    let log = "\(try town.files.history(of: 0))"
    #expect(log.contains("lead 开启两步验证") && log.contains("lead 关闭两步验证"))
    for role in [LedgerRole.lead, .window] {
      let browser = try await town.browser(as: role)
      _ = try await browser.get("/account")
      #expect(try await browser.post("/accounts/second-factors", [("account", "admin")]).status == 403)
    }
  }

  @Test func whoSwitchesItOffShowsACode() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .deputy)
    let secret = try await switchOn(browser)
    _ = try await browser.get("/account/second-factor")
    #expect(try await browser.post("/account/second-factor/off", [("code", "1")]).status == 422)
    town.wait(seconds: 90)
    let now = Town.now.adding(seconds: 90)
    #expect(try await browser.post("/account/second-factor/off", [("code", code(secret, now))]).status == 303)
    #expect(try !town.files.hasSecondFactor("deputy"))
  }

  @Test func anAccountThatGoesTakesItsCodeWithIt() async throws {
    let town = try Town()
    _ = try await switchOn(try await town.browser(as: .lead))
    try town.files.removeAccount("lead", by: town.root, at: Town.now)
    #expect(try !town.files.hasSecondFactor("lead"))
  }

  @Test func aPasswordIsChangedByWhoKnowsItAndEndsOtherSessions() async throws {
    let town = try Town()
    try Data("123456789012\r\n一个泄露过的长口令啊\nlast-line-here".utf8).write(
      to: URL(filePath: town.files.folder + "/" + SQLiteLedger.breachList))
    let (browser, other) = (try await town.browser(as: .deputy), try await town.browser(as: .deputy))
    func change(_ old: String, _ new: String, _ again: String? = nil) async throws -> Int {
      _ = try await browser.get("/account/password")
      return try await browser.post(
        "/account/password", [("now", old), ("new", new), ("again", again ?? new)]
      ).status
    }
    #expect(try await change("falsch-falsch", "ein-neues-wort") == 422)
    for weak in ["kurz", "123456789012", "一个泄露过的长口令啊", "last-line-here"] {
      #expect(try await change(Town.password, weak) == 422, "\(weak) was taken")
    }
    #expect(try await change(Town.password, "ein-neues-wort", "ein-anderes-wort") == 422)
    #expect(try await change(Town.password, "ein-neues-wort") == 303)
    #expect(try await browser.get("/account").status == 200)
    #expect(try await other.get("/account").status == 303)
    #expect(try await other.trySignIn("deputy", "ein-neues-wort").location == "/deputy")
    #expect(!"\(try town.files.history(of: 0))".contains("ein-neues-wort"))
  }
}
