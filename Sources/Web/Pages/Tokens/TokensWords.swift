internal import LedgerCore

/// Words of tokens.
enum TokensWords {
  static let title = Title("接口令牌", "Tokens for programs")
  static let lead = Title(
    "程序带着令牌，可以通过数据接口替你的账号办事，但不超出令牌的范围和账号的权限。",
    "With a token a program acts for your account through the data interface, within the token's scope and your rights."
  )
  static let made = Title("新令牌已生成。只显示这一次，请现在抄存：", "The new token. It is shown this once: keep it now.")
  static let gone = Title("令牌已注销。", "The token was removed.")
  static let yours = Title("你的令牌", "Your tokens")
  static let none = Title("没有令牌。", "There are none.")
  static let number = Title("令牌", "Token")
  static let scopes = Title("范围", "Scope")
  static let purpose = Title("用途", "Purpose")
  static let until = Title("有效期至", "Good until")
  static let over = Title("已过期", "expired")
  static let make = Title("生成令牌", "Make a token")
  static let days = Title("有效天数", "Days it is good for")
  static let remove = Title("注销", "Remove")
  static let document = Title("接口文档（OpenAPI）", "Document of the interface (OpenAPI)")
  static let noScope = Title("请至少选一个范围。", "Choose at least one scope.")
  static let noDays = Title("有效天数要在1到366之间。", "A token is good for 1 to 366 days.")
  static let separator = Title("、", ", ")

  static func remove(_ number: Int) -> Title { Title("注销令牌\(number)", "Remove token \(number)") }
}
