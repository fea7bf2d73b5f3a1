public import Documents
public import Facts
public import LedgerCore

/// 台账 as the site asks it, on a thread that may wait for a disk. What a page shows comes from here and nowhere else.
public protocol OpenLedger:
  LedgerStore, InterfaceDesk, ReportDesk, SearchDesk, FileDesk, RequestDesk, PolicyDesk, AccountDesk, ProposalShelf,
  ImportDesk, DraftDesk, SettingsDesk, SafekeepingDesk, SessionDesk
{
  var kinds: KindCatalogue { get }
  /// Whose ledger it is, as its checkpoints are signed.
  func name() throws -> String
  /// Number of the last entry.
  func size() throws -> Int

  /// The account of a name with what it may do today; nil where there is none (any more).
  func holder(of account: String) throws -> Holder?
  /// The account of a name and password; nil for any other, after the same time.
  func signIn(_ name: String, password: String) throws -> Account?
  /// In order of name.
  func accounts() throws -> [Account]
  /// Of the folder's list; without one, those that accounts and items name.
  func offices() throws -> OfficeTree
  /// Published formulas by which offices get points.
  func appraisals() throws -> [Appraisal]

  /// The newest signed checkpoint, and the key that others check it with; nil where none is signed yet.
  func checkpoint() throws -> (note: String, key: String)?
  /// Whether the file of a report is kept, by its SHA-256.
  func keepsReport(_ digest: String) throws -> Bool
  /// Documents of a kept report, by the SHA-256 of its file; empty where it is not kept.
  func report(_ digest: String) throws -> [ReportText]
}

/// The way to an open ledger that never keeps an event loop waiting.
public protocol LedgerDoor: Sendable {
  var kinds: KindCatalogue { get }
  func ask<Answer: Sendable>(
    on lane: Lane, _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer
  /// Takes the settings anew, from the ledger's folder.
  func reload() async throws
}

extension LedgerDoor {
  public func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    try await ask(on: .pages, question)
  }
}

/// 通道: questions of one lane wait for each other, and for nobody else.
public enum Lane: CaseIterable, Sendable {
  /// What a page or a form asks.
  case pages
  /// What takes long by design, such as a password.
  case passwords
  /// Searches, which wait for their index when it is made.
  case searches
  /// What is handed over to be read or reckoned while its page waits: drafts, lists of companies.
  case drafts
  /// Long work, one after the other.
  case jobs
  /// Files that come in.
  case files
  /// What is noted by the way.
  case chores
}

/// Somebody with an account: who it is, and in which roles it acts.
public struct Holder: Sendable {
  public let account: Account
  public let asker: Asker

  public init(account: Account, asker: Asker) {
    self.account = account
    self.asker = asker
  }
}

/// A document of a report with what was read from it.
public struct ReportText: Sendable {
  public let document: Document
  public let findings: Findings

  public init(document: Document, findings: Findings) {
    self.document = document
    self.findings = findings
  }
}
