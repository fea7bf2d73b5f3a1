internal import LedgerCore

/// Words of the calendar of due dates.
enum DueCalendarWords {
  static let title = Title("到期日历", "Calendar")
  static let earlier = Title("上个月", "Month before")
  static let later = Title("下个月", "Month after")
  static let off = Title("休", "off")
  static let none = Title("这个月没有到期的事项。", "Nothing falls due in this month.")
  static let cut = Title("到期的事项太多，没有全部列出：请用事项清单筛选。", "Too much falls due to show it all: use the list of items.")
  static let days = [
    Title("周一", "Mon"), Title("周二", "Tue"), Title("周三", "Wed"), Title("周四", "Thu"), Title("周五", "Fri"),
    Title("周六", "Sat"), Title("周日", "Sun"),
  ]

  static func month(_ day: Day) -> Title {
    Title("\(day.year)年\(day.month)月", String(day.description.prefix(7)))
  }
  static func count(_ count: Int) -> Title { Title("这个月到期\(count)项。", "\(count) fall due in this month.") }
}
