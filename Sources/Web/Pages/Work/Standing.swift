internal import LedgerCore

/// 现状: an item as lists of the workbench show it: its light with the reason.
struct Standing: Sendable {
  let item: Item
  let kind: Kind
  let light: Light

  /// Items of these lights by number, at most so many, with whether there are more.
  static func all(
    _ lights: [Light.Color], _ ledger: any OpenLedger, _ sight: Sight, office: String? = nil, at now: Moment,
    most: Int
  ) throws -> (found: [Standing], isCut: Bool) {
    var filter = ItemFilter()
    filter.lights = lights
    filter.limit = most
    filter.offices = sight.ownOffices(office)
    guard let asked = sight.narrowed(filter) else { return ([], false) }
    let page = try ledger.items(asked, at: now)
    let calendar = try ledger.calendar()
    let found = try page.rows.compactMap { row -> Standing? in
      guard let item = try ledger.item(row.id), let kind = ledger.kinds[item.kind],
        kind.state(item.state)?.phase.isEnd != true
      else { return nil }
      return Standing(item: item, kind: kind, light: item.lights(kind, calendar).light(at: now))
    }
    return (found, page.total > page.rows.count)
  }
}
