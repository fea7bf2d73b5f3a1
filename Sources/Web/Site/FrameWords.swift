internal import LedgerCore

/// Words of the head and foot of every page.
enum FrameWords {
  static let ledger = Title("台账", "Ledger")
  static let skip = Title("跳到正文", "Skip to the content")
  static let pages = Title("主要页面", "Main pages")
  static let home = Title("首页", "Home")
  static let items = Title("事项", "Items")
  static let board = Title("一张图", "Board")
  static let indicators = Title("指标", "Indicators")
  static let services = Title("办事", "Services")
  static let work = Title("工作台", "My work")
  static let signIn = Title("登录", "Sign in")
  static let signOut = Title("退出", "Sign out")
  static let other = Title("English", "中文")
  static let foot = Title(
    "每一项承诺都连着报告原文和办理经过；记录只增不改，任何人可以核验。",
    "Every promise leads back to the words of the report and forward to what was done. Entries are only added; anybody can check that."
  )
  static let checkpoint = Title("最新签署", "Newest signed checkpoint")

  static func title(_ place: String) -> Title { Title("\(place)政府工作台账", "\(place) · government ledger") }
}
