internal import LedgerCore

/// Words of correcting an entry.
enum CorrectionWords {
  static let title = Title("事项", "What it is")
  static let money = Title("资金", "Money")
  static let unit = Title("单位", "Unit")
  static let correct = Title("更正记录", "Correct the entry")
  static let lead = Title(
    "写下这一条本来该怎样写；原来那一条仍在，旁边注明更正和理由。",
    "Say what the entry should have said. The entry itself stays, with the correction and its reason beside it.")
  static let reason = Title("为什么更正", "Why")

  static func entry(_ number: Int, _ day: Day) -> Title {
    Title("第\(number)号记录，\(day)", "Entry \(number) of \(day)")
  }
}
