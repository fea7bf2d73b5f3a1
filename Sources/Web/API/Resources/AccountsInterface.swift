internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 账号 for programs of those who manage them. What a password is is never told.
enum AccountsInterface {
  static let name = Parameter.path("name", .text(least: 1, most: 100), "The account's name.")
  static let listing = Operation(
    "listAccounts", .read, [], .json(.object([.must("accounts", .list(AccountJSON.schema))])))
  static let keeping = Operation(
    "putAccount", .write, [name],
    body: .json(
      .object([
        .may("office", .text(least: 1, most: 100)),
        .must("roles", .list(.choice(LedgerRole.allCases.map(\.rawValue)), least: 1, most: 8)),
        .may("password", .text(least: 8, most: 200), "Left as it is where it is not said."),
      ])), .json(AccountJSON.schema))
  static let removing = Operation("removeAccount", .write, [name], .nothing)
  static let audience = Audience.roles(LedgerRight.accounts.roles)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let accounts = try await visit.ask { try $0.accounts().map(AccountJSON.init) }
    return JSONAnswer.tagged(["accounts": accounts], for: visit)
  }

  @Sendable static func keep(_ visit: Visit) async throws -> Response {
    let (name, input, asker, now) = (visit.decoded("name"), visit.input, visit.asker, visit.now)
    let roles = Set((input.texts("roles") ?? []).compactMap(LedgerRole.init(rawValue:)))
    let kept = try await visit.site.door.ask(on: .passwords) { ledger in
      try ledger.keep(
        account: name, office: input.text("office"), roles: roles, password: input.text("password"), by: asker, at: now)
      return try ledger.accounts().first { $0.name == name }.map(AccountJSON.init)
    }
    guard let kept else { throw Fault.nothingHere }
    return JSONAnswer.response(kept)
  }

  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let (name, asker, now) = (visit.decoded("name"), visit.asker, visit.now)
    try await visit.ask { ledger in
      guard try ledger.accounts().contains(where: { $0.name == name }) else { throw Fault.nothingHere }
      if name == asker.account { throw Fault.refused(SchemaFault("name", "is the account that asks")) }
      try ledger.removeAccount(name, by: asker, at: now)
    }
    return Response(status: .noContent)
  }
}

struct AccountJSON: Encodable {
  let name: String
  let office: String?
  let roles: [String]
  let hasPassword: Bool

  static let schema = Schema.named(
    "Account",
    .object([
      .must("name", .text()), .may("office", .text()),
      .must("roles", .list(.choice(LedgerRole.allCases.map(\.rawValue)))), .must("hasPassword", .flag),
    ]))

  init(_ account: Account) {
    name = account.name
    office = account.office
    roles = LedgerRole.allCases.filter(account.roles.contains).map(\.rawValue)
    hasPassword = !account.passwordHash.isEmpty
  }
}
