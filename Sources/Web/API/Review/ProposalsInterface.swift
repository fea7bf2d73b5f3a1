internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 拟立事项 for programs: what was read from reports and waits for somebody to decide, each with its words.
enum ProposalsInterface {
  static let number = Parameter.path("proposal", .number, "Number of the proposal.")
  static let listing = Operation(
    "listProposals", .read,
    [
      .query("report", .formed(.digest), "SHA-256 of the report's file."),
      .query("kind", .text(least: 1, most: 40), "One of /api/v1/kinds."),
      .query("text", .name, "A part of the title."), .query("heading", .name, "A part of a heading above it."),
      .query("sure", .integer(0...100), "At least so sure, in hundredths."), .after, .limit,
    ],
    .json(
      .object([
        .must("proposals", .list(ProposalJSON.schema), "Those that nobody decided yet."), .must("total", .count),
        .may("next", .text(most: 16_000), "Path of the next page; absent on the last."),
      ])), weight: 5)
  static let reading = Operation("readProposal", .read, [number], .json(ProposalJSON.schema))
  static let amending = Operation(
    "amendProposal", .write, [number],
    body: .json(
      .object([
        .may("title", .text(least: 1)), .may("kind", .text(least: 1, most: 40)), .may("lead", .name),
        .may("supporting", .list(.name, most: 50)), .may("due", .formed(.day)),
      ])), .json(ProposalJSON.schema))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    var question = ReviewQuestion(visit)
    question.size = visit.limit
    if let kind = question.kind, visit.site.kinds[kind] == nil {
      throw Fault.refused(SchemaFault("kind", "is none of /api/v1/kinds"))
    }
    let (asked, asker, now) = (question, visit.asker, visit.now)
    let model = try await visit.ask { try ReviewPage.model(of: $0, asked, asker, at: now, nil) }
    return JSONAnswer.tagged(
      JSON.members([
        "proposals": .list(model.cards.map { ProposalJSON.json($0, outcome: .open) }), "total": .integer(model.total),
        "next": model.next.map { .text(visit.path(after: $0)) },
      ]), for: visit)
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let number = visit.parameters.get("proposal", as: Int.self) ?? 0
    let answer = try await visit.ask { ledger -> JSON? in
      var filter = ShelfFilter(numbers: [number])
      filter.onlyOpen = false
      return try ledger.shelved(filter).first.map { ProposalJSON.json($0, ledger) }
    }
    guard let answer else { throw Fault.nothingHere }
    return JSONAnswer.tagged(answer, for: visit)
  }

  @Sendable static func amend(_ visit: Visit) async throws -> Response {
    let (number, asker, input) = (visit.parameters.get("proposal", as: Int.self) ?? 0, visit.asker, visit.input)
    if let kind = input.text("kind"), visit.site.kinds[kind] == nil {
      throw Fault.refused(SchemaFault("/kind", "is none of /api/v1/kinds"))
    }
    let answer = try await visit.ask { ledger in
      try asker.check(.review)
      let one = try Reviewing.open([number], in: ledger)[0]
      let proposal = try ProposalEdit(input, of: one.proposal).applied(to: one.proposal, ledger.kinds)
      try ledger.amend(number, to: proposal)
      return ProposalJSON.json(Shelved(number: number, proposal: proposal, outcome: .open), ledger)
    }
    return JSONAnswer.response(answer)
  }
}
