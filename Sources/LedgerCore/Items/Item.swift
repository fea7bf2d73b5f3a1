/// 台账事项: what the events of one item add up to.
///
/// Made by applying its entries in order; nothing else changes it.
public struct Item: Hashable, Sendable {
  public let id: Int
  public let kind: String
  public internal(set) var created: Created
  public let createdAt: Moment
  /// The account that filed it.
  public let createdBy: String
  public internal(set) var state: String
  /// When it entered its state.
  public internal(set) var since: Moment
  /// When it first entered a running state.
  public internal(set) var begun: Moment?
  public internal(set) var fields: [String: String]
  public internal(set) var parties: Parties
  public internal(set) var due: Day?
  /// Moves of the due date, oldest first: the old date, the new one, why, and who allowed it.
  public internal(set) var extensions: [Extended] = []
  public internal(set) var clocks: [RunningClock] = []
  public internal(set) var reached: Set<String>
  /// How often each move was made.
  public internal(set) var made: [String: Int] = [:]
  /// Latest report of each period.
  public internal(set) var progress: [String: Progressed] = [:]
  public internal(set) var lastProgress: Moment?
  public internal(set) var evidence: [Evidence] = []
  public internal(set) var evidenceSinceEntered = 0
  /// Who signed since it entered its state, and in what role.
  public internal(set) var signatures: [String: LedgerRole] = [:]
  public internal(set) var urged: [Urged] = []
  public internal(set) var urgedAt: Moment?
  public internal(set) var ratings: [Rating] = []
  /// The latest rating of each account.
  public internal(set) var opinions: [String: Opinion] = [:]
  public internal(set) var links: [Linked] = []
  public internal(set) var ballot: BallotOpened?
  public internal(set) var votes: [String: [Int]] = [:]
  public internal(set) var counted: BallotCounted?
  /// By number of the entry, what it should have said.
  public internal(set) var corrections: [Int: Event] = [:]
  /// Number of its latest entry.
  public internal(set) var latest: Int

  public var title: String { created.title }
  public var place: String { created.place }
  public var year: Int { created.year }
  public var parent: Int? { created.parent }

  /// 一人一评
  public struct Opinion: Hashable, Sendable {
    public let grade: Rating.Grade
    public let at: Moment
    public let role: LedgerRole
  }

  /// The run of a clock that has not stopped.
  public func running(_ clock: String) -> RunningClock? { clocks.last { $0.rule == clock && $0.isRunning } }

  /// The latest report, by period.
  public var newestProgress: Progressed? { progress.max { $0.key < $1.key }?.value }
  /// Reports by period, newest first.
  public var reports: [Progressed] { progress.sorted { $0.key > $1.key }.map(\.value) }
}
