internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 接口令牌: what lets programs act for one's account; made and removed here. The secret is shown once.
enum TokensPage {
  struct Model: Sendable {
    let tokens: [AccessToken]
    let now: Moment
    /// What opens doors, right after it was made.
    let secret: String?
    let isRemoved: Bool
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let account = visit.asker.account
    let tokens = try await visit.ask { try $0.tokens(of: account) }
    let secret = visit.session?.kept?.contents.parcel
    // A look at the head alone does not use it up.
    if secret != nil, visit.request.method == .get { try await visit.site.sessions.change(visit) { $0.parcel = nil } }
    let model = Model(tokens: tokens, now: visit.now, secret: secret, isRemoved: visit.query("done") == "remove")
    return visit.show(view(model, visit.frame))
  }

  @Sendable static func make(_ visit: Visit) async throws -> Response {
    let scopes = Set((visit.form.fields["scope"] ?? []).compactMap(TokenScope.init(rawValue:)))
    if scopes.isEmpty { throw Fault(.unprocessableContent, TokensWords.noScope) }
    guard let days = visit.form.words("days").flatMap({ Int($0) }), (1...AccessToken.mostDays).contains(days) else {
      throw Fault(.unprocessableContent, TokensWords.noDays)
    }
    let (asker, purpose, now) = (visit.asker, visit.form.words("purpose") ?? "", visit.now)
    let made = try await visit.ask { ledger in
      try ledger.makeToken(
        for: asker.account, scopes, until: now.adding(seconds: days * 86_400), purpose: purpose, by: asker, at: now)
    }
    try await visit.site.sessions.change(visit) { $0.parcel = made.secret }
    return .seeOther("/account/tokens")
  }

  @Sendable static func remove(_ visit: Visit) async throws -> Response {
    let (asker, now) = (visit.asker, visit.now)
    guard let number = visit.parameters.get("number", as: Int.self) else { throw Fault.nothingHere }
    try await visit.ask { ledger in
      // Of others' tokens it is not even told that they exist.
      guard try ledger.tokens(of: asker.account).contains(where: { $0.number == number }) else {
        throw Fault.nothingHere
      }
      try ledger.removeToken(number, by: asker, at: now)
    }
    return .seeOther("/account/tokens?done=remove")
  }
}
