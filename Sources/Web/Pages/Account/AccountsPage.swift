internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 所有账号, for those who manage them: each can be changed and closed, and new ones put in.
enum AccountsPage {
  struct Model: Sendable {
    let accounts: [Account]
    let offices: [String]
    let notice: Title?
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let notice = visit.query("done").flatMap { AccountWords.done[$0] }
    let model = try await visit.ask { ledger in
      Model(accounts: try ledger.accounts(), offices: try ledger.offices().offices.map(\.name), notice: notice)
    }
    return visit.show(view(model, visit.frame))
  }

  @Sendable static func keep(_ visit: Visit) async throws -> Response {
    let form = visit.form
    guard let name = form.words("name") else { throw Fault(.unprocessableContent, AccountWords.noName) }
    let prefix = form["prefix"] ?? ""
    let roles = Set(LedgerRole.allCases.filter { form[prefix + $0.rawValue] != nil })
    if roles.isEmpty { throw Fault(.unprocessableContent, AccountWords.noRole) }
    let password = form["password"].flatMap { $0.isEmpty ? nil : $0 }
    let (office, isNew, asker, now) = (form.words("office"), form["new"] != nil, visit.asker, visit.now)
    // Hashing a password takes its time by design.
    try await visit.site.door.ask(on: .passwords) { ledger in
      try asker.check(.accounts)
      if isNew, try ledger.accounts().contains(where: { $0.name == name }) {
        throw Fault(.conflict, AccountWords.taken)
      }
      if let password, let weakness = try ledger.weakness(of: password, for: name) {
        throw Fault(.unprocessableContent, weakness.title)
      }
      try ledger.keep(account: name, office: office, roles: roles, password: password, by: asker, at: now)
    }
    let done = Response.seeOther(LocalPath("accounts").with(["done": "kept"]))
    // Whoever signed in with the old one has to know the new one; who just set their own does.
    guard password != nil, name == asker.account else { return done }
    return done.with(try await visit.site.sessions.begin(name, for: visit), of: visit)
  }

  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    guard let name = visit.form.words("name") else { throw Fault(.unprocessableContent, AccountWords.noName) }
    let (asker, now) = (visit.asker, visit.now)
    if name == asker.account { throw Fault(.conflict, AccountWords.oneself) }
    try await visit.ask { ledger in
      try asker.check(.accounts)
      try ledger.removeAccount(name, by: asker, at: now)
    }
    return .seeOther(LocalPath("accounts").with(["done": "removed"]))
  }
}
