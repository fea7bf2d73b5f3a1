internal import Facts

/// Needs of a move: met, or refused with a sentence that says what is lacking.
extension Item {
  func check(
    _ need: Need, _ move: Move, _ supply: Request.Supply, at now: Moment,
    _ around: Surroundings
  ) throws(Refusal) {
    func want(_ met: Bool, _ what: String) throws(Refusal) {
      if !met { throw .needs(move: move.name, what: what) }
    }
    switch need {
    case .reason: try want(supply.reason?.isEmpty == false, "a reason in words")
    case .evidence:
      try want(!supply.evidence.isEmpty || evidenceSinceEntered > 0, "evidence: hand over at least one file")
    case .handed(let what): try want(!supply.evidence.isEmpty, "\(what) as a file, handed over with the move")
    case .field(let name):
      try want((supply.fields[name] ?? fields[name])?.isEmpty == false, "the field “\(name)” filled")
    case .value(let name, let values):
      try want(
        (supply.fields[name] ?? fields[name]).map(values.contains) == true,
        "the field “\(name)” to be \(values.joined(separator: " or "))")
    case .lead: try want(parties.lead?.isEmpty == false, "a lead office (牵头单位): assign one first")
    case .due: try want(due != nil, "a due date: assign one first")
    case .signatures(let count):
      try want(signatures.count >= count, "\(count) signatures of different accounts; it has \(signatures.count)")
      // Two of one office would be one opinion.
      try want(
        count < 2 || Set(signatures.values).count > 1 && signatures.values.contains(.supervisor),
        "a signature of the supervision office (督查室) and one in another role (分管领导)")
    case .once: try want(made[move.name] == nil, "not to have been made before: it is made only once")
    case .before(let clock):
      let run = clocks.last { $0.rule == clock }
      try want(
        run.map { !$0.isLate(at: now) } ?? true,
        "the clock “\(clock)” not to have run out (due \(run?.due.description ?? ""))")
    case .progress: try want(lastProgress.map { $0 >= since } == true, "progress reported since it is “\(state)”")
    case .elapsed(let clock):
      let run = clocks.last { $0.rule == clock }
      try want(
        run.map { $0.isLate(at: now) } == true,
        "the clock “\(clock)” to have run out (due \(run?.due.description ?? "–"))")
    case .after(let other): try want(made[other] != nil, "the move “\(other)” to have been made before")
    case .children(let besides):
      let parts = around.children(id).filter { !besides.contains($0.kind) }
      let open = parts.filter { !around.phase($0).isEnd }.map(\.title)
      try want(open.isEmpty, "all its parts done; open: \(open.prefix(3).joined(separator: "、"))")
    case .dueAhead:
      try want(due.map { $0.end > now } == true, "a due date that is still ahead: assign one first")
    case .carried: try want(ballots(around).contains { $0.carried.contains(id) }, "a counted ballot that carried it")
    case .notCarried:
      let ballots = ballots(around)
      try want(
        !ballots.isEmpty && !ballots.contains { $0.carried.contains(id) }, "a counted ballot that did not carry it")
    case .ballotOpened: try want(ballot != nil, "the ballot opened: deputies, candidates, tokens")
    case .ballotCounted: try want(counted != nil, "the votes counted")
    case .rating(let grades):
      try want(
        ratings.last.map { grades.contains($0.grade) } == true,
        "a latest rating that is \(grades.map(\.rawValue).joined(separator: " or "))")
    case .rated: try want(opinions.values.contains { $0.at >= since }, "a rating given since it is “\(state)”")
    case .satisfied(let wanted, let percent):
      let fresh = opinions.values.filter { $0.at >= since }
      let content = fresh.count { $0.grade != .not }
      try want(
        !fresh.isEmpty && (content * 100 >= fresh.count * percent) == wanted,
        "\(wanted ? "at least" : "less than") \(percent) % satisfied; it has \(content) of \(fresh.count)")
    case .meets(let wanted, let field):
      let value = (supply.fields[field] ?? fields[field]).flatMap { ExactNumber($0) }
      // A composition has no one number to compare: the word of who makes the move counts.
      try want(
        aim == nil || value.flatMap { value in aim.map { $0.isMet(by: value) == wanted } } == true,
        "the field “\(field)” \(wanted ? "to meet" : "not to meet") the aim of \(fields["value"] ?? "–")")
    case .link(let how): try want(links.contains { $0.how == how }, "a link “\(how.rawValue)” to another item")
    case .atMost(let name, let other):
      let (one, most) = (supply.fields[name] ?? fields[name], supply.fields[other] ?? fields[other])
      let rest = most.flatMap { ExactNumber($0) }.flatMap { most in
        one.flatMap { ExactNumber($0) }.flatMap { most.adding($0.negated) }
      }
      try want(rest?.isNegative == false, "the field “\(name)” to be at most the field “\(other)”, \(most ?? "–")")
    case .budget(let name, let budget, let states): try checkBudget(name, budget, states, move, supply, around)
    }
  }

  /// Results of the ballots that the item is linked to and that were asked about it.
  private func ballots(_ around: Surroundings) -> [BallotCounted] {
    links.filter { $0.how == .ballot }.compactMap { around.item($0.item) }
      .filter { $0.ballot?.candidates.contains(id) == true }.compactMap(\.counted)
  }

  private func checkBudget(
    _ name: String, _ budget: String, _ states: [String], _ move: Move, _ supply: Request.Supply, _ around: Surroundings
  ) throws(Refusal) {
    guard let parent else { throw .needs(move: move.name, what: "a parent item that holds the budget together") }
    let others = around.children(parent).filter { $0.id != id && $0.kind == kind && states.contains($0.state) }
    let own = (supply.fields[name] ?? fields[name]).flatMap { ExactNumber($0) }
    let spent = others.map { $0.fields[name].flatMap { ExactNumber($0) } }.reduce(own) { sum, next in
      sum.flatMap { sum in next.flatMap { sum.adding($0) } }
    }
    let given = around.item(parent)?.fields[budget]
    guard let spent, let room = given.flatMap({ ExactNumber($0) }),
      let left = room.adding(spent.negated), !left.isNegative
    else {
      throw .needs(
        move: move.name,
        what:
          "the budget (预算) of item \(parent), \(given ?? "–"), not overdrawn; with this one it comes to "
          + (spent?.description ?? "–"))
    }
  }
}
