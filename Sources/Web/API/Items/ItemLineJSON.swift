internal import LedgerCore

/// A page of a list.
struct ItemListJSON: Encodable {
  let items: [ItemLineJSON]
  /// Path of the next page; absent on the last.
  let next: String?
  /// All that meet the filter.
  let total: Int

  static let schema = Schema.object([
    .must("items", .list(ItemLineJSON.schema)),
    .may("next", .text(most: 16_000), "Path of the next page; absent on the last."),
    .must("total", .integer(0...Int.max), "All that meet the filter."),
  ])
}

/// One line of a list.
struct ItemLineJSON: Encodable {
  let id: Int
  let kind: String
  let place: String
  let year: Int
  let title: String
  let state: String
  let stateTitle: String
  let light: String
  let office: String?
  let due: String?
  let path: String

  static let schema = Schema.named(
    "ItemLine",
    .object([
      .must("id", .integer(1...Int.max)), .must("kind", .text()), .must("place", .text()),
      .must("year", .integer(1...9999)), .must("title", .text()), .must("state", .text()),
      .must("stateTitle", .text(), "The state in Chinese."),
      .must("light", .choice(Light.Color.allCases.map(\.rawValue))),
      .may("office", .text(), "The lead office."), .may("due", .formed(.day), "The next due date."),
      .must("path", .text()),
    ]))

  /// Of an item that was read whole.
  init(_ item: Item, _ light: Light, _ kinds: KindCatalogue) {
    id = item.id
    kind = item.kind
    place = item.place
    year = item.year
    title = item.title
    state = item.state
    stateTitle = kinds[item.kind]?.state(item.state)?.title.chinese ?? item.state
    self.light = light.color.rawValue
    office = item.parties.lead
    due = item.due?.description
    path = LocalPath.program("items", String(item.id))
  }

  init(_ row: ItemRow, _ kinds: KindCatalogue) {
    id = row.id
    kind = row.kind
    place = row.place
    year = row.year
    title = row.title
    state = row.state
    stateTitle = kinds[row.kind]?.state(row.state)?.title.chinese ?? row.state
    light = row.light.rawValue
    office = row.office
    due = row.due?.description
    path = LocalPath("api", "v1", "items", String(row.id)).path
  }
}
