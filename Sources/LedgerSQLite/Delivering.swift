internal import Foundation
internal import GRDB
public import LedgerCore
internal import Sealing

/// 送达: what comes a second time under the same key is answered by the entries of the first, and written once.
extension SQLiteLedger {
  /// Throws a `DeliveryFault`, a `Refusal` or a `StoreFault`; then nothing was written and the key is still free.
  public func deliver(_ delivery: Delivery, at now: Moment) throws -> [Entry] {
    try deliver(once: delivery.once, at: now) { submission in
      if let seen = delivery.seen, let latest = try submission.folded(seen.item)?.kept.item.latest,
        latest != seen.latest
      {
        throw DeliveryFault.movedOn(latest: latest)
      }
      for draft in delivery.drafts { try submission.decide(draft) }
    }
  }

  /// An item with the personal data of its applicant, both or neither, and once.
  public func deliver(
    _ created: Created, about data: PersonalData?, by asker: Asker, once: Delivery.Once?, at now: Moment
  ) throws -> [Entry] {
    try deliver(once: once, at: now) { submission in
      if let data {
        try SQLiteLedger.file(created, about: data, by: asker, submission, folder)
      } else {
        try submission.decide(Draft(on: .new, .create(created), by: asker))
      }
    }
  }

  /// The key is looked up and kept in the transaction of the entries: after a crash both are there or neither.
  private func deliver(
    once: Delivery.Once?, at now: Moment, _ body: (Submission) throws -> Void
  ) throws -> [Entry] {
    guard let once else { return try write(at: now, body) }
    var known: ClosedRange<Int>?
    let forgotten = now.seconds - Delivery.Once.remembered
    let digest = Data(Digest.of(once.request).bytes)
    let written = try write(at: now) { submission in
      known = try submission.beside { try SQLiteLedger.entries(of: once, digest, since: forgotten, $0) }
      if known != nil { return }
      let first = submission.size + 1
      try body(submission)
      let last = submission.size
      try submission.beside { db in
        try db.execute(sql: "DELETE FROM delivery WHERE at < ?", arguments: [forgotten])
        try db.execute(
          sql: "INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [once.account, once.key, digest, now.seconds, first, last])
      }
    }
    guard let known else { return written }
    return try entries(after: known.lowerBound - 1, limit: known.count)
  }

  /// The entries of the first delivery; nil where this is it.
  private static func entries(
    of once: Delivery.Once, _ digest: Data, since: Int, _ db: Database
  ) throws -> ClosedRange<Int>? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT request, first, last FROM delivery WHERE account = ? AND key = ? AND at >= ?"),
      arguments: [once.account, once.key, since])
    guard let row else { return nil }
    guard row[0] == digest else { throw DeliveryFault.anotherUnderThisKey }
    let (first, last): (Int, Int) = (row[1], row[2])
    return first...max(first, last)
  }
}
