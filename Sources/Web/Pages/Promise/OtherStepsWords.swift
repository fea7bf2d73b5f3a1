internal import LedgerCore

/// Words of what is asked of an item beside its moves.
enum OtherStepsWords {
  static let title = Title("其他办理", "What else you can do")
  static let assign = Title("分派", "Assign")
  static let lead = Title("牵头单位", "Lead office")
  static let supporting = Title("配合单位（顿号隔开）", "Supporting offices, a comma between")
  static let leader = Title("分管领导", "Leader in charge")
  static let due = Title("完成时限", "Due")
  static let kept = Title("空着的照旧。", "What is left empty stays as it is.")
  static let extend = Title("延期", "Extend")
  static let what = Title("延哪一个时限", "Which deadline")
  static let newDay = Title("延到", "To")
  static let allowedBy = Title("批准人", "Allowed by")
  static let sign = Title("签字", "Sign")
  static let words = Title("意见", "In words")
  static let link = Title("关联", "Link")
  static let how = Title("怎样关联", "How")
  static let other = Title("另一项的编号", "Number of the other item")
  static let correct = Title("更正", "Correct")
  static let whichEntry = Title("记录写错了：选要更正的那一条", "An entry is wrong: choose the one to correct")
  static let until = Title("限期回复", "To be answered by")
  static let nothingSaid = Title("没有填写内容。", "Nothing was filled in.")
  static let noDay = Title("日期应写成 2026-03-02。", "A date is written 2026-03-02.")
  static let noSuchItem = Title("没有这个编号的事项。", "There is no item of that number.")

  static func urge(_ level: Int) -> Title {
    level >= Urged.talk ? Title("约谈", "Ask for a talk") : Title("第\(level)次催办", "Urge: letter no. \(level)")
  }
  static func ends(_ title: Title, _ day: Day) -> Title {
    Title("\(title.chinese)（\(day)）", "\(title.english) (\(day))")
  }
}
