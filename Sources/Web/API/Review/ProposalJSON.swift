internal import LedgerCore

/// A proposal as JSON: what it would become, where its words stand, and who might lead it.
enum ProposalJSON {
  static let schema = Schema.named(
    "Proposal",
    .object([
      .must("number", .number), .must("outcome", .choice(["open", "accepted", "rejected", "replaced"])),
      .may("item", .number, "The item that it became."), .may("rejected", .words, "Why it was left out."),
      .may("replacedBy", .list(.number), "The proposals that its words went into."), .must("kind", .text()),
      .must("title", .words), .must("place", .text()), .must("year", .integer(1...9999)), .must("fields", .map(.words)),
      .may("lead", .text()), .must("supporting", .list(.text())), .may("due", .formed(.day)),
      .must("confidence", .integer(0...100), "How sure the reading is."),
      .may("under", .words, "Title of what it is a part of."),
      .may("report", .text(), "SHA-256 of the report's file."),
      .may("from", .count, "Code points of the report's text, half open."), .may("to", .count),
      .may("words", .words), .must("heading", .list(.words)), .may("rule", .text()),
      .may(
        "passage", .object([.must("before", .words), .must("words", .words), .must("after", .words)]),
        "The words within their paragraph."),
      .must(
        "offices", .list(.object([.must("office", .text()), .must("reasons", .list(.words), "In Chinese.")])),
        "Who might lead it, the likeliest first; in lists only."),
    ]))

  /// As it stands in a list.
  static func json(_ card: ReviewPage.Card, outcome: Shelved.Outcome) -> JSON {
    json(
      Shelved(number: card.number, proposal: card.proposal, outcome: outcome), under: card.under, card.passage,
      card.offices)
  }

  static func json(_ one: Shelved, _ ledger: any OpenLedger) -> JSON {
    let origin = one.proposal.created.origin
    let texts = origin?.report.flatMap { try? ledger.report($0) } ?? []
    return json(one, under: nil, origin.flatMap { Passage($0, in: texts) }, [])
  }

  private static func json(
    _ one: Shelved, under: String?, _ passage: Passage?, _ offices: [AssignmentProposal]
  ) -> JSON {
    let (created, origin) = (one.proposal.created, one.proposal.created.origin)
    var (outcome, item, reason, new) = ("open", Int?.none, String?.none, [Int]?.none)
    switch one.outcome {
    case .open: break
    case .accepted(let number): (outcome, item) = ("accepted", number)
    case .rejected(let why): (outcome, reason) = ("rejected", why)
    case .replaced(let by): (outcome, new) = ("replaced", by)
    }
    return .members([
      "number": .integer(one.number), "outcome": .text(outcome), "item": item.map(JSON.integer),
      "rejected": reason.map(JSON.text), "replacedBy": new.map(JSON.integers), "kind": .text(created.kind),
      "title": .text(created.title), "place": .text(created.place), "year": .integer(created.year),
      "fields": .texts(created.fields ?? [:]), "lead": created.parties?.lead.map(JSON.text),
      "supporting": .texts(created.parties?.supporting ?? []), "due": created.due.map { JSON($0) },
      "confidence": .integer(one.proposal.confidence), "under": under.map(JSON.text),
      "report": origin?.report.map(JSON.text), "from": origin?.from.map(JSON.integer),
      "to": origin?.to.map(JSON.integer), "words": origin?.words.map(JSON.text),
      "heading": .texts(origin?.heading ?? []), "rule": origin?.rule.map(JSON.text),
      "passage": passage.map {
        ["before": .text($0.before), "words": .text($0.words), "after": .text($0.after)]
      },
      "offices": .list(offices.map { ["office": .text($0.office), "reasons": .texts($0.reasons)] }),
    ])
  }
}
