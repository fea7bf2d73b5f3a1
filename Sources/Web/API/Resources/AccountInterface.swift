internal import Hummingbird
internal import LedgerCore

/// 我是谁: the account that a token acts for, with what it may do.
enum AccountInterface {
  static let reading = Operation(
    "readAccount", .read, [],
    .json(
      .object([
        .must("name", .text()), .may("office", .text()),
        .must("roles", .list(.choice(LedgerRole.allCases.map(\.rawValue)))),
        .may("scopes", .list(.choice(TokenScope.allCases.map(\.rawValue))), "Of the token."),
        .may("until", .formed(.time), "When the token ends."),
      ])))

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    guard let account = visit.holder?.account else { throw Fault.noToken }
    return JSONAnswer.tagged(
      JSON.members([
        "name": .text(account.name), "office": account.office.map(JSON.text),
        "roles": .texts(LedgerRole.allCases.filter(account.roles.contains).map(\.rawValue)),
        "scopes": visit.token.map { token in
          .texts(TokenScope.allCases.filter(token.scopes.contains).map(\.rawValue))
        }, "until": visit.token.map { JSON($0.until) },
      ]), for: visit)
  }
}
