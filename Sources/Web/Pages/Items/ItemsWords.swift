internal import LedgerCore

/// Words of lists of items.
enum ItemsWords {
  static let title = Title("事项清单", "Items")
  static let item = Title("事项", "Item")
  static let light = Title("灯", "Light")
  static let kind = Title("类别", "Kind")
  static let state = Title("状态", "State")
  static let share = Title("完成度", "Done")
  static let office = Title("牵头单位", "Lead office")
  static let due = Title("最近时限", "Next due")
  static let year = Title("年份", "Year")
  static let words = Title("题目含", "Title holds")
  static let any = Title("不限", "Any")
  static let filter = Title("筛选", "Filter")
  static let narrow = Title("筛选事项", "Filter the items")
  static let next = Title("下一页", "Next page")
  static let first = Title("从头看起", "From the beginning")
  static let feed = Title("订阅变化", "Feed of changes")
  static let calendar = Title("到期日历", "Calendar of due dates")
  static let none = Title("没有符合条件的事项。可以放宽条件，或换一个词。", "No item meets this. Ask for less, or try another word.")
  static let unknown = Title(
    "筛选条件里有不认识的值：请从页面上的选项里选。", "A value of the filter is not known: choose one of those on the page.")
  static let paging = Title("翻页", "Pages")

  static func year(_ year: Int) -> Title { Title("\(year)年", "\(year)") }
  static func count(_ total: Int) -> Title { Title("共\(total)项", "\(total) items") }
}
