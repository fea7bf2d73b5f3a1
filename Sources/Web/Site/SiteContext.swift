internal import HTTPTypes
public import Hummingbird
public import Logging
internal import NIOCore

/// Where a request comes from.
public struct SiteContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  let peer: String

  public init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? "local"
  }

  /// A request that came by no connection.
  public init(peer: String, logger: Logger) {
    coreContext = CoreRequestContextStorage(source: Direct(logger: logger))
    self.peer = peer
  }

  private struct Direct: RequestContextSource {
    let logger: Logger
  }

  /// Behind a proxy the last address of `X-Forwarded-For`: that which the proxy itself saw.
  func address(of request: Request, behindProxy: Bool) -> String {
    guard behindProxy, let name = HTTPField.Name("X-Forwarded-For"), let value = request.headers[name] else {
      return Network.of(peer)
    }
    let last = value.split(separator: ",").last.map { $0.filter { $0 != " " } } ?? ""
    return Network.of(last.isEmpty ? peer : String(last.prefix(64)))
  }
}

extension Language {
  static let cookie = "language"

  static func asked(by request: Request) -> Language {
    request.cookies[cookie].flatMap { Language(rawValue: $0.value) } ?? .chinese
  }
}

/// 会话凭证
enum SessionCookie {
  /// Over HTTPS a browser takes the name from this very host only, not from one beside it (RFC 6265bis, `__Host-`).
  static func name(secure: Bool) -> String { secure ? "__Host-taizhang" : "taizhang" }

  static func set(_ token: String, secure: Bool) -> String {
    "\(name(secure: secure))=\(token); Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
  }

  static func clear(secure: Bool) -> String { set("", secure: secure) + "; Max-Age=0" }
}
