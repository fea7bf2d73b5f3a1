internal import GRDB
public import LedgerCore
import Synchronization

extension SQLiteLedger {
  public func submit(_ drafts: [Draft], at now: Moment) throws -> [Entry] {
    try write(at: now) { submission in
      for draft in drafts { try submission.decide(draft) }
    }
  }

  /// One transaction; what it changed is remembered only once it is on the disk.
  func write(at now: Moment, _ body: (Submission) throws -> Void) throws -> [Entry] {
    try StoreFault.told(folder) {
      try folds.withLock { folds in
        do {
          let outcome = try pool.write { db in
            let submission = try Submission(db, kinds, folds, evidence, at: now)
            try body(submission)
            return try submission.finish { try Keys(folder: folder).signingKey() }
          }
          folds.keep(outcome.head)
          if outcome.isCalendarChanged { folds.forget() }
          if let signed = outcome.signed { notes.write(signed) }
          return outcome.entries
        } catch {
          folds.drop()
          throw error
        }
      }
    }
  }
}
