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

  init(_ fault: Fault, at path: String) {
    title = fault.status.reasonPhrase
    status = fault.status.code
    detail = [fault.words.english, fault.words.chinese, fault.detail].compactMap { $0 }.joined(separator: " ")
    instance = path
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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(value) else { return Response(status: .internalServerError) }
    return .text(String(decoding: bytes, as: UTF8.self) + "\n", as: type, status)
  }
}

extension Response {
  /// With an ETag of what is said, or 304 where the visitor has just that.
  func tagged(_ text: String, for request: Request) -> Response {
    let tag = "\"\(Fingerprint.of(text))\""
    var response = self
    let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
    if known.contains(where: { $0 == tag || $0 == "W/" + tag || $0 == "*" }) {
      response = Response(status: .notModified)
    }
    response.headers[.eTag] = tag
    response.headers[.cacheControl] = "no-cache"
    return response
  }
}
