internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 差错 for programs: `application/problem+json` (RFC 9457).
struct Problem: Encodable {
  /// Nothing is said beyond the status.
  let type = "about:blank"
  let title: String
  let status: Int
  /// In English, then in Chinese.
  let detail: String
  let instance: String
  /// What in the request is not as described, each with where it stands.
  let errors: [Wrong]?

  struct Wrong: Encodable {
    let pointer: String
    let detail: String
  }

  static let schema = Schema.named(
    "Problem",
    .object([
      .must("type", .text()), .must("title", .text()), .must("status", .integer(400...599)), .must("detail", .text()),
      .must("instance", .text(most: 8_000)),
      .may("errors", .list(.object([.must("pointer", .text()), .must("detail", .text())]))),
    ]))

  init(_ fault: Fault, at path: String) {
    title = fault.status.reasonPhrase
    status = fault.status.code
    detail = [fault.words.english, fault.words.chinese, fault.detail].compactMap { $0 }.joined(separator: " ")
    instance = path
    errors = fault.errors.isEmpty ? nil : fault.errors.map { Wrong(pointer: $0.pointer, detail: $0.detail) }
  }

  var response: Response {
    JSONAnswer.response(self, as: "application/problem+json", HTTPResponse.Status(code: status))
  }
}

/// JSON with keys in their order.
enum JSONAnswer {
  static func response(
    _ value: some Encodable, as type: String = "application/json", _ status: HTTPResponse.Status = .ok
  ) -> Response {
    guard let text = text(value) else { return Response(status: .internalServerError) }
    return .text(text, as: type, status)
  }

  static func text(_ value: some Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" }
  }

  /// With an ETag, or 304.
  static func tagged(_ value: some Encodable, version: Int? = nil, for visit: Visit) -> Response {
    guard let text = text(value) else { return Response(status: .internalServerError) }
    return Response.text(text, as: "application/json").tagged(text, version: version, for: visit.request)
  }
}

extension Response {
  /// With an ETag of what is said, or 304 where the visitor has just that.
  /// - Parameter version: Stands before it, to be said back in `If-Match`.
  func tagged(_ text: String, version: Int? = nil, for request: Request) -> Response {
    let tag = "\"\(version.map { "\($0)-" } ?? "")\(Fingerprint.of(text))\""
    var response = self
    let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
    if known.contains(where: { $0 == tag || $0 == "W/" + tag || $0 == "*" }) {
      response = Response(status: .notModified)
    }
    response.headers[.eTag] = tag
    // What is answered depends on who asks: no cache between may keep it for another.
    response.headers[.cacheControl] = "private, no-cache"
    response.headers[.vary] = "Authorization, Cookie"
    return response
  }
}
