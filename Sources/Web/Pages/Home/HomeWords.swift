internal import LedgerCore

/// Words of the home page.
enum HomeWords {
  static let empty = Title("台账里还没有公开的事项。", "Nothing public is in the ledger yet.")
  static let byKind = Title("各类事项办得怎样", "How each kind stands")
  static let livelihood = Title("民生实事", "Livelihood projects")
  static let changes = Title("最新进展", "Latest changes")
  static let noChanges = Title("还没有公开的进展。", "Nothing public has happened yet.")
  static let find = Title("在事项和报告里找", "Search items and reports")
  static let hint = Title("输入一个词，如 供水、学位", "A word, such as 供水 or 学位")
  static let go = Title("查找", "Find")
  static let kind = Title("类别", "Kind")
  static let all = Title("合计", "All")
  static let otherYears = Title("其他年份", "Other years")
  static let more = Title("全部事项", "All items")
  static let reports = Title("报告原文", "The reports themselves")
  static let bar = Title("比例", "Shares")

  static func heading(_ place: String, _ year: Int) -> Title {
    Title("\(year)年，\(place)承诺了什么，办得怎样", "What \(place) promised for \(year), and what became of it")
  }
  static func promised(_ count: Int) -> Title { Title("\(count)件承诺", "\(count) promises") }
  static func done(_ count: Int) -> Title { Title("已办结\(count)件", "\(count) done") }
  static func onCourse(_ count: Int) -> Title { Title("推进正常\(count)件", "\(count) on course") }
  static func atRisk(_ count: Int) -> Title { Title("预警\(count)件", "\(count) at risk") }
  static func late(_ count: Int) -> Title { Title("逾期或落后\(count)件", "\(count) late or behind") }
  static func waiting(_ count: Int) -> Title { Title("未启动\(count)件", "\(count) not begun") }
  static let stop = Title("。", ".")
  static let comma = Title("，", ", ")
  static let colon = Title("：", ": ")
}
