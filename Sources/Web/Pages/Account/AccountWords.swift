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
  static let lead = Title(
    "谁可以办理、以什么身份、代表哪个单位。点开账号名修改；改动记入日志，下一次点击就生效。",
    "Who may act, in which role and for which office. Open a name to change it; every change is in the log and counts from the next click on."
  )
  static let add = Title("新增账号", "Add an account")
  static let save = Title("保存", "Save")
  static let remove = Title("注销这个账号", "Close this account")
  static let newPassword = Title("新口令（不填则不变）", "New password; empty keeps the old one")
  static let noName = Title("账号要有名字。", "An account has a name.")
  static let noRole = Title("至少要有一种身份。", "It needs a role at least.")
  static let taken = Title("这个名字已经有账号了。", "There is an account of that name already.")
  static let oneself = Title("不能注销自己：请另一位管理员来办。", "Nobody closes his own account: let another administrator do it.")
  /// What is said after it, by the word in the address.
  static let done: [String: Title] = [
    "kept": Title("账号已保存。", "The account is kept."), "removed": Title("账号已注销。", "The account is closed."),
  ]
  static let separator = Title("、", ", ")
}
