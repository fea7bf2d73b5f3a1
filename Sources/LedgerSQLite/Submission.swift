internal import GRDB
internal import LedgerCore
internal import Sealing

/// 一次提交: the drafts of one transaction, each deciding on what those before it made.
///
/// Entries go to their table as they are decided; rows of items follow once, at the end, one for each item that changed.
final class Submission {
  let db: Database
  private let kinds: KindCatalogue
  private var evidence: EvidenceCheck
  var calendars: CalendarHistory { didSet { calendar = calendars.latest } }
  private(set) var calendar: WorkingCalendar
  let folds: Folds
  let head: Head
  private var entries: [Entry] = []
  private var filed = Filed()
  var isCalendarChanged = false
  private(set) var created: Int?
  private let now: Moment
  private var fault: (any Error)?

  /// A clock may run a little behind that of the machine which wrote last.
  private static let tolerance = 5

  init(
    _ db: Database, _ kinds: KindCatalogue, _ folds: Folds, _ evidence: EvidenceStore, at now: Moment
  ) throws {
    self.db = db
    self.kinds = kinds
    self.evidence = EvidenceCheck(evidence)
    head = try folds.takeHead(db)
    try folds.catchUp(to: head.size, db)
    calendars = try folds.calendars(db)
    calendar = calendars.latest
    self.folds = folds
    if now.seconds < head.at.seconds - Submission.tolerance { throw Refusal.clockWentBack(now: now, last: head.at) }
    self.now = max(now, head.at)
  }

  /// Number of the last entry, those of this transaction counted.
  var size: Int { head.size }

  func decide(_ draft: Draft) throws {
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

  private func create(_ request: Created, by asker: Asker) throws {
    let kind = try kind(request.kind)
    if let key = request.key, let known = try filed.number(ofKey: key) ?? ItemTable.number(ofKey: key, db) {
      throw Refusal.other("Item \(known) has the key “\(key)” already: nothing is filed twice.")
    }
    if let parent = request.parent, try folded(parent) == nil { throw Refusal.other("There is no item \(parent).") }
    let (event, role) = try kind.create(request, by: asker)
    let entry = try head.append(event, item: head.size + 1, at: now, by: asker.account, role: role, db)
    entries.append(entry)
    created = entry.number
    guard let item = Item(entry, kind, calendar) else { return }
    filed.add(item)
    let folded = Folds.Folded(item, kind, isNew: true)
    folds.touch(folded)
    folds.add(folded)
  }

  private func decide(_ request: Request, on id: Int, by asker: Asker) throws {
    guard let folded = try folded(id) else { throw Refusal.other("There is no item \(id).") }
    if case .correct(let correction) = request { try check(correction, of: id) }
    let (event, role) = try looking { around throws(Refusal) in
      try folded.kept.decide(request, by: asker, at: now, folded.kind, around: around)
    }
    try event.checkWords()
    for file in event.evidence { try evidence.check(file) }
    try take(try append(event, on: id, by: asker.account, role: role), folded)
  }

  /// The item as it is with one more entry.
  func take(_ entry: Entry, _ folded: Folds.Folded) throws {
    folds.touch(folded)
    if case .corrected = entry.event {
      if let item = try refold(entry.item, folded.kind) { folded.kept.item = item }
    } else {
      folded.kept.item.apply(entry, folded.kind, calendar)
    }
    if entry.event.mayChangeRow { folded.isRowCurrent = false }
  }

  /// A ballot is written by the ledger itself, at the time of the entry before it: neither says who cast it.
  func append(_ event: Event, on id: Int, by account: String, role: LedgerRole) throws -> Entry {
    var (event, secret) = (event, false)
    if case .voted(var vote) = event {
      vote.salt = Chance.token()
      (event, secret) = (.voted(vote), true)
    }
    let entry = try head.append(
      event, item: id, at: secret ? head.at : now, by: secret ? "" : account, role: role, db)
    entries.append(entry)
    return entry
  }

  /// Lets a decision look around in what the transaction sees; a fault of the store on the way comes out as it is.
  private func looking<Answer>(_ body: (Surroundings) throws(Refusal) -> Answer) throws -> Answer {
    let answer = try body(around.seen)
    if let fault { throw fault }
    return answer
  }

  /// One for all drafts: a day's work asks it nothing.
  private lazy var around = Around(
    seen: Surroundings(
      kinds: kinds, item: { [unowned self] id in told(nil) { try item(id) } },
      children: { [unowned self] id in told([]) { try parts(of: id) } },
      entry: { [unowned self] number in told(nil) { try entry(number) } }, calendar: calendar))

  /// Handed on by one reference.
  private final class Around {
    let seen: Surroundings

    init(seen: Surroundings) { self.seen = seen }
  }

  private func told<Found>(_ missing: Found, _ look: () throws -> Found) -> Found {
    do { return try look() } catch {
      fault = error
      return missing
    }
  }

  private func parts(of id: Int) throws -> [Item] {
    let known = try Int.fetchAll(
      db.cachedStatement(sql: "SELECT number FROM item WHERE parent = ? ORDER BY number"), arguments: [id])
    return try (known + filed.parts(of: id)).compactMap { try item($0) }
  }

  func folded(_ id: Int) throws -> Folds.Folded? {
    if let folded = folds[id] { return folded }
    guard id > 0, let name = try ItemTable.kind(of: id, db) else { return nil }
    let kind = try kind(name)
    guard let item = try refold(id, kind) else { return nil }
    let folded = Folds.Folded(item, kind)
    folds.add(folded)
    return folded
  }

  private func item(_ id: Int) throws -> Item? { try folded(id)?.kept.item }

  private func refold(_ id: Int, _ kind: Kind) throws -> Item? {
    try Item.folding(entries(of: id), kind, calendars, through: head.size)
  }

  /// Those of this transaction too.
  func entries(of id: Int) throws -> [Entry] {
    try head.settle(db)
    return try Entry.ofItem(id, db)
  }

  private func entry(_ number: Int) throws -> Entry? {
    try head.settle(db)
    return try Entry.numbered(number, db)
  }

  func kind(_ name: String) throws -> Kind { try kinds.known(name) }

  /// Changes what lies beside the log, in the same transaction.
  func beside<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    try head.settle(db)
    return try body(db)
  }

  /// Writes what is left: items, the last entries and the head, and a checkpoint that fell due.
  func finish(signingKey: () throws -> SigningKey) throws -> Outcome {
    var table = ItemTable(db)
    // Before the last entries, which another thread may still be hashing.
    for folded in folds.stale {
      let row = folded.kept.row(folded.kind, calendar, folds.headings)
      let old = folded.isNew ? folded.row : try folded.row ?? ItemTable.row(of: folded.id, db)
      if row != old { try table.write(row, heading: folded.kept.item.created.origin?.heading, over: old) }
      folded.row = row
      folded.isRowCurrent = true
    }
    try head.write(db)
    var signed: SignedSize?
    if try !entries.isEmpty && folds.isCheckpointDue(at: head.size, db) {
      signed = try SignedSize.sign(head, signingKey(), at: head.at, db)
    }
    try table.writeWords()
    return Outcome(entries: entries, head: head, isCalendarChanged: isCalendarChanged, signed: signed)
  }

  /// What is left when the transaction is over.
  struct Outcome {
    let entries: [Entry]
    let head: Head
    /// No fold made before holds any longer.
    let isCalendarChanged: Bool
    let signed: SignedSize?
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
