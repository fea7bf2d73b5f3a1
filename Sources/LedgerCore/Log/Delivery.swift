/// 送达: drafts handed in by a program that may have to hand them in twice, since an answer can be lost on its way.
public struct Delivery: Sendable {
  public var drafts: [Draft]
  /// Names the delivery, so that a second one is answered by the entries of the first.
  public var once: Once?
  /// What the sender last saw: an item and the number of its newest entry.
  public var seen: Seen?

  public init(_ drafts: [Draft], once: Once? = nil, seen: Seen? = nil) {
    self.drafts = drafts
    self.once = once
    self.seen = seen
  }

  public struct Once: Hashable, Sendable {
    public let account: String
    public let key: String
    /// All that was asked for, to tell a second delivery from another one under the same key.
    public let request: [UInt8]

    public init(account: String, key: String, request: [UInt8]) {
      self.account = account
      self.key = key
      self.request = request
    }

    /// 一天: how long a key is remembered, in seconds.
    public static let remembered = 86_400
  }

  public struct Seen: Hashable, Sendable {
    public let item: Int
    public let latest: Int

    public init(item: Int, latest: Int) {
      self.item = item
      self.latest = latest
    }
  }
}

/// Why a delivery is not taken, beside what the ledger itself refuses.
public enum DeliveryFault: Error, Hashable, Sendable {
  /// The key was used within a day for something else.
  case anotherUnderThisKey
  /// The item has entries that the sender did not see.
  case movedOn(latest: Int)
}
