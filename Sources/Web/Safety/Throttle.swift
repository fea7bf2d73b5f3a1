internal import LedgerCore
internal import Synchronization

/// 限次: how often signing in may fail: 5 times a quarter of an hour for an account, 30 times from an address.
final class Throttle: Sendable {
  private static let window = 900
  static let mostForAccount = 5
  static let mostFromAddress = 30
  /// Beyond so many names the oldest is forgotten.
  private static let most = 20_000

  private struct Count {
    var since: Moment
    var failures: Int
  }

  private let counts = Mutex<[String: Count]>([:])

  /// Seconds until the next try; nil when it may be now.
  func wait(account: String, address: String, at now: Moment) -> Int? {
    counts.withLock { counts in
      [("a " + account, Throttle.mostForAccount), ("i " + address, Throttle.mostFromAddress)].compactMap { key, most in
        counts[key].flatMap { count in
          let left = count.since.seconds + Throttle.window - now.seconds
          return count.failures >= most && left > 0 ? left : nil
        }
      }.max()
    }
  }

  func failed(account: String, address: String, at now: Moment) {
    counts.withLock { counts in
      if counts.count > Throttle.most {
        counts = counts.filter { now.seconds - $0.value.since.seconds < Throttle.window }
        if counts.count > Throttle.most { counts.removeAll() }
      }
      for key in ["a " + account, "i " + address] {
        var count = counts[key] ?? Count(since: now, failures: 0)
        if now.seconds - count.since.seconds >= Throttle.window { count = Count(since: now, failures: 0) }
        count.failures += 1
        counts[key] = count
      }
    }
  }

  /// What was counted before the try is taken back.
  func succeeded(account: String, address: String) {
    counts.withLock { counts in
      counts["a " + account] = nil
      counts["i " + address]?.failures -= 1
    }
  }
}
