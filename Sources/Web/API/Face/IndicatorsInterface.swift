internal import Facts
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 指标 for programs: what there is of a place, and one indicator over years and places with every number exact.
enum IndicatorsInterface {
  static let listing = Operation(
    "listIndicators", .read, [GlossaryInterface.place],
    .json(
      .object([
        .may("place", .text()), .must("places", .list(.text()), "Those that can be asked for."),
        .must(
          "indicators",
          .list(
            .object([
              .must("code", .text()), .must("name", .text()),
              .must("quantity", .text(), "What is counted, in which unit."),
              .may("target", newest), .may("result", newest), .must("years", .count), .must("path", .text()),
            ])), "One in each measure."),
      ])), weight: 5)
  static let reading = Operation(
    "readIndicator", .read,
    [
      .path("code", .text(least: 1, most: 100), "Code of the indicator."), GlossaryInterface.place,
      .query("with", .name, many: true, "Places beside it; all where none is said."),
    ],
    .json(
      .named(
        "Indicator",
        .object([
          .must("code", .text()), .must("name", .text()), .may("place", .text()), .must("series", .list(series)),
          .must("notes", .list(.words), "What a reader must be told, in Chinese."),
          .must("targets", .list(ItemLineJSON.schema), "Public targets of the place that follow it."),
        ]))), weight: 5)

  private static let newest = Schema.object([.must("year", .integer(1...9999)), .must("words", .text())])
  private static let number = Schema.object([
    .must("value", .text(), "Exact, in the unit of the series; the lower end of a range."),
    .may("upper", .text(), "The upper end."), .must("comparator", .choice(Comparator.allCases.map(\.rawValue))),
    .must("isEstimate", .flag), .must("words", .text(), "As tables show it."),
    .may("report", .formed(.digest)), .may("document", .count),
    .must("from", .count, "Code points of the report's text, half open."), .must("to", .count),
  ])
  private static let series = Schema.object([
    .must("place", .text()), .must("measure", .choice(Measure.allCases.map(\.rawValue))), .must("unit", .text()),
    .must("quantity", .text()),
    .must(
      "points",
      .list(
        .object([
          .must("year", .integer(1...9999)), .may("target", number), .may("result", number),
          .may("restated", number, "As a later report tells it."), .may("difference", .text(), "Result less target."),
          .may(
            "rank",
            .object([
              .must("position", .number), .must("among", .number),
              .must("isOfTargets", .flag, "There is no result yet."),
            ]), "Among the places compared."), .must("remarks", .list(.words)),
        ]))), .must("notes", .list(.words)),
  ])

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let model = try await IndicatorsPage.model(visit)
    func json(_ value: IndicatorsPage.Value) -> JSON { ["year": .integer(value.year), "words": .text(value.words)] }
    return JSONAnswer.tagged(
      JSON.members([
        "place": model.place.map(JSON.text), "places": .texts(model.places),
        "indicators": .list(
          model.lines.map { line in
            .members([
              "code": .text(line.code), "name": .text(line.name), "quantity": .text(line.quantity),
              "target": line.target.map(json), "result": line.result.map(json), "years": .integer(line.years),
              "path": .text(LocalPath.program("indicators", line.code)),
            ])
          }),
      ]), for: visit)
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let library = try await visit.library()
    let question = try await IndicatorQuestion(visit, library)
    let (now, kinds) = (visit.now, visit.site.kinds)
    let answer = try await visit.ask { ledger -> JSON in
      let table = question.compared(library)
      return .members([
        "code": .text(question.name.code), "name": .text(question.name.name),
        "place": question.place.map(JSON.text), "series": .list(table.series.map { json($0, library) }),
        "notes": .texts(table.notes),
        "targets": .list(
          try IndicatorPage.targets(ledger, question, at: now).map { JSON(ItemLineJSON($0.row, kinds)) }),
      ])
    }
    return JSONAnswer.tagged(answer, for: visit)
  }

  private static func json(_ series: Series, _ library: Library) -> JSON {
    let points = ComparedRow.rows(of: series).map { row -> JSON in
      func number(_ choice: Series.Choice?, _ words: String) -> JSON? {
        choice.map { json($0.chosen, words, library) }
      }
      return .members([
        "year": .integer(row.point.year), "target": number(row.point.target, row.target),
        "result": number(row.point.result, row.result), "restated": number(row.point.restated, row.restated),
        "difference": row.difference.isEmpty ? nil : .text(row.difference),
        "rank": row.point.rank.map {
          [
            "position": .integer($0.position), "among": .integer($0.among), "isOfTargets": .flag($0.isOfTargets),
          ]
        }, "remarks": .texts(row.remarks),
      ])
    }
    return [
      "place": .text(series.place), "measure": .text(series.measure.rawValue), "unit": .text(series.unit),
      "quantity": .text(ComparedRow.quantity(of: series)), "points": .list(points), "notes": .texts(series.notes),
    ]
  }

  private static func json(_ told: Series.Observation, _ words: String, _ library: Library) -> JSON {
    // Numbered among the reports that the table was made of, which are all of the library's.
    let report = library.reports.indices.contains(told.report) ? library.reports[told.report] : nil
    return .members([
      "value": .text("\(told.value)"), "upper": told.upper.map { .text("\($0)") }, "words": .text(words),
      "comparator": .text(told.comparator.rawValue), "isEstimate": .flag(told.isEstimate),
      "report": report.map { .text($0.digest) }, "document": report.map { .integer($0.document) },
      "from": .integer(told.source.lowerBound), "to": .integer(told.source.upperBound),
    ])
  }
}
