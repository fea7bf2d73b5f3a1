internal import LedgerCore

/// Words of the search page.
enum SearchWords {
  static let search = Title("检索", "Search")
  static let words = Title("要找的词", "Words to look for")
  static let kind = Title("找什么", "What")
  static let place = Title("地方", "Place")
  static let year = Title("年份，如 2024 或 2023..2025", "Years, 2024 or 2023..2025")
  static let any = Title("不限", "Any")
  static let report = Title("报告", "report")
  static let how = Title(
    "空格隔开的词都要有；“引号”里的词连在一起；OR 是或；-词 是不要。繁简、全半角都能找到。",
    "Words apart must all be there; “words in quotes” stay together; OR lets either do; -word keeps out.")
  static let wrong = Title("这样写查不了：", "This cannot be looked for:")
  static let none = Title("没有找到。可以换一个词，或少用几个条件。", "Nothing is found. Try another word, or ask for less.")
  static let unknown = Title("检索条件里有不认识的值。", "A value of the search is not known.")
  static let previous = Title("上一页", "Previous page")
  static let under = " › "
  static let dot = " · "

  static func title(_ words: String) -> Title {
    words.isEmpty ? search : Title("\(words) · 检索", "\(words) · search")
  }
  static func count(_ total: Int, _ isMore: Bool) -> Title {
    isMore ? Title("多于\(total)处", "more than \(total) hits") : Title("共\(total)处", "\(total) hits")
  }
  static func kind(_ name: String) -> Title {
    switch name {
    case "item": Title("台账事项", "Items of the ledger")
    case "commitment": Title("承诺", "Promises")
    case "figure": Title("数据", "Figures")
    case "project": Title("项目", "Projects")
    case "term": Title("名词解释", "Explained terms")
    case "heading": Title("标题", "Headings")
    default: report
    }
  }
}
