internal import Hummingbird
internal import LedgerCore

/// 一张图: counts of lights by kind and lead office.
enum BoardPage {
  struct Question: Hashable, Sendable {
    let year: Int?
    let kind: String?
    /// All that is in the ledger, or what is public.
    let all: Bool
  }

  struct Model: Sendable {
    let year: Int?
    let parts: [Part]
    /// The tables as the page shows them: drawn once for all visitors, since a county has thousands of cells.
    let drawn: [Language: HTML]

    /// Every lead office of it, once.
    var offices: [String] { Set(parts.flatMap(\.rows).compactMap(\.office)).sorted() }
  }

  struct Part: Sendable {
    let kind: String
    let title: Title
    let rows: [Row]
  }

  struct Row: Sendable {
    /// Nil for what nobody leads yet.
    let office: String?
    let counts: [Light.Color: Int]
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let year = visit.query("year")
    let number = year.flatMap { Int($0) }
    guard (year == nil) == (number == nil), number.map({ (1...9999).contains($0) }) != false else {
      throw Fault(.badRequest, ItemsWords.unknown)
    }
    let kind = visit.query("kind")
    if let kind, visit.site.kinds[kind] == nil { throw Fault(.badRequest, ItemsWords.unknown) }
    let model = try await kept(Question(year: number, kind: kind, all: visit.sight.seesAll), visit)
    return visit.show(view(model, visit.frame, visit.now))
  }

  static func kept(_ question: Question, _ visit: Visit) async throws -> Model {
    let (door, now) = (visit.site.door, visit.now)
    return try await visit.site.boards.answer(for: question) {
      try await door.ask { try BoardPage.model(of: $0, question, at: now) }
    }
  }

  static func model(of ledger: any OpenLedger, _ question: Question, at now: Moment) throws -> Model {
    let sight = Sight(asker: question.all ? .everySeer : .nobody, kinds: ledger.kinds)
    var filter = ItemFilter()
    filter.year = question.year
    filter.kinds = question.kind.map { [$0] } ?? []
    let board = try sight.narrowed(filter).map { try ledger.board($0, at: now) } ?? Board(cells: [])
    let parts = ledger.kinds.kinds.compactMap { kind -> Part? in
      let cells = board.cells.filter { $0.kind == kind.name && $0.light != .none }
      let byOffice = Dictionary(grouping: cells, by: \.office)
      let rows = byOffice.map { office, cells in
        Row(office: office, counts: Dictionary(cells.map { ($0.light, $0.count) }, uniquingKeysWith: +))
      }
      return rows.isEmpty ? nil : Part(kind: kind.name, title: kind.title, rows: rows.sorted(by: isBefore))
    }
    return Model(
      year: question.year, parts: parts,
      drawn: Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0, tables(parts, question.year, .plain($0))) }))
  }

  /// By name; what nobody leads comes last.
  private static func isBefore(_ one: Row, _ other: Row) -> Bool {
    (one.office == nil ? 1 : 0, one.office ?? "") < (other.office == nil ? 1 : 0, other.office ?? "")
  }
}

extension Asker {
  /// One who sees all of the ledger, to ask for what is the same for all of those.
  fileprivate static let everySeer = Asker(account: "", roles: [.leader])
}
