internal import LedgerCore

/// Words of accounts.
enum AccountWords {
  static let title = Title("我的账号", "My account")
  static let office = Title("所在单位", "Office")
  static let roles = Title("身份", "Roles")
  static let may = Title("可以做的事", "What it may do")
  static let all = Title("所有账号", "All accounts")
  static let name = Title("账号", "Account")
  static let password = Title("口令", "Password")
  static let has = Title("有", "set")
  static let hasNot = Title("无，不能登录", "none: cannot sign in")
  static let none = Title("无", "none")
  static let change = Title(
    "增减账号：在台账所在的机器上运行 taizhang account。", "To add or remove accounts run taizhang account where the ledger is.")
  static let separator = Title("、", ", ")
}
