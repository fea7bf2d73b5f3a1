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
          "lanes",
          .list(
            .object([
              .must("lane", .text()), .must("title", .title), .must("count", .count),
              .may("investment", .text(), "Exact, in units of 100 million yuan."),
              .may("agreed", .text(), "With investors, for those who are shown them."), .may("paidIn", .text()),
              .must("states", .list(state)),
            ])), "In the order in which a project goes through them."),
        .must("aside", .list(state), "In no lane."),
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

  private static let state = Schema.object([
    .must("kind", .text()), .must("state", .text()), .must("title", .title), .must("count", .count),
  ])
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
        "lanes": .list(
          model.board.lanes.map { lane in
            .members([
              "lane": .text("\(lane.lane)"), "title": JSON(lane.lane.title), "count": .integer(lane.count),
              "investment": lane.investment.map { .text("\($0)") }, "agreed": lane.agreed.map { .text("\($0)") },
              "paidIn": lane.paidIn.map { .text("\($0)") }, "states": .list(lane.parts.map(state)),
            ])
          }), "aside": .list(model.board.aside.map(state)),
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

  private static func state(_ part: StageBoard.Part) -> JSON {
    [
      "kind": .text(part.kind), "state": .text(part.state), "title": JSON(part.title), "count": .integer(part.count),
    ]
  }
}
