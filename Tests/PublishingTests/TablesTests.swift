import Documents
import Facts
import Publishing
import Testing

struct TablesTests {
  private func table(_ record: Record, look: TableLook = TableLook()) -> [String] {
    var out = Bytes()
    Tables(look: look).write(record, to: &out)
    return out.string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Ideographs and full-width forms count two, everything else in these tests one.
  private func width(_ string: some StringProtocol) -> Int {
    string.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 && $1.value < 0xFFE0 ? 2 : 1) }
  }

  private let mixed = record(
    "GDP增长5.3%，收入完成27.9亿元，R&D投入占2.1%",
    [
      ("5.3%", figure("5.3", "%", "GDP", measure: .growth)),
      ("27.9亿元", figure("2790000000", "元", "一般公共预算收入")),
      ("2.1%", figure("2.1", "%", "R&D投入", comparator: .atLeast, status: .target)),
    ])

  @Test func columnsLineUpThoughSomeCharactersAreWide() {
    let rows = table(mixed).filter { $0.contains("test.rule") }
    let starts = rows.map { row in row.range(of: "test.rule").map { width(row[..<$0.lowerBound]) } }
    #expect(rows.count == 3)
    #expect(Set(starts).count == 1)
  }

  @Test func aValueStandsAsPrintedWithTheSignOfItsBound() {
    let text = table(mixed).joined(separator: "\n")
    #expect(text.contains("27.9亿元"))
    #expect(text.contains("≥ 2.1%"))
  }

  @Test func aFallIsShownAsAFall() {
    let fall = record("下降4.5%", [("4.5%", figure("-4.5", "%", "投资", measure: .growth))])
    #expect(table(fall).joined().contains("−4.5%"))
  }

  @Test(arguments: [40, 60, 80, 100])
  func noLineIsWiderThanTheTerminal(columns: Int) {
    for line in table(mixed, look: TableLook(columns: columns)) { #expect(width(line) <= columns, "\(line)") }
  }

  @Test func coloursAreOnlyThereWhenAskedFor() {
    #expect(!table(mixed).joined().contains("\u{1B}"))
    #expect(table(mixed, look: TableLook(columns: 100, colour: true)).joined().contains("\u{1B}["))
  }

  @Test func aReportCannotMoveTheCursorOrTurnTheLineAround() {
    let sly = record("\u{1B}[2J项目\u{202E}", [("\u{1B}[2J项目\u{202E}", .project(Project(name: "\u{1B}[2J项目\u{202E}")))])
    let text = table(sly).joined()
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
  }
}
