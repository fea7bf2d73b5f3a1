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
  let takesFiles: Bool
  let handler: @Sendable (Visit) async throws -> Response

  /// What programs ask begins with this.
  static let interface = "/api/"
  var isInterface: Bool { path.hasPrefix(Route.interface) }

  static func get(
    _ path: String, by audience: Audience = .anyone, _ title: Title,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: .get, path: path, audience: audience, title: title, takesFiles: false, handler: handler)
  }

  static func post(
    _ path: String, by audience: Audience, files: Bool = false, _ title: Title,
    _ handler: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: .post, path: path, audience: audience, title: title, takesFiles: files, handler: handler)
  }

  public static let all: [Route] = [face, work, cases, accounts, data, plumbing].flatMap { $0 }
}
