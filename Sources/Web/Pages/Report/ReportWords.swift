internal import LedgerCore

/// Words of a report's page.
enum ReportWords {
  static let key = Title(
    "画线的话已列入台账，底色是读出的数据、项目和名词；点任何一处，看读出了什么、办得怎样。",
    "Underlined words are in the ledger; ground colours mark figures, projects and terms. Choose any of them to see what was read and what became of it."
  )
  static let found = Title("这句话里读出的", "What was read in this sentence")
  static let inLedger = Title("列入台账的", "In the ledger")
  static let rest = Title("同一句里的其他读数", "The rest of the sentence")
  static let nothing = Title("这句话里没有读出什么。", "Nothing was read in this sentence.")
  static let back = Title("回到这句话", "Back to the sentence")
  static let close = Title("收起", "Close")
  static let toFound = Title("看读数", "What was read")
  static let figures = Title("数据", "figure")
  static let projects = Title("项目", "project")
  static let terms = Title("名词", "term")
  static let others = Title("同一文件的其他文档：", "Other documents of the same file: ")
  static let download = Title("下载读数（CSV）", "Download what was read (CSV)")
  static let missing = Title(
    "这份报告的原文没有存在这里：请用 taizhang import 再导入一次。",
    "The text of this report is not kept here: run taizhang import on it again.")

  static func title(_ place: String?, _ year: Int?) -> Title? {
    guard let place, let year else { return nil }
    return Title("\(place)\(year)年政府工作报告", "\(place): report of \(year)")
  }
  static func count(_ promises: Int) -> Title { Title("\(promises)项在台账里", "\(promises) in the ledger") }
}
