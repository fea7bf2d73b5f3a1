internal import Facts
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 核定: an open target of the ledger with what the next report says of it, and the step that follows from that.
struct Settlement: Sendable {
  let item: Item
  let row: YearEnd.Row
  /// Nil where a person must decide.
  let step: Step?

  struct Step: Sendable {
    let move: String
    /// As the report tells it, in the target's unit; nil where it tells nothing.
    let result: String?
    let reason: String
  }

  init(_ item: Item, _ row: YearEnd.Row, _ yearEnd: YearEnd) {
    self.item = item
    self.row = row
    step = Settlement.step(item, row, yearEnd)
  }

  private static func step(_ item: Item, _ row: YearEnd.Row, _ yearEnd: YearEnd) -> Step? {
    let reason = SettlingWords.reason(row.words.reason, report: yearEnd.later.report.title)
    switch row.verdict {
    case .unreported: return Step(move: "unreport", result: nil, reason: reason)
    case .met, .missed:
      guard case .figure(let position)? = row.outcome.answer else { return nil }
      let told = yearEnd.later.report.statements[position].figure
      // Another measure or unit is for a person to put into the target's own.
      guard told.measure.rawValue == item.fields["measure"], told.unit == item.fields["unit"], !told.values.isEmpty
      else { return nil }
      let result = told.values.map(\.description).joined(separator: ":")
      return Step(move: row.verdict == .met ? "meet" : "miss", result: result, reason: reason)
    case .changed, .notComparable: return nil
    }
  }

  /// What is asked of the ledger: that it be followed, where nobody began to, and the step itself.
  func drafts(_ report: Evidence, by asker: Asker) -> [Draft] {
    guard let step else { return [] }
    let supply = LedgerRequest.Supply(
      reason: step.reason, fields: step.result.map { ["result": $0] } ?? [:],
      evidence: step.result == nil ? [] : [report])
    let follow = item.state == "set" ? [Draft(on: .item(item.id), .move("track", .init()), by: asker)] : []
    return follow + [Draft(on: .item(item.id), .move(step.move, supply), by: asker)]
  }

  /// Open targets of a report's year that the next report was set against, in the order of their words.
  static func open(_ yearEnd: YearEnd, _ ledger: any OpenLedger, _ sight: Sight, at now: Moment) throws -> [Settlement]
  {
    var filter = ItemFilter()
    filter.kinds = ["target"]
    filter.year = yearEnd.earlier.report.year
    filter.places = yearEnd.earlier.report.place.map { [$0] } ?? []
    filter.limit = 1_000
    guard let asked = sight.narrowed(filter) else { return [] }
    return try ledger.items(asked, at: now).rows.compactMap { row -> Settlement? in
      guard ["set", "tracked"].contains(row.state), let item = try ledger.item(row.id),
        let origin = item.created.origin, origin.report == yearEnd.earlier.digest, let from = origin.from,
        let to = origin.to, 0 <= from, from < to, let told = yearEnd.promised(in: from..<to).first
      else { return nil }
      return Settlement(item, told, yearEnd)
    }.sorted { $0.row.promise.lowerBound < $1.row.promise.lowerBound }
  }
}
