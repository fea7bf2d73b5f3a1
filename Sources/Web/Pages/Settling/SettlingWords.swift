internal import LedgerCore

/// Words of settling a year's targets by the next report.
enum SettlingWords {
  static let title = Title("年终核定", "Year's end")
  static let lead = Title(
    "上一年还没有核定的目标，次年报告怎么说。选中的一次核定：结果照报告填，报告作为佐证。",
    "Targets of the year before that nobody settled yet, and what the next report says. Those ticked are settled at once: the result as the report tells it, the report as evidence."
  )
  static let none = Title(
    "没有要核定的目标：要么都核定了，要么还没有次年的报告。",
    "Nothing is to be settled: all is, or there is no report of the next year yet.")
  static let item = Title("目标", "Target")
  static let step = Title("办理", "Step")
  static let byHand = Title("请逐件核定", "to be settled one by one")
  static let settle = Title("核定选中的", "Settle those ticked")
  static let all = Title("选中全部可核定的", "Tick all that can be settled")
  static let told = Title("选中报告写到的", "Tick those that the report tells of")
  static let refusedTitle = Title("没有办成的", "Not settled")
  static let nothing = Title("没有选中任何一项。", "Nothing is ticked.")
  static let colon = Title("：", ": ")

  static func tick(_ title: String) -> Title { Title("选 \(title)", "Tick \(title)") }
  static func done(_ count: Int) -> Title { Title("已核定\(count)件。", "\(count) settled.") }
  static func result(_ value: String, _ unit: String) -> Title { Title("结果 \(value)\(unit)", "result \(value)\(unit)") }
  /// Goes into the log, so that it is said in Chinese.
  static func reason(_ why: String, report: String) -> String { "\(report)报告：\(why)" }
}
