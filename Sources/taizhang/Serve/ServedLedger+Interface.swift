import LedgerCore
import LedgerSQLite
import Sealing
import Web

/// What programs ask.
extension ServedLedger {
  func token(_ secret: String, at now: Moment) throws -> AccessToken? { try files.token(secret, at: now) }
  func tokens(of account: String?) throws -> [AccessToken] { try files.tokens(of: account) }
  func makeToken(
    for account: String, _ scopes: Set<TokenScope>, until: Moment, purpose: String, by asker: Asker, at now: Moment
  ) throws -> (token: AccessToken, secret: String) {
    try files.makeToken(for: account, scopes, until: until, purpose: purpose, by: asker, at: now)
  }
  func removeToken(_ number: Int, by asker: Asker, at now: Moment) throws {
    try files.removeToken(number, by: asker, at: now)
  }

  func deliver(_ delivery: Delivery, at now: Moment) throws -> [Entry] { try files.deliver(delivery, at: now) }
  func deliver(
    _ created: Created, about applicant: Applicant?, by asker: Asker, once: Delivery.Once?, at now: Moment
  ) throws -> [Entry] {
    var fields: [String: String] = [:]
    fields["name"] = applicant?.name
    fields["phone"] = applicant?.phone
    fields["address"] = applicant?.address
    fields["text"] = applicant?.text
    let data = PersonalData(
      fields: fields, purpose: "\(created.kind) \(created.title)", until: PersonalData.term(from: now.day))
    return try files.deliver(created, about: fields.isEmpty ? nil : data, by: asker, once: once, at: now)
  }
  func evidence(_ digest: String, named name: String) throws -> Evidence? { files.evidence.find(digest, named: name) }

  func consistency(from size: Int) throws -> String? {
    guard let old = try files.checkpoint(of: size), let note = try files.newestCheckpoint() else { return nil }
    return try files.prove(since: old, under: note).json
  }
  func checkpointSizes() throws -> [Int] { try files.checkpointSizes() }
  func checkpoint(of size: Int) throws -> String? { try files.checkpoint(of: size) }

  func namedReports() throws -> [NamedReport] { try named.all(files) }

  func keep(
    account name: String, office: String?, roles: Set<LedgerRole>, password: String?, by asker: Asker, at now: Moment
  ) throws {
    // Before the password is hashed, which takes its time.
    try asker.check(.accounts)
    if let password, let weakness = try files.weakness(of: password, for: name) {
      throw Refusal.other(weakness.title.english)
    }
    let hash = try password.map { try Password.hash($0) } ?? files.account(name)?.passwordHash ?? ""
    try files.keep([Account(name: name, office: office, roles: roles, passwordHash: hash)], by: asker, at: now)
  }
  func removeAccount(_ name: String, by asker: Asker, at now: Moment) throws {
    try files.removeAccount(name, by: asker, at: now)
  }
}
