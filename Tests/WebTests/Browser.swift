import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Web

/// Asks the site through its router, as a browser does: keeps cookies, and finds the token in the page with the form.
final class Browser {
  /// Another one after a restart.
  var responder: SiteResponder
  private(set) var cookies: [String: String] = [:]
  var address = "10.0.0.1"

  struct Answer {
    let status: Int
    let headers: HTTPFields
    let body: String

    var location: String? { headers[.location] }
  }

  init(_ responder: SiteResponder) { self.responder = responder }

  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
    try await ask(.get, path, headers, nil)
  }

  /// With the token of the page, unless another one is given.
  func post(
    _ path: String, _ fields: [(String, String)] = [], token: String? = nil, _ headers: HTTPFields = [:]
  ) async throws -> Answer {
    let pairs = (fields + [("token", token ?? self.token ?? "")]).map { "\(encoded($0.0))=\(encoded($0.1))" }
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await ask(.post, path, headers, Array(pairs.joined(separator: "&").utf8))
  }

  /// As `multipart/form-data`, with one file.
  func post(_ path: String, _ fields: [(String, String)], file: String, _ bytes: String) async throws -> Answer {
    var body = ""
    for (name, value) in fields + [("token", token ?? "")] {
      body += "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    body +=
      "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file)\"\r\nContent-Type: text/plain\r\n\r\n\(bytes)\r\n--edge--\r\n"
    return try await ask(.post, path, [.contentType: "multipart/form-data; boundary=edge"], Array(body.utf8))
  }

  func signIn(_ account: String, _ password: String = Town.password, back: String? = nil) async throws {
    _ = try await trySignIn(account, password, back: back)
    _ = try await get("/account")
  }

  func trySignIn(_ account: String, _ password: String = Town.password, back: String? = nil) async throws -> Answer {
    _ = try await get("/sign-in")
    return try await post(
      "/sign-in", [("account", account), ("password", password)] + (back.map { [("back", $0)] } ?? []))
  }

  /// What the last page with a form carried.
  private(set) var token: String?

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], _ body: [UInt8]?
  ) async throws -> Answer {
    var head = HTTPRequest(method: method, scheme: "http", authority: "site.test", path: path, headerFields: headers)
    if !cookies.isEmpty {
      head.headerFields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
    }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body ?? [])))
    let response = try await responder.respond(
      to: request, context: SiteContext(peer: address, logger: Logger(label: "test")))
    for cookie in response.headers[values: .setCookie] {
      let pair = cookie.split(separator: ";")[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(pair[0])] = cookie.contains("Max-Age=0") ? nil : String(pair[1])
    }
    let page = Page()
    try await response.body.write(page)
    if let mark = page.text.range(of: "name=\"token\" value=\"") {
      token = String(page.text[mark.upperBound...].prefix { $0 != "\"" })
    }
    return Answer(status: response.status.code, headers: response.headers, body: page.text)
  }

  private func encoded(_ words: String) -> String {
    words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  private final class Page: ResponseBodyWriter {
    private(set) var text = ""
    func write(_ buffer: ByteBuffer) async throws { text += String(buffer: buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
