/// 暂存: answers that cost something, kept for a while. Who comes when one is old is given it while a new one is made, so
/// that nobody waits but the first.
actor Kept<Key: Hashable & Sendable, Answer: Sendable> {
  private let fresh: Duration
  private let most: Int
  private var entries: [Key: Entry] = [:]
  private var making: [Key: Task<Answer, any Error>] = [:]

  private struct Entry {
    let answer: Answer
    let made: ContinuousClock.Instant
  }

  /// - Parameters:
  ///   - fresh: How long an answer is as good as new; it is given for six times as long while a new one is made.
  ///   - most: How many are kept.
  init(fresh: Duration, most: Int) {
    self.fresh = fresh
    self.most = most
  }

  func answer(for key: Key, _ make: @escaping @Sendable () async throws -> Answer) async throws -> Answer {
    if let entry = entries[key] {
      let age = entry.made.duration(to: .now)
      if age < fresh { return entry.answer }
      if age < fresh * 6 {
        // One at a time: all that were made in the same moment grow old in the same moment.
        if making.isEmpty { _ = task(for: key, make) }
        return entry.answer
      }
    }
    return try await task(for: key, make).value
  }

  private func task(
    for key: Key, _ make: @escaping @Sendable () async throws -> Answer
  ) -> Task<Answer, any Error> {
    if let task = making[key] { return task }
    let task = Task {
      do {
        let answer = try await make()
        keep(answer, for: key)
        return answer
      } catch {
        making[key] = nil
        throw error
      }
    }
    making[key] = task
    return task
  }

  private func keep(_ answer: Answer, for key: Key) {
    making[key] = nil
    if entries.count >= most, entries[key] == nil, let oldest = entries.min(by: { $0.value.made < $1.value.made }) {
      entries[oldest.key] = nil
    }
    entries[key] = Entry(answer: answer, made: .now)
  }
}
