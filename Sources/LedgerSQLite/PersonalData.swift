internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 个人信息: name, telephone, address of an applicant, kept apart from the log and under a key of its own.
///
/// The log names it by an opaque reference. When its time is over it is deleted; the log stays as it was.
public struct PersonalData: Hashable, Sendable {
  public var fields: [String: String]
  /// What it is kept for.
  public var purpose: String
  /// The last day on which it is kept.
  public var until: Day

  public init(fields: [String: String], purpose: String, until: Day) {
    self.fields = fields
    self.purpose = purpose
    self.until = until
  }
}

extension SQLiteLedger {
  /// Keeps personal data and gives the reference that stands for it in the log.
  public func keep(_ data: PersonalData) throws -> String {
    let reference = "p-" + Chance.token()
    let text = try JSONWriter.bytes(Sealed(reference: reference, fields: data.fields))
    try change { db in
      let sealed = try Keys(folder: folder).personalBox().seal(text)
      try db.execute(
        sql: "INSERT INTO personal VALUES (?, ?, ?, ?)",
        arguments: [reference, data.purpose, data.until.number, Data(sealed)])
    }
    return reference
  }

  /// What a reference stands for; nil once it was deleted. `handlesCase` is the caller's answer to whether the asker
  /// handles the case: nobody else is shown anything.
  public func personalData(_ reference: String, handlesCase: Bool) throws -> PersonalData? {
    guard handlesCase else {
      throw Refusal.notYours(what: "Personal data (个人信息)", roles: [.supervisor, .lead, .window])
    }
    return try read { db in
      let sql = "SELECT purpose, until, sealed FROM personal WHERE reference = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [reference]) else { return nil }
      let box = try Keys(folder: folder).personalBox()
      // The reference is sealed with the rest, so that no row can be put in place of another.
      guard let bytes = box.open(Array(row[2] as Data)),
        let sealed = try? JSONReader.value(Sealed.self, from: String(decoding: bytes, as: UTF8.self)),
        sealed.reference == reference
      else {
        throw StoreFault(
          "The personal data \(reference) cannot be opened: the key of this ledger, or the data, changed.")
      }
      return PersonalData(fields: sealed.fields, purpose: row[0], until: Day(number: row[1]))
    }
  }

  /// Deletes what was to be kept no longer than before that day, from the file too, and names what was deleted.
  public func sweepPersonalData(on day: Day) throws -> [String] {
    let gone = try change { db in
      let gone = try String.fetchAll(
        db, sql: "SELECT reference FROM personal WHERE until < ? ORDER BY reference", arguments: [day.number])
      try db.execute(sql: "DELETE FROM personal WHERE until < ?", arguments: [day.number])
      return gone
    }
    // The deleted pages are overwritten (`secure_delete`); the log of writes still has the old ones until now.
    if !gone.isEmpty {
      try StoreFault.told(folder) { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
    }
    return gone
  }

  private struct Sealed: Codable {
    let reference: String
    let fields: [String: String]
  }
}
