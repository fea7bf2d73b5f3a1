internal import LedgerCore
internal import Synchronization

/// 限次: how often something may be tried in a while, for a name and from an address.
final class Throttle: Sendable {
  static let mostForAccount = 5
  static let mostFromAddress = 30
  /// Beyond so many names those are forgotten whose while is over, and if that is not enough all but closed accounts.
  private static let most = 20_000

  private struct Count {
    var since: Moment
    var tries: Int
  }

  /// Seconds.
  private let window: Int
  private let forAccount: Int
  private let fromAddress: Int
  private let counts = Mutex<[String: Count]>([:])

  /// As for signing in unless said otherwise: 5 times a quarter of an hour for an account, 30 times from an address.
  init(window: Int = 900, account: Int = mostForAccount, address: Int = mostFromAddress) {
    self.window = window
    forAccount = account
    fromAddress = address
  }

  /// Seconds until the next try; nil when it may be now.
  func wait(account: String = "", address: String, at now: Moment) -> Int? {
    counts.withLock { counts in
      [("a " + account, forAccount), ("i " + address, fromAddress)].compactMap { key, most in
        counts[key].flatMap { count in
          let left = count.since.seconds + window - now.seconds
          return count.tries >= most && left > 0 ? left : nil
        }
      }.max()
    }
  }

  /// Counts a try.
  func count(account: String = "", address: String, at now: Moment) {
    counts.withLock { counts in
      if counts.count > Throttle.most {
        counts = counts.filter { now.seconds - $0.value.since.seconds < window }
        // A closed account stays closed, however many names somebody else tries.
        if counts.count > Throttle.most {
          counts = counts.filter { $0.key.hasPrefix("a ") && $0.value.tries >= forAccount }
        }
      }
      for key in ["a " + account, "i " + address] {
        var count = counts[key] ?? Count(since: now, tries: 0)
        if now.seconds - count.since.seconds >= window { count = Count(since: now, tries: 0) }
        count.tries += 1
        counts[key] = count
      }
    }
  }

  /// What was counted before the try is taken back.
  func succeeded(account: String = "", address: String) {
    counts.withLock { counts in
      counts["a " + account] = nil
      counts["i " + address]?.tries -= 1
    }
  }
}
