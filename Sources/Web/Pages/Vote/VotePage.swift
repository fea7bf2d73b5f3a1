internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 投票: a vote with a code, by whoever holds it; the page asks nobody who they are and keeps nothing of it.
enum VotePage {
  struct Model: Sendable {
    let id: Int
    let title: String
    let candidates: [(id: Int, title: String)]
    let most: Int?
    let isOpen: Bool
    let chosen: Set<Int>
    var fault: Title?
    var isDone = false
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    var model = try await model(visit)
    model.isDone = visit.query("done") != nil
    let shown = model
    return visit.showForm { view(shown, $0) }
  }

  @Sendable static func cast(_ visit: Visit) async throws -> Response {
    let codes = visit.site.codes
    func again(_ fault: Title, _ status: HTTPResponse.Status = .unprocessableContent) async throws -> Response {
      var model = try await model(visit)
      model.fault = fault
      let shown = model
      return visit.showForm(status) { view(shown, $0) }
    }
    if let seconds = codes.wait(address: visit.address, at: visit.now) {
      var response = try await again(FollowWords.wait((seconds + 59) / 60), .tooManyRequests)
      response.headers[.retryAfter] = String(seconds)
      return response
    }
    codes.count(address: visit.address, at: visit.now)
    let (id, now, code) = (try visit.item(), visit.now, visit.form["code"] ?? "")
    let yes = (visit.form.fields["yes"] ?? []).compactMap { Int($0) }
    let fault = try await visit.ask { try cast(code, yes, on: id, $0, at: now) }
    if let fault { return try await again(fault) }
    codes.succeeded(address: visit.address)
    return .seeOther(LocalPath("vote", String(id)).with(["done": "vote"]))
  }

  /// Nil where it is taken; nobody is asked who casts it.
  static func cast(
    _ code: String, _ yes: [Int], on id: Int, _ ledger: any OpenLedger, at now: Moment
  ) throws -> Title? {
    guard let item = try ledger.item(id) else { throw Fault.nothingHere }
    let token = ledger.digest(of: code.filter { !$0.isWhitespace }.lowercased())
    do {
      let nobody = Asker(account: "", roles: [.deputy], office: "")
      _ = try ledger.submit([Draft(on: .item(id), .vote(Vote(token: token, yes: yes)), by: nobody)], at: now)
      return nil
    } catch let refusal as Refusal {
      return try words(refusal, item, token, yes)
    }
  }

  /// Why a vote was not taken, in words for a deputy.
  private static func words(_ refusal: Refusal, _ item: Item, _ token: String, _ yes: [Int]) throws -> Title {
    guard let ballot = item.ballot, item.counted == nil else { return VoteWords.closed }
    if !ballot.tokens.contains(token) { return VoteWords.unknown }
    if item.votes[token] != nil { return VoteWords.used }
    if let most = ballot.most, yes.count > most { return VoteWords.tooMany(most) }
    throw refusal
  }

  static func model(_ visit: Visit) async throws -> Model {
    let (id, sight) = (try visit.item(), visit.sight)
    let chosen = Set((visit.form.fields["yes"] ?? []).compactMap { Int($0) })
    return try await visit.ask { ledger in
      guard let item = try ledger.item(id), item.kind == "ballot", sight.sees(item) else { throw Fault.nothingHere }
      let isOpen = ledger.kinds[item.kind]?.state(item.state)?.phase == .running && item.counted == nil
      return Model(
        id: id, title: item.title,
        candidates: try (item.ballot?.candidates ?? []).compactMap { candidate in
          try ledger.item(candidate).map { (candidate, $0.title) }
        }, most: item.ballot?.most, isOpen: isOpen, chosen: chosen)
    }
  }
}
