internal import LedgerCore

/// Words that lead to the public pages.
enum FaceWords {
  static let more = Title("还可以看", "More to see")
  static let projectsTitle = Title("重点项目", "Projects")
  static let ballotsTitle = Title("票决", "Ballots")
  static let aboutTitle = Title("怎样看", "How it works")

  static let indicators = Title("各项指标历年的目标和结果，和其他地方比", "Targets and results over the years, beside other places")
  static let projects = Title("走到哪一步，投了多少钱", "How far they are and what they cost")
  static let ballots = Title("代表怎样选出民生实事", "How deputies chose the livelihood projects")
  static let glossary = Title("报告里的新词是什么意思", "What new words of the reports mean")
  static let search = Title("在事项和报告里找一个词", "A word in items and reports")
  static let data = Title("整份取走公开的数据", "Take the public data away whole")
  static let about = Title("灯、时限、凭证和隐私", "Lights, deadlines, proof and privacy")
}
