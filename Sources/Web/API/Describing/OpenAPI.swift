internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 接口文档: the OpenAPI 3.1 document of the routes for programs, made from their table.
enum OpenAPI {
  static let path = "/api/v1/openapi.json"

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    Response.text(text, as: "application/json").tagged(text, for: visit.request)
  }

  private static let text = JSONAnswer.text(document(of: Route.all)) ?? ""

  static func document(of routes: [Route]) -> JSON {
    var components: [String: JSON] = [:]
    var paths: [String: JSON] = [:]
    for route in routes {
      guard let operation = route.operation else { continue }
      var item = paths[route.path]?.object ?? [:]
      item[route.method.rawValue.lowercased()] = described(route, operation, &components)
      paths[route.path] = .object(item)
    }
    _ = Problem.schema.described(&components)
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Taizhang", "version": "1",
        "description":
          "What the pages of the site do, for programs. Ledgers in Chinese; times in UTC+8; shares in ten-thousandths.",
      ],
      "paths": .object(paths),
      "components": [
        "schemas": .object(components),
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "Made on the account's page or by `taizhang token add`. Scopes: read, write, file.",
          ]
        ],
      ],
    ]
  }

  private static func described(
    _ route: Route, _ operation: Operation, _ components: inout [String: JSON]
  ) -> JSON {
    let isOpen = route.audience == .anyone && (route.method == .get || operation.isOpen)
    var object: [String: JSON] = [
      "operationId": .text(operation.name), "summary": .text(route.title.english),
      "description": .text(
        "\(route.title.chinese). Scope: \(operation.scope.rawValue). For: \(route.audience.title.english)."),
      "tags": .list([.text(tag(of: route.path))]),
      "security": isOpen ? [[:], ["token": []]] : [["token": []]],
      "parameters": .list(parameters(operation, &components)),
      "responses": .object(answers(route, operation, &components)),
    ]
    switch operation.body {
    case .json(let schema):
      object["requestBody"] = [
        "required": true, "content": ["application/json": ["schema": schema.described(&components)]],
      ]
    case .file, .read:
      object["requestBody"] = [
        "required": true,
        "content": ["application/octet-stream": ["schema": ["type": "string", "minLength": 1]]],
      ]
    case nil: break
    }
    return .object(object)
  }

  private static func parameters(_ operation: Operation, _ components: inout [String: JSON]) -> [JSON] {
    var all = operation.parameters.map { parameter -> JSON in
      let one = parameter.schema.described(&components)
      return [
        "name": .text(parameter.name), "in": .text(parameter.place.rawValue), "required": .flag(parameter.isRequired),
        "description": .text(parameter.words),
        "schema": parameter.isMany ? ["type": "array", "items": one, "maxItems": .integer(Parameter.most)] : one,
      ]
    }
    func header(_ name: String, _ pattern: String, _ words: String) -> JSON {
      [
        "name": .text(name), "in": "header", "required": false, "description": .text(words),
        "schema": ["type": "string", "pattern": .text(pattern)],
      ]
    }
    if operation.once != .never {
      all.append(
        header(
          "Idempotency-Key", "^[A-Za-z0-9._:-]{1,100}$",
          "Sent again with the same body within a day, the answer is that of the first time."))
    }
    if operation.hasVersion {
      all.append(
        header(
          "If-Match", "^\"[1-9][0-9]{0,14}(-[0-9a-f]{1,16})?\"$", "ETag of the item: refused where it has moved on."))
    }
    return all
  }

  private static func answers(
    _ route: Route, _ operation: Operation, _ components: inout [String: JSON]
  ) -> [String: JSON] {
    var answers: [String: JSON] = [:]
    var success: [String: JSON] = ["description": .text(operation.answer.status.reasonPhrase)]
    if !operation.answer.type.isEmpty {
      let schema = operation.answer.schema?.described(&components)
      success["content"] = [operation.answer.type: .object(schema.map { ["schema": $0] } ?? [:])]
    }
    answers[String(operation.answer.status.code)] = .object(success)
    for status in Operation.refusals(of: route.method, operation) {
      answers[String(status.code)] = [
        "description": .text(status.reasonPhrase),
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
      ]
    }
    if route.method == .get { answers["304"] = ["description": "Not Modified"] }
    return answers
  }

  /// The part of the path after the version: items, reports, entries.
  private static func tag(of path: String) -> String {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "api" ? String(parts[2].prefix { $0 != "." }) : String(parts.first ?? "")
  }
}

extension Operation {
  /// What may be answered instead, each as a problem of RFC 9457.
  static func refusals(of method: HTTPRequest.Method, _ operation: Operation) -> [HTTPResponse.Status] {
    var all: [HTTPResponse.Status] = [
      .badRequest, .unauthorized, .forbidden, .notFound, .methodNotAllowed, .tooManyRequests, .serviceUnavailable,
    ]
    if method != .get || !operation.parameters.isEmpty { all += [.unprocessableContent, .uriTooLong] }
    if method != .get { all += [.conflict] }
    if operation.body != nil { all += [.requestTimeout, .contentTooLarge, .unsupportedMediaType] }
    if operation.hasVersion { all.append(.preconditionFailed) }
    return all
  }
}

extension Parameter {
  /// How often one may be said.
  static let most = 5
}
