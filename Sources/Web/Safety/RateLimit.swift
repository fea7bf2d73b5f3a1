internal import LedgerCore
internal import Synchronization

/// 限速: so many requests a minute for each address and each account; what was not used is saved up to a minute's worth.
final class RateLimit: Sendable {
  /// Beyond so many names those that are full again are forgotten.
  private static let most = 50_000

  private struct Bucket {
    var left: Double
    var at: Moment
  }

  private let rate: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  /// - Parameter rate: Requests a minute; 0 for no limit.
  init(_ rate: Int) { self.rate = rate }

  /// Seconds until the next request; nil when it may be now, and then it is counted.
  ///
  /// - Parameter weight: As how many it counts.
  func wait(_ name: String, at now: Moment, weight: Int = 1) -> Int? {
    guard rate > 0 else { return nil }
    return buckets.withLock { buckets in
      if buckets.count > RateLimit.most {
        buckets = buckets.filter { now.seconds - $0.value.at.seconds < 60 }
        if buckets.count > RateLimit.most { buckets.removeAll() }
      }
      var bucket = buckets[name] ?? Bucket(left: Double(rate), at: now)
      let since = Double(max(0, min(now.seconds - bucket.at.seconds, 60)))
      bucket.left = min(Double(rate), bucket.left + since * Double(rate) / 60)
      bucket.at = now
      defer { buckets[name] = bucket }
      // What weighs more than a minute's worth is let through by a full bucket.
      let weight = Double(min(max(weight, 1), rate))
      guard bucket.left >= weight else {
        return max(1, Int(((weight - bucket.left) * 60 / Double(rate)).rounded(.up)))
      }
      bucket.left -= weight
      return nil
    }
  }
}
