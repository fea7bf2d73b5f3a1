internal import LedgerCore

/// One item as JSON: what its page shows, and no more.
struct ItemJSON: Encodable {
  let id: Int
  let kind: String
  let place: String
  let year: Int
  let title: String
  let state: String
  let stateTitle: String
  let since: String
  let light: String
  let reason: String
  let lead: String?
  let supporting: [String]
  let leader: String?
  let due: String?
  /// Done share in ten-thousandths.
  let share: Int?
  let words: Words?
  let fields: [String: String]
  let progress: [Progress]
  let evidence: [EvidenceJSON]
  let deadlines: [Deadline]
  let history: [Line]
  /// Entries that the newest checkpoint covers.
  let signed: Int?
  /// Number of its newest entry; stands in the ETag too.
  let latest: Int

  struct Words: Encodable {
    let text: String
    let heading: [String]
    let report: String?
    /// Code points of the report's text, half open.
    let from: Int?
    let to: Int?
  }

  struct Progress: Encodable {
    let period: String
    let share: Int?
    let quantity: String?
    let money: String?
    let unit: String?
    let note: String?
  }

  struct Deadline: Encodable {
    let name: String
    /// How it was found, to be checked on paper.
    let words: String
  }

  struct Line: Encodable {
    let entry: Int
    /// RFC 3339.
    let at: String
    let by: String
    let words: String
  }

  init(_ model: PromisePage.Model) {
    let item = model.item
    id = item.id
    kind = item.kind
    place = item.place
    year = item.year
    title = item.title
    state = item.state
    stateTitle = model.kind.state(item.state)?.title.chinese ?? item.state
    since = item.since.rfc3339
    light = model.light.color.rawValue
    reason = model.light.reason
    lead = item.parties.lead
    supporting = item.parties.supporting ?? []
    leader = item.parties.leader
    due = item.due?.description
    share = model.share
    words = item.created.origin.flatMap { origin in
      origin.words.map {
        Words(text: $0, heading: origin.heading ?? [], report: origin.report, from: origin.from, to: origin.to)
      }
    }
    fields = item.fields.filter { name, _ in model.kind.isPlain(name) }
    progress = item.reports.map {
      Progress(
        period: $0.period, share: $0.share, quantity: $0.quantity, money: $0.money, unit: $0.unit, note: $0.note)
    }
    evidence = item.evidence.map(EvidenceJSON.init)
    deadlines = model.clocks.map { Deadline(name: $0.title.chinese, words: $0.words.chinese) }
    history = model.history.map {
      Line(entry: $0.number, at: $0.at.rfc3339, by: $0.by.chinese, words: $0.words.chinese)
    }
    signed = model.signed
    latest = item.latest
  }

}

extension Moment {
  /// `2026-03-01T09:30:00+08:00`
  var rfc3339: String { description.replacing(" ", with: "T") + "+08:00" }
}

extension ItemJSON {
  static let schema = Schema.named(
    "Item",
    .object([
      .must("id", .integer(1...Int.max)), .must("kind", .text()), .must("place", .text()),
      .must("year", .integer(1...9999)), .must("title", .text()), .must("state", .text()),
      .must("stateTitle", .text(), "The state in Chinese."), .must("since", .formed(.time)),
      .must("light", .choice(Light.Color.allCases.map(\.rawValue))), .must("reason", .text(), "Why this light."),
      .may("lead", .text()), .must("supporting", .list(.text())), .may("leader", .text()), .may("due", .formed(.day)),
      .may("share", .integer(Int.min...Int.max), "Done share in ten-thousandths."),
      .may(
        "words",
        .object([
          .must("text", .text(most: 100_000)), .must("heading", .list(.text(most: 100_000))),
          .may("report", .text(), "SHA-256 of the report's file."),
          .may("from", .integer(0...Int.max), "Code points of the report's text, half open."),
          .may("to", .integer(0...Int.max)),
        ])),
      .must("fields", .map(.text(most: 100_000))),
      .must(
        "progress",
        .list(
          .object([
            .must("period", .text()), .may("share", .integer(0...10_000)), .may("quantity", .text()),
            .may("money", .text()), .may("unit", .text()), .may("note", .text(most: 100_000)),
          ]))),
      .must("evidence", .list(.object(EvidenceJSON.members))),
      .must("deadlines", .list(.object([.must("name", .text()), .must("words", .text(most: 100_000))]))),
      .must(
        "history",
        .list(
          .object([
            .must("entry", .integer(1...Int.max)), .must("at", .formed(.time)), .must("by", .text()),
            .must("words", .text(most: 100_000)),
          ]))),
      .may("signed", .integer(0...Int.max), "Entries that the newest checkpoint covers."),
      .must("latest", .integer(1...Int.max), "Number of its newest entry; the ETag begins with it."),
    ]))
}
