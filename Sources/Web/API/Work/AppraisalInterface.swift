internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 考核 for programs: the published formulas, every office's points, and the items behind each point.
enum AppraisalInterface {
  static let listing = Operation(
    "listAppraisals", .read, [],
    .json(
      .object([
        .must(
          "appraisals",
          .list(
            .object([
              .must("name", .text()), .must("title", .words), .must("year", .integer(1...9999)),
              .must("ground", .words, "Where it was published."), .must("path", .text()),
            ])))
      ])))
  static let scoring = Operation(
    "readAppraisal", .read, [.query("formula", .name, required: true, "Name of the formula.")],
    .json(
      .object([
        .must("formula", .text()), .must("title", .words), .must("year", .integer(1...9999)), .must("ground", .words),
        .must("base", points, "In hundredths of a point, as every number of points here."),
        .must(
          "offices",
          .list(
            .object([
              .must("office", .text()), .may("score", points, "Absent without data, which is not 0."),
              .may("rank", .number),
              .must(
                "points",
                .list(
                  .object([
                    .must("criterion", .words), .must("kind", .text()), .may("points", points),
                    .must("items", .list(.number), "That gave or took them."),
                    .must("others", .list(.number), "Counted, and not met."),
                    .must("words", .words, "How the points came about, in Chinese."),
                  ]))),
            ])), "Best first."),
        .must("unattributed", .list(.number), "Items that count for nobody."),
      ])), weight: 10)

  private static let points = Schema.integer(-1_000_000_000...1_000_000_000)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let all = try await visit.ask { try $0.appraisals() }
    let lines = all.map { formula -> JSON in
      [
        "name": .text(formula.name), "title": .text(formula.title), "year": .integer(formula.year),
        "ground": .text(formula.ground),
        "path": .text(LocalPath("api", "v1", "appraisal").with(["formula": formula.name])),
      ]
    }
    return JSONAnswer.tagged(["appraisals": JSON.list(lines)], for: visit)
  }

  @Sendable static func score(_ visit: Visit) async throws -> Response {
    guard let model = try await AppraisingPage.model(visit) else { throw Fault.nothingHere }
    let formula = model.formula
    return JSONAnswer.tagged(
      [
        "formula": .text(formula.name), "title": .text(formula.title), "year": .integer(formula.year),
        "ground": .text(formula.ground), "base": .integer(formula.base),
        "offices": .list(model.scoring.offices.map(json)), "unattributed": .integers(model.scoring.unattributed),
      ] as JSON, for: visit)
  }

  /// Points are hundredths, as the formula has them.
  private static func json(_ score: OfficeScore) -> JSON {
    .members([
      "office": .text(score.office), "score": score.score.map(JSON.integer), "rank": score.rank.map(JSON.integer),
      "points": .list(
        score.points.map { point in
          .members([
            "criterion": .text(point.criterion.title), "kind": .text(point.criterion.kind),
            "points": point.points.map(JSON.integer), "items": .integers(point.items),
            "others": .integers(point.others), "words": .text(point.words),
          ])
        }),
    ])
  }
}
