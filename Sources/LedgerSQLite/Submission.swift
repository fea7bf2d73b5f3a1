internal import GRDB
internal import LedgerCore
internal import Sealing

/// 一次提交: the drafts of one transaction, each deciding on what those before it made.
struct Submission {
  private let db: Database
  private let kinds: KindCatalogue
  private var calendars: CalendarHistory
  private let folds: Folds
  private var head: Head
  private var changed: [Int: Folds.Folded] = [:]
  private var entries: [Entry] = []
  private var isCalendarChanged = false
  private var created: Int?
  private let now: Moment

  /// A clock may run a little behind that of the machine which wrote last.
  private static let tolerance = 5

  init(_ db: Database, _ kinds: KindCatalogue, _ folds: inout Folds, at now: Moment) throws {
    self.db = db
    self.kinds = kinds
    head = try Head(db)
    try folds.catchUp(to: head.size, db)
    calendars = try folds.calendars(db)
    self.folds = folds
    if now.seconds < head.at.seconds - Submission.tolerance { throw Refusal.clockWentBack(now: now, last: head.at) }
    self.now = max(now, head.at)
  }

  mutating func decide(_ draft: Draft) throws {
    switch (draft.on, draft.request) {
    case (.new, .create(let request)): try create(request, by: draft.by)
    case (.new, _): throw Refusal.other("Only a creation goes to a new item.")
    case (_, .create): throw Refusal.other("A creation makes a new item; it goes to no other.")
    case (.created, let request):
      guard let created else { throw Refusal.other("No item was created before this.") }
      try decide(request, on: created, by: draft.by)
    case (.item(let id), let request): try decide(request, on: id, by: draft.by)
    }
  }

  private mutating func create(_ request: Created, by asker: Asker) throws {
    let kind = try kind(request.kind)
    if let key = request.key, let known = try ItemTable.number(ofKey: key, db) {
      throw Refusal.other("Item \(known) has the key “\(key)” already: nothing is filed twice.")
    }
    if let parent = request.parent, try item(parent) == nil { throw Refusal.other("There is no item \(parent).") }
    let (event, role) = try kind.create(request, by: asker)
    let entry = try head.append(event, item: head.size + 1, at: now, by: asker.account, role: role, db)
    entries.append(entry)
    created = entry.number
    guard let item = Item(entry, kind, calendars.latest) else { return }
    // Later drafts of this transaction ask the table for keys and parts.
    let row = ItemTable.values(item, kind, calendars.latest)
    try ItemTable.insert(row, db)
    try ItemTable.writeWords(item, over: nil, db)
    changed[entry.number] = Folds.Folded(item: item, row: row)
  }

  private mutating func decide(_ request: Request, on id: Int, by asker: Asker) throws {
    guard var item = try item(id) else { throw Refusal.other("There is no item \(id).") }
    let kind = try kind(item.kind)
    if case .correct(let correction) = request { try check(correction, of: id) }
    let (event, role) = try looking { around throws(Refusal) in
      try item.decide(request, by: asker, at: now, kind, around: around)
    }
    let entry = try append(event, on: id, by: asker.account, role: role)
    if case .corrected = event {
      item = try refold(id, kind) ?? item
    } else {
      item.apply(entry, kind, calendars.latest)
    }
    try keep(item, isRowAsBefore: !event.mayChangeRow)
  }

  private mutating func keep(_ item: Item, isRowAsBefore: Bool) throws {
    let known = changed[item.id]
    let row = try known?.row ?? folds[item.id]?.row ?? ItemTable.row(of: item.id, db)
    changed[item.id] = Folds.Folded(
      item: item, row: row, isRowCurrent: isRowAsBefore && known?.isRowCurrent != false)
  }

  /// A ballot is written by the ledger itself, at the time of the entry before it: neither says who cast it.
  private mutating func append(_ event: Event, on id: Int, by account: String, role: LedgerRole) throws -> Entry {
    let secret = if case .voted = event { true } else { false }
    let entry = try head.append(
      event, item: id, at: secret ? head.at : now, by: secret ? "" : account, role: role, db)
    entries.append(entry)
    return entry
  }

  private func check(_ correction: Corrected, of id: Int) throws {
    let known = try Entry.ofItem(id, db).first { $0.number == correction.entry }
    guard let known else {
      throw Refusal.other("Item \(id) has no entry \(correction.entry) to correct; `taizhang show \(id)` lists them.")
    }
    switch (known.event, correction.event) {
    case (.voted, _), (.counted, _), (.opened, _): throw Refusal.other("A ballot is not corrected: hold another.")
    case (.corrected, _), (_, .corrected):
      throw Refusal.other("A correction is not itself corrected: correct entry again that it was about.")
    case (.created(let old), .created(let new)) where old.kind != new.kind || old.key != new.key:
      throw Refusal.other("Kind and key of an item stay as they were created: cancel it and file another.")
    case (let old, let new) where old.name != new.name:
      throw Refusal.other("Entry \(known.number) is “\(old.name)”; it is corrected by the same, not “\(new.name)”.")
    default: break
    }
  }

  /// Lets a decision look around in what the transaction sees; a fault of the store on the way comes out as it is.
  private func looking<Answer>(_ body: (Surroundings) throws(Refusal) -> Answer) throws -> Answer {
    var fault: (any Error)?
    func told<Found>(_ missing: Found, _ look: () throws -> Found) -> Found {
      do { return try look() } catch {
        fault = error
        return missing
      }
    }
    let answer = try body(
      Surroundings(
        kinds: kinds, item: { id in told(nil) { try item(id) } },
        children: { id in told([]) { try parts(of: id) } },
        entry: { number in told(nil) { try Entry.numbered(number, db) } }))
    if let fault { throw fault }
    return answer
  }

  private func parts(of id: Int) throws -> [Item] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT number FROM item WHERE parent = ? ORDER BY number"), arguments: [id]
    ).compactMap { try item($0) }
  }

  func item(_ id: Int) throws -> Item? {
    if let item = (changed[id] ?? folds[id])?.item { return item }
    guard id > 0, let name = try ItemTable.kind(of: id, db) else { return nil }
    return try refold(id, kind(name))
  }

  private func refold(_ id: Int, _ kind: Kind) throws -> Item? {
    try Item.folding(Entry.ofItem(id, db), kind, calendars, through: head.size)
  }

  func kind(_ name: String) throws -> Kind { try kinds.known(name) }

  mutating func note(_ note: Noted, on id: Int, by account: String, role: LedgerRole) throws {
    if id == 0 {
      _ = try append(.noted(note), on: 0, by: account, role: role)
      return
    }
    guard var item = try item(id) else { throw Refusal.other("There is no item \(id).") }
    let entry = try append(.noted(note), on: id, by: account, role: role)
    item.apply(entry, try kind(item.kind), calendars.latest)
    try keep(item, isRowAsBefore: true)
  }

  /// Puts years in force and reckons every clock again that runs on an open item.
  mutating func set(_ tables: [YearTable], by account: String, role: LedgerRole) throws -> [CalendarChange.Moved] {
    let before = calendars
    for table in tables {
      let entry = try append(.calendarSet(table), on: 0, by: account, role: role)
      calendars.set(table, at: entry.number)
      try db.execute(sql: "INSERT INTO calendarEntry VALUES (?)", arguments: [entry.number])
    }
    isCalendarChanged = true
    var moved: [CalendarChange.Moved] = []
    let open = "SELECT number, kind FROM item WHERE light IN (?, ?) ORDER BY number"
    for row in try Row.fetchAll(db, sql: open, arguments: [ItemTable.code(.grey), ItemTable.code(.green)]) {
      let kind = try kind(row[1])
      guard let old = try Item.folding(Entry.ofItem(row[0], db), kind, before, through: head.size) else { continue }
      var new = old
      _ = new.reckonAgain(by: calendars.latest)
      for (one, other) in zip(old.clocks, new.clocks) where one.due != other.due {
        moved.append(CalendarChange.Moved(item: old.id, clock: one.rule, old: one.due, new: other.due))
      }
      // The light turns yellow some working days before the end: it may change where no due date does.
      let row = ItemTable.values(new, kind, calendars.latest)
      try ItemTable.write(row, over: ItemTable.row(of: new.id, db), db)
    }
    return moved
  }

  /// Writes what changed beside the log: items, head, and a checkpoint that fell due.
  mutating func finish(signingKey: () throws -> SigningKey) throws -> Outcome {
    for (id, folded) in changed.filter({ !$0.value.isRowCurrent }).sorted(by: { $0.key < $1.key }) {
      let row = ItemTable.values(folded.item, try kind(folded.item.kind), calendars.latest)
      changed[id]?.isRowCurrent = true
      if row == folded.row { continue }
      try ItemTable.writeWords(folded.item, over: folded.row, db)
      try ItemTable.write(row, over: folded.row, db)
      changed[id]?.row = row
    }
    try head.write(db)
    var signed: SignedSize?
    if try !entries.isEmpty && head.size - SignedSize.latestSize(db) >= SignedSize.every {
      signed = try SignedSize.sign(head, signingKey(), at: head.at, db)
    }
    return Outcome(
      entries: entries, changed: changed, size: head.size, isCalendarChanged: isCalendarChanged, signed: signed)
  }

  /// What is left when the transaction is over.
  struct Outcome {
    let entries: [Entry]
    let changed: [Int: Folds.Folded]
    let size: Int
    /// No fold made before holds any longer.
    let isCalendarChanged: Bool
    let signed: SignedSize?
  }
}

extension Event {
  /// False for what is kept with an item but shows in no column of its row.
  fileprivate var mayChangeRow: Bool {
    switch self {
    case .commented, .noted, .linked, .signed, .evidenced, .urged, .rated, .opened, .voted, .counted: false
    default: true
    }
  }
}

extension KindCatalogue {
  func known(_ name: String) throws -> Kind {
    guard let kind = self[name] else {
      throw Refusal.other("There is no kind “\(name)”; known: \(kinds.map(\.name).joined(separator: ", ")).")
    }
    return kind
  }
}
