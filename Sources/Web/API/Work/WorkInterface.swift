internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 工作台 for programs: what one leads, or all for who watches over it: by light, by day, and why.
enum WorkInterface {
  static let reading = Operation(
    "readWorkbench", .read, [],
    .json(
      .object([
        .may("office", .text(), "Absent for one who sees all offices."),
        .must(
          "groups",
          .list(.object([.must("light", .light), .must("total", .count), .must("items", .list(ItemLineJSON.schema))])),
          "The most urgent first, at most 30 of each light."),
      ])))
  static let tracing = Operation(
    "listLights", .read,
    [
      .query("leader", .name, "Under which leader; - for nobody."),
      .query("office", .name, "Led by which office; - for nobody."),
    ],
    .json(
      .object([
        .must("items", .list(standing), "Red and yellow ones."),
        .must("isCut", .flag, "There are more than these."),
      ])), weight: 5)
  static let calendar = Operation(
    "readCalendar", .read,
    [.query("month", .formed(.month), "2025-06; this one where it is not said.")],
    .json(
      .object([
        .must(
          "days",
          .list(
            .object([
              .must("day", .formed(.day)), .must("isWorked", .flag), .must("due", .list(ItemLineJSON.schema)),
            ]))), .must("isCut", .flag, "There are more than these."),
      ])), weight: 5)

  /// An item with the reason of its light.
  static let standing = Schema.object([
    .must("item", ItemLineJSON.schema), .must("reason", .words, "Why this light."), .may("leader", .text()),
    .may("urged", .formed(.time), "When it was urged last."),
  ])

  static func json(_ standing: Standing, _ kinds: KindCatalogue) -> JSON {
    .members([
      "item": JSON(ItemLineJSON(standing.item, standing.light, kinds)), "reason": .text(standing.light.reason),
      "leader": standing.item.parties.leader.map(JSON.text), "urged": standing.item.urgedAt.map { JSON($0) },
    ])
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (sight, now, kinds) = (visit.sight, visit.now, visit.site.kinds)
    let model = try await visit.ask { try WorkPage.model(of: $0, sight, at: now) }
    return JSONAnswer.tagged(
      JSON.members([
        "office": model.office.map(JSON.text),
        "groups": .list(
          model.groups.map { group in
            [
              "light": JSON(group.light), "total": .integer(group.total),
              "items": .list(group.lines.map { JSON(ItemLineJSON($0.row, kinds)) }),
            ]
          }),
      ]), for: visit)
  }

  @Sendable static func trace(_ visit: Visit) async throws -> Response {
    let (model, kinds) = (try await DrillPage.model(visit), visit.site.kinds)
    return JSONAnswer.tagged(
      ["items": JSON.list(model.standings.map { json($0, kinds) }), "isCut": .flag(model.isCut)], for: visit)
  }

  @Sendable static func month(_ visit: Visit) async throws -> Response {
    if let month = visit.query("month"), Day(month + "-01") == nil {
      throw Fault.refused(SchemaFault("month", "is before all calendars"))
    }
    let (model, kinds) = (try await DueCalendarPage.model(visit), visit.site.kinds)
    let days = model.days.map { day -> JSON in
      [
        "day": JSON(day.day), "isWorked": .flag(day.isWorked),
        "due": .list(day.rows.map { JSON(ItemLineJSON($0, kinds)) }),
      ]
    }
    return JSONAnswer.tagged(["days": JSON.list(days), "isCut": .flag(model.isCut)], for: visit)
  }
}
