import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web

struct InterfaceTests {
  @Test func aListIsReadPageByPage() async throws {
    let town = try Town()
    for number in 1...120 { try town.file("target", "指标\(number)") }
    let browser = try await town.browser()
    var path: String? = "/api/v1/items?kind=target"
    var titles: [String] = []
    while let next = path {
      let answer = try await browser.get(next)
      #expect(answer.headers[.contentType] == "application/json")
      let page = try JSONDecoder().decode(Page.self, from: Data(answer.body.utf8))
      #expect(page.total == 120)
      titles += page.items.map(\.title)
      path = page.next
    }
    #expect(titles == (1...120).map { "指标\($0)" })
  }

  private struct Page: Decodable {
    let items: [Line]
    let next: String?
    let total: Int

    struct Line: Decodable { let title: String }
  }

  @Test func whoHasItAlreadyIsToldSo() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser()
    let first = try await browser.get("/api/v1/items/\(item)")
    let tag = try #require(first.headers[.eTag])
    let again = try await browser.get("/api/v1/items/\(item)", [.ifNoneMatch: tag])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
    let leader = try await town.browser(as: .leader)
    _ = try await leader.get("/items/\(item)")
    #expect(try await leader.post("/items/\(item)/moves/suspend", [("reason", "样例")]).status == 303)
    #expect(try await browser.get("/api/v1/items/\(item)", [.ifNoneMatch: tag]).status == 200)
  }

  @Test func aFaultIsAProblemOfRFC9457() async throws {
    let answer = try await Town().browser().get("/api/v1/items/7")
    #expect(answer.status == 404)
    #expect(answer.headers[.contentType] == "application/problem+json")
    let problem = try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
    #expect(problem["status"] as? Int == 404)
    #expect(problem["type"] as? String == "about:blank")
    #expect(problem["title"] as? String == "Not Found")
    #expect(problem["instance"] as? String == "/api/v1/items/7")
    #expect((problem["detail"] as? String)?.isEmpty == false)
  }

  @Test func anItemIsToldWhole() async throws {
    let town = try Town()
    let item = try town.task()
    let answer = try await town.browser().get("/api/v1/items/\(item)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
    #expect(json["title"] as? String == "新增普惠性托位400个")
    #expect(json["lead"] as? String == "县教育局")
    #expect(json["state"] as? String == "underway")
    #expect((json["history"] as? [[String: Any]])?.count == 5)
  }

  @Test func theServerSaysHowItIs() async throws {
    let browser = try await Town().browser()
    #expect(try await browser.get("/health").body.contains("\"status\":\"ok\""))
    _ = try await browser.get("/items/1?text=%E5%BC%A0")
    let metrics = try await browser.get("/metrics").body
    #expect(metrics.contains("taizhang_requests_total{route=\"/health\",method=\"GET\",status=\"200\"} 1"))
    #expect(!metrics.contains("/items/1"))
  }
}
