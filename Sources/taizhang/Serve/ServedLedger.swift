import LedgerCore
import LedgerSQLite
import Sealing
import Settings
import Web

/// The ledger in one file as the site asks it.
struct ServedLedger: OpenLedger {
  private(set) var files: SQLiteLedger
  private(set) var settings: Settings
  /// Where backups are put, beside the ledger's own folder.
  let backups: String
  let named = NamedReportIndex()
  let reports: ReportShelf
  let search = ServedSearch()

  init(
    _ files: SQLiteLedger, _ settings: Settings, _ shared: SharedReports = SharedReports(), backups: String? = nil
  ) {
    self.files = files
    self.settings = settings
    self.backups = backups ?? files.folder + "-backups"
    reports = ReportShelf(shared)
  }

  /// The same folder, opened with its settings as they are now.
  func reopened() throws -> ServedLedger {
    var other = self
    other.settings = try LedgerSettings.read(files.folder)
    other.files = try SQLiteLedger(opening: files.folder, kinds: other.settings.kinds)
    return other
  }

  var kinds: KindCatalogue { settings.kinds }
  func name() throws -> String { try files.name() }
  func size() throws -> Int { try files.size() }

  func holder(of account: String) throws -> Holder? {
    let accounts = try files.accounts()
    guard let found = accounts.first(where: { $0.name == account }) else { return nil }
    let offices = try LedgerSettings.offices(settings, known: accounts.compactMap(\.office))
    return Holder(account: found, asker: found.asker(in: offices))
  }

  func signIn(_ name: String, password: String) throws -> Account? {
    try files.signIn(name, password: password)
  }

  func accounts() throws -> [Account] { try files.accounts() }

  func appraisals() throws -> [Appraisal] { settings.appraisals }

  func offices() throws -> OfficeTree {
    guard settings.offices.offices.isEmpty else { return settings.offices }
    let named = try files.accounts().compactMap(\.office)
    let leading = try files.board(ItemFilter(), at: Moment(seconds: 0)).cells.compactMap(\.office)
    return try LedgerSettings.offices(settings, known: Set(named + leading).sorted())
  }

  func checkpoint() throws -> (note: String, key: String)? {
    guard let note = try files.newestCheckpoint() else { return nil }
    return (note, try files.verifierKey().text)
  }

  func keepsReport(_ digest: String) throws -> Bool { files.report(digest) != nil }
  func report(_ digest: String) throws -> [ReportText] { try reports.texts(of: digest, in: files) }

  func submit(_ drafts: [Draft], at now: Moment) throws -> [Entry] { try files.submit(drafts, at: now) }
  func setCalendar(_ tables: [YearTable], by asker: Asker, at now: Moment) throws -> CalendarChange {
    try files.setCalendar(tables, by: asker, at: now)
  }
  func note(_ note: Noted, on item: Int, by asker: Asker, at now: Moment) throws -> Entry {
    try files.note(note, on: item, by: asker, at: now)
  }
  func item(_ id: Int) throws -> Item? { try files.item(id) }
  func item(key: String) throws -> Int? { try files.item(key: key) }
  func history(of id: Int) throws -> [Entry] { try files.history(of: id) }
  func entries(after number: Int, limit: Int) throws -> [Entry] { try files.entries(after: number, limit: limit) }
  func items(_ filter: ItemFilter, at now: Moment) throws -> ItemPage { try files.items(filter, at: now) }
  func board(_ filter: ItemFilter, at now: Moment) throws -> Board { try files.board(filter, at: now) }
  func calendar() throws -> WorkingCalendar { try files.calendar() }
}
