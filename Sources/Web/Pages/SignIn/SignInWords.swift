internal import LedgerCore

/// Words of signing in.
enum SignInWords {
  static let title = Title("登录", "Sign in")
  static let lead = Title("供办理人员使用。看公开内容不必登录。", "For those who do the work. What is public needs no account.")
  static let account = Title("账号", "Account")
  static let password = Title("口令", "Password")
  static let wrong = Title("账号或口令不对。", "The account or the password is wrong.")

  static func wait(_ minutes: Int) -> Title {
    Title("尝试次数太多：请\(minutes)分钟后再试。", "Too many tries: wait \(minutes) minutes.")
  }
}
