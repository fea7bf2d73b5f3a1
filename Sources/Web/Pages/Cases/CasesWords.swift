internal import LedgerCore

/// Words of the list of cases.
enum CasesWords {
  static let title = Title("诉求台", "Requests desk")
  static let none = Title("没有等着办的。", "Nothing is waiting.")
  static let find = Title("找", "Find")
  static let text = Title("事项里的词", "Words of the title")
  static let new = Title("登记来电来访", "File for a caller")
  static let more = Title("看全部", "See all")
  static let ended = Title("已办结的", "What is closed")

  static func whose(_ office: String?) -> Title {
    office.map { Title("派给\($0)的件，最急的在前。", "What was given to \($0), the most urgent first.") }
      ?? Title("全部在办的件，最急的在前。", "All open cases, the most urgent first.")
  }
  static func group(_ kind: Title, _ state: Title) -> Title {
    Title("\(kind.chinese) · \(state.chinese)", "\(kind.english) · \(state.english)")
  }
  static func count(_ count: Int) -> Title { Title("\(count)件", "\(count)") }
}
