public import HTTPTypes
internal import Hummingbird
public import LedgerCore

/// 路由: method, path, who is let in, and who answers. This is the one table of them: the server, `docs/generated/routes.md`
/// and the test that asks every route as every role are made from it. Each part stands in a file of its own beside this one.
public struct Route: Sendable {
  public let method: HTTPRequest.Method
  public let path: String
  public let audience: Audience
  public let title: Title
  let files: Files
  /// What a program takes and is answered; every route under `/api/` has one.
  let operation: Operation?
  /// As how many requests it counts against the limits.
  var weight = 1
  let handler: @Sendable (Visit) async throws -> Response

  /// What programs ask begins with this.
  static let interface = "/api/"
  static let feeds = "/feeds/"
  /// Asked by programs: a token opens it, and it answers faults as problems.
  var isInterface: Bool { operation != nil }

  /// Whether a form may bring files, and what becomes of them.
  enum Files {
    case none
    /// Read whole, in memory: `SiteLimits.upload`.
    case read
    /// Kept as evidence: `SiteLimits.evidence`.
    case kept
  }

  static func get(
    _ path: String, by audience: Audience = .anyone, weight: Int = 1, _ title: Title,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(
      method: .get, path: path, audience: audience, title: title, files: .none, operation: nil, weight: weight,
      handler: handler)
  }

  static func post(
    _ path: String, by audience: Audience, files: Files = .none, weight: Int = 1, _ title: Title,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(
      method: .post, path: path, audience: audience, title: title, files: files, operation: nil, weight: weight,
      handler: handler)
  }

  static func program(
    _ method: HTTPRequest.Method, _ path: String, by audience: Audience = .anyone, _ title: Title,
    _ operation: Operation, _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(
      method: method, path: path, audience: audience, title: title, files: .none, operation: operation,
      weight: operation.weight, handler: handler)
  }

  public static let all: [Route] = [face, work, administration, cases, accounts, data, feed, plumbing].flatMap { $0 }
}
