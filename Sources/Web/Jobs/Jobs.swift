internal import HTTPTypes
internal import LedgerCore
internal import Synchronization

/// 后台任务: long work that a page began. It goes on when the page is left, and is found again in the list.
///
/// In memory: what a job did stands in the ledger, and a restart ends those under way, each of which is whole or nothing.
final class Jobs: Sendable {
  struct Job: Sendable {
    let number: Int
    let title: Title
    /// A file's name, say, in the words of who began it.
    let subject: String
    let account: String
    /// Who may see what comes of it.
    let right: LedgerRight
    let began: Moment
    var state: State
  }

  enum State: Sendable {
    case waiting
    /// So many of so many parts are done.
    case running(Int, of: Int)
    case done(Outcome)
    case failed(Title, detail: String?)
  }

  /// What came of it: sentences, and where to go on.
  struct Outcome: Sendable {
    let lines: [Title]
    let next: (title: Title, path: String)?
  }

  /// Those that wait are refused beyond this: each holds its file on the disk.
  private static let mostWaiting = 8
  private static let mostKept = 200

  private struct Held {
    var jobs: [Job] = []
    var last = 0
    var tasks: [Int: Task<Void, Never>] = [:]
  }

  private let held = Mutex(Held())

  /// Begins it, or a fault where too many wait. Jobs are done one after the other.
  func begin(
    _ title: Title, _ subject: String, by account: String, for right: LedgerRight, at now: Moment,
    through door: any LedgerDoor,
    _ work: @escaping @Sendable (any OpenLedger, @escaping @Sendable (Int, Int) -> Void) throws -> Outcome
  ) throws(Fault) -> Int {
    let number: Int? = held.withLock { held in
      guard held.tasks.count < Jobs.mostWaiting else { return nil }
      held.last += 1
      let number = held.last
      held.jobs.append(
        Job(number: number, title: title, subject: subject, account: account, right: right, began: now, state: .waiting)
      )
      if held.jobs.count > Jobs.mostKept, held.tasks[held.jobs[0].number] == nil { held.jobs.removeFirst() }
      held.tasks[number] = Task { await run(number, door, work) }
      return number
    }
    guard let number else { throw Fault(.serviceUnavailable, JobWords.tooMany, retry: 60) }
    return number
  }

  private func run(
    _ number: Int, _ door: any LedgerDoor,
    _ work: @escaping @Sendable (any OpenLedger, @escaping @Sendable (Int, Int) -> Void) throws -> Outcome
  ) async {
    let state: State
    do {
      state = .done(
        try await door.ask(on: .jobs) { ledger in
          try work(ledger) { done, total in self.set(number, .running(done, of: total)) }
        })
    } catch let unreadable as Unreadable {
      state = .failed(JobWords.unreadable, detail: unreadable.sentence)
    } catch {
      let fault = Fault(error)
      state = .failed(fault.words, detail: fault.detail)
    }
    held.withLock { held in
      held.tasks[number] = nil
      Jobs.set(&held, number, state)
    }
  }

  private func set(_ number: Int, _ state: State) { held.withLock { Jobs.set(&$0, number, state) } }

  private static func set(_ held: inout Held, _ number: Int, _ state: State) {
    if let index = held.jobs.lastIndex(where: { $0.number == number }) { held.jobs[index].state = state }
  }

  /// Nil also where this one may not see it.
  func job(_ number: Int, for roles: Set<LedgerRole>) -> Job? { all(for: roles).first { $0.number == number } }

  /// The newest first.
  func all(for roles: Set<LedgerRole>) -> [Job] {
    held.withLock { $0.jobs.reversed().filter { !$0.right.roles.isDisjoint(with: roles) } }
  }

  /// Until nothing is under way.
  func settle() async {
    for task in held.withLock({ Array($0.tasks.values) }) { await task.value }
  }

  /// Waits a little, so that what is quick needs no second look.
  func lookFor(_ number: Int) async {
    for _ in 0..<40 {
      guard held.withLock({ $0.tasks[number] != nil }) else { return }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }
}
