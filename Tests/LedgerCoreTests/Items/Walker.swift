import LedgerCore

/// Leads an item through its table: does what each move needs, then makes it.
struct Walker {
  var table: Table
  let id: Int
  let kind: Kind

  init(_ kind: Kind, _ kinds: KindCatalogue) throws {
    var table = Table(kinds: kinds)
    let parent = try table.file("task", title: "上级事项", fields: ["budget": "100"])
    id = try table.file(kind.name, parent: parent)
    self.table = table
    self.kind = kind
  }

  var item: Item? { table.items[id] }
  var state: String { item?.state ?? "" }

  /// Along the shortest way of moves.
  mutating func walk(to goal: String) throws {
    for move in try path(from: state, to: goal) { try make(move) }
  }

  private func path(from start: String, to goal: String) throws -> [Move] {
    var paths: [String: [Move]] = [start: []]
    var queue = [start]
    while !queue.isEmpty, paths[goal] == nil {
      let state = queue.removeFirst()
      for move in kind.moves(from: state) where paths[move.to] == nil {
        paths[move.to] = (paths[state] ?? []) + [move]
        queue.append(move.to)
      }
    }
    guard let path = paths[goal] else { throw Refusal.other("no way from \(start) to \(goal)") }
    return path
  }

  mutating func make(_ move: Move, as roles: Set<LedgerRole> = Table.everyone) throws {
    let supply = try prepare(move)
    try table.ask(.move(move.name, supply), on: id, as: roles)
  }

  /// Does what the move needs and gives what is handed over with it.
  mutating func prepare(_ move: Move) throws -> Request.Supply {
    var supply = Request.Supply()
    // A detour first: it changes ratings and states.
    for need in move.needs { if case .after = need { try meet(need, move, &supply) } }
    for need in move.needs { if case .after = need { continue } else { try meet(need, move, &supply) } }
    return supply
  }

  private mutating func meet(_ need: Need, _ move: Move, _ supply: inout Request.Supply) throws {
    switch need {
    case .reason: supply.reason = "理由"
    case .evidence, .handed: supply.evidence = [.any]
    case .field(let name):
      if supply.fields[name] == nil, item?.fields[name] == nil { supply.fields[name] = sample(name) }
    case .value(let name, let values): supply.fields[name] = values.first
    case .lead: try table.ask(.assign(Assigned(parties: Parties(lead: "县民政局"))), on: id)
    case .due, .dueAhead:
      try table.ask(.assign(Assigned(parties: Parties(), due: table.now.day.adding(days: 60))), on: id)
    case .signatures(let count):
      for signer in 1...count {
        try table.ask(.sign(nil), on: id, as: [signer == 1 ? .supervisor : .leader], account: "签字人\(signer)")
      }
    case .elapsed(let clock):
      if let due = item?.running(clock)?.due { table.now = max(table.now, due.adding(seconds: 1)) }
    case .after(let other):
      if item?.made[other] == nil, let detour = kind.move(other), let start = detour.from.first {
        let here = state
        try walk(to: start)
        try make(detour)
        try walk(to: here)
      }
    case .progress: try table.ask(.progress(Progressed(period: period, share: 1, evidence: [.any])), on: id)
    case .carried, .notCarried: try ballot(carrying: need == .carried)
    case .ballotOpened:
      if item?.ballot == nil {
        try table.ask(.link(Linked(item: id, how: .ballot)), on: 1)
        try table.ask(.open(BallotOpened(eligible: 3, present: 3, candidates: [1], tokens: ["a", "b", "c"])), on: id)
      }
    case .ballotCounted:
      if item?.counted == nil {
        try table.ask(.vote(Vote(token: "a", yes: [1])), on: id)
        try table.ask(.count, on: id)
      }
    case .rating(let grades): try table.ask(.rate(Rating(grade: grades.first ?? .satisfied)), on: id)
    case .rated: try table.ask(.rate(Rating(grade: .basically)), on: id)
    case .satisfied(let wanted, _): try table.ask(.rate(Rating(grade: wanted ? .satisfied : .not)), on: id)
    case .meets(let wanted, let field):
      supply.fields[field] = wanted ? "9" : "1"
    case .link(let how):
      let other = try table.file(how == .ballot ? "ballot" : kind.name)
      try table.ask(.link(Linked(item: other, how: how)), on: id)
    case .budget(let amount, _, _): supply.fields[amount] = "5"
    case .once, .before, .children, .atMost: break
    }
  }

  private var period: String { String(table.now.day.description.prefix(7)) }

  private func sample(_ name: String) -> String? {
    switch kind.field(name)?.form {
    case .quantity, .numbers, .count: "5"
    case .limit: "5d"
    case .plan: "2026-06:50% 2026-12:100%"
    case .day: table.now.day.adding(days: 30).description
    case .choice(let choices): choices.first
    case .position: "28.45,119.92"
    case .text: "文字"
    case .personal: "p-" + String(repeating: "0", count: 32)
    case nil: nil
    }
  }

  private mutating func ballot(carrying: Bool) throws {
    let ballot = try table.file("ballot")
    try table.ask(.link(Linked(item: ballot, how: .ballot)), on: id)
    try table.ask(
      .open(BallotOpened(eligible: 3, present: 3, candidates: [id], tokens: ["a", "b", "c"])), on: ballot)
    try table.ask(.move("begin", .init()), on: ballot)
    for token in ["a", "b"] { try table.ask(.vote(Vote(token: token, yes: carrying ? [id] : [])), on: ballot) }
    try table.ask(.count, on: ballot)
  }
}
