import Foundation
import LedgerCore
import LedgerSQLite
import Synchronization
import Web

/// The way from the site to the ledger: threads of its own, since a ledger waits for the disk.
final class ServedDoor: LedgerDoor {
  /// As it was opened last: once settings changed, it is opened anew, and who asks something just then is answered by the old one.
  private let ledger: Mutex<ServedLedger>
  /// As many readers as the store's pool has, and some that write or read a report.
  private let pages = ServedDoor.threads(8)
  /// A password takes 64 MB and a tenth of a second by design: two at a time.
  private let passwords = ServedDoor.threads(2)
  private let searches = ServedDoor.threads(1)
  private let drafts = ServedDoor.threads(1)
  private let jobs = ServedDoor.threads(1)
  private let files = ServedDoor.threads(2)
  private let chores = ServedDoor.threads(1)

  init(_ ledger: ServedLedger) { self.ledger = Mutex(ledger) }

  var kinds: KindCatalogue { ledger.withLock { $0.kinds } }

  func reload() async throws {
    let opened = try await ask(on: .pages) { asked in
      guard let now = asked as? ServedLedger else { return nil as ServedLedger? }
      return try now.reopened()
    }
    if let opened { ledger.withLock { $0 = opened } }
  }

  func ask<Answer: Sendable>(
    on lane: Lane, _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    let (ledger, queue) = (ledger.withLock { $0 }, queue(of: lane))
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Swift.Result { try question(ledger) }) }
    }
  }

  private func queue(of lane: Lane) -> OperationQueue {
    switch lane {
    case .pages: pages
    case .passwords: passwords
    case .searches: searches
    case .drafts: drafts
    case .jobs: jobs
    case .files: files
    case .chores: chores
    }
  }

  private static func threads(_ count: Int) -> OperationQueue {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = count
    return queue
  }
}
