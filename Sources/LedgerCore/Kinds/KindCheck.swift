/// What a table must hold to be built; `Kind.init` asks.
extension Kind {
  func check() throws(KindFault) {
    if states.isEmpty { throw .empty(name) }
    if filedBy.isEmpty { throw .nobodyFiles(name) }
    try unique("state", states.map(\.name))
    try unique("move", moves.map(\.name))
    try unique("clock", clocks.map(\.name))
    try unique("field", fields.map(\.name))
    try unique("measure", measures.map(\.name))
    try checkMoves()
    try checkFields()
    try checkReach()
    try checkClocks()
    for measure in measures {
      let place = "The measure “\(measure.name)”"
      try check(measure.formula, in: place)
      for name in measure.by where name != "place" && name != "office" { try has(name, place) }
    }
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
        case .field(let field), .value(let field, _), .meets(_, let field): try has(field, place)
        case .before(let clock), .elapsed(let clock): try runs(clock, place)
        case .after(let other): try makes(other, place)
        case .atMost(let one, let other): for field in [one, other] { try has(field, place) }
        case .budget(let amount, _, let states):
          try has(amount, place)
          for state in states { try known(state, place) }
        default: break
        }
      }
    }
  }

  private func checkFields() throws(KindFault) {
    for field in fields {
      for move in field.changedBy ?? [] { try makes(move, "The field “\(field.name)”") }
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
      if !state.phase.isEnd, moves(from: state.name).allSatisfy({ $0.to == state.name }) { throw .deadEnd(state.name) }
    }
  }

  private func checkClocks() throws(KindFault) {
    for clock in clocks {
      let place = "The clock “\(clock.name)”"
      if clock.startsIn.isEmpty { throw .clockNeverStarts(clock.name) }
      for state in clock.lives.sorted() { try known(state, place) }
      let ends = states.filter(\.phase.isEnd)
      if !ends.isEmpty, ends.allSatisfy({ clock.lives.contains($0.name) }) { throw .clockNeverStops(clock.name) }
      for limit in [clock.limit] + clock.variants.map(\.limit) where !limit.isSound {
        throw .badLimit(clock: clock.name)
      }
      for variant in clock.variants { try has(variant.field, place) }
      if let move = clock.restartsOnMove { try makes(move, place) }
      if let name = clock.limitField {
        try has(name, place)
        let form = field(name)?.form
        if form != .limit, form != .day { throw .badField(name, in: place) }
      }
    }
  }

  private func has(_ field: String, _ place: String) throws(KindFault) {
    if self.field(field) == nil { throw .unknownField(field, in: place) }
  }

  private func runs(_ clock: String, _ place: String) throws(KindFault) {
    if self.clock(clock) == nil { throw .unknownClock(clock, in: place) }
  }

  private func makes(_ move: String, _ place: String) throws(KindFault) {
    if self.move(move) == nil { throw .unknownMove(move, in: place) }
  }

  private func amount(_ name: String, _ place: String) throws(KindFault) {
    if !Item.reported.contains(name) { try has(name, place) }
  }

  private func check(_ formula: KindMeasure.Formula, in place: String) throws(KindFault) {
    switch formula {
    case .count(let condition): try check(condition, in: place)
    case .share(let part, let whole):
      try check(part, in: place)
      try check(whole, in: place)
    case .sum(let name), .mean(let name): try amount(name, place)
    case .ratio(let part, let whole): for name in [part, whole] { try amount(name, place) }
    case .average(let move): try makes(move, place)
    case .days(let clock), .runs(let clock): try runs(clock, place)
    case .saved(let clock, let field):
      try runs(clock, place)
      try has(field, place)
    case .ratings, .done, .distance, .leading, .children: break
    }
  }

  private func check(_ condition: KindMeasure.Condition, in place: String) throws(KindFault) {
    switch condition {
    case .inState(let states), .reached(let states): for state in states { try known(state, place) }
    case .made(let move): try makes(move, place)
    case .kept(let clock), .decided(let clock): try runs(clock, place)
    case .field(let field, _): try has(field, place)
    case .both(let one, let other):
      try check(one, in: place)
      try check(other, in: place)
    case .all, .rated, .overdue, .urged, .onTime, .observed: break
    }
  }
}
