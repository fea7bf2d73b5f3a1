internal import HTTPTypes
internal import Hummingbird

/// 限额: how much and how long a request may be.
public struct SiteLimits: Sendable {
  /// Bytes of path and query.
  public var address = 4_096
  /// Bytes of a form without files.
  public var form = 65_536
  /// Bytes of the fields of a form with files, all together.
  public var fields = 2 << 20
  /// Bytes of a file that is read whole.
  public var upload = 12 << 20
  /// Bytes of a file that is kept as evidence.
  public var evidence = 50 << 20
  /// Time in which a body must be here; a large one is given a second more for each `slowest` bytes that came.
  public var bodyTime = Duration.seconds(20)
  /// Bytes a second.
  public var slowest = 32 << 10
  /// How long a page that everybody sees may be old.
  public var fresh = Duration.seconds(5)

  /// Requests a minute from one address, and of one account; 0 for no limit.
  public var addressRate = 6_000
  public var accountRate = 1_200

  /// A read report takes some 0.3 MB: the newest so many are compared and searched.
  public var reports = 300

  public init() {}

  /// Of one form.
  static let mostFiles = 4

  func file(_ files: Route.Files) -> Int { files == .kept ? evidence : upload }
}
