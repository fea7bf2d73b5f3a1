internal import Documents
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 文稿校核 for programs: a draft in, what is wrong with it out; nothing of it is kept.
enum CheckInterface {
  static let checking = Operation(
    "checkDraft", .read,
    [
      .query("name", .text(least: 1, most: 200), required: true, "Name of the file."),
      .query("place", .name, "Whose report it is, where its text is not to say it."),
      .query("year", .integer(1900...2200), "The year it plans for, likewise."),
      .query("earlier", .formed(.digest), many: true, "SHA-256 of kept reports of earlier years to hold it against."),
      .query("find", .choice(["true", "false"]), "Whether the kept report of the year before is found; it is."),
    ], body: .read, .json(schema), weight: 20)

  private static let schema = Schema.named(
    "CheckedDraft",
    .object([
      .may("place", .text()), .may("year", .integer(1...9999)),
      .must("earlier", .list(.words), "Titles of the reports that it was held against."),
      .must("ledgerValues", .count, "How many figures of the ledger it was held against."),
      .must(
        "remarks",
        .list(
          .object([
            .must("code", .text(), "As in the catalogue of checks."),
            .must("severity", .choice(CheckedText.Severity.allCases.map(\.rawValue))), .must("title", .text()),
            .must("message", .words), .must("related", .list(.words), "What it conflicts with."),
            .must("from", .count, "Code points of the text, half open."), .must("to", .count), .must("line", .count),
            .must("text", .words),
          ])), "In text order; title, message and what is related in Chinese."),
    ]))

  @Sendable static func check(_ visit: Visit) async throws -> Response {
    let (bytes, name, place) = (visit.input.bytes, visit.query("name") ?? "", visit.query("place"))
    let (year, earlier) = (visit.query("year").flatMap { Int($0) }, visit.queries("earlier"))
    let finds = visit.query("find") != "false"
    let checked = try await visit.site.door.ask(on: .drafts) { ledger in
      try DraftCheckPage.check(bytes, named: name, place, year, earlier: earlier, findsEarlier: finds, in: ledger)
    }
    let text = checked.document.text
    return JSONAnswer.response(
      JSON.members([
        "place": checked.place.map(JSON.text), "year": checked.year.map(JSON.integer),
        "earlier": .texts(checked.earlier), "ledgerValues": .integer(checked.ledgerValues),
        "remarks": .list(
          checked.remarks.map { remark in
            [
              "code": .text(remark.code), "severity": .text(remark.severity.rawValue), "title": .text(remark.title),
              "message": .text(remark.message), "related": .texts(remark.related),
              "from": .integer(remark.source.lowerBound), "to": .integer(remark.source.upperBound),
              "line": .integer(remark.line), "text": .text(text.string(remark.source)),
            ]
          }),
      ]))
  }
}
