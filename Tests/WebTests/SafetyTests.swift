import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web

struct SafetyTests {
  private static let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"

  @Test func wordsOfTheLedgerNeverBecomeMarkup() async throws {
    let town = try Town()
    let item = try town.task(SafetyTests.attack)
    try town.file("livelihood", SafetyTests.attack, .move("enlist", .init(reason: SafetyTests.attack)))
    let browser = try await town.browser(as: .supervisor)
    _ = try await browser.post("/items/\(item)/comments", [("text", SafetyTests.attack)])
    let query = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%3E"
    for path in [
      "/", "/items", "/items/\(item)", "/board", "/work", "/items?text=\(query)", "/items?office=\(query)",
      "/sign-in?back=/\(query)", "/\(query)", "/items/\(query)", "/reports/\(query)",
    ] {
      let page = try await browser.get(path).body
      #expect(!page.contains("<script") && !page.contains("<img"), "\(path) has markup in it")
    }
  }

  @Test func everyAnswerTellsTheBrowserToBeCareful() async throws {
    let browser = try await Town().browser()
    for path in ["/", "/nope", "/api/v1/items", "/health", Asset.style.path] {
      let headers = try await browser.get(path).headers
      #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
      #expect(headers[.xContentTypeOptions] == "nosniff")
      #expect(headers[HTTPField.Name("X-Frame-Options")!] == "DENY")
    }
  }

  @Test func noPageHasAScriptAStyleOrAnotherHostInIt() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .admin)
    for path in ["/", "/items", "/items/\(item)", "/board", "/work", "/accounts", "/account"] {
      let page = try await browser.get(path).body
      for word in ["<script", "<style", " style=", " onclick", "http://", "https://", "javascript:"] {
        #expect(!page.contains(word), "\(path) says \(word)")
      }
    }
    #expect(try await browser.get("/").body.utf8.count + StyleSheet.text.utf8.count < 150_000)
  }

  @Test func theCookieIsForThisSiteAndForNoScript() async throws {
    let town = try Town()
    let browser = try await town.browser()
    let before = try #require(try await browser.get("/sign-in").headers[.setCookie])
    #expect(before.contains("HttpOnly") && before.contains("SameSite=Lax") && before.contains("Path=/"))
    let guest = browser.cookies["taizhang"]
    let answer = try await browser.trySignIn("lead")
    #expect(answer.location == "/work")
    #expect(browser.cookies["taizhang"] != guest, "a token known before signing in must be worth nothing")
    let thief = Browser(town.responder)
    #expect(try await thief.get("/account", [.cookie: "taizhang=\(guest ?? "")"]).status == 303)
  }

  @Test func whoSignsOutIsOut() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    let session = try #require(browser.cookies["taizhang"])
    #expect(try await browser.post("/sign-out").status == 303)
    let thief = Browser(town.responder)
    #expect(try await thief.get("/work", [.cookie: "taizhang=\(session)"]).status == 303)
  }

  @Test func aSessionEndsWhenNothingIsAskedForTwoHours() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    town.wait(seconds: 2 * 3600 - 10)
    #expect(try await browser.get("/work").status == 200)
    town.wait(seconds: 2 * 3600 + 10)
    #expect(try await browser.get("/work").status == 303)
  }

  @Test func aSessionEndsAfterTwelveHoursHoweverBusy() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    for _ in 0..<12 {
      #expect(try await browser.get("/work").status == 200)
      town.wait(seconds: 3600 + 1)
    }
    #expect(try await browser.get("/work").status == 303)
  }

  @Test func aFormFromElsewhereIsNotTaken() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    let size = try town.files.size()
    let path = "/items/\(item)/comments"
    #expect(try await browser.post(path, [("text", "样例")], token: "").status == 403)
    #expect(try await browser.post(path, [("text", "样例")], token: String(repeating: "0", count: 64)).status == 403)
    let other = try await town.browser(as: .support)
    #expect(try await browser.post(path, [("text", "样例")], token: other.token).status == 403)
    #expect(try await browser.post(path, [("text", "样例")], [.origin: "https://evil.test"]).status == 403)
    let site = HTTPField.Name("Sec-Fetch-Site")!
    #expect(try await browser.post(path, [("text", "样例")], [site: "cross-site"]).status == 403)
    #expect(try town.files.size() == size)
    #expect(
      try await browser.post(path, [("text", "样例")], [.origin: "http://site.test", site: "same-origin"]).status == 303)
  }

  @Test func fiveWrongPasswordsAreEnough() async throws {
    let town = try Town()
    let browser = try await town.browser()
    for _ in 0..<Throttle.mostForAccount {
      #expect(try await browser.trySignIn("lead", "wrong").status == 422)
    }
    let answer = try await browser.trySignIn("lead")
    #expect(answer.status == 429)
    #expect(answer.headers[.retryAfter] == "900")
    // Others are let in, and so is this one later.
    #expect(try await browser.trySignIn("support").location == "/work")
    _ = try await browser.post("/sign-out")
    town.wait(seconds: 901)
    #expect(try await browser.trySignIn("lead").location == "/work")
  }

  @Test func anAddressThatTriesManyNamesIsStopped() async throws {
    let town = try Town()
    let browser = try await town.browser()
    for number in 0..<Throttle.mostFromAddress { _ = try await browser.trySignIn("名字\(number)", "") }
    #expect(try await browser.trySignIn("lead").status == 429)
    browser.address = "10.0.0.2"
    #expect(try await browser.trySignIn("lead").location == "/work")
  }

  @Test func anAccountWithoutAPasswordSignsInNowhere() async throws {
    let town = try Town()
    for password in ["", " ", Town.password] {
      #expect(try await town.browser().trySignIn("督查室", password).status == 422)
    }
  }

  @Test(arguments: ["//evil.test/", "https://evil.test/", "/\\evil.test", "javascript:alert(1)", "/\u{9}/evil.test"])
  func signingInLeadsToThisSiteOnly(back: String) async throws {
    let answer = try await Town().browser().trySignIn("lead", back: back)
    #expect(answer.location == "/")
  }

  @Test func whatIsTooLargeIsRefused() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    #expect(
      try await browser.post("/items/\(item)/comments", [("text", String(repeating: "字", count: 3_000))]).status == 413)
    let file = try await browser.post(
      "/items/\(item)/progress", [("period", "2025-06"), ("share", "5")], file: "大.txt",
      String(repeating: "x", count: 5_000))
    #expect(file.status == 413)
    #expect(try await browser.get("/items?text=" + String(repeating: "x", count: 5_000)).status == 414)
  }

  /// Bodies cut, doubled and turned over at every place: refused or read, never a fault of ours.
  @Test func aBrokenBodyIsRefused() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    let whole = Array(
      "--e\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nx\r\n--e\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nab\r\n--e--\r\n"
        .utf8)
    for place in whole.indices {
      for body in [Array(whole[..<place]), Array(whole[place...]), whole[..<place] + [0xFF] + whole[place...]] {
        let answer = try await browser.ask(
          .post, "/items/\(item)/progress", [.contentType: "multipart/form-data; boundary=e"], body)
        #expect([400, 403].contains(answer.status))
      }
    }
    for type in ["multipart/form-data", "multipart/form-data; boundary=", "text/plain", "application/json"] {
      let answer = try await browser.ask(.post, "/items/\(item)/progress", [.contentType: type], whole)
      #expect([400, 403, 415].contains(answer.status))
    }
  }

  @Test func aPathThatIsNotThereHasAPageThatSaysSo() async throws {
    let browser = try await Town().browser()
    for path in [
      "/nope", "/items/0", "/items/999999", "/items/-1", "/items/99999999999999999999", "/reports/..",
      "/assets/..%2F..%2Fkeys",
    ] {
      let answer = try await browser.get(path)
      #expect(answer.status == 404, "\(path)")
      #expect(answer.body.contains("没有这一页"), "\(path)")
    }
  }
}
