internal import LedgerCore

/// Words of the board.
enum BoardWords {
  static let title = Title("一张图", "Board")
  static let lead = Title(
    "每个牵头单位名下有多少事项，各是什么灯。点数字看清单。", "How many items each office leads, by light. A number opens its list.")
  static let office = Title("牵头单位", "Lead office")
  static let unassigned = Title("（未分派）", "(not assigned)")
  static let all = Title("合计", "All")
  static let year = Title("年份", "Year")
  static let show = Title("查看", "Show")
  static let allYears = Title("所有年份", "All years")
  static let empty = Title("没有事项。", "No items.")
}
