import HTTPTypes
import LedgerCore
import Testing

@testable import Web

struct TokenPageTests {
  @Test func aTokenIsMadeShownOnceUsedAndRemoved() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/account/tokens")
    let made = try await browser.post("/account/tokens", [("scope", "read"), ("days", "30"), ("purpose", "月报<系统>")])
    #expect(made.location == "/account/tokens")
    let page = try await browser.get("/account/tokens").body
    let secret = try #require(page.firstMatch(of: /<code>(taizhang_[0-9a-f]{64})<\/code>/)?.1)
    #expect(page.contains("月报&lt;系统&gt;"))
    #expect(try await !browser.get("/account/tokens").body.contains(secret))
    let program = try await town.browser()
    let header: HTTPFields = [.authorization: "Bearer \(secret)"]
    #expect(try await program.get("/api/v1/requests", header).status == 200)
    let token = try #require(try town.files.tokens(of: "lead").first)
    #expect(token.scopes == [.read])
    // Nobody removes another's, nor learns of it.
    let other = try await town.browser(as: .supervisor)
    _ = try await other.get("/account/tokens")
    #expect(try await other.post("/account/tokens/\(token.number)/remove").status == 404)
    #expect(
      try await browser.post("/account/tokens/\(token.number)/remove").location == "/account/tokens?done=remove")
    #expect(try await program.get("/api/v1/requests", header).status == 401)
    let notes = try town.files.entries(after: 0, limit: 1_000).filter { $0.event.name == "noted" && $0.by == "lead" }
    #expect(notes.count == 2, "both are in the log")
  }

  @Test(arguments: [
    [("days", "30")], [("scope", "read"), ("days", "0")], [("scope", "read"), ("days", "367")],
    [("scope", "all"), ("days", "5")], [("scope", "read")],
  ])
  func whatIsNoTokenIsNotMade(fields: [(String, String)]) async throws {
    let town = try Town()
    let browser = try await town.browser(as: .deputy)
    _ = try await browser.get("/account/tokens")
    #expect(try await browser.post("/account/tokens", fields).status == 422)
    #expect(try town.files.tokens(of: nil).isEmpty)
  }
}
