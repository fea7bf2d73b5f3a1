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
    guard let role = asker.role(among: Item.allowed(request, kind, self), on: parties) else {
      throw .notYours(
        what: request.title, roles: Item.allowed(request, kind, self).sorted { $0.rawValue < $1.rawValue })
    }
    if request.wantsOpenItem, let state = kind.state(state), state.phase == .dropped { throw .ended(state.title) }
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
          evidence: supply.evidence.isEmpty ? nil : supply.evidence)), role
    )
  }

  private func event(
    _ request: Request, at now: Moment, _ kind: Kind, _ around: Surroundings
  ) throws(Refusal) -> Event {
    switch request {
    case .create: throw .other("An item is filed once: create another.")
    case .move, .vote: throw .other("A move or a vote is decided by its own rule.")
    case .assign(let assigned):
      // Work under way keeps its date: a later one is an extension, with its reason and who allowed it.
      if let new = assigned.due, let due, new > due, kind.state(state)?.phase == .running {
        throw .wrongValue(
          what: "The due date", value: "\(new)", wanted: "\(due) as it is, or extended (延期) with a reason")
      }
      return .assigned(assigned)
    case .progress(let report):
      try report.check(at: now)
      let wants = clocks.contains { $0.isRunning && kind.clock($0.rule)?.wantsEvidence == true }
      if wants, report.evidence?.isEmpty != false {
        throw .needs(move: "progress", what: "evidence (佐证材料): hand over at least one file")
      }
      return .progressed(report)
    case .evidence(let file): return .evidenced(file)
    case .correct(let correction):
      try check(correction, kind, around)
      return .corrected(correction)
    case .link(let link):
      if link.item == id { throw .other("An item is not linked to itself.") }
      return .linked(link)
    case .comment(let text):
      if text.isEmpty { throw .needs(move: "comment", what: "words") }
      return .commented(Commented(text: text))
    case .sign(let note): return .signed(Signed(note: note))
    case .extend(let clock, let day, let reason, let allowedBy):
      return try extending(clock, to: day, reason, allowedBy, kind)
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
      return .urged(Urged(level: min((urged.last?.level ?? 0) + 1, Urged.talk), reason: reason, until: until))
    case .rate(let rating): return .rated(rating)
    case .open(let opened): return try open(opened, kind, around)
    case .count: return try count()
    }
  }

  /// A correction keeps the case of the entry; what a move or a creation decided, and every ballot, stays as it was.
  private func check(_ correction: Corrected, _ kind: Kind, _ around: Surroundings) throws(Refusal) {
    if correction.reason.isEmpty { throw .needs(move: "correct", what: "a reason: say why the entry was wrong") }
    guard let entry = around.entry(correction.entry), entry.item == id else {
      throw .other("Entry \(correction.entry) is none of this item's: name one of its own entries.")
    }
    let mayNot = Refusal.other(
      "Entry \(correction.entry) is “\(entry.event.name)”: its correction must be of the same case and leave kind, move and states as they are; ballots and corrections are never corrected."
    )
    switch (entry.event, correction.event) {
    case (.created(let old), .created(let new)):
      if old.kind != new.kind || old.key != new.key || old.parent != new.parent { throw mayNot }
      for (name, value) in (new.fields ?? [:]).sorted(by: { $0.key < $1.key }) { try kind.check(name, value) }
    case (.moved(let old), .moved(let new)):
      if old.move != new.move || old.from != new.from || old.to != new.to { throw mayNot }
      for (name, value) in (new.fields ?? [:]).sorted(by: { $0.key < $1.key }) { try kind.check(name, value) }
    case (.progressed, .progressed(let new)): try new.check(at: entry.at)
    case (.assigned, .assigned), (.evidenced, .evidenced), (.linked, .linked), (.commented, .commented),
      (.signed, .signed), (.extended, .extended), (.paused, .paused), (.resumed, .resumed), (.urged, .urged),
      (.rated, .rated), (.noted, .noted):
      break
    default: throw mayNot
    }
  }

  private func noSuchClock(_ name: String) -> Refusal {
    .noSuchClock(name, running: clocks.filter(\.isRunning).map(\.rule))
  }

  private func extending(
    _ clock: String?, to day: Day, _ reason: String, _ allowedBy: String, _ kind: Kind
  ) throws(Refusal) -> Event {
    if reason.isEmpty { throw .needs(move: "extend", what: "a reason") }
    if allowedBy.isEmpty { throw .needs(move: "extend", what: "the name of who allowed it") }
    let old: Day
    if let clock {
      guard let running = running(clock) else { throw noSuchClock(clock) }
      let most = kind.clock(clock)?.extensions ?? 0
      if running.extensions.count >= most { throw .noMoreExtensions(clock: clock, limit: most) }
      old = running.due.day
    } else {
      guard let due else { throw .other("The item has no due date to extend: assign one.") }
      old = due
    }
    if day <= old { throw .wrongValue(what: "The new date", value: "\(day)", wanted: "later than \(old)") }
    return .extended(Extended(clock: clock, old: old, new: day, reason: reason, allowedBy: allowedBy))
  }

  private static func allowed(_ request: Request, _ kind: Kind, _ item: Item) -> Set<LedgerRole> {
    switch request {
    case .create: kind.filedBy
    case .assign, .correct: [.supervisor, .admin, .window]
    case .move, .vote: []
    case .progress: [.lead, .support, .supervisor, .window, .leader]
    case .evidence: [.lead, .support, .supervisor, .window, .leader]
    case .link: [.supervisor, .lead, .window]
    case .comment: Set(LedgerRole.allCases)
    // Who did the work does not sign that it is done.
    case .sign: [.supervisor, .leader]
    case .extend(let clock, _, _, _): clock.flatMap(kind.clock)?.extendedBy ?? [.supervisor, .leader]
    // Nor does it stop its own clock.
    case .pause, .resume: [.supervisor, .window]
    case .urge: [.supervisor]
    case .rate: [.deputy, .public, .window, .supervisor]
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

  /// False for what may still be said of an item that was dropped.
  var wantsOpenItem: Bool {
    switch self {
    case .comment, .correct, .link, .evidence: false
    default: true
    }
  }
}
