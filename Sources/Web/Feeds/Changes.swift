internal import LedgerCore

/// 最新变化: public entries of items that meet a filter, the newest first.
struct Changes: Sendable {
  struct Change: Sendable {
    let entry: Int
    let at: Moment
    let item: Int
    let title: String
    let kind: Title
    let words: Title
    let role: Title
  }

  /// How many entries of the log are looked at, and how many changes are told at most.
  static let looked = 2_000
  static let most = 50

  let all: [Change]

  /// Of the items that meet a filter, as everybody sees them.
  static func meeting(_ filter: ItemFilter, of ledger: any OpenLedger, at now: Moment) throws -> Changes {
    let sight = Sight(asker: .nobody, kinds: ledger.kinds)
    let calendar = try ledger.calendar()
    var items: [Int: Item?] = [:]
    var changes: [Change] = []
    let size = try ledger.size()
    for entry in try ledger.entries(after: max(0, size - looked), limit: looked).reversed() {
      guard changes.count < most else { break }
      guard entry.item > 0, entry.event.isPublic else { continue }
      let found: Item?
      if let known = items[entry.item] {
        found = known
      } else {
        found = try ledger.item(entry.item).flatMap { item in
          guard sight.sees(item), let kind = ledger.kinds[item.kind] else { return nil }
          return filter.holds(item, item.lights(kind, calendar).light(at: now).color) ? item : nil
        }
        items[entry.item] = found
      }
      if let found, let kind = ledger.kinds[found.kind] { changes.append(Change(entry, found, kind)) }
    }
    return Changes(all: changes)
  }

  /// Of one item; nil where everybody may not see it.
  static func of(_ id: Int, _ ledger: any OpenLedger) throws -> (title: String, changes: Changes)? {
    let sight = Sight(asker: .nobody, kinds: ledger.kinds)
    guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else { return nil }
    let entries = try ledger.history(of: id).filter(\.event.isPublic).reversed().prefix(most)
    return (item.title, Changes(all: entries.map { Change($0, item, kind) }))
  }
}

extension Changes.Change {
  init(_ entry: Entry, _ item: Item, _ kind: Kind) {
    self.init(
      entry: entry.number, at: entry.at, item: item.id, title: item.title, kind: kind.title,
      words: entry.event.words(kind), role: entry.role.title)
  }
}

extension ItemFilter {
  /// Whether an item meets what a list may be asked for in an address; `parent`, `heading` and places are never asked there.
  func holds(_ item: Item, _ light: Light.Color) -> Bool {
    let lead = item.parties.lead
    return (kinds.isEmpty || kinds.contains(item.kind)) && (states.isEmpty || states.contains(item.state))
      && (lights.isEmpty || lights.contains(light)) && (offices.isEmpty || lead.map(offices.contains) == true)
      && (year == nil || year == item.year) && (text.map(item.title.contains) ?? true)
      && (dueBy.map { day in item.due.map { $0 <= day } ?? false } ?? true)
      && (dueFrom.map { day in item.due.map { $0 >= day } ?? false } ?? true)
  }
}
