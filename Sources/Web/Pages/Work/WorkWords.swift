internal import LedgerCore

/// Words of the workbench.
enum WorkWords {
  static let title = Title("工作台", "My work")
  static let list = Title("待办", "To do")
  static let sections = Title("工作台各页", "Pages of the workbench")
  static let red = Title("已逾期或落后", "Late or behind")
  static let yellow = Title("快到期", "At risk")
  static let green = Title("正常推进", "On course")
  static let grey = Title("等待启动", "Not begun")
  static let none = Title("没有要办的事项。", "Nothing is waiting for you.")
  static let more = Title("看全部", "See all")

  static func whose(_ office: String?) -> Title {
    office.map { Title("\($0)牵头的事项，最急的在前。", "Items led by \($0), the most urgent first.") }
      ?? Title("全部事项，最急的在前。", "All items, the most urgent first.")
  }
  static func count(_ count: Int) -> Title { Title("\(count)项", "\(count)") }
}
