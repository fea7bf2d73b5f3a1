internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 票决 for programs: sums and results, never a single vote; and a vote by the code of a ballot paper, with no account in it.
enum BallotsInterface {
  static let listing = Operation(
    "listBallots", .read, [],
    .json(.object([.must("ballots", .list(ItemLineJSON.schema), "Those that everybody sees, the newest first.")])))
  static let reading = Operation("readBallot", .read, [.item], .json(schema))
  static let voting = Operation(
    "castVote", .write, [.item],
    body: .json(
      .object([
        .must("code", .name, "On the ballot paper; it is taken once."),
        .must("yes", .list(.number, most: 500), "Candidates voted for."),
      ])), .nothing, weight: 5, isOpen: true)

  private static let schema = Schema.named(
    "Ballot",
    .object([
      .must("id", .number), .must("title", .text()), .may("meeting", .words), .may("rules", .words),
      .must("state", .title), .must("since", .formed(.day)), .may("eligible", .count), .may("present", .count),
      .may("most", .count, "How many may be chosen at most."), .may("majority", .count, "Votes that carry."),
      .may("ballots", .count, "Papers counted; absent until they are."), .may("quorum", .flag),
      .must(
        "candidates",
        .list(
          .object([
            .must("item", .number), .may("title", .words, "Where the item is public."),
            .may("votes", .count, "Once they are counted."), .must("isCarried", .flag),
          ]))),
    ]))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let kinds = visit.site.kinds
    let lines = try await BallotsPage.lines(visit).map { JSON(ItemLineJSON($0.row, kinds)) }
    return JSONAnswer.tagged(["ballots": JSON.list(lines)], for: visit)
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (id, sight) = (try visit.item(), visit.sight)
    guard let model = try await visit.ask({ try BallotPage.model(of: $0, id, sight) }) else { throw Fault.nothingHere }
    return JSONAnswer.tagged(
      JSON.members([
        "id": .integer(model.id), "title": .text(model.title), "meeting": model.meeting.map(JSON.text),
        "rules": model.rules.map(JSON.text), "state": JSON(model.state), "since": JSON(model.since),
        "eligible": model.opened.map { .integer($0.eligible) }, "present": model.opened.map { .integer($0.present) },
        "most": model.opened?.most.map(JSON.integer), "majority": model.majority.map(JSON.integer),
        "ballots": model.counted.map { .integer($0.ballots) }, "quorum": model.counted.map { .flag($0.quorum) },
        "candidates": .list(
          model.candidates.map { candidate in
            .members([
              "item": .integer(candidate.id), "title": candidate.title.map(JSON.text),
              "votes": candidate.votes.map(JSON.integer), "isCarried": .flag(candidate.isCarried),
            ])
          }),
      ]), for: visit)
  }

  /// Codes that are none are counted by address, as on the page.
  @Sendable static func vote(_ visit: Visit) async throws -> Response {
    let codes = visit.site.codes
    if let seconds = codes.wait(address: visit.address, at: visit.now) {
      throw Fault(.tooManyRequests, FollowWords.wait((seconds + 59) / 60), retry: seconds)
    }
    // Whoever shows an account beside the code is not looked at.
    let (id, now, everybody) = (try visit.item(), visit.now, Sight.everybody(visit.site.kinds))
    let (code, yes) = (visit.input.text("code") ?? "", visit.input["yes"]?.list?.compactMap(\.integer) ?? [])
    codes.count(address: visit.address, at: now)
    let fault = try await visit.ask { ledger -> Title? in
      guard let item = try ledger.item(id), item.kind == "ballot", everybody.sees(item) else { throw Fault.nothingHere }
      return try VotePage.cast(code, yes, on: id, ledger, at: now)
    }
    if let fault { throw Fault(.unprocessableContent, fault) }
    codes.succeeded(address: visit.address)
    return Response(status: .noContent)
  }
}
