internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 一次访问: a request with all that a page may ask of it.
struct Visit: Sendable {
  let route: Route
  let request: Request
  let parameters: Parameters
  let site: Site
  let language: Language
  let address: String
  let now: Moment
  let session: Session?
  /// Nil for somebody who has not signed in.
  let holder: Holder?
  /// What a program showed to act for the holder.
  var token: AccessToken?
  var form = Form()
  var input = Input()

  var asker: Asker { holder?.asker ?? .nobody }
  var sight: Sight { Sight(asker: asker, kinds: site.kinds) }

  /// The first value of a parameter of the query; nil where it is empty.
  func query(_ name: String) -> String? {
    request.uri.queryParameters[Substring(name)].flatMap { $0.isEmpty ? nil : String($0) }
  }

  func queries(_ name: String) -> [String] {
    request.uri.queryParameters[values: Substring(name)].filter { !$0.isEmpty }.map(String.init)
  }

  /// A name in the path, with what is encoded in it.
  func decoded(_ name: String) -> String {
    parameters.get(name).map { Form.decoded(plus: false, Array($0.utf8)) } ?? ""
  }

  /// The number of an item in the path; a fault where it is none.
  func item() throws(Fault) -> Int {
    guard let number = parameters.get("id", as: Int.self), number > 0 else { throw Fault.nothingHere }
    return number
  }

  /// Asks the ledger, off the event loop.
  func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    try await site.door.ask(question)
  }

  var frame: Frame {
    Frame(
      language: language, place: site.place, account: holder?.account, formToken: session?.formToken,
      path: request.head.path ?? "/", roles: asker.roles)
  }

  func show(_ page: HTML, _ status: HTTPResponse.Status = .ok) -> Response { Response.page(page, status) }
}

extension Response {
  static func page(_ page: HTML, _ status: HTTPResponse.Status = .ok) -> Response {
    text("<!doctype html>\n" + page.markup, as: "text/html; charset=utf-8", status)
  }

  static func text(_ text: String, as type: String, _ status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// 303: look there with GET.
  static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: HTML.isLocal(path) ? path : "/"])
  }
}
