internal import LedgerCore

/// Words of checking a draft.
enum DraftCheckWords {
  static let title = Title("文稿校核", "Check a draft")
  static let lead = Title(
    "把报告草稿贴上或上传，逐句核对：数字、合计、编号、名词、重复，以及与往年报告、台账数据是否一致。不保存任何内容。",
    "Paste or upload a draft report. Figures, sums, numbering, terms and repetitions are checked, and it is set against earlier reports and the ledger. Nothing is kept."
  )
  static let text = Title("粘贴草稿", "Paste the draft")
  static let file = Title("或上传文件", "Or upload its file")
  static let place = Title("地方（不填就用文中写的）", "Place, instead of what the text says")
  static let year = Title("年份（不填就用文中写的）", "Year, instead of what the text says")
  static let earlier = Title("对照往年报告", "Set against earlier reports")
  static let find = Title("上一年的，自动找", "that of the year before, found by itself")
  static let check = Title("校核", "Check")
  static let empty = Title("没有草稿：请粘贴文字或选一个文件。", "There is no draft: paste it or choose a file.")
  static let unreadable = Title("这个文件读不了。", "This file cannot be read.")
  static let remarks = Title("发现", "Findings")
  static let draft = Title("文稿", "The draft")
  static let none = Title("没有发现问题。", "Nothing was found.")
  static let conflicts = Title("与此不符：", "Conflicts with: ")
  static let another = Title("再校核一份", "Check another")
  static let untitled = Title("草稿", "Draft")
  static let pastedName = "draft.txt"

  static func severity(_ severity: CheckedText.Severity) -> Title {
    switch severity {
    case .error: Title("错误", "error")
    case .warning: Title("警告", "warning")
    case .note: Title("提示", "note")
    }
  }
  static func count(_ severity: CheckedText.Severity, _ count: Int) -> Title {
    let words = self.severity(severity)
    return Title("\(words.chinese)\(count)处", "\(count) \(words.english)\(count == 1 ? "" : "s")")
  }
  static func line(_ line: Int) -> Title { Title("第\(line)行", "line \(line)") }
  static func against(_ reports: [String], _ values: Int) -> Title {
    let named =
      reports.isEmpty
      ? ("没有往年报告", "no earlier report") : (reports.joined(separator: "、"), reports.joined(separator: ", "))
    return Title("对照：\(named.0)；台账数据\(values)个。", "Set against \(named.1) and \(values) figures of the ledger.")
  }
  static func title(_ place: String?, _ year: Int?) -> Title {
    guard let place, let year else { return untitled }
    return Title("\(place)\(year)年政府工作报告（草稿）", "\(place): report of \(year), draft")
  }
}
