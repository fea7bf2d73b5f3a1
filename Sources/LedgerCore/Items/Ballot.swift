/// 票决: who may vote, and what the votes add up to. Anyone who has the log can count again.
public enum Ballot {
  /// The count of the votes given, by token. Carried is what a majority of all deputies (应到, not only those present) voted
  /// for; where there are places for `most` only, those with the most votes, and none of several that tie for the last
  /// place. Nothing is carried without a quorum of two thirds (`kinds.md`).
  public static func count(_ opened: BallotOpened, _ votes: [String: [Int]]) -> BallotCounted {
    let valid = votes.filter { fault($0.key, $0.value, opened) == nil }
    var tally: [Int: Int] = [:]
    for candidate in opened.candidates { tally[candidate] = 0 }
    for candidate in valid.values.joined() { tally[candidate, default: 0] += 1 }
    let quorum = hasQuorum(opened)
    let majority = tally.filter { $0.value * 2 > opened.eligible }
    return BallotCounted(
      ballots: valid.count, votes: Dictionary(uniqueKeysWithValues: tally.map { (String($0.key), $0.value) }),
      carried: quorum ? first(opened.most ?? majority.count, of: majority).sorted() : [], quorum: quorum)
  }

  /// At least two thirds of those eligible are present.
  public static func hasQuorum(_ opened: BallotOpened) -> Bool { opened.present * 3 >= opened.eligible * 2 }

  private static func first(_ places: Int, of tally: [Int: Int]) -> [Int] {
    let ranked = tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard ranked.count > places else { return ranked.map(\.key) }
    let last = ranked[max(0, places)].value
    return ranked.prefix(max(0, places)).filter { $0.value > last }.map(\.key)
  }

  static func check(_ opened: BallotOpened) throws(Refusal) {
    func want(_ met: Bool, _ what: String, _ value: String, _ wanted: String) throws(Refusal) {
      if !met { throw .wrongValue(what: what, value: value, wanted: wanted) }
    }
    try want(
      (1...100_000).contains(opened.eligible), "The number of deputies (应到)", "\(opened.eligible)",
      "between 1 and 100,000")
    try want(
      (0...opened.eligible).contains(opened.present), "The number present (实到)", "\(opened.present)",
      "at most \(opened.eligible), those eligible")
    if !hasQuorum(opened) {
      throw .wrongValue(
        what: "The number present (实到)", value: "\(opened.present)",
        wanted: "at least two thirds (三分之二) of \(opened.eligible), that is \((opened.eligible * 2 + 2) / 3)")
    }
    try want(
      !opened.candidates.isEmpty && Set(opened.candidates).count == opened.candidates.count, "The list of candidates",
      opened.candidates.map(String.init).joined(separator: ", "), "of one or more items, each once")
    try want(
      opened.tokens.count == opened.present && Set(opened.tokens).count == opened.present, "The number of tokens",
      "\(Set(opened.tokens).count)", "\(opened.present), one for each deputy present")
    if let most = opened.most {
      try want(
        (1...opened.candidates.count).contains(most), "The number to be chosen (应选)", "\(most)",
        "between 1 and \(opened.candidates.count), the number of candidates")
    }
  }

  /// Why a ballot paper is not valid; nil when it is.
  static func fault(_ token: String, _ yes: [Int], _ opened: BallotOpened) -> Refusal? {
    guard opened.tokens.contains(token) else {
      return .other("This token was not handed out for this ballot: vote with the token you were given.")
    }
    if let unknown = yes.first(where: { !opened.candidates.contains($0) }) {
      return .wrongValue(
        what: "The candidate", value: "\(unknown)",
        wanted: "one of \(opened.candidates.map(String.init).joined(separator: ", "))")
    }
    if Set(yes).count != yes.count { return .other("A candidate is named twice on this ballot: name each once.") }
    if let most = opened.most, yes.count > most {
      return .other("This ballot names \(yes.count) candidates; at most \(most) may be chosen.")
    }
    return nil
  }
}

extension Item {
  /// A vote, or why it is not taken: unknown token, second vote, unknown candidate, no ballot open.
  func decide(_ vote: Vote, _ kind: Kind) throws(Refusal) -> Event {
    guard let ballot, counted == nil, kind.phase(state) == .running else {
      throw .other("No ballot is open here: votes are taken between its opening and its count.")
    }
    if votes[vote.token] != nil { throw .other("A vote was already given with this token; each has one vote.") }
    if let fault = Ballot.fault(vote.token, vote.yes, ballot) { throw fault }
    return .voted(vote)
  }

  func open(_ opened: BallotOpened, _ kind: Kind, _ around: Surroundings) throws(Refusal) -> Event {
    if ballot != nil { throw .other("The ballot was already opened; it is opened once.") }
    guard kind.moves(from: state).contains(where: { $0.needs.contains(.ballotOpened) }) else {
      throw .other("No ballot is held on this item: file one (票决) and open that.")
    }
    try Ballot.check(opened)
    for candidate in opened.candidates {
      guard let item = around.item(candidate) else {
        throw .wrongValue(what: "The candidate", value: "\(candidate)", wanted: "the number of an item in this ledger")
      }
      if !item.links.contains(Linked(item: id, how: .ballot)) {
        throw .wrongValue(what: "The candidate", value: "\(candidate)", wanted: "an item linked (ballot) to item \(id)")
      }
    }
    return .opened(opened)
  }

  /// The result by the votes in the log.
  func count() throws(Refusal) -> Event {
    guard let ballot else { throw .other("No ballot was opened here: open it first.") }
    if counted != nil { throw .other("The ballot was already counted.") }
    if votes.isEmpty { throw .other("No vote was given: there is nothing to count; cancel the ballot with a reason.") }
    return .counted(Ballot.count(ballot, votes))
  }
}
