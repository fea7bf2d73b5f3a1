import Foundation
import LedgerCore
import Sealing
import Testing

@testable import Web

struct PageTests {
  @Test func theHomePageSaysWhatWasPromisedAndWhatBecameOfIt() async throws {
    let town = try Town()
    _ = try town.task()
    try town.file("livelihood", "新建农村公路100公里", .move("enlist", .init(reason: "报告所列")))
    let page = try await town.browser().get("/").body
    #expect(page.contains("2025年，砚溪县承诺了什么，办得怎样"))
    #expect(page.contains("2件承诺"))
    #expect(page.contains("新建农村公路100公里"))
    #expect(page.contains("启动 → 推进中"))
  }

  @Test func anEmptyLedgerHasAHomePageToo() async throws {
    let answer = try await Town().browser().get("/")
    #expect(answer.status == 200)
    #expect(answer.body.contains("台账里还没有公开的事项"))
  }

  @Test func anItemShowsItsWordsItsDeadlinesAndItsHistory() async throws {
    let town = try Town()
    let item = try town.task()
    let page = try await town.browser().get("/items/\(item)").body
    for words in ["新增普惠性托位400个", "2025年重点工作", "县教育局", "月报时限：自2025-02-10起每月25日前", "确认 → 已确认", "2025-12-31"] {
      #expect(page.contains(words), "the page lacks \(words)")
    }
  }

  @Test func whoReportsProgressFindsItOnThePage() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    let answer = try await browser.post(
      "/items/\(item)/progress", [("period", "2025-06"), ("share", "46.5"), ("note", "主体封顶")],
      file: "../../etc/现场 记录.txt", "样例")
    #expect(answer.location == "/items/\(item)?done=progress")
    let page = try await browser.get("/items/\(item)?done=progress").body
    for words in ["进展已报送", "46.5%", "主体封顶", "现场 记录.txt"] { #expect(page.contains(words), "the page lacks \(words)") }
    #expect(!page.contains("etc/"))
    #expect(try town.files.item(item)?.reports.first?.share == 4650)
  }

  @Test(arguments: ["101", "-1", "4,5", "1.234", "x", "１２"])
  func aShareThatIsNoneIsRefusedWithASentence(share: String) async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    let answer = try await browser.post("/items/\(item)/progress", [("period", "2025-06"), ("share", share)])
    #expect(answer.status == 422)
    #expect(answer.body.contains("累计完成应是0到100之间的数"))
  }

  @Test func progressWithoutTheEvidenceItNeedsSaysSo() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .lead)
    let answer = try await browser.post("/items/\(item)/progress", [("period", "2025-06"), ("share", "50")])
    #expect(answer.status == 422)
    #expect(answer.body.contains("还缺：佐证材料"))
  }

  @Test func aCommentIsSeenByThoseWhoDoTheWorkOnly() async throws {
    let town = try Town()
    let item = try town.task()
    let office = try await town.browser(as: .lead)
    #expect(try await office.post("/items/\(item)/comments", [("text", "设备已到货")]).status == 303)
    #expect(try await office.get("/items/\(item)").body.contains("设备已到货"))
    for browser in [try await town.browser(), try await town.browser(as: .deputy), try await town.browser(as: .public)]
    {
      #expect(!(try await browser.get("/items/\(item)").body.contains("设备已到货")))
      #expect(!(try await browser.get("/api/v1/items/\(item)").body.contains("设备已到货")))
    }
  }

  @Test func whatIsNotPublicIsThereForNobodyButThoseWhoHandleIt() async throws {
    let town = try Town()
    let request = try town.file("request", "路灯不亮")
    let proposed = try town.file("task", "尚未确认的工作")
    for item in [request, proposed] {
      for account in [nil, "deputy", "public", "other"] {
        let browser = try await town.browser()
        if let account { try await browser.signIn(account) }
        let who = account ?? "nobody"
        #expect(try await browser.get("/items/\(item)").status == 404, "item \(item) as \(who)")
        #expect(try await browser.get("/api/v1/items/\(item)").status == 404)
        for list in [
          "/items", "/items?kind=request", "/items?state=proposed", "/items?office=县教育局", "/api/v1/items", "/",
          "/board",
        ] {
          let page = try await browser.get(list).body
          #expect(!page.contains("路灯不亮") && !page.contains("尚未确认的工作"), "\(list) as \(who)")
        }
        #expect(try await browser.post("/items/\(item)/comments", [("text", "样例")]).status >= 400)
      }
      for role in [LedgerRole.supervisor, .lead, .leader, .window, .admin] {
        #expect(try await town.browser(as: role).get("/items/\(item)").status == 200, "item \(item) as \(role)")
      }
    }
  }

  @Test func personalDataAreShownToNobody() async throws {
    let town = try Town()
    var created = Created(kind: "request", place: "砚溪县", year: 2025, title: "路灯不亮")
    created.parties = Parties(lead: "县教育局")
    let entries = try town.files.file(
      created, about: .init(fields: ["name": "欧阳样例", "phone": "13800001234"], purpose: "样例", until: Town.now.day),
      by: town.root, at: Town.now)
    for role in LedgerRole.allCases {
      let browser = try await town.browser(as: role)
      for path in ["/items/", "/api/v1/items/"] {
        let page = try await browser.get("\(path)\(entries[0].number)").body
        #expect(!page.contains("样例") && !page.contains("1234") && !page.contains("p-"))
      }
    }
  }

  @Test func theWorkbenchShowsAnOfficeItsOwn() async throws {
    let town = try Town()
    _ = try town.task()
    #expect(try await town.browser(as: .lead).get("/work").body.contains("新增普惠性托位400个"))
    let other = try await town.browser()
    try await other.signIn("other")
    #expect(!(try await other.get("/work").body.contains("新增普惠性托位400个")))
    #expect(try await town.browser(as: .supervisor).get("/work").body.contains("新增普惠性托位400个"))
  }

  @Test func aListGoesOnWhereItsPageEnds() async throws {
    let town = try Town()
    for number in 1...60 { try town.file("target", "指标\(number)") }
    let browser = try await town.browser()
    let first = try await browser.get("/items?kind=target").body
    #expect(first.contains("共60项"))
    let next = try #require(first.firstMatch(of: /href="([^"]+after=[^"]+)"/)).1.replacing("&amp;", with: "&")
    let second = try await browser.get(String(next)).body
    #expect(second.contains("指标60<") && !second.contains("指标50<"))
    #expect(!second.contains("rel=\"next\""))
  }

  @Test(arguments: [
    "kind=nothing", "state=nothing", "light=pink", "year=x", "year=99999", "after=-1", "dueBy=tomorrow",
    "dueFrom=today",
  ])
  func aFilterThatIsNotKnownIsRefused(query: String) async throws {
    let browser = try await Town().browser()
    #expect(try await browser.get("/items?\(query)").status == 400)
    #expect(try await browser.get("/api/v1/items?\(query)").headers[.contentType] == "application/problem+json")
  }

  @Test func aReportMarksWhatIsInTheLedgerAndLeadsToIt() async throws {
    let town = try Town()
    let text = "砚溪县政府工作报告\n\n三、2025年重点工作\n新增普惠性托位400个。改造<老旧>小区12个。\n"
    try town.files.keepReport(Array(text.utf8))
    let digest = Digest.of(Array(text.utf8)).hexadecimal
    let words = "新增普惠性托位400个"
    let from = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: text.range(of: words)!.lowerBound)
    let created = Created(
      kind: "target", place: "砚溪县", year: 2025, title: words,
      origin: Origin(report: digest, from: from, to: from + words.unicodeScalars.count, words: words))
    let item = try town.files.submit([Draft(on: .new, .create(created), by: town.root)], at: Town.now)[0].number
    let browser = try await town.browser()
    #expect(try await browser.get("/items/\(item)").body.contains("/reports/\(digest)?item=\(item)#here"))
    let page = try await browser.get("/reports/\(digest)?item=\(item)").body
    #expect(page.contains("href=\"/items/\(item)\""))
    #expect(page.contains("id=\"here\""))
    #expect(page.contains("改造&lt;老旧&gt;小区"))
    #expect(page.contains("<mark class=\"f\">400个</mark>"))
    let draft = Array("砚溪县2026年政府工作报告（草稿）\n新增学位100个。\n".utf8)
    try town.files.keepReport(draft)
    let unnamed = Digest.of(draft).hexadecimal
    #expect(try await browser.get("/reports/\(unnamed)").status == 404, "a report is shown by the items that name it")
    #expect(try await browser.get("/reports/\(String(repeating: "0", count: 64))").status == 404)
  }

  @Test func thePageIsInTheLanguageThatWasChosen() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser()
    #expect(try await browser.get("/language/en?back=/items/\(item)").location == "/items/\(item)")
    let page = try await browser.get("/items/\(item)").body
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("How the deadlines were found"))
    #expect(page.contains("<span lang=\"zh-CN\">新增普惠性托位400个</span>"))
    #expect(try await browser.get("/language/en?back=//evil.test/").location == "/")
    #expect(try await browser.get("/language/en?back=https://evil.test/").location == "/")
  }
}
