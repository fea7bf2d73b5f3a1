internal import LedgerCore

/// Words of the glossary.
enum GlossaryWords {
  static let title = Title("名词解释", "Glossary")
  static let lead = Title(
    "报告里的新词和简称，用报告自己的话解释，并指到它出现的地方。",
    "New words and short names of the reports, in the reports' own explanation, with where they stand.")
  static let places = Title("地方", "Places")
  static let none = Title("公开的报告里没有名词解释。", "The public reports explain no words.")
  static let used = Title("报告里用到的地方", "where the report uses it")
  static let comma = Title("，", ", ")

  static func explained(_ year: Int?) -> Title {
    guard let year else { return Title("报告的解释", "explained in the report") }
    return Title("\(year)年报告的解释", "explained in the report of \(year)")
  }
  static func page(_ page: Int) -> Title { Title("报告第\(page)页", "page \(page) of the report") }
}
