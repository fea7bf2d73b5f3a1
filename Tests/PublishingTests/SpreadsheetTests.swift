import Documents
import Facts
import Publishing
import Testing

struct SpreadsheetTests {
  private func sheet(_ record: Record) -> Bytes {
    var out = Bytes()
    Spreadsheet().open(&out)
    Spreadsheet().write(record, to: &out)
    return out
  }

  @Test func itOpensWithAByteOrderMarkAndEndsLinesAsExcelDoes() {
    let bytes = sheet(record("增长5.3%", [("5.3%", figure("5.3", "%", "收入"))])).array
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test func commasQuotesAndLineEndsAreQuoted() {
    let term = Term(term: "a,b", definition: "说\"好\"\n了")
    let text = sheet(record("一", [("一", .term(term))])).string
    #expect(text.contains(#""a,b""#))
    #expect(text.contains("\"说\"\"好\"\"\n了\""))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\u{3000} =1", "=\u{301}1"])
  func noReportCanRunAFormula(words: String) {
    let text = sheet(record("一", [("一", .term(Term(term: words, definition: "")))])).string
    #expect(text.contains(",'" + words))
  }

  @Test func aDashForNothingIsNoFormula() {
    let text = sheet(record("一", [("一", .term(Term(term: "-", definition: "")))])).string
    #expect(text.contains(",-,") && !text.contains("'"))
  }

  @Test func aFallStaysANumber() {
    let text = sheet(record("下降4.5%", [("4.5%", figure("-4.5", "%", "投资", measure: .growth))])).string
    #expect(text.contains(",-4.5,%,"))
  }

  @Test(.enabled(if: hasPython), arguments: [11, 12] as [UInt64])
  func pythonReadsAsManyCellsAsTheHeaderHas(seed: UInt64) throws {
    var chance = Seeded(seed)
    var out = Bytes()
    Spreadsheet().open(&out)
    for _ in 0..<100 {
      let term = Term(term: chance.words(upTo: 12), definition: chance.words(upTo: 30))
      Spreadsheet().write(record("一", [("一", .term(term))]), to: &out)
    }
    let script = """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
      print(len(rows), {len(r) for r in rows})
      """
    let width = Spreadsheet.header.count
    #expect(try python(script, input: out.array) == "101 {\(width)}\n", "seed \(seed)")
  }
}
