import Documents
import Testing

private let long = String(repeating: "增长5%左右，", count: 100)

@Test func aTableOfShortCellsIsOneDocumentWithItsTable() throws {
  let rows =
    "<row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>目标</t></is></c></row>"
    + "<row><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>0.28000000000000003</v></c><c r=\"C2\" s=\"1\"><v>0.055</v></c></row>"
  let strings = "<si><t>指标</t></si><si><r><t>增</t></r><r><t>速</t></r><rPh><t>zeng</t></rPh></si>"
  let styles =
    "<numFmts><numFmt numFmtId=\"176\" formatCode=\"0.0%\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs>"
  let document = try #require(try documents(xlsx([rows], strings: strings, styles: styles)).first)
  #expect(document.text.string(0..<document.text.count) == "指标\t\t目标\n增速\t0.28\t5.5%")
  #expect(document.tables.first?.rows.map(\.count) == [3, 3])
}

@Test func everyLongCellOfASheetIsADocument() throws {
  let row = "<row><c r=\"A1\" t=\"str\"><v>甲县</v></c><c r=\"B1\" t=\"str\"><v>\(long)</v></c></row>"
  let found = try documents(xlsx([row, row]))
  #expect(found.map(\.name) == ["f#1", "f#2"])
  #expect(found.allSatisfy { $0.text.count == long.unicodeScalars.count })
}

@Test func aCellInTheLastColumnDoesNotMakeThousandsOfEmptyOnes() throws {
  let row = "<row><c r=\"XFD1\" t=\"str\"><v>甲</v></c><c r=\"ZZZZZZZZZZ1\" t=\"str\"><v>乙</v></c></row>"
  #expect(try texts(xlsx([row])) == ["甲\t乙"])
}

@Test func aFieldOfCSVMayHoldLinesAndQuotesAndLeadsBackToItsBytes() throws {
  let csv = "place,year,text\n甲,2025,\"\(long)\n第二行\"\n乙,2026,\"他说\"\"好\"\"。\(long)\"\n"
  let found = try documents(utf8(csv))
  #expect(found.map(\.name) == ["f#1", "f#2"])
  #expect(found[0].text.string(0..<found[0].text.count) == "\(long)\n第二行")
  #expect(found[0].bytes == .utf8(offset: utf8("place,year,text\n甲,2025,\"").count))
  #expect(found[1].text.string(0..<7) == "他说\"好\"。增")
  #expect(found[1].bytes == .none)
}

@Test(arguments: [",", "\t", ";"]) func aSmallTableOfTextIsATable(delimiter: String) throws {
  let rows = [["事项", "单位", "时限"], ["修路", "交通局", "6月底"], ["建校", "教育局", "年底"]]
  let bytes = utf8(rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n"))
  let document = try #require(try documents(bytes).first)
  let cells = document.tables.first?.rows.map { $0.map { document.text.string($0) } }
  #expect(cells == rows)
}
