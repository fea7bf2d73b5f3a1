import Foundation
import LedgerCore
import Sealing
import Testing

@testable import Web
@testable import taizhang

/// What everybody may open beside items and reports.
struct FaceTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples").path

  private static func town() throws -> Town {
    try Town(reports: [samples + "/yanxi-county", samples + "/weichuan-county"])
  }

  @Test func anIndicatorShowsItsYearsAndLeadsToTheSentence() async throws {
    let browser = try await Self.town().browser()
    #expect(try await browser.get("/indicators").body.contains("/indicators/gdp?place="))
    let page = try await browser.get("/indicators/gdp").body
    #expect(page.contains("<svg class=\"chart\"") && page.contains("和其他地方比") && page.contains("苇川县"))
    let link = try #require(page.firstMatch(of: /href="(\/reports\/[0-9a-f]{64}\?at=\d+#here)"/)).1
    let report = try await browser.get(String(link.replacing("#here", with: "")))
    #expect(report.status == 200)
    #expect(report.body.matches(of: /id="here"/).count == 1)
    let terms = try await browser.get("/glossary").body
    let term = try #require(terms.firstMatch(of: /href="(\/reports\/[0-9a-f]{64}\?at=\d+)#here"/)).1
    #expect(try await browser.get(String(term)).body.contains("class=\"here\""))
  }

  @Test func placesAreChosenByThoseWhoLook() async throws {
    let browser = try await Self.town().browser()
    let alone = try await browser.get("/indicators/gdp?place=苇川县&with=苇川县").body
    #expect(alone.contains("苇川县历年") && !alone.contains("砚溪县历年"))
    for path in ["/indicators/nothing", "/indicators/gdp?place=无名县", "/indicators/gdp?with=无名县", "/glossary?place=无名县"]
    {
      #expect(try await browser.get(path).status == 404, "\(path)")
    }
  }

  @Test(arguments: [
    ("data.csv", "text/csv; charset=utf-8", "\u{FEFF}地方,"), ("chart.svg", "image/svg+xml", "<svg "),
    ("package.zip", "application/zip", "PK"),
  ])
  func anIndicatorIsTakenAway(file: String, type: String, start: String) async throws {
    let answer = try await Self.town().browser().get("/indicators/gdp/\(file)?place=砚溪县")
    #expect(answer.status == 200 && answer.headers[.contentType] == type && answer.body.hasPrefix(start))
    #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"gdp.") == true)
  }

  @Test func withoutReportsThePagesSaySo() async throws {
    let browser = try await Town().browser()
    for (path, words) in [
      ("/indicators", "还没有读出指标"), ("/indicators/gdp", "没有写到这个指标"), ("/glossary", "没有名词解释"),
      ("/projects", "还没有公开的重点项目"), ("/ballots", "还没有公开的票决"), ("/search?q=供水", "没有找到"), ("/data", "0项"),
    ] {
      let answer = try await browser.get(path)
      #expect(answer.status == 200 && answer.body.contains(words), "\(path)")
    }
  }

  @Test func aReportThatNoPublicItemNamesIsNowhere() async throws {
    let town = try Town()
    let text = "砚溪县政府工作报告\n\n2025年重点工作\n地区生产总值增长6%。加快“秘密行动”建设。\n名词解释\n1.“秘密行动”：指尚未公开的行动。\n"
    let digest = Digest.of(Array(text.utf8)).hexadecimal
    try town.files.keepReport(Array(text.utf8))
    let created = Created(
      kind: "task", place: "砚溪县", year: 2025, title: "尚未确认",
      origin: Origin(report: digest, from: 0, to: 4, words: "砚溪县政"))
    let item = try town.files.submit([Draft(on: .new, .create(created), by: town.root)], at: Town.now)[0].number
    let browser = try await town.browser()
    let paths = ["/indicators", "/glossary", "/data", "/search?q=秘密行动", "/data/indicators.csv"]
    for path in paths {
      let answer = try await browser.get(path).body
      #expect(!answer.contains("增长6%") && !answer.contains("尚未公开的行动") && !answer.contains(digest), "\(path)")
    }
    #expect(try await browser.get("/reports/\(digest)/facts.csv").status == 404)
    // Once somebody has confirmed it, the report is public.
    _ = try town.files.submit([Draft(on: .item(item), .move("confirm", .init()), by: town.root)], at: Town.now)
    #expect(try await browser.get("/glossary").body.contains("尚未公开的行动"))
    #expect(try await browser.get("/search?q=秘密行动").body.contains("/reports/\(digest)"))
    #expect(try await browser.get("/reports/\(digest)/facts.csv").body.contains("秘密行动"))
  }

  @Test func whatIsReadFromAReportIsHadThoughTheLibraryHasNoRoomForIt() async throws {
    let folder = Self.samples + "/yanxi-county"
    let digests = try SharedReports(in: [folder]).digests.sorted()
    #expect(digests.count > 1)
    let browser = try await Town(reports: [folder], held: 1).browser()
    for digest in digests {
      let page = try await browser.get("/reports/\(digest)/facts.csv")
      #expect(page.status == 200 && page.body.contains("砚溪"))
      #expect(try await browser.get("/reports/\(digest)/facts.csv?document=7").status == 404)
    }
    #expect(try await browser.get("/reports/\(String(repeating: "ab", count: 32))/facts.csv").status == 404)
  }

  @Test func chartsOfEnglishPagesSpeakEnglish() async throws {
    let browser = try await Self.town().browser()
    _ = try await browser.get("/language/en?back=/health")
    let page = try await browser.get("/indicators/gdp").body
    let charts = page.matches(of: /<svg class="chart".*?<\/svg>/.dotMatchesNewlines()).map { String($0.0) }
    #expect(!charts.isEmpty)
    for chart in charts {
      // Names of places stay; everything else is of the page's language.
      let foreign = chart.matches(of: />[^<]*[一-鿿][^<]*</).map { String($0.0) }.filter { words in
        words.replacing(/砚溪县|苇川县/, with: "").contains(/[一-鿿：，。；（）]/)
      }
      #expect(foreign.isEmpty, "\(foreign)")
    }
    #expect(page.contains("GDP · growth (%)") && page.contains("Source: "))
    let file = try await browser.get("/indicators/gdp/chart.svg").body
    #expect(file.contains("GDP · growth (%)") && !file.contains("资料来源"))
    #expect(try await Self.town().browser().get("/indicators/gdp").body.contains("资料来源："))
  }

  /// What the vocabulary has no English name for would stand in Chinese on an English chart.
  @Test func everyIndicatorHasAnEnglishName() async throws {
    let codes = try await Set(Town().site.door.ask { $0.indicators.map(\.code) })
    #expect(Set(ChartLanguageWords.indicators.keys) == codes)
  }

  @Test func largeNumbersAreToldInTheirOrderOfSize() async throws {
    let town = try Town()
    let paper = try town.files.evidence.take(Array("月报".utf8), named: "月报.txt")
    let fields = ["value": "20000000000", "unit": "元", "measure": "level"]
    let entries = try town.files.submit(
      [
        Draft(
          on: .new,
          .create(
            Created(
              kind: "target", place: "砚溪县", year: 2025, title: "规模工业产值", fields: fields,
              parties: Parties(lead: "县教育局"), due: Day("2025-12-31"))), by: town.root)
      ], at: Moment("2025-02-10 09:00") ?? Town.now)
    let id = entries[0].number
    let supervisor = try await town.browser(as: .supervisor)
    _ = try town.files.submit([Draft(on: .item(id), .move("track", .init()), by: town.root)], at: Town.now)
    _ = try town.files.submit(
      [
        Draft(
          on: .item(id),
          .progress(Progressed(period: "2025-06", quantity: "16680000000", unit: "元", evidence: [paper])),
          by: town.root)
      ], at: Town.now)
    let page = try await supervisor.get("/items/\(id)").body
    #expect(page.contains("<data value=\"20000000000\" title=\"20000000000元\">200亿元</data>"))
    #expect(page.contains("<data value=\"16680000000\" title=\"16680000000元\">166.8亿元</data>"))
    #expect(try await supervisor.get("/work/progress?period=2025-06").body.contains(">166.8亿元</data>"))
    // And they may be written so.
    _ = try await supervisor.get("/items/\(id)")
    let answer = try await supervisor.post(
      "/items/\(id)/progress", [("period", "2025-05"), ("quantity", "130.05亿元")], file: "月报.txt", "月报")
    #expect(answer.status == 303)
    #expect(try town.files.item(id)?.progress["2025-05"]?.quantity == "13005000000")
  }

  @Test func projectsStandByStageWithTheirMoney() async throws {
    let town = try Town()
    let paper = try town.files.evidence.take(Array("批复".utf8), named: "批复.txt")
    for (title, money) in [("冷链物流中心", "1.8"), ("砚西旅游公路", "2.45")] {
      let fields = ["investment": money, "startBy": "2025-03-01"]
      try town.file(
        "project", title, .move("approve", .init(fields: fields, evidence: [paper])))
    }
    try town.file("project", "储备中的项目")
    let page = try await town.browser().get("/projects").body
    #expect(page.contains("冷链物流中心") && page.contains("4.25亿元"))
    #expect(!page.contains("储备中的项目"))
    #expect(try await town.browser().get("/projects?year=x").status == 404)
  }

  @Test func searchFindsItemsAndReportsAndNothingHidden() async throws {
    let town = try Self.town()
    let item = try town.task("改造<老旧>小区12个")
    try town.file("request", "老旧小区路灯不亮")
    let hidden = try town.file("task", "老旧小区暗管排查")
    let browser = try await town.browser()
    let page = try await browser.get("/search?q=改造 小区").body
    #expect(page.contains("/items/\(item)\"") && page.contains("/reports/") && page.contains("<mark>"))
    #expect(page.contains("&lt;") && !page.contains("<老旧>"))
    #expect(!page.contains("路灯不亮") && !page.contains("暗管排查"))
    let items = try await browser.get("/search?q=小区&kind=item").body
    #expect(items.contains("/items/\(item)\"") && !items.contains("/reports/"))
    _ = try town.files.submit([Draft(on: .item(hidden), .move("confirm", .init()), by: town.root)], at: Town.now)
    #expect(try await browser.get("/search?q=暗管").body.contains("/items/\(hidden)\""))
    for (path, status) in [
      ("/search?q=a&year=x", 400), ("/search?q=a&kind=x", 400), ("/search?q=a&page=0", 400), ("/search?q=%00%3C", 400),
      ("/search?q=place:", 400), ("/search?q=-", 400),
    ] {
      #expect(try await browser.get(path).status == status, "\(path)")
    }
  }

  @Test func aBallotShowsItsSumsAndNoVote() async throws {
    let town = try Town()
    let candidates = try ["改造农贸市场2处", "建设图书角10个"].map { try town.file("livelihood", $0, .move("screen", .init())) }
    let ballot = try town.file("ballot", "2025年票决")
    let tokens = (1...3).map { Digest.of(Array("token \($0)".utf8)).hexadecimal }
    func submit(_ item: Int, _ request: LedgerCore.Request) throws {
      let asker = Asker(account: "督查室", roles: Set(LedgerRole.allCases))
      _ = try town.files.submit([Draft(on: .item(item), request, by: asker)], at: Town.now)
    }
    for one in candidates {
      try submit(one, .link(Linked(item: ballot, how: .ballot)))
      try submit(one, .move("nominate", .init()))
    }
    try submit(ballot, .open(BallotOpened(eligible: 4, present: 3, candidates: candidates, tokens: tokens.sorted())))
    try submit(ballot, .move("begin", .init()))
    for token in tokens { try submit(ballot, .vote(Vote(token: token, yes: [candidates[0]]))) }
    let browser = try await town.browser()
    let before = try await browser.get("/ballots/\(ballot)").body
    #expect(before.contains("计票以前不显示票数") && !before.contains("赞成票</th>"))
    try submit(ballot, .count)
    try submit(ballot, .move("close", .init()))
    let page = try await browser.get("/ballots/\(ballot)").body
    #expect(page.contains("入选") && page.contains("未过半数") && page.contains("即3票"))
    let everything = page + (try await browser.get("/data/history.jsonl").body)
    for token in tokens { #expect(!everything.contains(token.prefix(12))) }
    #expect(try await browser.get("/ballots").body.contains("2025年票决"))
    #expect(try await browser.get("/ballots/\(candidates[0])").location == "/items/\(candidates[0])")
  }

  @Test func dataAreWholeAndHoldNothingHidden() async throws {
    let town = try Town()
    for number in 1...1_020 { try town.file("target", "指标\(number)") }
    try town.file("request", "路灯不亮")
    let item = try town.task()
    let office = try await town.browser(as: .lead)
    #expect(try await office.post("/items/\(item)/comments", [("text", "设备已到货")]).status == 303)
    let browser = try await town.browser()
    let table = try await browser.get("/data/items.csv").body
    #expect(table.split(separator: "\r\n").count == 1_022)
    #expect(table.contains("指标1020") && !table.contains("路灯不亮"))
    let lines = try await browser.get("/data/items.jsonl?kind=task").body
    #expect(lines.split(separator: "\n").count == 1 && lines.contains("新增普惠性托位400个") && !lines.contains("urged"))
    let history = try await browser.get("/data/history.jsonl").body
    #expect(history.contains("\"item\":\(item)") && !history.contains("设备已到货") && !history.contains("督查室"))
    #expect(try await browser.get("/data/items.csv?kind=nothing").status == 400)
  }

  @Test func aFileIsHadByEverybodyOnlyWhereItWasOpened() async throws {
    let town = try Town()
    let (item, other) = (try town.task(), try town.task("另一项"))
    var open = try town.files.evidence.take(Array("<html><script>验收合格".utf8), named: "验收 \"表\".html")
    open.open = true
    let closed = try town.files.evidence.take(Array("居民名册".utf8), named: "名册.txt")
    for file in [open, closed] {
      _ = try town.files.submit([Draft(on: .item(item), .evidence(file), by: town.root)], at: Town.now)
    }
    let browser = try await town.browser()
    let answer = try await browser.get("/items/\(item)/evidence/\(open.digest)")
    #expect(answer.status == 200 && answer.body == "<html><script>验收合格")
    #expect(answer.headers[.contentType] == "application/octet-stream")
    #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment; filename*=UTF-8''%E9%AA%8C") == true)
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    let page = try await browser.get("/items/\(item)").body
    #expect(page.contains("evidence/\(open.digest)") && !page.contains("evidence/\(closed.digest)"))
    let path = "/items/\(item)/evidence/\(closed.digest)"
    #expect(try await browser.get(path).status == 404)
    #expect(try await town.browser(as: .deputy).get(path).status == 404)
    #expect(try await town.browser(as: .lead).get(path).body == "居民名册")
    #expect(try await browser.get("/items/\(other)/evidence/\(open.digest)").status == 404)
    #expect(try await browser.get("/items/\(item)/evidence/..%2F..%2Fkeys").status == 404)
  }

  @Test func proofsAreForEverybodyWithoutWhoWrote() async throws {
    let town = try Town()
    let item = try town.task()
    let hidden = try town.file("task", "尚未确认")
    let browser = try await town.browser()
    #expect(try await browser.get("/items/\(item)/proof").status == 404)
    _ = try town.files.checkpoint(at: Town.now)
    let proofs = try await browser.get("/items/\(item)/proof").body
    #expect(proofs.split(separator: "\n").count == 5)
    #expect(proofs.contains("\"path\"") && !proofs.contains("\"leaf\"") && !proofs.contains("督查室"))
    #expect(try await town.browser(as: .supervisor).get("/items/\(item)/proof").body.contains("\"leaf\""))
    #expect(try await browser.get("/items/\(hidden)/proof").status == 404)
    #expect(try await browser.get("/items/\(item)").body.contains("/items/\(item)/proof"))
  }

  /// Issue 5: the first visit of the home page weighs less than 150 KB, style and icon with it.
  @Test func theFirstVisitIsLight() async throws {
    let town = try Self.town()
    for number in 1...40 { try town.file("livelihood", "实事\(number)", .move("enlist", .init(reason: "报告所列"))) }
    let page = try await town.browser().get("/").body.utf8.count
    #expect(page + Asset.all.reduce(0) { $0 + $1.text.utf8.count } < 150_000)
  }
}
