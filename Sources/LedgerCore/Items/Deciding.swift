internal import Facts

/// A request to an event, or a refusal. Asked in one place by command, page and programming interface.
extension Item {
  public func decide(
    _ request: Request, by asker: Asker, at now: Moment, _ kind: Kind, around: Surroundings = .none
  ) throws(Refusal) -> (event: Event, role: LedgerRole) {
    if case .move(let name, let supply) = request {
      return try decide(name, supply, by: asker, at: now, kind, around)
    }
    // The token is the right, and nothing of who holds it may be kept.
    if case .vote(let vote) = request { return (try decide(vote, kind), .deputy) }
    let allowed = Item.allowed(request, kind, self, asker)
    guard let role = asker.role(among: allowed, on: parties) else {
      throw .notYours(what: request.title, roles: allowed.sorted { $0.rawValue < $1.rawValue })
    }
    if kind.phase(state)?.isEnd == true, !mayStill(request, kind) {
      throw .ended(kind.state(state)?.title ?? Title(state, state))
    }
    if case .rate = request { try mayRate(as: role) }
    return (try event(request, at: now, kind, around), role)
  }

  /// What the item may do next, for buttons and help: the moves its state has, and whether this one may make each.
  public func moves(for asker: Asker, _ kind: Kind) -> [(move: Move, allowed: Bool)] {
    kind.moves(from: state).map { ($0, asker.role(among: $0.by, on: parties) != nil) }
  }

  private func decide(
    _ name: String, _ supply: Request.Supply, by asker: Asker, at now: Moment, _ kind: Kind,
    _ around: Surroundings
  ) throws(Refusal) -> (event: Event, role: LedgerRole) {
    guard let move = kind.move(name), move.from.contains(state) else {
      throw .noSuchMove(
        name, kind: kind.title.english, from: kind.state(state)?.title ?? Title(state, state),
        possible: kind.moves(from: state).map(\.name))
    }
    guard let role = asker.role(among: move.by, on: parties) else {
      throw .notYours(
        what: "The move “\(move.title.chinese)” (\(move.name))", roles: move.by.sorted { $0.rawValue < $1.rawValue })
    }
    for (name, value) in supply.fields.sorted(by: { $0.key < $1.key }) {
      try kind.check(name, value)
      if let movers = kind.field(name)?.changedBy, !movers.contains(move.name), let old = fields[name], old != value {
        throw .wrongValue(
          what: "“\(name)”", value: value,
          wanted: "left as it is, \(old)"
            + (movers.isEmpty ? "" : "; it is changed by the move \(movers.joined(separator: " or "))"))
      }
    }
    for need in move.needs { try check(need, move, supply, at: now, around) }
    return (
      .moved(
        Moved(
          move: move.name, from: state, to: move.to, reason: supply.reason,
          fields: supply.fields.isEmpty ? nil : supply.fields,
          evidence: supply.evidence.isEmpty ? nil : supply.evidence,
          limits: kind.limits(of: move, supply.fields, on: self))), role
    )
  }

  private func event(
    _ request: Request, at now: Moment, _ kind: Kind, _ around: Surroundings
  ) throws(Refusal) -> Event {
    switch request {
    case .create: throw .other("An item is filed once: create another.")
    case .move, .vote: throw .other("A move or a vote is decided by its own rule.")
    case .assign(let assigned):
      if let new = assigned.due, kind.phase(state) == .running { try keepsDue(due, new, kind) }
      try assigned.parties.check()
      return .assigned(assigned)
    case .progress(let report):
      try report.check(at: now)
      try isAbout(report)
      let wants = clocks.contains { $0.isRunning && kind.clock($0.rule)?.wantsEvidence == true }
      if wants, report.evidence?.isEmpty != false {
        throw .needs(move: "progress", what: "evidence (佐证材料): hand over at least one file")
      }
      return .progressed(report)
    case .evidence(let file): return .evidenced(file)
    case .correct(let correction):
      return .corrected(try correcting(correction, at: now, kind, around))
    case .link(let link):
      try check(link, around)
      return .linked(link)
    case .comment(let text):
      if text.isEmpty { throw .needs(move: "comment", what: "words") }
      return .commented(Commented(text: text))
    case .sign(let note): return .signed(Signed(note: note))
    case .extend(let clock, let day, let reason, let allowedBy):
      return try extending(clock, to: day, reason, allowedBy, at: now, kind, around)
    case .pause(let clock, let reason):
      guard let running = running(clock) else { throw noSuchClock(clock) }
      if running.standsStillSince != nil { throw .other("The clock “\(clock)” already stands still.") }
      return .paused(Paused(clock: clock, reason: reason))
    case .resume(let clock, let reason):
      guard let running = running(clock) else { throw noSuchClock(clock) }
      if running.standsStillSince == nil {
        throw .other("The clock “\(clock)” runs; only one that stands still goes on.")
      }
      return .resumed(Resumed(clock: clock, reason: reason))
    case .urge(let reason, let until):
      try mayUrge(at: now, kind, around.calendar)
      return .urged(Urged(level: min((urged.last?.level ?? 0) + 1, Urged.talk), reason: reason, until: until))
    case .rate(let rating): return .rated(rating)
    case .open(let opened): return try open(opened, kind, around)
    case .count: return try count()
    }
  }

  private func noSuchClock(_ name: String) -> Refusal {
    .noSuchClock(name, running: clocks.filter(\.isRunning).map(\.rule))
  }

  private func extending(
    _ clock: String?, to day: Day, _ reason: String, _ allowedBy: String, at now: Moment, _ kind: Kind,
    _ around: Surroundings
  ) throws(Refusal) -> Event {
    if reason.isEmpty { throw .needs(move: "extend", what: "a reason") }
    if allowedBy.isEmpty { throw .needs(move: "extend", what: "the name of who allowed it") }
    let old: Day
    if let clock {
      guard let running = running(clock) else { throw noSuchClock(clock) }
      let most = kind.clock(clock)?.extensions ?? 0
      if running.extensions.count >= most { throw .noMoreExtensions(clock: clock, limit: most) }
      old = running.due.day
      // What is late stays late.
      if running.isLate(at: now) { throw .ranOut("The clock “\(clock)”", old) }
      if let law = kind.clock(clock)?.most {
        let last = around.calendar.reckon(from: running.started, law, pauses: running.pauses).due.day
        if day > last {
          throw .wrongValue(
            what: "The new date", value: "\(day)", wanted: "\(last) at the latest: the law allows \(law)")
        }
      }
    } else {
      guard let due else { throw .other("The item has no due date to extend: assign one.") }
      old = due
      if now > due.end { throw .ranOut("The due date", due) }
    }
    if day <= old { throw .wrongValue(what: "The new date", value: "\(day)", wanted: "later than \(old)") }
    return .extended(Extended(clock: clock, old: old, new: day, reason: reason, allowedBy: allowedBy))
  }

  // Made once: they are asked for with nearly every entry.
  private static let everybody = Set(LedgerRole.allCases)
  private static let reporters: Set<LedgerRole> = [.lead, .support, .supervisor, .window, .leader]

  private static func allowed(
    _ request: Request, _ kind: Kind, _ item: Item, _ asker: Asker
  ) -> Set<LedgerRole> {
    switch request {
    case .create: kind.filedBy
    case .assign, .correct:
      // A window acts for what it filed, and for kinds that begin with it.
      item.createdBy == asker.account || kind.moves(from: kind.initial).contains { $0.by.contains(.window) }
        ? [.supervisor, .admin, .window] : [.supervisor, .admin]
    case .move, .vote: []
    case .progress, .evidence: reporters
    case .link: [.supervisor, .lead, .window]
    case .comment: everybody
    // Who did the work does not sign that it is done.
    case .sign: [.supervisor, .leader]
    case .extend(let clock, _, _, _): clock.flatMap(kind.clock)?.extendedBy ?? [.supervisor, .leader]
    // Nor does it stop its own clock.
    case .pause, .resume: [.supervisor, .window]
    case .urge: [.supervisor]
    case .rate: kind.ratedBy
    case .open, .count: [.supervisor]
    }
  }
}

extension Urged {
  /// 约谈: the last step of the ladder.
  public static let talk = 4
}

extension Request {
  var title: String {
    switch self {
    case .create: "Filing an item"
    case .move: "The move"
    case .assign: "Assigning (分派)"
    case .progress: "Reporting progress (进展)"
    case .evidence: "Handing over evidence (佐证材料)"
    case .correct: "Correcting (更正)"
    case .link: "Linking"
    case .comment: "Commenting"
    case .sign: "Signing (签字)"
    case .extend: "Extending (延期)"
    case .pause: "Pausing a clock"
    case .resume: "Resuming a clock"
    case .urge: "Urging (催办)"
    case .rate: "Rating (评价)"
    case .open: "Opening a ballot (票决)"
    case .vote: "Voting (投票)"
    case .count: "Counting a ballot (计票)"
    }
  }
}
