import Documents
import Testing

private let report = """
  <p>　　各位代表：</p><p>现在，我代表市人民政府，向大会报告工作，
  请予审议。</p><h2>一、2025年工作回顾</h2><p>地区生产总值增长<b>5.6</b>%，
  财政收入 &lt;10亿元。<br>谢谢大家！</p>
  """
private let lines = "　　各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n一、2025年工作回顾\n地区生产总值增长5.6%，财政收入 <10亿元。\n谢谢大家！"

private func page(_ body: String) -> [UInt8] {
  utf8("<!DOCTYPE html><html><head><title>题</title><style>p{}</style></head><body>\(body)</body></html>")
}

@Test func aPageIsItsTextWithoutMenusAndFooters() throws {
  let around = """
    <nav><a>首页</a></nav><div class="top-menu"><ul><li><a>公开</a></li><li><a>服务</a></li></ul></div>
    <div class="main"><ul><li><a>关于印发方案的通知。</a></li><li><a>公告</a></li></ul><div class="content">\(report)\
    <p style="display: none">看不见。</p><script>var x = "<p>不是文字。</p>";</script></div>
    <div>【字号：大 中 小】 打印</div></div><div class="footer">版权所有，备案号1。</div>
    """
  let document = try #require(try documents(page(around)).first)
  #expect(document.text.string(0..<document.text.count) == lines)
  #expect(document.headings.map { document.text.string($0.source) } == ["一、2025年工作回顾"])
}

@Test func aFragmentIsReadLikeAPage() throws {
  #expect(try texts(utf8("[<div id=\"text\">\(report)</div>]")) == [lines])
}

@Test func aPageCutOffIsReadToThere() throws {
  let cut = page(report).dropLast(60)
  let text = try #require(try texts(Array(cut)).first)
  #expect(lines.hasPrefix(text.replacing("\u{FFFD}", with: "")))
  #expect(text.contains("一、2025年工作回顾"))
}

@Test func theTitleAboveTheTextIsPartOfIt() throws {
  let body = "<div class=\"head\"><h1>政府工作报告</h1></div><div class=\"text\">\(report)</div>"
  #expect(try texts(page(body)) == ["政府工作报告\n" + lines])
}

@Test func articlesOnOnePageAreDocuments() throws {
  let long = "<p>" + String(repeating: "项目总投资35亿元，年内开工。", count: 20) + "</p>"
  let articles = ["甲县签约十二项目", "2024年乙县政府工作报告"].map { "<article><h2>\($0)</h2>\(long)</article>" }
  let boxes = ["甲县签约十二项目", "2024年乙县政府工作报告"].map { "<div class=item><a>\($0)</a>\(long)</div>" }
  for items in [articles, boxes] {
    let found = try documents(page("<div>首页 | 数据</div><div>\(items.joined())</div>"))
    #expect(found.map(\.name) == ["f#1", "f#2"])
    #expect(found.map { $0.text.string(0..<7) } == ["甲县签约十二项", "2024年乙县"])
  }
}

@Test func aTextThatWritesPagesIsNone() throws {
  let program = String(repeating: "# 由文字生成网页。\n", count: 40) + "print(\"<html><body><p>增长5%</p></body></html>\")"
  #expect(try texts(utf8(program)) == [program])
}

@Test func numberedSectionsAreOneReport() throws {
  let long = "<p>" + String(repeating: "项目总投资35亿元，年内开工。", count: 20) + "</p>"
  let sections = ["一、回顾", "二、目标", "三、任务"].map { "<section class=s><h2>\($0)</h2>\(long)</section>" }
  #expect(try documents(page(sections.joined())).count == 1)
}

@Test func severalPagesPastedTogetherAreDocuments() throws {
  let long = String(repeating: "项目总投资35亿元，年内开工。", count: 20)
  #expect(try documents(page("<p>\(long)</p>") + page("<p>\(long)</p>")).map(\.name) == ["f#1", "f#2"])
}

@Test func tablesOfAPageKeepTheirColumns() throws {
  let table = """
    <table><caption>附表</caption><tr><th>类别<th>指标<th>目标<tr><td rowspan="2">经济<td>增速<td>6%
    <tr><td><p>财政</p><p>收入</p></td><td>8%</table>
    """
  let document = try #require(try documents(page(report + table)).first)
  #expect(document.text.string(0..<document.text.count) == lines + "\n附表\n类别\t指标\t目标\n经济\t增速\t6%\n\t财政 收入\t8%")
  #expect(document.tables.first?.rows.map(\.count) == [3, 3, 3])
}

@Test func aTableThatLaysOutThePageIsNoTable() throws {
  let text = String(repeating: "<p>" + String(repeating: "稳中求进。", count: 50) + "</p>", count: 4)
  let document = try #require(try documents(page("<table><tr><td>侧栏</td><td>\(text)</td></tr></table>")).first)
  #expect(document.tables.isEmpty)
  #expect(document.text.string(0..<document.text.count).split(separator: "\n").count >= 4)
}

@Test func chineseEncodingsOfPagesAreFound() throws {
  #expect(try texts(utf16(String(decoding: page(report), as: UTF8.self), mark: false)) == [lines])
}

@Test func aPageNestedWithoutEndIsReadWithoutStack() throws {
  let deep = String(repeating: "<div>", count: 100_000) + "增长8%。"
  #expect(try texts(page(deep)) == ["增长8%。"])
  #expect(try texts(page(deep + String(repeating: "</b></x></span>", count: 100_000))) == ["增长8%。"])
}

@Test func aTagOfCountlessAttributesIsRead() throws {
  let attributes = (0..<100_000).map { "a\($0)" }.joined(separator: " ")
  #expect(try texts(page("<p \(attributes)>增长8%。</p>")) == ["增长8%。"])
}

@Test func charactersWrittenByNameAndNumberAreRead() throws {
  #expect(
    try texts(page("<p>&ldquo;A&amp;B&rdquo;&#8212;&#x4e00;&nbsp;&unknown;&#0;&#99999999;AT&T</p>")) == [
      "“A&B”—一\u{A0}&unknown;\u{FFFD}\u{FFFD}AT&T"
    ])
}
