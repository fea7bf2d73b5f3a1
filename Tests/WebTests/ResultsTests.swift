import Foundation
import LedgerCore
import Sealing
import Testing

@testable import Web

/// What became of a report's promises, on every page that tells it.
struct ResultsTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/yanxi-county").path

  private static func town() throws -> Town { try Town(reports: [samples]) }

  /// The SHA-256 of a sample report, and where words stand in it, code points.
  private static func place(of words: String, in year: Int) throws -> (digest: String, range: Range<Int>) {
    let data = try Data(contentsOf: URL(filePath: "\(samples)/\(year).txt"))
    let text = String(decoding: data, as: UTF8.self)
    let found = try #require(text.range(of: words))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
    return (Digest.of(Array(data)).hexadecimal, start..<start + words.unicodeScalars.count)
  }

  /// A target of the report of 2024, as an import would file it.
  private static func target(
    _ title: String, _ words: String, after: String, _ fields: [String: String], in town: Town
  ) throws -> Int {
    let (digest, whole) = try place(of: after + words, in: 2024)
    let from = whole.upperBound - words.unicodeScalars.count
    let created = Created(
      kind: "target", place: "砚溪县", year: 2024, title: title,
      origin: Origin(report: digest, from: from, to: whole.upperBound, words: words), fields: fields,
      due: Day("2024-12-31"))
    return try town.files.submit(
      [Draft(on: .new, .create(created), by: town.root)], at: Moment("2025-02-10") ?? Town.now)[0].number
  }

  private static func growth(in town: Town) throws -> Int {
    try target(
      "地区生产总值增长6.5%左右", "6.5%", after: "地区生产总值增长",
      ["indicator": "gdp", "value": "6.5", "unit": "%", "measure": "growth", "comparator": "approx"], in: town)
  }

  @Test func theTargetsOfAYearStandBesideTheNextReport() async throws {
    let town = try Self.town()
    let item = try Self.growth(in: town)
    let browser = try await town.browser()
    let page = try await browser.get("/results").body
    #expect(page.contains("砚溪县2024年的目标，完成得怎样") && page.contains("2025年报告说"))
    #expect(page.contains("class=\"verdict met\"") && page.contains("href=\"/items/\(item)\""))
    let missed = try await browser.get("/results?year=2024&verdict=missed").body
    #expect(missed.contains("class=\"verdict missed\"") && !missed.contains("class=\"verdict met\""))
    #expect(try await browser.get("/results?year=2023").body.contains("砚溪县2023年的目标"))
    for path in ["/results?year=2025", "/results?year=x", "/results?verdict=x", "/results?place=无名县"] {
      #expect(try await browser.get(path).status == 404, "\(path)")
    }
    let sheet = try await browser.get("/results/data.csv?year=2024").body
    #expect(sheet.hasPrefix("\u{FEFF}地方,年份,承诺") && sheet.contains("已完成"))
    #expect(try await browser.get("/").body.contains("href=\"/results?place="))
  }

  @Test func withoutTwoYearsThePageSaysSo() async throws {
    let browser = try await Town().browser()
    #expect(try await browser.get("/results").body.contains("要有同一地方相邻两年的公开报告"))
  }

  @Test func anItemQuotesItsSentenceAndItsResult() async throws {
    let town = try Self.town()
    let item = try Self.growth(in: town)
    let page = try await town.browser().get("/items/\(item)").body
    #expect(page.contains("地区生产总值增长<mark class=\"c\">6.5%</mark>"))
    #expect(page.contains("2025年报告说") && page.contains("class=\"verdict"))
    #expect(page.contains("href=\"/indicators/gdp\"") && page.contains("<dd>增幅</dd>") && !page.contains("approx"))
  }

  @Test func aSentenceOfAReportIsChosenWithItsSlotsItsItemAndItsResult() async throws {
    let town = try Self.town()
    let item = try Self.growth(in: town)
    let browser = try await town.browser()
    let (digest, range) = try Self.place(of: "地区生产总值增长6.5%", in: 2024)
    let whole = try await browser.get("/reports/\(digest)").body
    #expect(!whole.contains("id=\"found\"") && whole.contains("href=\"?item=\(item)#here\""))
    for question in ["item=\(item)", "at=\(range.upperBound - 2)"] {
      let page = try await browser.get("/reports/\(digest)?\(question)").body
      let found = try #require(page.split(separator: "<aside id=\"found\"").last)
      #expect(page.matches(of: /id="here"/).count == 1, "\(question)")
      for words in [
        "<q lang=\"zh-CN\">6.5%</q>", "目标值", "增幅", "href=\"/items/\(item)\"", "2025年报告说", "class=\"verdict",
      ] {
        #expect(found.contains(words), "\(question): \(words)")
      }
    }
    // The later report leads back to the promise that it answers.
    let results = try await browser.get("/results?year=2024&verdict=met").body
    let (later, _) = try Self.place(of: "政府工作报告", in: 2025)
    let link = try #require(results.split(separator: "\"").first { $0.hasPrefix("/reports/\(later)?at=") })
    let answer = try await browser.get(String(link.split(separator: "#")[0])).body
    #expect(answer.contains("这是在回答") && answer.contains("2024年报告的目标"))
  }

  @Test(arguments: ["-1", "999999999", "9223372036854775807", "-9223372036854775808", "x", ""])
  func aPlaceThatIsNoneChoosesNothing(at position: String) async throws {
    let (digest, _) = try Self.place(of: "政府工作报告", in: 2024)
    let answer = try await Self.town().browser().get("/reports/\(digest)?at=\(position)")
    #expect(answer.status == 200 && !answer.body.contains("id=\"found\""))
  }

  @Test func aYearIsSettledByTheNextReport() async throws {
    let town = try Self.town()
    let item = try Self.growth(in: town)
    let browser = try await town.browser(as: .supervisor)
    let page = try await browser.get("/work/results?tick=all").body
    #expect(page.contains("name=\"item.\(item)\"") && page.contains("checked"))
    #expect(try await browser.post("/work/results", [("year", "2024")]).status == 422)
    let answer = try await browser.post("/work/results", [("year", "2024"), ("item.\(item)", "1")])
    #expect(answer.status == 303)
    #expect(try await browser.get(answer.location ?? "").body.contains("已核定1件"))
    let settled = try #require(try town.files.item(item))
    let verdict = try await browser.get("/results?year=2024").body.contains("class=\"verdict met\"")
    #expect(verdict && ["met", "missed"].contains(settled.state))
    #expect(settled.fields["result"] != nil && settled.evidence.first?.name == "砚溪县2025年")
    #expect(!(try await browser.get("/work/results").body.contains("name=\"item.\(item)\"")), "settled once")
    #expect(try await town.browser(as: .lead).get("/work/results").status == 403)
  }

  @Test func aTargetInAnotherUnitIsLeftToAPerson() async throws {
    let town = try Self.town()
    let item = try Self.target(
      "地区生产总值增长6.5%左右", "6.5%", after: "地区生产总值增长",
      ["value": "6.5", "unit": "亿元", "measure": "level", "comparator": "approx"], in: town)
    let browser = try await town.browser(as: .supervisor)
    let page = try await browser.get("/work/results?tick=all").body
    #expect(page.contains("请逐件核定") && !page.contains("name=\"item.\(item)\""))
    _ = try await browser.post("/work/results", [("year", "2024"), ("item.\(item)", "1")])
    #expect(try town.files.item(item)?.state == "set")
  }
}
