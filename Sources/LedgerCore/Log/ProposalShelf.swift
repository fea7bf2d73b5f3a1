/// 待审台账: proposals until somebody accepts or rejects them. Not part of the log: nothing here was promised by anyone yet.
public protocol ProposalShelf: Sendable {
  /// Puts by those whose key is neither here nor an item's; answers the numbers of those that are new.
  func shelve(_ proposals: [Proposal]) throws -> [Int]
  func shelved(_ filter: ShelfFilter) throws -> [Shelved]
  func amend(_ number: Int, to proposal: Proposal) throws
  func settle(_ number: Int, as outcome: Shelved.Outcome) throws
  /// The reports that proposals came from, the newest year first.
  func shelvedReports() throws -> [ShelvedReport]
}

/// 已导入报告: a report that something was proposed from.
public struct ShelvedReport: Hashable, Sendable {
  /// SHA-256 of its file, hexadecimal.
  public let digest: String
  public let place: String
  public let year: Int
  /// Proposals that wait for review.
  public let open: Int
  /// All that were ever made from it.
  public let total: Int

  public init(digest: String, place: String, year: Int, open: Int, total: Int) {
    self.digest = digest
    self.place = place
    self.year = year
    self.open = open
    self.total = total
  }
}

/// A proposal with its number on the shelf and what became of it.
public struct Shelved: Hashable, Sendable {
  public let number: Int
  public let proposal: Proposal
  public let outcome: Outcome

  public init(number: Int, proposal: Proposal, outcome: Outcome) {
    self.number = number
    self.proposal = proposal
    self.outcome = outcome
  }

  public enum Outcome: Hashable, Sendable {
    case open
    case accepted(item: Int)
    case rejected(reason: String)
    /// Its words went into other proposals: split or merged.
    case replaced(by: [Int])
  }
}

/// Which proposals; empty asks for all that are open.
public struct ShelfFilter: Hashable, Sendable {
  public var numbers: [Int] = []
  public var kinds: [String] = []
  public var place: String?
  public var year: Int?
  /// SHA-256 of the report's file.
  public var report: String?
  /// A part of the title.
  public var text: String?
  /// A part of a heading above it.
  public var heading: String?
  /// At least so sure, in hundredths.
  public var confidence = 0
  public var onlyOpen = true

  public init(numbers: [Int] = []) { self.numbers = numbers }

  public func holds(_ shelved: Shelved) -> Bool {
    let created = shelved.proposal.created
    if onlyOpen, shelved.outcome != .open { return false }
    if !numbers.isEmpty, !numbers.contains(shelved.number) { return false }
    if !kinds.isEmpty, !kinds.contains(created.kind) { return false }
    if let report, created.origin?.report != report { return false }
    if let place, created.place != place { return false }
    if let year, created.year != year { return false }
    if let text, !created.title.contains(text) { return false }
    if let heading, created.origin?.heading?.contains(where: { $0.contains(heading) }) != true { return false }
    return shelved.proposal.confidence >= confidence
  }
}
