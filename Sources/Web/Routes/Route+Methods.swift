internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

extension Route {
  /// The methods that a path has; empty where there is no such path.
  static func methods(at path: String) -> [HTTPRequest.Method] {
    let parts = path.split(separator: "/")
    let found = all.filter { route in
      let wanted = route.path.split(separator: "/")
      return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }.map(\.method)
    return found.contains(.get) ? found + [.head] : found
  }
}

extension Fault {
  /// The router itself says no more than the status: where the path has other methods they are named (RFC 9110, 15.5.6).
  static func ofRouter(_ status: HTTPResponse.Status, _ request: Request) -> Fault {
    let methods = status == .notFound ? Route.methods(at: request.uri.path) : []
    guard !methods.isEmpty else { return Fault(HTTPError(status)) }
    var fault = Fault(.methodNotAllowed, FaultWords.notSo)
    fault.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
    return fault
  }
}
