internal import HTTPTypes
internal import Hummingbird

/// 令牌凭证: `Authorization: Bearer …` (RFC 6750).
enum Bearer {
  /// Nil where the request carries none; a fault where it carries something else.
  static func secret(of request: Request) throws(Fault) -> String? {
    guard let value = request.headers[.authorization] else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw Fault.noToken }
    return String(parts[1])
  }
}
