import Foundation
import LedgerCore
import LedgerSQLite
import Synchronization
import Web

/// The way from the site to the ledger: threads of its own, since a ledger waits for the disk.
final class ServedDoor: LedgerDoor {
  /// As it was opened last: once settings changed, it is opened anew, and who asks something just then is answered by the old one.
  private let ledger: Mutex<ServedLedger>
  private let queue: OperationQueue
  private let slow: OperationQueue
  private let inTurn: OperationQueue
  private let searches: OperationQueue

  init(_ ledger: ServedLedger) {
    self.ledger = Mutex(ledger)
    // As many readers as the store's pool has, and some that write or read a report.
    queue = ServedDoor.threads(8)
    // A password takes 64 MB and a tenth of a second by design: two at a time.
    slow = ServedDoor.threads(2)
    inTurn = ServedDoor.threads(1)
    // The first one makes the index: nobody but those who search waits for it.
    searches = ServedDoor.threads(1)
  }

  var kinds: KindCatalogue { ledger.withLock { $0.kinds } }

  func reload() async throws {
    let opened = try await ask { asked in
      guard let now = asked as? ServedLedger else { return nil as ServedLedger? }
      return try now.reopened()
    }
    if let opened { ledger.withLock { $0 = opened } }
  }

  func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    try await run(on: queue, question)
  }

  func askSlowly<Answer: Sendable>(
    _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    try await run(on: slow, question)
  }

  func askInTurn<Answer: Sendable>(
    _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    try await run(on: inTurn, question)
  }

  func askIndex<Answer: Sendable>(
    _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    try await run(on: searches, question)
  }

  private func run<Answer: Sendable>(
    on queue: OperationQueue, _ question: @escaping @Sendable (any OpenLedger) throws -> Answer
  ) async throws -> Answer {
    let ledger = ledger.withLock { $0 }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Swift.Result { try question(ledger) }) }
    }
  }

  private static func threads(_ count: Int) -> OperationQueue {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = count
    return queue
  }
}
