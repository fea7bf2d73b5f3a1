import Facts
import Searching
import Testing

/// Which of two hits a person wants to see first.
struct RankingTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let query: String
    let better: String
    let worse: String
    var testDescription: String { query }
  }

  @Test(arguments: [
    Pair(query: "养老 服务", better: "健全养老服务体系，全面覆盖城乡居民。", worse: "养老金按时发放，各项惠民政策落到实处，窗口服务不断改进。"),
    Pair(query: "27", better: "新建公园27个，群众出行更加方便。", worse: "新建公路1270公里，群众出行更方便。"),
    Pair(query: "5%", better: "生产总值增长5%左右，其他各项稳中有进。", worse: "生产总值增长6.5%左右，其他各项稳中有进。"),
    Pair(
      query: "粮食", better: "粮食播种面积稳定在60万亩，粮食产量5亿斤，粮食储备充足。",
      worse: "统筹做好稳定就业、能源保供、粮食、安全生产、生态环境、社会治理等各方面工作，不断增强群众获得感。"),
    Pair(
      query: "托育", better: "扩大普惠托育供给，支持社会力量办园。",
      worse: "大力支持社会力量参与，坚持政府主导、部门协同、群众参与，着力解决就业、住房、出行等难题，也要重视托育。"),
  ])
  func theBetterAnswerComesFirst(pair: Pair) throws {
    // In both orders, so that the order of the text decides nothing.
    for text in [[pair.better, pair.worse], [pair.worse, pair.better]] {
      let first = try #require(try Shelf(text.joined(separator: "\n")).hits(pair.query).first)
      #expect(first.excerpts[0].words == pair.better)
    }
  }

  @Test func amongEqualsTheNewerYearComesFirst() throws {
    let index = try SearchIndex()
    for year in [2019, 2024, 2021] {
      let text = "第\(year)份文稿。\n巩固脱贫成果，守住底线不动摇。\(year)"
      try index.update([Shelf.source(text, "\(year).txt", known: Report(place: "砚溪县", year: year))])
    }
    #expect(try index.search(SearchQuery("脱贫成果")).hits.map(\.year) == [2024, 2021, 2019])
  }

  @Test func theSameParagraphPrintedAgainComesLast() throws {
    let same = "养老服务提质，养老服务扩面。"
    let hits = try Shelf([same, same, same, "发展养老服务，统筹推进各项工作。"].joined(separator: "\n")).hits("养老服务")
    #expect(hits.map(\.line) == [1, 4, 2, 3])
  }
}
