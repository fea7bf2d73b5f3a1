/// 接口令牌: lets a program act for an account, in a part of what the account may do, until a moment.
///
/// What opens doors is the secret, said once when the token is made; the ledger keeps only its hash.
public struct AccessToken: Hashable, Sendable {
  /// Names it when it is removed; guards nothing.
  public let number: Int
  public let account: String
  public let scopes: Set<TokenScope>
  public let made: Moment
  public let until: Moment
  /// What it is for, in its owner's words.
  public let purpose: String

  public init(
    number: Int, account: String, scopes: Set<TokenScope>, made: Moment, until: Moment, purpose: String
  ) {
    self.number = number
    self.account = account
    self.scopes = scopes
    self.made = made
    self.until = until
    self.purpose = purpose
  }

  /// The longest time a token is made for.
  public static let mostDays = 366
}

/// 令牌范围: what of its account's rights a token carries.
public enum TokenScope: String, CaseIterable, Hashable, Sendable, Codable {
  /// 查看: what the account sees.
  case read
  /// 办理: moves, progress, evidence and whatever else is done with an item that is there.
  case write
  /// 立项: filing items and requests.
  case file

  public var title: Title {
    switch self {
    case .read: Title("查看", "see what the account sees")
    case .write: Title("办理", "act on items")
    case .file: Title("立项", "file items and requests")
    }
  }
}
