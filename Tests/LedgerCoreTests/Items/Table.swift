import LedgerCore

/// Items on a table, acted on through the front door as a store would: decide, append, fold.
struct Table {
  let kinds: KindCatalogue
  var calendar = WorkingCalendar.builtIn
  var entries: [Entry] = []
  var items: [Int: Item] = [:]
  var now = Moment("2026-03-02 09:00") ?? Moment(seconds: 0)

  static let everyone = Set(LedgerRole.allCases)

  var around: Surroundings {
    let (items, entries) = (items, entries)
    return Surroundings(
      kinds: kinds, item: { items[$0] }, children: { id in items.values.filter { $0.parent == id } },
      entry: { number in number > 0 && number <= entries.count ? entries[number - 1] : nil },
      calendar: calendar)
  }

  func kind(of id: Int) throws -> Kind { try kinds.named(items[id]?.kind ?? "") }

  /// Files an item and gives its number.
  mutating func file(
    _ kind: String, title: String = "事项", parent: Int? = nil, fields: [String: String]? = nil, due: Day? = nil
  ) throws -> Int {
    let created = Created(
      kind: kind, place: "衍溪县", year: 2026, title: title, fields: fields, due: due, parent: parent)
    let decided = try kinds.named(kind).create(created, by: Asker(account: "admin", roles: Table.everyone))
    let entry = Entry(
      number: entries.count + 1, item: entries.count + 1, at: now, by: "admin", role: decided.role, event: decided.event
    )
    entries.append(entry)
    items[entry.item] = try Item(entry, kinds.named(kind), calendar)
    now = now.adding(seconds: 60)
    return entry.item
  }

  @discardableResult
  mutating func ask(
    _ request: Request, on id: Int, as roles: Set<LedgerRole> = everyone, account: String = "admin",
    office: String? = nil
  ) throws -> Entry {
    guard let item = items[id] else { throw Refusal.other("no item \(id)") }
    let kind = try kind(of: id)
    let decided = try item.decide(
      request, by: Asker(account: account, roles: roles, office: office), at: now, kind, around: around)
    let entry = Entry(
      number: entries.count + 1, item: id, at: now, by: account, role: decided.role, event: decided.event)
    entries.append(entry)
    if case .corrected = entry.event {
      items[id] = Item.folding(entries.filter { $0.item == id }, kind, calendar)
    } else {
      items[id]?.apply(entry, kind, calendar)
    }
    now = now.adding(seconds: 60)
    return entry
  }

  /// The sentence of a refusal; nil when the request is taken.
  func refusal(
    _ request: Request, on id: Int, as roles: Set<LedgerRole> = everyone, account: String = "admin",
    office: String? = nil
  ) -> Refusal? {
    var copy = self
    do {
      try copy.ask(request, on: id, as: roles, account: account, office: office)
      return nil
    } catch { return error as? Refusal ?? .other("\(error)") }
  }
}

extension KindCatalogue {
  func named(_ name: String) throws -> Kind {
    guard let kind = self[name] else { throw Refusal.other("no kind \(name)") }
    return kind
  }
}

extension Evidence {
  static let any = Evidence(digest: String(repeating: "a", count: 64), name: "附件.pdf", type: "application/pdf", size: 9)
}

/// SplitMix64, so that a failing seed can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
