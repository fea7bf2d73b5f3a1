public import LedgerCore

/// What the interface for programs asks of a ledger beside what the pages ask.
public protocol InterfaceDesk {
  /// The token of a secret, if its time is not over.
  func token(_ secret: String, at now: Moment) throws -> AccessToken?
  /// Of one account, or of all where nil.
  func tokens(of account: String?) throws -> [AccessToken]
  /// The secret is said here and never again.
  func makeToken(
    for account: String, _ scopes: Set<TokenScope>, until: Moment, purpose: String, by asker: Asker, at now: Moment
  ) throws -> (token: AccessToken, secret: String)
  func removeToken(_ number: Int, by asker: Asker, at now: Moment) throws

  /// Once for each key; see `Delivery`.
  func deliver(_ delivery: Delivery, at now: Moment) throws -> [Entry]
  /// An item, with the personal data of its applicant kept apart from the log.
  func deliver(
    _ created: Created, about applicant: Applicant?, by asker: Asker, once: Delivery.Once?, at now: Moment
  ) throws -> [Entry]
  /// A kept file of evidence under a name; nil where there is none of that digest.
  func evidence(_ digest: String, named name: String) throws -> Evidence?

  /// That the newest checkpoint's log begins with that of an earlier one, as JSON; nil where none has that size.
  func consistency(from size: Int) throws -> String?
  /// How many entries each signed checkpoint covers, smallest first.
  func checkpointSizes() throws -> [Int]
  func checkpoint(of size: Int) throws -> String?

  /// Kept reports that items name, with numbers of those items; in order of digest.
  func namedReports() throws -> [NamedReport]

  /// Puts an account in, in place of the one of its name; a nil password leaves the one it has.
  func keep(
    account name: String, office: String?, roles: Set<LedgerRole>, password: String?, by asker: Asker, at now: Moment
  ) throws
  func removeAccount(_ name: String, by asker: Asker, at now: Moment) throws
}

/// 申请人: what is kept of whoever asks, apart from the log.
public struct Applicant: Sendable {
  public let name: String?
  public let phone: String?
  public let address: String?
  /// The whole story, which the log does not tell.
  public let text: String?

  public init(name: String?, phone: String?, address: String? = nil, text: String? = nil) {
    self.name = name
    self.phone = phone
    self.address = address
    self.text = text
  }
}

/// A kept report and items that were made from it.
public struct NamedReport: Sendable {
  public let digest: String
  public let place: String
  public let year: Int
  /// In order of number.
  public let items: [Int]

  public init(digest: String, place: String, year: Int, items: [Int]) {
    self.digest = digest
    self.place = place
    self.year = year
    self.items = items
  }
}
