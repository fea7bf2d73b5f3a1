/// What is wrong with a kind's table; it cannot be built.
public enum KindFault: Error, Hashable, Sendable, CustomStringConvertible {
  case empty(String)
  case duplicate(what: String, name: String)
  case unknownState(String, in: String)
  case unreachable(String)
  /// A state that is not an end and that no move leaves.
  case deadEnd(String)
  case clockNeverStarts(String)
  case clockNeverStops(String)
  case nobodyMay(move: String)
  case unknownField(String, in: String)
  case unknownClock(String, in: String)
  case unknownMove(String, in: String)
  case badLimit(clock: String)
  case badPace

  public var description: String {
    switch self {
    case .empty(let name): "Kind “\(name)” has no states: list at least one."
    case .duplicate(let what, let name): "Two \(what)s are named “\(name)”: give each its own name."
    case .unknownState(let name, let place): "\(place) names the state “\(name)”, which is not in the list of states."
    case .unreachable(let name): "No move leads to the state “\(name)”: add one or take the state out."
    case .deadEnd(let name):
      "No move leaves the state “\(name)”, and it is neither done nor dropped: add a move or end it."
    case .clockNeverStarts(let name): "The clock “\(name)” starts in no state: name the states it starts in."
    case .clockNeverStops(let name): "The clock “\(name)” runs in every state an item can end in: it would never stop."
    case .nobodyMay(let move): "Nobody may make the move “\(move)”: name at least one role."
    case .unknownField(let name, let place): "\(place) names the field “\(name)”, which is not in the list of fields."
    case .unknownClock(let name, let place): "\(place) names the clock “\(name)”, which is not in the list of clocks."
    case .unknownMove(let name, let place): "\(place) names the move “\(name)”, which is not in the list of moves."
    case .badLimit(let clock): "The limit of the clock “\(clock)” is not above 0 (or not a day of the month)."
    case .badPace: "A pace needs 0 < yellow < red ≤ 100, in hundredths."
    }
  }
}

extension Kind {
  func check() throws(KindFault) {
    if states.isEmpty { throw .empty(name) }
    try unique("state", states.map(\.name))
    try unique("move", moves.map(\.name))
    try unique("clock", clocks.map(\.name))
    try unique("field", fields.map(\.name))
    try unique("measure", measures.map(\.name))
    try checkMoves()
    try checkReach()
    try checkClocks()
    for measure in measures { try check(measure.formula, in: "The measure “\(measure.name)”") }
    if case .calendar(let yellow, let red) = pace, !(0 < yellow && yellow < red && red <= 100) { throw .badPace }
  }

  private func unique(_ what: String, _ names: [String]) throws(KindFault) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted { throw .duplicate(what: what, name: name) }
  }

  private func known(_ state: String, _ place: String) throws(KindFault) {
    if self.state(state) == nil { throw .unknownState(state, in: place) }
  }

  private func checkMoves() throws(KindFault) {
    for move in moves {
      let place = "The move “\(move.name)”"
      for state in move.from + [move.to] { try known(state, place) }
      if move.by.isEmpty { throw .nobodyMay(move: move.name) }
      for need in move.needs {
        switch need {
        case .field(let field), .value(let field, _):
          if self.field(field) == nil { throw .unknownField(field, in: place) }
        case .before(let clock):
          if self.clock(clock) == nil { throw .unknownClock(clock, in: place) }
        default: break
        }
      }
    }
  }

  private func checkReach() throws(KindFault) {
    var reached: Set<String> = [initial]
    var grows = true
    while grows {
      let next = moves.filter { move in move.from.contains(where: reached.contains) }.map(\.to)
      grows = !reached.isSuperset(of: next)
      reached.formUnion(next)
    }
    for state in states {
      if !reached.contains(state.name) { throw .unreachable(state.name) }
      let isEnd = state.phase == .done || state.phase == .dropped
      if !isEnd, moves(from: state.name).allSatisfy({ $0.to == state.name }) { throw .deadEnd(state.name) }
    }
  }

  private func checkClocks() throws(KindFault) {
    for clock in clocks {
      let place = "The clock “\(clock.name)”"
      if clock.startsIn.isEmpty { throw .clockNeverStarts(clock.name) }
      for state in clock.lives.sorted() { try known(state, place) }
      let ends = states.filter { $0.phase == .done || $0.phase == .dropped }
      if !ends.isEmpty, ends.allSatisfy({ clock.lives.contains($0.name) }) { throw .clockNeverStops(clock.name) }
      for limit in [clock.limit] + clock.variants.map(\.limit) where !limit.isSound {
        throw .badLimit(clock: clock.name)
      }
      for variant in clock.variants where field(variant.field) == nil { throw .unknownField(variant.field, in: place) }
    }
  }

  private func check(_ formula: KindMeasure.Formula, in place: String) throws(KindFault) {
    switch formula {
    case .count(let condition): try check(condition, in: place)
    case .share(let part, let whole):
      try check(part, in: place)
      try check(whole, in: place)
    case .sum(let field): if self.field(field) == nil { throw .unknownField(field, in: place) }
    case .ratio(let part, let whole):
      for field in [part, whole] where self.field(field) == nil { throw .unknownField(field, in: place) }
    case .average(let move): if self.move(move) == nil { throw .unknownMove(move, in: place) }
    }
  }

  private func check(_ condition: KindMeasure.Condition, in place: String) throws(KindFault) {
    switch condition {
    case .inState(let states), .reached(let states): for state in states { try known(state, place) }
    case .made(let move): if self.move(move) == nil { throw .unknownMove(move, in: place) }
    case .kept(let clock), .decided(let clock): if self.clock(clock) == nil { throw .unknownClock(clock, in: place) }
    case .field(let field, _): if self.field(field) == nil { throw .unknownField(field, in: place) }
    case .both(let one, let other):
      try check(one, in: place)
      try check(other, in: place)
    case .all, .rated, .overdue, .urged: break
    }
  }
}

extension Limit {
  var isSound: Bool {
    switch self {
    case .hours(let count), .workingDays(let count), .calendarDays(let count), .calendarMonths(let count): count > 0
    case .monthly(let day): (1...31).contains(day)
    }
  }
}
