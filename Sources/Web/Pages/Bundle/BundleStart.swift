internal import HTTPTypes
internal import LedgerCore

/// 受理一件事: the case of the whole with its applicant, then those of the parts; each is filed as the kind's table allows.
struct BundleStart: Sendable {
  let subject: String
  let channel: String?
  /// Papers that are there; the others are missing.
  let handed: [String]
  let applicant: Applicant

  /// - Parameter once: Names the delivery: sent again it goes on where it stopped, and is answered by the same cases.
  func begin(
    _ bundle: ServiceBundle, at place: String, _ ledger: any OpenLedger, _ asker: Asker, at now: Moment,
    once: Delivery.Once? = nil
  ) throws -> (whole: Int, entries: [Entry]) {
    let cases = bundle.cases(
      place: place, year: now.day.year, subject: subject, channel: channel,
      missing: bundle.materials.filter { !handed.contains($0) })
    guard let kind = ledger.kinds[cases.whole.kind] else { throw Fault.nothingHere }
    // The parts are asked about before anything is written: they follow in a transaction of their own.
    for part in cases.parts { _ = try kind.create(part, by: asker) }
    let first = try ledger.deliver(cases.whole, about: applicant, by: asker, once: once, at: now)
    guard let whole = first.first?.number else { throw Fault(.internalServerError, FaultWords.ours) }
    var drafts = [Draft(on: .item(whole), .move("file", .init()), by: asker)]
    for var part in cases.parts {
      part.parent = whole
      drafts += [Draft(on: .new, .create(part), by: asker), Draft(on: .created, .move("file", .init()), by: asker)]
    }
    // A key that no program can send: it has a blank.
    let rest = once.map { Delivery.Once(account: $0.account, key: "parts \($0.key)", request: $0.request) }
    return (whole, first + (try ledger.deliver(Delivery(drafts, once: rest), at: now)))
  }
}
