internal import LedgerCore

/// Words of the review of what a report promises.
enum ReviewWords {
  static let title = Title("审定", "Review")
  static let lead = Title(
    "从报告里读出的承诺，逐条看原文：该列的接受入账，写错的改好再接受，不是承诺的不列。",
    "What was read from the report, each beside its words: accept what is a promise, correct what was read wrongly, leave out what is none."
  )
  static let reports = Title("已导入的报告", "Imported reports")
  static let noReports = Title("还没有导入报告。", "No report was imported yet.")
  static let report = Title("报告", "Report")
  static let open = Title("待审定", "Waiting")
  static let total = Title("共读出", "Read in all")
  static let none = Title("没有等待审定的了。", "Nothing waits for review here.")
  static let noneSuch = Title("没有符合条件的。", "Nothing meets this.")
  static let filter = Title("筛选", "Filter")
  static let kind = Title("类别", "Kind")
  static let words = Title("题目含", "Title holds")
  static let heading = Title("标题含", "Heading holds")
  static let any = Title("不限", "Any")
  static let sure = Title("把握不低于", "At least so sure")
  static let item = Title("事项", "What it is")
  static let leadOffice = Title("牵头单位", "Lead office")
  static let supporting = Title("配合单位（顿号隔开）", "Supporting offices, a comma between")
  static let due = Title("完成时限", "Due")
  static let accept = Title("接受入账", "Accept")
  static let acceptAndAssign = Title("接受并分派", "Accept and assign")
  static let save = Title("只保存更正", "Save only")
  static let split = Title("拆成几项", "Split")
  static let parts = Title("每行一项", "One part a line")
  static let reject = Title("不列入", "Leave out")
  static let reason = Title("理由", "Why")
  static let merge = Title("合成一项", "Make one of them")
  static let mergedTitle = Title("合成后的事项（不填则连起题目）", "What it then is, instead of the titles in a row")
  static let bulk = Title("选中的一并办理", "All that are ticked")
  static let byProposal = Title("没有牵头单位的，用建议的第一个", "Where no office leads, take the first one proposed")
  static let selectAll = Title("全选这一页", "Tick all of this page")
  static let selectNone = Title("全不选", "Tick none")
  static let proposed = Title("建议：", "Proposed: ")
  static let next = Title("下一页", "Next page")
  static let other = Title("换一份报告", "Another report")
  static let nothingTicked = Title("没有选中任何一项。", "Nothing is ticked.")
  static let noTitle = Title("事项不能空着。", "It needs some words for what it is.")
  static let fewParts = Title("拆分至少要两行，每行一项。", "Splitting needs two lines or more, one part each.")
  static let noMerge = Title(
    "合并要选中同一类别的两项或更多。", "Merging needs two or more of one kind.")
  static let gone = Title("这一条已经审定过了：请刷新页面。", "This one was settled already: load the page again.")
  static let noReason = Title("不列入要写理由。", "Say why it is left out.")

  static func title(_ report: ShelvedReport) -> Title {
    Title("\(report.place)\(report.year)年政府工作报告", "\(report.place): report of \(report.year)")
  }
  static func number(_ number: Int) -> Title { Title("第\(number)号", "No. \(number)") }
  static func tick(_ number: Int) -> Title { Title("选第\(number)号", "Tick no. \(number)") }
  static func sure(_ percent: Int) -> Title { Title("把握\(percent)%", "\(percent)% sure") }
  static func under(_ title: String) -> Title { Title("属于：\(title)", "Part of: \(title)") }
  static func count(_ open: Int) -> Title { Title("待审定\(open)项", "\(open) wait") }

  /// What is said after it, by the word in the address.
  static func done(_ word: String, _ count: Int) -> Title? {
    switch word {
    case "accept": Title("\(count)项入账。", "\(count) in the ledger.")
    case "assign":
      Title("\(count)项入账，有牵头单位和时限的已分派。", "\(count) in the ledger; those with office and date are assigned.")
    case "save": Title("更正已保存。", "Saved.")
    case "reject": Title("\(count)项不列入。", "\(count) left out.")
    case "split": Title("拆成\(count)项，排在最后。", "Split into \(count), which stand last.")
    case "merge": Title("已合成一项，排在最后。", "Made one of them, which stands last.")
    default: nil
    }
  }
  static let supportSeparator = "、"
  static let semicolon = "；"
  static let separators: Set<Character> = ["、", "，", ",", ";", "；"]
}
