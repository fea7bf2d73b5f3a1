internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 一张图 for programs.
enum BoardInterface {
  static let reading = Operation(
    "readBoard", .read,
    [
      .query("year", .integer(1...9999), "The year it was promised for."),
      .query("kind", .text(least: 1, most: 100), "One of /api/v1/kinds."),
    ], .json(BoardJSON.schema))

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let kind = visit.query("kind")
    if let kind, visit.site.kinds[kind] == nil { throw Fault.refused(SchemaFault("kind", "is none of /api/v1/kinds")) }
    let year = visit.query("year").flatMap { Int($0) }
    let model = try await BoardPage.kept(
      BoardPage.Question(year: year, kind: kind, all: visit.sight.seesAll), visit)
    return JSONAnswer.tagged(BoardJSON(model), for: visit)
  }
}

struct BoardJSON: Encodable {
  let cells: [Cell]

  struct Cell: Encodable {
    let kind: String
    let office: String?
    let light: String
    let count: Int
  }

  static let schema = Schema.object([
    .must(
      "cells",
      .list(
        .object([
          .must("kind", .text()), .may("office", .text(), "The lead office; absent where nobody leads yet."),
          .must("light", .choice(Light.Color.allCases.map(\.rawValue))), .must("count", .integer(1...Int.max)),
        ])))
  ])

  init(_ model: BoardPage.Model) {
    cells = model.parts.flatMap { part in
      part.rows.flatMap { row in
        row.counts.sorted { $0.key.rawValue < $1.key.rawValue }
          .map { Cell(kind: part.kind, office: row.office, light: $0.key.rawValue, count: $0.value) }
      }
    }
  }
}
