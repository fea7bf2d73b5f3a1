internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 年终核定 for programs: open targets beside the report of the next year, and many of them settled by it.
enum SettlementInterface {
  private static let year = Parameter.query(
    "year", .integer(1...9999), "The newest that the next report tells of where it is not said.")
  static let listing = Operation(
    "listSettlements", .read, [year],
    .json(
      .object([
        .must("years", .list(.integer(1...9999)), "Those that can be asked for."), .may("year", .integer(1...9999)),
        .must(
          "targets",
          .list(
            .object([
              .must("item", .number), .must("title", .words), .must("state", .text()),
              .must("told", ResultsInterface.row),
              .may("move", .text(), "The step that follows from it; absent where a person must decide."),
              .may("result", .words, "What the step sets down."), .may("reason", .words),
            ]))),
      ])), weight: 5)
  static let settling = Operation(
    "settleTargets", .write, [year], body: .json(.object([.must("items", .list(.number, least: 1, most: 500))])),
    .created(
      .object([
        .must("settled", .list(.number), "Each by itself: one that is refused keeps none of the others back."),
        .must("refused", .list(.object([.must("item", .number), .must("why", .words)]))),
      ])), once: .remembered, weight: 5)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let model = try await SettlingPage.model(visit, visit.query("year"), .none)
    return JSONAnswer.tagged(
      JSON.members([
        "years": .integers(model.years), "year": model.year.map(JSON.integer),
        "targets": .list(
          model.lines.map { line in
            .members([
              "item": .integer(line.item.id), "title": .text(line.item.title), "state": .text(line.item.state),
              "told": ResultsInterface.json(line.row, [line.item.id]), "move": line.step.map { .text($0.move) },
              "result": line.step?.result.map(JSON.text), "reason": line.step.map { .text($0.reason) },
            ])
          }),
      ]), for: visit)
  }

  @Sendable static func settle(_ visit: Visit) async throws -> Response {
    let model = try await SettlingPage.model(visit, visit.query("year"), .none)
    let wanted = visit.input["items"]?.list?.compactMap(\.integer) ?? []
    for (place, item) in wanted.enumerated()
    where !model.lines.contains(where: { $0.item.id == item && $0.step != nil }) {
      throw Fault.refused(SchemaFault("/items/\(place)", "is none that can be settled by the next report"))
    }
    guard let yearEnd = model.yearEnd else { throw Fault.nothingHere }
    let chosen = model.lines.filter { wanted.contains($0.item.id) }
    let (done, refused) = try await SettlingPage.settle(chosen, yearEnd, visit)
    return JSONAnswer.response(
      [
        "settled": .integers(done),
        "refused": .list(refused.map { ["item": .integer($0.item.id), "why": .text($0.why)] }),
      ] as JSON, .created)
  }
}
