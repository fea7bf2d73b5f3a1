import Foundation
import LedgerCore
import Testing

@testable import Web

struct FeedTests {
  @Test func aFeedTellsWhatChangedInWhatMeetsTheFilter() async throws {
    let town = try Town()
    let task = try town.task("整治<积水点>&“涝点”")
    try town.file("target", "增长6%")
    let browser = try await town.browser()
    let atom = try await browser.get("/feeds/items.atom?kind=task")
    #expect(atom.status == 200)
    #expect(atom.headers[.contentType] == "application/atom+xml")
    #expect(atom.body.contains("整治&lt;积水点&gt;&amp;“涝点”"))
    #expect(!atom.body.contains("增长6%"))
    #expect(atom.body.contains("http://site.test/items/\(task)"))
    let json = try #require(JSON(Array(try await browser.get("/feeds/items.json?kind=target").body.utf8)))
    #expect(json["version"] == "https://jsonfeed.org/version/1.1")
    #expect(json["items"]?.list?.count == 1)
    #expect(try await browser.get("/feeds/items.json?kind=nope").status == 422)
    #expect(try await browser.get("/feeds/items.atom", [.ifNoneMatch: "\"x\""]).status == 200)
  }

  @Test func theFeedOfAnItemHasItsPublicHistoryAndNoMore() async throws {
    let town = try Town()
    let item = try town.task()
    let hidden = try town.file("request", "路灯不亮")
    let boss = try await town.browser(as: .supervisor)
    _ = try await boss.get("/items/\(item)")
    #expect(try await boss.post("/items/\(item)/comments", [("text", "内部意见")]).status == 303)
    for path in ["/feeds/items/\(item)/atom", "/feeds/items/\(item)/json", "/feeds/items.atom", "/feeds/items.json"] {
      let body = try await boss.get(path).body
      #expect(body.contains("新增普惠性托位400个"), "\(path)")
      #expect(!body.contains("内部意见"), "\(path)")
    }
    #expect(try await boss.get("/feeds/items/\(hidden)/atom").status == 404)
    #expect(try await !boss.get("/feeds/items.json?kind=request").body.contains("路灯"))
  }

  @Test func aHostThatIsNoneIsNotRepeated() async throws {
    #expect(Host.checked("a.test:80") == "a.test:80")
    for host in ["", "a\"b", "a b", "<x>", "a/b", String(repeating: "a", count: 300)] {
      #expect(Host.checked(host) == nil)
    }
  }

  @Test func dueDatesStandInACalendar() async throws {
    let town = try Town()
    let item = try town.task("整治积水点，新增管网3.5公里；附属设施\\配套，" + String(repeating: "长", count: 60))
    try town.file("task", "别处的事", .assign(Assigned(parties: Parties(lead: "县水利局"))))
    let browser = try await town.browser()
    let answer = try await browser.get("/feeds/due.ics?office=%E5%8E%BF%E6%95%99%E8%82%B2%E5%B1%80")
    #expect(answer.status == 200)
    let lines = answer.body.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = answer.body.replacing("\r\n ", with: "")
    #expect(unfolded.contains("整治积水点，新增管网3.5公里；附属设施\\\\配套"))
    #expect(unfolded.contains("UID:item-\(item)@site.test"))
    #expect(!unfolded.contains("别处的事"))
  }

  @Test(arguments: [74, 75, 76, 149, 150, 151])
  func aLineIsFoldedByBytesAndNeverInACharacter(bytes: Int) {
    for character in ["a", "é", "长", "𠮷"] {
      let line = String(repeating: character, count: bytes / character.utf8.count + 1)
      let folded = CalendarText.folded(line)
      #expect(folded.hasSuffix("\r\n"))
      #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      #expect(folded.dropLast().replacing("\r\n ", with: "") == line, "a folded line must come back as it was")
    }
  }
}
