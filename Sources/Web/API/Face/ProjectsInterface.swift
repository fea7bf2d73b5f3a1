internal import Facts
internal import Hummingbird
internal import LedgerCore

/// 重点项目 for programs: how many stand at each stage with how much money, and each one.
enum ProjectsInterface {
  static let reading = Operation(
    "readProjects", .read, [.query("year", .integer(1...9999), "The year it was promised for.")],
    .json(
      .object([
        .must("year", .integer(1...9999)), .must("years", .list(.integer(1...9999))),
        .must(
          "stages",
          .list(.object([.must("state", .text()), .must("title", .title), .must("count", .count)] + money))),
        .must(
          "projects",
          .list(
            .object(
              [
                .must("item", ItemLineJSON.schema), .may("share", .count, "Done, in ten-thousandths."),
                .may("site", .text()), .may("from", .formed(.day)), .may("to", .formed(.day)),
                .must("isStarted", .flag),
              ] + money))), .must("left", .count, "Public projects of the year beyond these."),
      ])))

  private static let money: [Property] = [
    .may("total", .text(), "Exact, in units of 100 million yuan, as what follows."),
    .may("planned", .text(), "This year."), .may("spent", .text()),
  ]

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (model, kinds) = (try await ProjectsPage.model(visit), visit.site.kinds)
    func json(_ members: [String: JSON?], _ money: ProjectsPage.Amounts) -> JSON {
      var object = members.compactMapValues { $0 }
      object["total"] = money.total.map { .text("\($0)") }
      object["planned"] = money.planned.map { .text("\($0)") }
      object["spent"] = money.done.map { .text("\($0)") }
      return .object(object)
    }
    return JSONAnswer.tagged(
      JSON.members([
        "year": .integer(model.year), "years": .integers(model.years),
        "stages": .list(
          model.stages.map { stage in
            json(
              ["state": .text(stage.state), "title": JSON(stage.title), "count": .integer(stage.count)], stage.money)
          }),
        "projects": .list(
          model.rows.map { row in
            json(
              [
                "item": JSON(ItemLineJSON(row.line.row, kinds)), "share": row.line.share.map(JSON.integer),
                "site": row.site.map(JSON.text), "from": row.span.map { JSON($0.lowerBound) },
                "to": row.span.map { JSON($0.upperBound) }, "isStarted": .flag(row.isStarted),
              ], row.money)
          }), "left": .integer(model.left),
      ]), for: visit)
  }
}
