internal import LedgerCore

/// Words of the page of projects.
enum ProjectWords {
  static let years = Title("年份", "Years")
  static let none = Title("这一年还没有公开的重点项目。", "No project of this year is public yet.")
  static let stages = Title("走到哪一步", "How far they are")
  static let byMonth = Title("按月看", "Month by month")
  static let each = Title("每个项目", "Each project")
  static let project = Title("项目", "Project")
  static let stage = Title("阶段", "Stage")
  static let total = Title("总投资", "Investment")
  static let planOfYear = Title("年度计划", "Planned this year")
  static let doneMoney = Title("已完成", "Spent")
  static let month = Title("月", " (month)")
  static let over = Title("已过", "over")
  static let planned = Title("计划", "planned")
  static let key = Title(
    "从开工（或计划开工）到竣工（或时限）；深色是已过的月份，浅色是计划，框线是本月。",
    "From the start, or its planned day, to completion or the due date: dark months are over, light ones planned, framed is this one."
  )
  static let unit = Title("金额单位：亿元", "Money in 亿元 (100 million yuan)")

  static func heading(_ year: Int) -> Title { Title("\(year)年重点项目", "Projects of \(year)") }
  static func money(_ amount: String) -> Title { Title("\(amount)亿元", "\(amount) × 100m yuan") }
  static func lane(_ lane: ProjectLane) -> Title {
    switch lane {
    case .reserve: Title("储备、前期", "Being prepared")
    case .signed: Title("签约", "Signed")
    case .started: Title("开工", "Started")
    case .building: Title("在建", "Under construction")
    case .completed: Title("竣工", "Completed")
    case .producing: Title("投产", "Producing")
    }
  }
  static func agreed(_ agreed: String, _ paidIn: String?) -> Title {
    Title(
      "协议\(agreed)亿元" + (paidIn.map { "，到位\($0)亿元" } ?? ""),
      "agreed \(agreed) × 100m yuan" + (paidIn.map { ", paid in \($0)" } ?? ""))
  }
  /// 已签约（招商）2
  static func part(_ state: Title, _ isInvestment: Bool, _ count: Int) -> Title {
    Title(
      "\(state.chinese)\(isInvestment ? "（招商）" : "")\(count)",
      "\(state.english)\(isInvestment ? " (investors)" : "") \(count)")
  }
  static let between = Title("、", ", ")
  static let aside = Title("不在以上阶段的：", "At none of these stages: ")
  static func left(_ count: Int) -> Title { Title("另有\(count)个没有画出。", "\(count) more are not drawn.") }
}
