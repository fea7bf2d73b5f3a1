import Facts
import Searching
import Testing

/// What is found, and how it is shown.
struct SearchingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let query: String
    let shown: [String]
    var testDescription: String { "\(query) in \(text)" }
  }

  static let cases = [
    Case(text: "健全普惠养老服务体系。", query: "养老服务", shown: ["健全普惠[养老服务]体系。"]),
    Case(text: "城企联动普惠养老。", query: "老", shown: ["城企联动普惠养[老]。"]),
    Case(text: "养老院。", query: "院", shown: ["养老[院]。"]),
    Case(text: "新建社区食堂6个。改造农贸市场3个。", query: "农贸", shown: ["改造[农贸]市场3个。"]),
    Case(text: "新建社区食堂6个。改造农贸市场3个。", query: "食堂 市场", shown: ["新建社区[食堂]6个。…改造农贸[市场]3个。"]),
    Case(text: "推进服务养老。", query: "养老服务", shown: []),
    Case(text: "推进服务养老。", query: "养老 服务", shown: ["推进[服务][养老]。"].map { $0.replacing("][", with: "") }),
    Case(text: "发展数字经济。", query: "数字经济 旅游", shown: []),
    Case(text: "发展数字经济。", query: "旅游 OR 数字", shown: ["发展[数字]经济。"]),
    Case(text: "发展数字经济。", query: "旅游|数字", shown: ["发展[数字]经济。"]),
    Case(text: "发展数字经济。", query: "经济 -数字", shown: []),
    Case(text: "发展海洋经济。", query: "经济 -数字", shown: ["发展海洋[经济]。"]),
    Case(text: "办好“一老一小”实事。", query: "“一老一小”", shown: ["办好“[一老一小]”实事。"]),
    Case(text: "稳增长、促改革。", query: "\"稳增长、促改革\"", shown: ["[稳增长、促改革]。"]),
    Case(text: "稳增长，促改革。", query: "\"稳增长、促改革\"", shown: []),
    Case(text: "完成27.9亿元。", query: "27.9亿元", shown: ["完成[27.9亿元]。"]),
    Case(text: "完成２７．９亿元。", query: "27.9亿元", shown: ["完成[２７．９亿元]。"]),
    Case(text: "建成5G基站300座。", query: "５ｇ基站", shown: ["建成[5G基站]300座。"]),
    Case(text: "健全養老服務體系。", query: "养老服务体系", shown: ["健全[養老服務體系]。"]),
    Case(text: "健全养老服务体系。", query: "養老服務", shown: ["健全[养老服务]体系。"]),
    Case(text: "著名景区。", query: "着名", shown: []),
    Case(text: "名 词 解 释", query: "名词解释", shown: ["[名 词 解 释]"]),
    Case(
      text: "支持Smart City建设。", query: "smart city",
      shown: ["支持[Smart City]建设。"].map { $0.replacing("t C", with: "t] [C") }),
    Case(text: "建设𠮷安路。", query: "𠮷安", shown: ["建设[𠮷安]路。"]),
    Case(text: "建设𠮷安路。", query: "𡮷安", shown: []),
    Case(text: "二○二五年。", query: "二〇二五", shown: ["[二○二五]年。"]),
    Case(text: "A、B两类。", query: "A", shown: ["[A]、B两类。"]),
  ]

  @Test(arguments: cases)
  func wordsAreFoundAndMarkedWhereTheyStand(example: Case) throws {
    #expect(try Shelf(example.text).shown(example.query) == example.shown)
  }

  @Test func aHitSaysWhereItStands() throws {
    let text = "砚溪县2025年政府工作报告\n\n一、2024年工作回顾\n  社会大局保持稳定，各项实事全部办结。建成养老服务中心4个。\n"
    let hit = try #require(try Shelf(text).hits("养老").first)
    #expect((hit.line, hit.column) == (4, 23))
    #expect(hit.place == "砚溪县")
    #expect(hit.year == 2025)
    #expect(hit.role == .review)
    #expect(hit.headings == ["一、2024年工作回顾"])
    #expect(hit.kinds == [.figure])
    let scalars = Array(text.unicodeScalars)[hit.excerpts[0].source]
    #expect(String(String.UnicodeScalarView(scalars)) == "建成养老服务中心4个。")
  }

  @Test func whatPrintBrokeIsFoundAndPlacedOnItsLine() throws {
    let words = Array(String(repeating: "推进各项事业全面进步群众生活持续改善城乡面貌焕然一新", count: 24) + "普惠养老服务覆盖全县。")
    let lines = stride(from: 0, to: words.count, by: 19).map { String(words[$0..<min($0 + 19, words.count)]) }
    let place = try #require(lines.firstIndex { $0.hasSuffix("普惠养") })
    let hit = try #require(try Shelf(lines.joined(separator: "\n")).hits("养老服务").first)
    #expect((hit.line, hit.column) == (place + 1, 19))
    #expect(hit.excerpts[0].marked.hasSuffix("普惠[养\n老服务]覆盖全县。"))
  }

  static let report = """
    砚溪县2025年政府工作报告
    一、2024年工作回顾
    地区生产总值增长5.3%。数字经济持续壮大。
    二、2025年工作安排
    地区生产总值增长6%左右。大力发展数字经济，新建数字工厂3家。
    """

  struct Filtered: Sendable, CustomTestStringConvertible {
    let query: String
    let lines: [Int]
    var testDescription: String { query }
  }

  @Test(arguments: [
    Filtered(query: "数字经济", lines: [3, 5]),
    Filtered(query: "数字经济 role:outlook", lines: [5]),
    Filtered(query: "数字经济 部分：review", lines: [3]),
    Filtered(query: "数字经济 kind:commitment", lines: [5]),
    Filtered(query: "生产总值 indicator:gdp", lines: [3, 5]),
    Filtered(query: "数字经济 indicator:gdp", lines: []),
    Filtered(query: "indicator:gdp role:outlook", lines: [5]),
    Filtered(query: "数字经济 place:砚溪", lines: [3, 5]),
    Filtered(query: "数字经济 地:临澄", lines: []),
    Filtered(query: "数字经济 year:2025", lines: [3, 5]),
    Filtered(query: "数字经济 year:2020..2024", lines: []),
    Filtered(query: "数字经济 年:2025..", lines: [3, 5]),
    Filtered(query: "工作 kind:heading", lines: [2, 4]),
    Filtered(query: "数字经济 kind:item", lines: []),
  ])
  func filtersHoldForTheSentence(example: Filtered) throws {
    let index = try SearchIndex()
    try index.update([Shelf.source(Self.report, "a.txt")])
    let hits = try index.search(SearchQuery(example.query)).hits
    #expect(hits.map(\.line).sorted() == example.lines)
  }

  @Test func pagesShowEveryHitOnce() throws {
    let text = (0..<2_600).map { "第\($0)号养老机构投入运营。" }.joined(separator: "\n")
    let index = try Shelf(text).index
    var lines: [Int] = []
    for page in 0..<9 {
      lines += try index.search(SearchQuery("养老机构"), skipping: page * 300, limit: 300).hits.map(\.line)
    }
    #expect(lines.count == 2_600)
    #expect(Set(lines).count == 2_600)
    #expect(try index.search(SearchQuery("养老机构")).total == .moreThan(1_000))
    #expect(try index.search(SearchQuery("养老机构"), countingAll: true).total == .exactly(2_600))
    #expect(try index.search(SearchQuery("养老")).total == .exactly(2_600))
    #expect(try index.search(SearchQuery("养老 运营")).total == .exactly(2_600))
    #expect(try index.search(SearchQuery("养老"), skipping: 9_999).hits.isEmpty)
  }
}
