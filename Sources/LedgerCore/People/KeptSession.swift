/// 会话: what a site keeps of somebody's visit, beside the log, so that it outlives a restart.
public struct KeptSession: Hashable, Sendable {
  /// Nil where it is nobody's who has an account.
  public let account: String?
  /// The password was right; the code (两步验证) is still to come: it opens nothing yet.
  public let isWaiting: Bool
  public let began: Moment
  /// The last request, to about a minute.
  public let seen: Moment
  /// Over from then on, unless there is another request before.
  public let until: Moment
  /// The same for those of nobody's that come from one place.
  public let crowd: String?
  public let contents: Contents

  public init(
    account: String?, isWaiting: Bool = false, began: Moment, seen: Moment, until: Moment, crowd: String? = nil,
    contents: Contents
  ) {
    self.account = account
    self.isWaiting = isWaiting
    self.began = began
    self.seen = seen
    self.until = until
    self.crowd = crowd
    self.contents = contents
  }

  /// What only the browser with the token may have: a store seals it with a key made from the token, which it does not keep.
  public struct Contents: Hashable, Sendable, Codable {
    /// What every form of this session carries (CSRF).
    public let form: String
    /// Words to be shown once, on the next page that asks for them.
    public var parcel: String?
    /// Items of others' that it has shown the code for, such as a request that it filed.
    public var follows: [Int] = []
    public var receipt: Receipt?
    /// Where to go once the code is given too.
    public var back: String?
    /// A secret that a telephone is being set up with.
    public var offered: String?

    public init(form: String) { self.form = form }
  }

  /// 回执: what is said to who filed something, for a few minutes and to this browser alone.
  public struct Receipt: Hashable, Sendable, Codable {
    public let item: Int
    public let code: String
    public let made: Moment

    public init(item: Int, code: String, made: Moment) {
      self.item = item
      self.code = code
      self.made = made
    }
  }
}
