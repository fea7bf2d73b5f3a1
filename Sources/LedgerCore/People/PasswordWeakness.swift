/// 弱口令: why a password is not taken.
public enum PasswordWeakness: Hashable, Sendable {
  case short
  case long
  /// It is the account's own name.
  case name
  /// It stands in the list of passwords that leaked somewhere.
  case breached

  /// Characters; what is longer than `most` bytes nobody types (OWASP ASVS 2.1 has 12 to 128; a county's staff get 10).
  public static let least = 10
  public static let most = 500

  public var title: Title {
    switch self {
    case .short:
      Title("口令至少\(PasswordWeakness.least)个字符。", "The password has fewer than \(PasswordWeakness.least) characters.")
    case .long: Title("口令太长。", "The password is too long.")
    case .name: Title("口令不能就是账号名。", "The password is the account's own name.")
    case .breached: Title("这个口令在已泄露的口令名单里，请换一个。", "The password is on the list of those that leaked.")
    }
  }

  /// What is weak about it without any list; nil where nothing is.
  public static func of(_ password: String, account: String) -> PasswordWeakness? {
    if password.count < least { return .short }
    if password.utf8.count > most { return .long }
    return password == account ? .name : nil
  }
}
