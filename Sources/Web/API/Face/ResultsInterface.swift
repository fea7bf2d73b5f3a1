internal import Facts
internal import Hummingbird
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 承诺与结果 for programs: the targets of a year, each with what the report of the year after says of it.
enum ResultsInterface {
  static let reading = Operation(
    "readResults", .read,
    [
      GlossaryInterface.place,
      .query("year", .integer(1...9999), "The newest that the next report tells of where it is not said."),
      .query("verdict", .choice(Verdict.allCases.map(\.rawValue)), "Only those."),
    ],
    .json(
      .object([
        .may("place", .text()), .must("places", .list(.text()), "Those that can be asked for."),
        .must("years", .list(.integer(1...9999)), "Likewise."), .may("year", .integer(1...9999)),
        .may("earlier", report), .may("later", report), .must("targets", .list(row)),
      ])), weight: 5)

  private static let report = Schema.object([.must("report", .formed(.digest)), .must("document", .count)])
  static let row = Schema.named(
    "TargetAndResult",
    .object([
      .must("verdict", .choice(Verdict.allCases.map(\.rawValue))), .must("promise", .words), .must("result", .words),
      .must("conclusion", .words, "In Chinese, as what follows."), .must("reason", .words), .must("rule", .text()),
      .must("confidence", .integer(0...100)),
      .may("gap", .text(), "Exact: how far the result is beyond the target, below 0 where it falls short."),
      .may("gapUnit", .text()), .must("from", .count, "Code points of the earlier report, half open."),
      .must("to", .count),
      .may("resultFrom", .count, "Code points of the later report."), .may("resultTo", .count),
      .must("items", .list(.number), "Public items made of it."),
    ]))

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let model = try await ResultsPage.model(visit)
    func json(_ report: PublicReport) -> JSON {
      ["report": .text(report.digest), "document": .integer(report.document)]
    }
    let rows = (model.yearEnd?.rows ?? []).filter { row in model.only.map { $0 == row.verdict } ?? true }
    return JSONAnswer.tagged(
      JSON.members([
        "place": model.place.map(JSON.text), "places": .texts(model.places), "years": .integers(model.years),
        "year": model.year.map(JSON.integer), "earlier": model.yearEnd.map { json($0.earlier) },
        "later": model.yearEnd.map { json($0.later) },
        "targets": .list(
          rows.map { row in
            ResultsInterface.json(row, model.items.filter { $0.range.overlaps(row.promise) }.map(\.item))
          }),
      ]), for: visit)
  }

  static func json(_ row: YearEnd.Row, _ items: [Int]) -> JSON {
    .members([
      "verdict": .text(row.verdict.rawValue), "promise": .text(row.words.promise), "result": .text(row.words.result),
      "conclusion": .text(row.words.conclusion), "reason": .text(row.words.reason), "rule": .text(row.outcome.rule),
      "confidence": .integer(Int(row.outcome.confidence.percent)), "gap": row.outcome.gap.map { .text("\($0.value)") },
      "gapUnit": row.outcome.gap.map { .text($0.unit) }, "from": .integer(row.promise.lowerBound),
      "to": .integer(row.promise.upperBound), "resultFrom": row.result.map { .integer($0.lowerBound) },
      "resultTo": row.result.map { .integer($0.upperBound) }, "items": .integers(items),
    ])
  }
}
