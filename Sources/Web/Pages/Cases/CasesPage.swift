internal import Hummingbird
internal import LedgerCore

/// 诉求台: open cases of those who handle them, by where they stand and by urgency.
enum CasesPage {
  struct Model: Sendable {
    /// Nil for one who sees all offices.
    let office: String?
    let text: String?
    let groups: [Group]
  }

  struct Group: Sendable {
    let kind: String
    let state: String
    let title: Title
    let total: Int
    let lines: [ItemTable.Line]
  }

  /// Kinds whose items are somebody's case.
  static let kinds = ["request", "service"]

  /// So many are read of each state; so many of them shown.
  private static let read = 500
  private static let shown = 40

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (sight, now, text) = (visit.sight, visit.now, visit.query("text"))
    let model = try await visit.ask { try CasesPage.model(of: $0, sight, text, at: now) }
    return visit.show(view(model, visit.frame))
  }

  static func model(of ledger: any OpenLedger, _ sight: Sight, _ text: String?, at now: Moment) throws -> Model {
    var groups: [Group] = []
    for kind in kinds.compactMap({ ledger.kinds[$0] }) {
      for state in kind.states where !state.phase.isEnd {
        var filter = ItemFilter()
        filter.kinds = [kind.name]
        filter.states = [state.name]
        filter.text = text
        filter.limit = read
        if !sight.seesAll { filter.offices = sight.asker.actsFor.sorted() }
        guard let asked = sight.narrowed(filter) else { continue }
        let page = try ledger.items(asked, at: now)
        if page.rows.isEmpty { continue }
        let rows = page.rows.sorted { urgency($0) < urgency($1) }
        groups.append(
          Group(
            kind: kind.name, state: state.name, title: CasesWords.group(kind.title, state.title), total: page.total,
            lines: rows.prefix(shown).map { row in ItemTable.Line(row: row, kind: nil, state: state.title) }))
      }
    }
    return Model(office: sight.seesAll ? nil : sight.asker.office, text: text, groups: groups)
  }

  /// Red before yellow before the rest, and of those what is due first.
  private static func urgency(_ row: ItemRow) -> (Int, Int, Int) {
    let light = row.light == .red ? 0 : row.light == .yellow ? 1 : 2
    return (light, row.due?.number ?? .max, row.id)
  }
}
