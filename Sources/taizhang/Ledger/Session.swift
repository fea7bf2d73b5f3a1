import LedgerCore
import LedgerSQLite
import Settings

/// An open ledger, who acts on it, and what time it is: the one place of the program that picks the store.
struct Session {
  let ledger: any LedgerStore & ProposalShelf
  /// The same ledger as files in a folder: evidence, checkpoints, backups.
  let files: SQLiteLedger
  let asker: Asker
  let now: Moment
  let settings: Settings
  /// Its folder.
  let folder: String

  init(_ options: LedgerOptions) throws(Failure) {
    do {
      settings = try LedgerSettings.read(options.folder)
      files = try SQLiteLedger(opening: options.folder, kinds: settings.kinds)
      ledger = files
      asker = try LedgerSettings.asker(
        named: options.account ?? Environment.value("TAIZHANG_ACCOUNT"), in: files, settings)
    } catch {
      throw Failure(error, about: options.folder)
    }
    now = options.now
    folder = options.folder
  }

  var kinds: KindCatalogue { settings.kinds }

  /// Runs what may be refused and turns the refusal into the program's one way to fail.
  func attempt<Answer>(_ subject: String? = nil, _ body: () throws -> Answer) throws(Failure) -> Answer {
    do { return try body() } catch { throw Failure(error, about: subject ?? folder) }
  }

  /// One request on each of some items, all or none.
  @discardableResult
  func submit(_ request: Request, on items: [Int]) throws(Failure) -> [Entry] {
    try submit(items.map { Draft(on: .item($0), request, by: asker) })
  }

  @discardableResult
  func submit(_ drafts: [Draft]) throws(Failure) -> [Entry] {
    let now = try timeOfWriting()
    return try attempt { try ledger.submit(drafts, at: now) }
  }

  /// An item with what is kept of its applicant, both or neither.
  func file(_ created: Created, about data: PersonalData) throws(Failure) -> [Entry] {
    let now = try timeOfWriting()
    return try attempt { try files.file(created, about: data, by: asker, at: now) }
  }

  /// When what is written now happened. Looking ahead is fine, but nothing is written before it happens: an entry of 2062
  /// would keep every later one out until then.
  func timeOfWriting(_ moment: Moment? = nil) throws(Failure) -> Moment {
    let moment = moment ?? now
    guard moment <= LedgerOptions.machineTime.adding(seconds: 60) else {
      throw Failure(
        subject: "\(moment)", reason: "is still to come, and nothing is written before it happens", advice: "check --at"
      )
    }
    return moment
  }

  /// Refuses, in the one place where it is asked, what this account may not do on the ledger as a whole.
  func check(_ right: LedgerRight) throws(Failure) {
    do throws(Refusal) { try asker.check(right) } catch { throw Failure(error, about: asker.account) }
  }

  func item(_ id: Int) throws(Failure) -> Item {
    guard let item = try attempt(nil, { try ledger.item(id) }) else {
      throw Failure(
        subject: "item \(id)", reason: "there is none of that number",
        advice: "list them with: taizhang items")
    }
    return item
  }

  func kind(of item: Item) throws(Failure) -> Kind {
    guard let kind = kinds[item.kind] else {
      throw Failure(
        subject: "item \(item.id)", reason: "its kind “\(item.kind)” is not known to this program", advice: "update it")
    }
    return kind
  }

  /// The place whose ledger it is: that of its first item.
  func placeOfLedger() throws(Failure) -> String {
    var filter = ItemFilter()
    filter.limit = 1
    let asked = filter
    let page = try attempt { try ledger.items(asked, at: now) }
    guard let row = page.rows.first else {
      throw Failure(subject: folder, reason: "the ledger does not say whose it is yet", advice: "say it: --place 砚溪县")
    }
    return row.place
  }

  /// A kind or state that does not exist would answer with nothing, as if all were well.
  func check(_ filter: ItemFilter) throws(Failure) {
    let known = kinds.kinds.map(\.name)
    if let kind = filter.kinds.first(where: { !known.contains($0) }) {
      throw Failure(
        subject: "--kind \(kind)", reason: "there is no such kind", advice: "kinds: \(known.joined(separator: ", "))")
    }
    let states = kinds.kinds.filter { filter.kinds.isEmpty || filter.kinds.contains($0.name) }.flatMap(\.states)
    if let state = filter.states.first(where: { name in !states.contains { $0.name == name } }) {
      throw Failure(
        subject: "--state \(state)", reason: "there is no such state",
        advice: "states: \(states.map(\.name).eachOnce.joined(separator: ", "))")
    }
  }

  /// A list of a day gone by has the items as they are today: said in a line, or somebody takes it for that day's.
  func tellWhatIsOfToday() throws(Failure) {
    guard let last = try attempt(nil, { try files.lastWritten() }), now.day < last.day else { return }
    Standard.output.say("states as of the last entry, \(last.day); lights as of \(now.day)")
  }

  /// One line that says what was done to an item.
  func tell(_ id: Int, _ words: String) throws(Failure) { Standard.output.say("\(id) \(try item(id).title): \(words)") }

  /// Every item that meets a filter, page after page.
  func items(_ filter: ItemFilter) throws(Failure) -> [ItemRow] {
    try check(filter)
    var filter = filter
    filter.limit = 1_000
    var rows: [ItemRow] = []
    while true {
      let page = try attempt { try ledger.items(filter, at: now) }
      rows += page.rows
      guard let last = page.rows.last, page.rows.count == filter.limit else { return rows }
      filter.after = last.id
    }
  }
}

extension Failure {
  init(_ error: any Error, about subject: String) {
    switch error {
    case let failure as Failure: self = failure
    case let refusal as Refusal: self.init(subject: subject, reason: refusal.description, advice: "")
    case let fault as StoreFault: self.init(subject: subject, reason: fault.description, advice: "")
    default: self.init(subject: subject, reason: "\(error)", advice: "")
    }
  }
}
