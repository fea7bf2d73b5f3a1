internal import LedgerCore

/// Words of signing in with a code as well.
enum SecondFactorWords {
  static let title = Title("两步验证", "Signing in with a code")
  static let lead = Title(
    "开启后，登录除口令外还要手机上的六位动态口令。口令被人知道，也进不来。",
    "Once it is on, signing in takes six digits from your telephone as well as the password: who learns the password alone does not get in."
  )
  static let app = Title(
    "在手机上装一个支持 SHA-256 的验证器（FreeOTP、Aegis 等），添加账户，选“手动输入”：",
    "Put an authenticator that knows SHA-256 (FreeOTP, Aegis) on your telephone, add an account, and enter by hand:")
  static let secret = Title("密钥", "Secret")
  static let kind = Title("类型", "Kind")
  static let kindValue = Title("基于时间，SHA-256，六位，30秒", "by time, SHA-256, 6 digits, 30 seconds")
  static let link = Title("或把这个地址交给验证器：", "Or hand it this address:")
  static let code = Title("验证器现在显示的六位数字", "The six digits it shows now")
  static let on = Title("开启", "Switch it on")
  static let off = Title("关闭", "Switch it off")
  static let isOn = Title("两步验证已开启。", "Signing in takes a code.")
  static let wrong = Title(
    "这六位数字不对，或者刚用过：请等下一组再试。", "These digits are wrong, or were used just now: wait for the next ones.")
  static let stale = Title("这一页太旧了：密钥已换，请重新添加。", "This page is too old: there is another secret, add it again.")
  static let lost = Title("手机丢了：请管理员在“两步验证的账号”里关闭。", "If the telephone is lost, an administrator switches it off.")

  static let ask = Title("动态口令", "Your code")
  static let askLead = Title("口令对了。请输入手机验证器上的六位数字。", "The password is right. Now the six digits from your telephone.")
  static let next = Title("登录", "Sign in")

  static let accounts = Title("两步验证的账号", "Accounts that sign in with a code")
  static let none = Title("还没有账号开启两步验证。", "No account signs in with a code yet.")
  static let recovery = Title(
    "手机丢了的，核实本人后关闭；本人可再开启。", "Where a telephone is lost, see that it is the right person, and switch it off.")
  static func off(_ account: String) -> Title { Title("关闭“\(account)”的", "Switch off that of “\(account)”") }
}
