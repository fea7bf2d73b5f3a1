import Facts

/// A request to an event, or a refusal. Asked in one place by command, page and programming interface.
extension Item {
  /// The children's states are looked up only where a move asks for them.
  public func decide(
    _ request: Request, by asker: Asker, at now: Moment, _ kind: Kind,
    children: () -> [(state: State.Phase, title: String)] = { [] }
  ) throws(Refusal) -> (event: Event, role: LedgerRole) {
    if case .move(let name, let supply) = request {
      return try decide(name, supply, by: asker, at: now, kind, children)
    }
    guard let role = asker.role(among: Item.allowed(request, kind, self), on: parties) else {
      throw .notYours(
        what: request.title, roles: Item.allowed(request, kind, self).sorted { $0.rawValue < $1.rawValue })
    }
    if request.wantsOpenItem, let state = kind.state(state), state.phase == .dropped { throw .ended(state.title) }
    return (try event(request, kind, at: now), role)
  }

  /// What the item may do next, for buttons and help: the moves its state has, and whether this one may make each.
  public func moves(for asker: Asker, _ kind: Kind) -> [(move: Move, allowed: Bool)] {
    kind.moves(from: state).map { ($0, asker.role(among: $0.by, on: parties) != nil) }
  }

  private func decide(
    _ name: String, _ supply: Request.Supply, by asker: Asker, at now: Moment, _ kind: Kind,
    _ children: () -> [(state: State.Phase, title: String)]
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
    for (name, value) in supply.fields { try kind.check(name, value) }
    for need in move.needs { try check(need, move, supply, at: now, children) }
    return (
      .moved(
        Moved(
          move: move.name, from: state, to: move.to, reason: supply.reason,
          fields: supply.fields.isEmpty ? nil : supply.fields,
          evidence: supply.evidence.isEmpty ? nil : supply.evidence)), role
    )
  }

  private func event(_ request: Request, _ kind: Kind, at now: Moment) throws(Refusal) -> Event {
    switch request {
    case .create(let created): return .created(created)
    case .move: throw .other("A move is decided by its table.")
    case .assign(let assigned): return .assigned(assigned)
    case .progress(let report):
      try report.check()
      return .progressed(report)
    case .evidence(let file): return .evidenced(file)
    case .correct(let correction):
      if correction.reason.isEmpty { throw .needs(move: "correct", what: "a reason: say why the entry was wrong") }
      return .corrected(correction)
    case .link(let link):
      if link.item == id { throw .other("An item is not linked to itself.") }
      return .linked(link)
    case .comment(let text):
      if text.isEmpty { throw .needs(move: "comment", what: "words") }
      return .commented(Commented(text: text))
    case .sign(let note): return .signed(Signed(note: note))
    case .extend(let clock, let day, let reason, let allowedBy):
      return try extension_(clock, day, reason, allowedBy, kind, at: now)
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
    case .count(let result): return .counted(result)
    }
  }

  private func noSuchClock(_ name: String) -> Refusal {
    .noSuchClock(name, running: clocks.filter(\.isRunning).map(\.rule))
  }

  private func extension_(
    _ clock: String?, _ day: Day, _ reason: String, _ allowedBy: String, _ kind: Kind, at now: Moment
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

  private func check(
    _ need: Need, _ move: Move, _ supply: Request.Supply, at now: Moment,
    _ children: () -> [(state: State.Phase, title: String)]
  ) throws(Refusal) {
    func want(_ met: Bool, _ what: String) throws(Refusal) {
      if !met { throw .needs(move: move.name, what: what) }
    }
    switch need {
    case .reason: try want(supply.reason?.isEmpty == false, "a reason in words")
    case .evidence:
      try want(!supply.evidence.isEmpty || evidenceSinceEntered > 0, "evidence: hand over at least one file")
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
    case .once: try want(made[move.name] == nil, "not to have been made before: it is made only once")
    case .before(let clock):
      let run = clocks.last { $0.rule == clock }
      try want(
        run.map { !$0.isLate(at: now) } ?? true,
        "the clock “\(clock)” not to have run out (due \(run?.due.description ?? ""))")
    case .progress: try want(lastProgress.map { $0 >= since } == true, "progress reported since it is “\(state)”")
    case .children:
      let open = children().filter { $0.state == .waiting || $0.state == .running }.map(\.title)
      try want(open.isEmpty, "all its parts done; open: \(open.prefix(3).joined(separator: "、"))")
    case .carried: try want(counted?.carried.contains(id) == true, "a ballot that was counted and carried it")
    case .rating(let grades):
      try want(
        ratings.last.map { grades.contains($0.grade) } == true,
        "a latest rating that is \(grades.map(\.rawValue).joined(separator: " or "))")
    }
  }

  private static func allowed(_ request: Request, _ kind: Kind, _ item: Item) -> Set<LedgerRole> {
    switch request {
    case .create, .assign, .correct: [.supervisor, .admin, .window]
    case .move: []
    case .progress: [.lead, .support, .supervisor, .window]
    case .evidence: [.lead, .support, .supervisor, .window, .leader]
    case .link: [.supervisor, .lead, .window]
    case .comment: Set(LedgerRole.allCases)
    case .sign: [.supervisor, .leader, .lead]
    case .extend(let clock, _, _, _): clock.flatMap(kind.clock)?.extendedBy ?? [.supervisor, .leader]
    case .pause, .resume: [.supervisor, .window, .lead]
    case .urge: [.supervisor]
    case .rate: [.deputy, .public, .window, .supervisor]
    case .count: [.supervisor]
    }
  }
}

extension Urged {
  /// 约谈: the last step of the ladder.
  public static let talk = 4
}

extension Progressed {
  func check() throws(Refusal) {
    if let share, !(0...10_000).contains(share) {
      throw .wrongValue(what: "The share done", value: "\(share)", wanted: "between 0 and 10,000 ten-thousandths")
    }
    if share == nil, quantity == nil, money == nil, (note ?? "").isEmpty {
      throw .needs(move: "progress", what: "a share, a quantity, an amount of money or a note")
    }
  }
}

extension Kind {
  /// Refuses a value that the field cannot hold.
  public func check(_ name: String, _ value: String) throws(Refusal) {
    guard let field = field(name) else {
      throw .wrongValue(
        what: "The field", value: name, wanted: "one of \(fields.map(\.name).joined(separator: ", "))")
    }
    switch field.form {
    case .text, .personal: break
    case .quantity(let unit):
      if ExactNumber(value) == nil {
        throw .wrongValue(what: "“\(name)”", value: value, wanted: "a number, in \(unit)")
      }
    case .day:
      if Day(value) == nil { throw .wrongValue(what: "“\(name)”", value: value, wanted: "a date such as 2026-03-01") }
    case .count: if Int(value) == nil { throw .wrongValue(what: "“\(name)”", value: value, wanted: "a whole number") }
    case .choice(let choices):
      if !choices.contains(value) {
        throw .wrongValue(what: "“\(name)”", value: value, wanted: "one of \(choices.joined(separator: ", "))")
      }
    }
  }
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
