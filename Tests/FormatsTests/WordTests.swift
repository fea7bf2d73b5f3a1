import Documents
import Testing

private func p(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
}

@Test func paragraphsOfAWordFileAreLines() throws {
  #expect(try texts(docx(p("各位代表：") + p("") + p("增长5%。"))) == ["各位代表：\n增长5%。"])
}

@Test func headingsAreKnownByStyleNameAndByOutlineLevel() throws {
  let styles = """
    <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="a4"><w:name w:val="二级"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="我的"/><w:basedOn w:val="a4"/></w:style>\
    <w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>
    """
  let body =
    p("一、回顾 1", "<w:pStyle w:val=\"t1\"/>") + p("一、回顾", "<w:pStyle w:val=\"a3\"/>")
    + p("（一）经济", "<w:pStyle w:val=\"a4\"/>") + p("（二）社会", "<w:pStyle w:val=\"a5\"/>")
    + p("1.就业", "<w:outlineLvl w:val=\"2\"/>") + p("正文", "<w:outlineLvl w:val=\"9\"/>")
  let document = try #require(try documents(docx(body, styles: styles)).first)
  #expect(document.headings.map(\.level) == [1, 2, 2, 3])
  #expect(document.headings.map { document.text.string($0.source) } == ["一、回顾", "（一）经济", "（二）社会", "1.就业"])
  #expect(document.text.string(0..<5) == "一、回顾\n")
}

@Test func tablesKeepTheirCells() throws {
  let rows = [["指标", "目标"], ["GDP", "6%"]].map { row in
    "<w:tr>" + row.map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>"
  }
  let document = try #require(try documents(docx(p("附表") + "<w:tbl>\(rows.joined())</w:tbl>" + p("完"))).first)
  #expect(document.text.string(0..<document.text.count) == "附表\n指标\t目标\nGDP\t6%\n完")
  let cells = document.tables.first?.rows.map { $0.map { document.text.string($0) } }
  #expect(cells == [["指标", "目标"], ["GDP", "6%"]])
}

@Test func footnotesStandAtTheEndUnderTheirNumber() throws {
  let body =
    "<w:p><w:r><w:t>“双碳”</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:t>目标。</w:t></w:r></w:p>"
  let notes = """
    <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>\
    <w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> 碳达峰与碳中和。</w:t></w:r></w:p></w:footnote>
    """
  #expect(try texts(docx(body, footnotes: notes)) == ["“双碳”[1]目标。\n[1] 碳达峰与碳中和。"])
}

@Test func deletedWordsAreGoneInsertedOnesStay() throws {
  let body =
    "<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5%</w:delText></w:r></w:del>"
    + "<w:ins><w:r><w:t>6%</w:t></w:r></w:ins><w:r><w:tab/><w:t>左右</w:t><w:br/><w:t>。</w:t></w:r></w:p>"
  #expect(try texts(docx(body)) == ["增长6%\t左右\n。"])
}

@Test func aTextBoxIsReadOnceAfterItsParagraph() throws {
  let box = "<w:txbxContent>\(p("框内"))</w:txbxContent>"
  let body =
    "<w:p><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>"
    + "</mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p>"
  #expect(try texts(docx(body)) == ["框外\n框内"])
}

@Test func anyPrefixMayStandForTheNamespaceOfWord() throws {
  #expect(try texts(docx("<n:p><n:r><n:t>增长</n:t></n:r></n:p>", prefix: "n")) == ["增长"])
}

@Test func numbersThatWordCountsAreInTheText() throws {
  let numbering = """
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
    <w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/>\
    </w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>\
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>\
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
    """
  let styles = """
    <w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
    </w:pPr></w:style>
    """
  func item(_ text: String, _ list: Int, _ level: Int) -> String {
    p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }
  let body =
    p("回顾", "<w:pStyle w:val=\"h\"/>") + item("经济", 1, 1) + item("社会", 1, 1) + item("就业", 1, 2) + item("点", 2, 0)
    + p("目标", "<w:pStyle w:val=\"h\"/>") + item("增长", 1, 1) + p("不编", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
  let document = try #require(try documents(docx(body, styles: styles, numbering: numbering)).first)
  let lines = document.text.string(0..<document.text.count).split(separator: "\n")
  #expect(lines == ["一、回顾", "（一）经济", "（二）社会", "1. 就业", "点", "二、目标", "（一）增长", "不编"])
  #expect(document.headings.map { document.text.string($0.source) } == ["一、回顾", "二、目标"])
}
