/// Works on many things at once and takes the answers in the order of the things.
///
/// At most `jobs` are worked on, and never more than twice as many are begun and not yet taken: a slow one at the front
/// holds the others back, so that memory stays that of a few answers however long the list is.
func inOrder<Thing: Sendable, Answer: Sendable>(
  _ things: [Thing], jobs: Int, work: @escaping @Sendable (Int, Thing) async -> Answer,
  take: (Int, Answer) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
    var begun = 0
    var taken = 0
    var running = 0
    var waiting: [Int: Answer] = [:]
    while taken < things.count {
      while begun < things.count, running < jobs, begun - taken < jobs * 2 {
        let (number, thing) = (begun, things[begun])
        group.addTask { (number, await work(number, thing)) }
        begun += 1
        running += 1
      }
      guard let (number, answer) = try await group.next() else { return }
      running -= 1
      waiting[number] = answer
      while let answer = waiting.removeValue(forKey: taken) {
        try take(taken, answer)
        taken += 1
      }
    }
  }
}
