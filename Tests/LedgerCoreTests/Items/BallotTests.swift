import LedgerCore
import Testing

/// 票决: the count follows from the votes alone.
@Suite("Ballots")
struct BallotTests {
  private func opened(
    eligible: Int, present: Int, candidates: [Int] = [1, 2, 3], most: Int? = nil
  ) -> BallotOpened {
    BallotOpened(
      eligible: eligible, present: present, candidates: candidates, tokens: (0..<present).map { "t\($0)" }, most: most)
  }

  private func votes(_ ballots: [[Int]]) -> [String: [Int]] {
    Dictionary(uniqueKeysWithValues: ballots.enumerated().map { ("t\($0)", $1) })
  }

  @Test func carriedIsAMajorityOfAllDeputiesNotOfThosePresent() {
    // Six eligible: four votes are needed, three are half.
    let counted = Ballot.count(opened(eligible: 6, present: 5), votes([[1, 2], [1, 2], [1, 2], [1], []]))
    #expect(counted == BallotCounted(ballots: 5, votes: ["1": 4, "2": 3, "3": 0], carried: [1], quorum: true))
  }

  @Test(arguments: [(2, 3, true), (3, 5, false), (4, 6, true), (199, 300, false), (200, 300, true)])
  func quorumIsTwoThirds(present: Int, eligible: Int, holds: Bool) {
    #expect(Ballot.hasQuorum(opened(eligible: eligible, present: present)) == holds)
  }

  @Test func withoutQuorumNothingIsCarried() {
    let counted = Ballot.count(opened(eligible: 6, present: 3), votes([[1], [1], [1]]))
    #expect(counted.carried == [] && !counted.quorum && counted.votes["1"] == 3)
  }

  @Test func ofMoreThanThePlacesThoseWithMostVotesAreCarried() {
    let few = opened(eligible: 3, present: 3, most: 2)
    #expect(Ballot.count(few, votes([[1, 2], [1, 3], [1, 2]])).carried == [1, 2])
    // Two tie for the last place: neither has it.
    #expect(Ballot.count(opened(eligible: 3, present: 3, most: 2), votes([[1, 2], [1, 3], [2, 3]])).carried == [])
    let tie = opened(eligible: 4, present: 4, most: 2)
    #expect(Ballot.count(tie, votes([[1, 2], [1, 3], [1, 2], [1, 3]])).carried == [1])
    #expect(Ballot.count(tie, votes([[1, 2], [1, 2], [1, 2], [3]])).carried == [1, 2])
  }

  @Test func aVoteThatIsNotValidIsNotCounted() {
    let ballot = opened(eligible: 3, present: 3, most: 2)
    let counted = Ballot.count(ballot, ["t0": [1], "stranger": [1], "t1": [1, 2, 3], "t2": [9]])
    #expect(counted.ballots == 1 && counted.votes == ["1": 1, "2": 0, "3": 0] && counted.carried == [])
  }

  @Test(arguments: [UInt64(1), 42, 2026]) func theOrderOfVotesAndWhoCountsDoNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<50 {
      let present = Int.random(in: 1...40, using: &generator)
      let eligible = Int.random(in: present...60, using: &generator)
      let candidates = Array(10..<Int.random(in: 11...24, using: &generator))
      let most = Bool.random(using: &generator) ? nil : Int.random(in: 1...candidates.count, using: &generator)
      let ballot = opened(eligible: eligible, present: present, candidates: candidates, most: most)
      var given: [String: [Int]] = [:]
      for token in ballot.tokens where Int.random(in: 0..<5, using: &generator) > 0 {
        given[token] = Array(
          candidates.shuffled(using: &generator).prefix(
            Int.random(in: 0...(most ?? candidates.count), using: &generator)))
      }
      let counted = Ballot.count(ballot, given)
      #expect(counted == Ballot.count(ballot, given.mapValues { $0.reversed() }), "seed \(seed)")
      #expect(counted.ballots == given.count, "seed \(seed)")
      for candidate in candidates {
        let votes = given.values.count { $0.contains(candidate) }
        #expect(counted.votes[String(candidate)] == votes, "seed \(seed)")
        if counted.carried.contains(candidate) { #expect(votes * 2 > eligible && counted.quorum, "seed \(seed)") }
      }
      #expect(counted.carried.count <= most ?? candidates.count, "seed \(seed)")
    }
  }

  struct Opening: Sendable, CustomTestStringConvertible {
    let opened: BallotOpened
    let because: String
    var testDescription: String { because }
  }

  static let openings: [Opening] = [
    Opening(opened: .init(eligible: 0, present: 0, candidates: [1], tokens: []), because: "between 1 and 100,000"),
    Opening(opened: .init(eligible: 3, present: 4, candidates: [1], tokens: []), because: "at most 3"),
    Opening(
      opened: .init(eligible: 300, present: 199, candidates: [1], tokens: []), because: "三分之二) of 300, that is 200"),
    Opening(opened: .init(eligible: 3, present: 2, candidates: [], tokens: ["a", "b"]), because: "each once"),
    Opening(opened: .init(eligible: 3, present: 2, candidates: [1, 1], tokens: ["a", "b"]), because: "each once"),
    Opening(
      opened: .init(eligible: 3, present: 2, candidates: [1], tokens: ["a", "a"]), because: "one for each deputy"),
    Opening(
      opened: .init(eligible: 3, present: 2, candidates: [1], tokens: ["a", "b"], most: 2), because: "between 1 and 1"),
  ]

  @Test(arguments: openings) func aBallotIsOpenedOnlyAsTheRulesSay(row: Opening) throws {
    var table = Table(kinds: try KindCatalogue.builtIn())
    let id = try table.file("ballot")
    #expect(table.refusal(.open(row.opened), on: id)?.description.contains(row.because) == true)
  }

  @Test func aBallotIsOpenedOnItsOwnItemAndOnItemsThatThereAre() throws {
    var table = Table(kinds: try KindCatalogue.builtIn())
    let task = try table.file("task")
    let ballot = try table.file("ballot")
    let opening = BallotOpened(eligible: 1, present: 1, candidates: [task], tokens: ["a"])
    #expect(table.refusal(.open(opening), on: task)?.description.contains("No ballot is held") == true)
    #expect(table.refusal(.open(opening), on: ballot)?.description.contains("linked (ballot) to item 2") == true)
    try table.ask(.link(Linked(item: ballot, how: .ballot)), on: task)
    #expect(table.refusal(.open(opening), on: ballot) == nil)
    let stranger = BallotOpened(eligible: 1, present: 1, candidates: [99], tokens: ["a"])
    #expect(table.refusal(.open(stranger), on: ballot)?.description.contains("an item in this ledger") == true)
  }

  @Test func aVoteDoesNotSayWhoGaveIt() throws {
    var table = Table(kinds: try KindCatalogue.builtIn())
    let task = try table.file("task")
    let id = try table.file("ballot")
    try table.ask(.link(Linked(item: id, how: .ballot)), on: task)
    let opening = Request.open(.init(eligible: 1, present: 1, candidates: [1], tokens: ["a"]))
    try table.ask(opening, on: id)
    #expect(table.refusal(opening, on: id)?.description.contains("opened once") == true)
    try table.ask(.move("begin", .init()), on: id)
    #expect(table.refusal(.count, on: id)?.description.contains("No vote was given") == true)
    let entry = try table.ask(.vote(Vote(token: "a", yes: [1])), on: id, as: [.lead], account: "")
    #expect(entry.role == .deputy && entry.by == "")
    try table.ask(.count, on: id)
    #expect(table.refusal(.vote(Vote(token: "a", yes: [1])), on: id)?.description.contains("No ballot is open") == true)
  }
}
