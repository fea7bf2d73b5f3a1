import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// Asks the interface as a program does: with a token, in JSON. Every answer is held against what the document says of it.
final class Program {
  private let browser: Browser
  private let secret: String?

  /// - Parameter days: How long its token is good from `Town.now`.
  init(
    _ town: Town, as account: String? = nil, _ scopes: Set<TokenScope> = Set(TokenScope.allCases), days: Int = 1
  ) async throws {
    browser = try await town.browser()
    secret = try account.map { account in
      try town.files.makeToken(
        for: account, scopes, until: Town.now.adding(seconds: days * 86_400), purpose: "试", by: town.root, at: Town.now
      ).secret
    }
  }

  struct Answer {
    let status: Int
    let headers: HTTPFields
    let json: JSON
  }

  func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Answer {
    try await ask(.get, path, nil, headers)
  }

  func post(_ path: String, _ body: JSON = [:], _ headers: HTTPFields = [:]) async throws -> Answer {
    var headers = headers
    headers[.contentType] = "application/json"
    return try await ask(.post, path, Array(JSONEncoder().encode(body)), headers)
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]?, _ headers: HTTPFields = [:]
  ) async throws -> Answer {
    var headers = headers
    if let secret { headers[.authorization] = "Bearer \(secret)" }
    let answer = try await browser.ask(method, path, headers, body)
    let json = JSON(Array(answer.body.utf8)) ?? .null
    try check(method, path, answer, json)
    return Answer(status: answer.status, headers: answer.headers, json: json)
  }

  private func check(_ method: HTTPRequest.Method, _ path: String, _ answer: Browser.Answer, _ json: JSON) throws {
    guard let route = Program.route(method, path), let operation = route.operation else { return }
    let told = "\(method) \(path) gave \(answer.status): \(answer.body.prefix(500))"
    if answer.status >= 400 {
      let known = Operation.refusals(of: method, operation).map(\.code)
      #expect(known.contains(answer.status), "undescribed: \(told)")
      #expect(answer.headers[.contentType] == "application/problem+json", "\(told)")
      #expect(Problem.schema.fault(of: json) == nil, "\(told)")
    } else if answer.status != 304 {
      #expect(answer.status == operation.answer.status.code, "\(told)")
      if !operation.answer.type.isEmpty { #expect(answer.headers[.contentType] == operation.answer.type) }
      if let fault = operation.answer.schema?.fault(of: json) {
        Issue.record("\(fault.pointer) \(fault.detail): \(told)")
      }
    }
  }

  static func route(_ method: HTTPRequest.Method, _ path: String) -> Route? {
    let parts = path.prefix { $0 != "?" }.split(separator: "/")
    return Route.all.first { route in
      let wanted = route.path.split(separator: "/")
      return route.method == method && wanted.count == parts.count
        && zip(wanted, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
  }
}
