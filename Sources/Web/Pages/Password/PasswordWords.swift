internal import LedgerCore

/// Words of changing one's password.
enum PasswordWords {
  static let title = Title("修改口令", "Change my password")
  static let now = Title("现在的口令", "Password now")
  static let new = Title("新口令", "New password")
  static let newHint = Title(
    "至少\(PasswordWeakness.least)个字符，不能在已泄露的口令名单里。一句话比一个词好记也更难猜。",
    "At least \(PasswordWeakness.least) characters, and not among those that leaked. A sentence is easier to keep and harder to guess than a word."
  )
  static let again = Title("再输一遍新口令", "The new password again")
  static let send = Title("修改", "Change it")
  static let wrong = Title("现在的口令不对。", "The password now is wrong.")
  static let differs = Title("两遍新口令不一样。", "The two new passwords differ.")
  static let done = Title(
    "口令已修改，其他地方的登录都已退出。", "The password is changed; wherever else you were signed in, you are signed out.")
}
