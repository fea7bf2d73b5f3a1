internal import HTTPTypes
internal import Hummingbird

/// 限额: how much and how long a request may be.
public struct SiteLimits: Sendable {
  /// Bytes of path and query.
  public var address = 4_096
  /// Bytes of a form without files.
  public var form = 65_536
  /// Bytes of a form with files.
  public var upload = 12 << 20
  /// Time in which a body must be here.
  public var bodyTime = Duration.seconds(20)
  /// How long a page that everybody sees may be old.
  public var fresh = Duration.seconds(5)

  /// Requests a minute from one address, and with one token; 0 for no limit.
  public var addressRate = 6_000
  public var tokenRate = 1_200

  /// A read report takes some 0.3 MB: the newest so many are compared and searched.
  public var reports = 300

  public init() {}

  /// The whole body, or a fault once it is too large or too slow.
  func body(of request: Request, upTo most: Int) async throws -> ByteBuffer {
    let (body, time) = (request.body, bodyTime)
    return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
      group.addTask {
        do { return try await body.collect(upTo: most) } catch let error as any HTTPResponseError {
          throw error
        } catch {
          // Cut off, or no body that HTTP knows.
          throw Fault(.badRequest, FaultWords.noForm)
        }
      }
      group.addTask {
        try await Task.sleep(for: time)
        throw Fault(.requestTimeout, FaultWords.tooSlow)
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw Fault(.requestTimeout, FaultWords.tooSlow) }
      return first
    }
  }
}
