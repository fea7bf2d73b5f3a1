internal import LedgerCore

/// Words of the page of promises and results, and of what other pages say of them.
enum ResultsWords {
  static let title = Title("承诺与结果", "Promises and results")
  static let about = Title("上一年的目标，第二年的报告怎么说", "Last year's targets, and what the next report says of them")
  static let places = Title("地方", "Places")
  static let years = Title("年份", "Years")
  static let verdicts = Title("结论", "Verdicts")
  static let all = Title("全部", "All")
  static let promise = Title("承诺", "Promise")
  static let result = Title("结果", "Result")
  static let verdict = Title("结论", "Verdict")
  static let item = Title("台账里的事项", "In the ledger")
  static let silent = Title("次年报告没有写到", "The next report does not tell of it")
  static let caution = Title(
    "由程序对出，两处原句都在，以原文为准；有出入的请告诉督查部门。",
    "Set side by side by a program, with both sentences: the words of the reports hold.")
  static let none = Title(
    "还没有可对的两年：要有同一地方相邻两年的公开报告。",
    "Nothing to set side by side yet: it takes public reports of one place for two years in a row.")
  static let download = Title("下载这张表（CSV）", "Download this table (CSV)")
  static let more = Title("看全部承诺的结果", "See the results of all promises")
  static let earlier = Title("这是在回答", "It answers")

  static func heading(_ place: String, _ year: Int) -> Title {
    Title("\(place)\(year)年的目标，完成得怎样", "Targets of \(place) for \(year), and what came of them")
  }
  static func told(_ year: Int) -> Title { Title("\(year)年报告说", "The report of \(year) says") }
  static func promised(_ year: Int) -> Title { Title("\(year)年报告的目标", "A target of the report of \(year)") }
  static func targets(_ year: Int, _ count: Int) -> Title {
    Title("\(year)年的\(count)个目标", "\(count) targets for \(year)")
  }
  static func count(_ verdict: Title, _ count: Int) -> Title {
    Title("\(verdict.chinese)\(count)个", "\(count) \(verdict.english)")
  }
  static let colon = Title("：", ": ")
  static let comma = Title("，", ", ")
  static let stop = Title("。", ".")
}
