internal import LedgerCore

/// Words of importing reports.
enum ImportWords {
  static let title = Title("导入报告", "Import")
  static let lead = Title(
    "把政府工作报告交上来：读出的目标、重点工作、民生实事、项目和名词先放在审定页，审定以后才进台账。文字、网页、Word、PDF 都可以，不超过12 MB。同一份报告再交一次，不会重复。",
    "Hand over a government work report: targets, key tasks, livelihood projects, projects and terms wait on the review page and enter the ledger only once reviewed. Text, web page, Word or PDF, at most 12 MB. The same report twice gives nothing twice."
  )
  static let file = Title("报告文件（可以选多个）", "The report's file, or several")
  static let place = Title("地方（不填就用报告里写的）", "Place, instead of what the text says")
  static let year = Title("年份（不填就用报告里写的）", "Year, instead of what the text says")
  static let read = Title("导入", "Import")
  static func subject(_ names: [String]) -> String {
    names.count == 1 ? names[0] : "\(names.first ?? "") 等\(names.count)个文件"
  }
  static func unread(_ name: String, _ why: String) -> Title {
    Title("\(name)：读不了（\(why)）", "\(name): cannot be read (\(why))")
  }
  static let noFile = Title("没有选文件。", "No file was chosen.")
  static let noYear = Title("年份应是四位数，如 2026。", "The year has four digits, such as 2026.")
  static let review = Title("去审定", "Go and review")
  static let job = Title("导入报告", "Import of a report")

  static func counted(_ part: TakenReport.Part, _ kinds: KindCatalogue) -> Title {
    let (place, year) = (part.place ?? "?", part.year.map(String.init) ?? "?")
    if part.year == nil {
      return Title(
        "\(part.name)：没有写明是哪一年的报告，什么也没有拟立。请填上年份再导入一次。",
        "\(part.name): the text does not say which year it plans for, so nothing is proposed. Import it again with the year."
      )
    }
    if part.counts.isEmpty { return Title("\(place)\(year)年：没有读出承诺。", "\(place) \(year): nothing was promised.") }
    let words = part.counts.map { kind, count in
      let title = kinds[kind]?.title ?? Title(kind, kind)
      return Title("\(title.chinese)\(count)项", "\(count) \(title.english)")
    }
    let total = part.counts.reduce(0) { $0 + $1.count }
    return Title(
      "\(place)\(year)年：" + words.map(\.chinese).joined(separator: "、")
        + (part.new == total ? "，都是新的。" : "；新的\(part.new)项，其余\(total - part.new)项已经有了。"),
      "\(place) \(year): " + words.map(\.english).joined(separator: ", ")
        + (part.new == total ? "; all new." : "; \(part.new) new, \(total - part.new) known already."))
  }

  static func stopped(_ part: TakenReport.Part) -> Title? {
    part.stop.map { line, column in
      Title(
        "\(part.name)：内容太多，只读到第\(line)行第\(column)列。请从那里拆成几份再导入。",
        "\(part.name): too much is found in it; it was read up to line \(line), column \(column). Split it there and import the parts."
      )
    }
  }
}
