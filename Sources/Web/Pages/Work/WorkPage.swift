internal import Hummingbird
internal import LedgerCore

/// 工作台: what an office leads, or what all of them lead for those who watch over them, by urgency.
enum WorkPage {
  struct Model: Sendable {
    /// Nil for one who sees all offices.
    let office: String?
    let groups: [Group]
  }

  struct Group: Sendable {
    let light: Light.Color
    let title: Title
    let total: Int
    let lines: [ItemTable.Line]
  }

  static let lights: [(Light.Color, Title)] = [
    (.red, WorkWords.red), (.yellow, WorkWords.yellow), (.green, WorkWords.green), (.grey, WorkWords.grey),
  ]

  /// So many are read of each light; so many of them shown.
  private static let read = 200
  private static let shown = 30

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (sight, now) = (visit.sight, visit.now)
    let model = try await visit.ask { try WorkPage.model(of: $0, sight, at: now) }
    return visit.show(view(model, visit.frame))
  }

  static func model(of ledger: any OpenLedger, _ sight: Sight, at now: Moment) throws -> Model {
    let office = sight.seesAll ? nil : sight.asker.office
    let groups = try lights.compactMap { light, title -> Group? in
      var filter = ItemFilter()
      filter.lights = [light]
      filter.limit = read
      if !sight.seesAll { filter.offices = sight.asker.actsFor.sorted() }
      guard let asked = sight.narrowed(filter) else { return nil }
      let page = try ledger.items(asked, at: now)
      let open = page.rows.filter { ledger.kinds[$0.kind]?.state($0.state)?.phase.isEnd != true }
      let rows = open.sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
      let total = page.rows.count == page.total ? rows.count : page.total
      return rows.isEmpty
        ? nil
        : Group(
          light: light, title: title, total: total, lines: rows.prefix(shown).map { ItemTable.line($0, ledger.kinds) })
    }
    return Model(office: office, groups: groups)
  }
}
