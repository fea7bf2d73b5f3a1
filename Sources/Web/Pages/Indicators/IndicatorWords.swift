internal import LedgerCore

/// Words of the pages of indicators.
enum IndicatorWords {
  static let title = Title("指标", "Indicators")
  static let lead = Title(
    "报告给各项指标定了什么目标，第二年报告的结果是多少。每个数都连着原文那句话。",
    "What the reports set for each indicator, and what the next year's report told. Every number leads to its sentence."
  )
  static let places = Title("地方", "Places")
  static let none = Title(
    "公开的报告里还没有读出指标。", "No indicator was read from the public reports yet.")
  static let indicator = Title("指标", "Indicator")
  static let quantity = Title("计量", "Measure")
  static let target = Title("最近目标", "Newest target")
  static let result = Title("最近结果", "Newest result")
  static let rank = Title("位次", "Rank")
  static let year = Title("年份", "Year")
  static let place = Title("地方", "Place")
  static let aim = Title("目标", "Target")
  static let done = Title("结果", "Result")
  static let difference = Title("结果减目标", "Result less target")
  static let later = Title("后来重述", "Told again")
  static let source = Title("出处", "Source")
  static let remarks = Title("说明", "Remarks")
  static let behind = Title("图后的表", "The table behind the chart")
  static let older = Title("更早的年份", "Earlier years")
  static let ledger = Title("台账里的目标", "Targets in the ledger")
  static let others = Title("和其他地方比", "Beside other places")
  static let choose = Title("选择要比的地方", "Choose places to compare")
  static let compare = Title("比较", "Compare")
  static let alone = Title(
    "公开的报告只有这一个地方的，还不能比。", "The public reports are of this place only: there is nothing to compare with yet.")
  static let download = Title("下载", "Download")
  static let csv = Title("表格（CSV）", "Table (CSV)")
  static let svg = Title("图（SVG）", "Chart (SVG)")
  static let package = Title("数据包（Data Package）", "Data Package")
  static let all = Title("全部指标", "All indicators")
  static let silent = Title("公开的报告没有写到这个指标。", "The public reports do not tell of this indicator.")
  static let caution = Title(
    "由程序从报告里读出，以原文为准。≈是左右，≥是以上；各地口径可能不同，见说明。",
    "Read from the reports by a program; the words of the report hold. ≈ is about, ≥ at least; definitions may differ, see the remarks."
  )

  static let colon = Title("：", ": ")
  static let semicolon = Title("；", "; ")

  static func count(_ lines: Int) -> Title { Title("共\(lines)项", "\(lines) in all") }
  static func sources(_ reports: Int) -> Title { Title("来自\(reports)份公开报告。", "From \(reports) public reports.") }
  static func left(_ reports: Int) -> Title {
    Title("另有\(reports)份较早的报告没有列入。", "\(reports) older reports are left out.")
  }
  static func report(_ year: Int) -> Title { Title("\(year)年报告", "report of \(year)") }
  static func over(_ place: String) -> Title { Title("\(place)历年", "\(place) over the years") }
}
