internal import Dispatch
internal import Synchronization

/// 散列: rows being chained by another thread while this one decides on what comes after them.
///
/// A fifth of what an entry costs is SHA-256, and no decision asks for a hash. Where no core is free nothing is waited for:
/// whoever wants the rows back chains them itself if nobody has begun.
final class Hashing: Sendable {
  private let work: Mutex<Work>

  private struct Work: ~Copyable {
    var rows: WaitingRows
    var end: LogEnd
    var isDone = false

    mutating func run() {
      if isDone { return }
      rows.hash(after: &end)
      isDone = true
    }
  }

  /// Begins to chain these to the end of the log.
  init(_ rows: consuming WaitingRows, after end: LogEnd) {
    work = Mutex(Work(rows: rows, end: end))
    DispatchQueue.global(qos: .userInitiated).async { [self] in work.withLock { $0.run() } }
  }

  /// Puts the rows, hashed, in place of others, and gives the end of the log that they make. To be asked for once.
  func finish(_ rows: inout WaitingRows) -> LogEnd {
    work.withLock { work in
      work.run()
      swap(&rows, &work.rows)
      return work.end
    }
  }
}
