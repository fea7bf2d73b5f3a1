internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

extension SQLiteLedger {
  /// Files an item together with the personal data of its applicant (申请人), both or neither; the item names it by a reference
  /// made here.
  public func file(
    _ created: Created, about data: PersonalData, by asker: Asker, at now: Moment
  ) throws -> [Entry] {
    try write(at: now) { submission in
      try SQLiteLedger.file(created, about: data, by: asker, submission, folder)
    }
  }

  static func file(
    _ created: Created, about data: PersonalData, by asker: Asker, _ submission: Submission, _ folder: String
  ) throws {
    let reference = "p-" + Chance.token()
    var created = created
    created.parties = created.parties ?? Parties()
    created.parties?.applicant = reference
    try submission.decide(Draft(on: .new, .create(created), by: asker))
    let sealed = Sealed(reference: reference, fields: data.fields, item: submission.created)
    let bytes = try Keys(folder: folder).personalBox().seal(JSONWriter.bytes(sealed))
    try submission.beside { db in
      try db.execute(
        sql: "INSERT INTO personal VALUES (?, ?, ?, ?)",
        arguments: [reference, data.purpose, data.until.number, Data(bytes)])
    }
  }

  /// Who asked for an item, as this asker may see it; nil where nobody is kept. Nothing else hands personal data out.
  public func applicant(of item: Item, for asker: Asker) throws -> ApplicantSight? {
    guard let reference = item.parties.applicant else { return nil }
    return try read { db in
      let sql = "SELECT purpose, until, sealed FROM personal WHERE reference = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [reference]) else { return .deleted }
      guard let box = try Keys(folder: folder).personalBoxIfHere() else { return .locked }
      // Reference and item are sealed with the rest: no row stands for another, and no other item shows it.
      guard let bytes = box.open(Array(row[2] as Data)),
        let sealed = try? JSONReader.value(Sealed.self, from: String(decoding: bytes, as: UTF8.self)),
        sealed.reference == reference, sealed.item == nil || sealed.item == item.id
      else {
        throw StoreFault(
          "The personal data \(reference) cannot be opened: the key of this ledger, or the data, changed.")
      }
      let data = PersonalData(fields: sealed.fields, purpose: row[0], until: Day(number: row[1]))
      return .shown(asker.handles(item) ? data : data.masked)
    }
  }

  /// Deletes what was to be kept no longer than before today, from the file too, with a note; gives the references.
  public func sweepPersonalData(by asker: Asker, at now: Moment) throws -> [String] {
    try asker.check(.sweeping)
    var gone: [String] = []
    let day = now.day.number
    // What is deleted is overwritten as well (https://www.sqlite.org/pragma.html#pragma_secure_delete).
    try StoreFault.told(folder) {
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    }
    try change(noting: asker, at: now) { db in
      gone = try String.fetchAll(
        db, sql: "SELECT reference FROM personal WHERE until < ? ORDER BY reference", arguments: [day])
      try db.execute(sql: "DELETE FROM personal WHERE until < ?", arguments: [day])
      return gone.isEmpty ? [] : [Noted(subject: "个人信息", text: "到期删除\(gone.count)条")]
    }
    // The journal still has the old pages until now.
    if !gone.isEmpty {
      try StoreFault.told(folder) { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
    }
    return gone
  }

  private struct Sealed: Codable {
    let reference: String
    let fields: [String: String]
    /// The item it was filed with; nil in what earlier programs sealed.
    var item: Int?
  }
}
