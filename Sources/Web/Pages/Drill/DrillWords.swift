internal import LedgerCore

/// Words of the board from leader to office to item.
enum DrillWords {
  static let title = Title("红黄灯追踪", "What is wrong where")
  static let lead = Title(
    "从分管领导到牵头单位到事项，看哪里逾期、落后，为什么。", "From leader to office to item: what is late or behind, and why.")
  static let leaders = Title("按分管领导", "By leader")
  static let offices = Title("按牵头单位", "By lead office")
  static let leader = Title("分管领导", "Leader")
  static let office = Title("牵头单位", "Lead office")
  static let unnamed = Title("（没有指定）", "(nobody named)")
  static let item = Title("事项", "Item")
  static let why = Title("为什么", "Why")
  static let due = Title("完成时限", "Due")
  static let urged = Title("催办", "Urged")
  static let none = Title("没有红灯和黄灯。", "Nothing is red or yellow.")
  static let all = Title("全部", "All")
  static let cut = Title("只看了前1000项红黄灯。", "Only the first 1,000 were looked at.")

  static func urged(_ level: Int) -> Title {
    level >= Urged.talk ? Title("已约谈", "talked to") : Title("已催\(level)次", "\(level) times")
  }
}
