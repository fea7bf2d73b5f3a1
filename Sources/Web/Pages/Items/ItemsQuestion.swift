internal import HTTPTypes
internal import LedgerCore

/// 筛选: what a list is asked for, from the query; the same for page and interface.
struct ItemsQuestion: Sendable {
  var filter = ItemFilter()

  static let pageSize = 50

  /// Throws where a value is not known: a kind that does not exist would answer with nothing, as if all were well.
  init(_ visit: Visit) throws(Fault) {
    let kinds = visit.site.kinds
    filter.kinds = visit.queries("kind")
    filter.states = visit.queries("state")
    filter.offices = visit.queries("office")
    filter.text = visit.query("text").map { String($0.prefix(100)) }
    let lights = visit.queries("light")
    filter.lights = lights.compactMap(Light.Color.init(rawValue:))
    let year = visit.query("year")
    filter.year = year.flatMap { Int($0) }
    let due = visit.query("dueBy")
    filter.dueBy = due.flatMap { Day($0) }
    let dueFrom = visit.query("dueFrom")
    filter.dueFrom = dueFrom.flatMap { Day($0) }
    let cursor = visit.query("after")
    filter.after = cursor.flatMap { Int($0) } ?? 0
    filter.limit = visit.route.isInterface ? visit.limit : ItemsQuestion.pageSize
    let isKnown =
      filter.kinds.allSatisfy { kinds[$0] != nil } && filter.lights.count == lights.count
      && filter.states.allSatisfy { state in kinds.kinds.contains { $0.state(state) != nil } }
      && (year == nil) == (filter.year == nil) && (due == nil) == (filter.dueBy == nil)
      && (dueFrom == nil) == (filter.dueFrom == nil)
      && (cursor == nil || filter.after > 0) && filter.offices.count <= 20
      && filter.year.map { (1...9999).contains($0) } != false
    if !isKnown { throw Fault(visit.route.isInterface ? .unprocessableContent : .badRequest, ItemsWords.unknown) }
  }

  /// The path of this list from an item on.
  func path(_ start: LocalPath, after: Int?) -> String {
    // More than one of a kind come from the interface only and are kept there by its own link.
    start.with([
      "kind": filter.kinds.first, "state": filter.states.first, "office": filter.offices.first,
      "light": filter.lights.first?.rawValue, "year": filter.year.map(String.init),
      "dueBy": filter.dueBy?.description, "dueFrom": filter.dueFrom?.description, "text": filter.text,
      "after": after.map(String.init),
    ])
  }

  /// The page of a list as the visitor may see it; empty where nothing of it may be seen.
  func page(of ledger: any OpenLedger, _ sight: Sight, at now: Moment) throws -> ItemPage {
    guard let narrowed = sight.narrowed(filter) else { return ItemPage(rows: [], total: 0) }
    return try ledger.items(narrowed, at: now)
  }
}

extension Visit {
  /// A page of a list. What everybody sees is kept for a few seconds: many ask for the same, and counting takes its time.
  func page(_ question: ItemsQuestion) async throws -> ItemPage {
    let (door, sight, now) = (site.door, sight, now)
    guard holder == nil else { return try await ask { try question.page(of: $0, sight, at: now) } }
    return try await site.lists.answer(for: question.filter) {
      try await door.ask { try question.page(of: $0, sight, at: now) }
    }
  }
}
