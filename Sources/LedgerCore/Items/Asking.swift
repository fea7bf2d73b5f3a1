/// What a request on an item asks for beside a role: the state it is in, the time, and what others said.
extension Item {
  /// What has ended takes words, papers and opinions; a due date only where it may be taken up again with one.
  func mayStill(_ request: Request, _ kind: Kind) -> Bool {
    switch request {
    case .comment, .correct, .link, .evidence, .rate: true
    case .assign: kind.moves(from: state).contains { $0.needs.contains(.dueAhead) }
    default: false
    }
  }

  /// Who is asked may be called back; but once they spoke themselves, nobody speaks for them.
  func mayRate(as role: LedgerRole) throws(Refusal) {
    guard role == .window, let own = opinions.values.first(where: { $0.at >= since && $0.role != .window }) else {
      return
    }
    throw .other(
      "The \(own.role.title.chinese) (\(own.role.rawValue)) rated it already: no one records another rating.")
  }

  /// Urging (催办) answers a light that is yellow or red, one step a working day.
  func mayUrge(at now: Moment, _ kind: Kind, _ calendar: WorkingCalendar) throws(Refusal) {
    let light = lights(kind, calendar).light(at: now)
    guard light.color == .yellow || light.color == .red else {
      throw .other(
        "Nothing is late or about to be: the light is \(light.color.title.chinese) (\(light.color.rawValue)).")
    }
    if let urgedAt, calendar.workingDays(after: urgedAt.day, through: now.day) == 0 {
      throw .other("It was urged on \(urgedAt.day): the next step is taken on another working day.")
    }
  }

  /// A report of a time before the item's year and before the month it was filed in says nothing of it.
  func isAbout(_ report: Progressed) throws(Refusal) {
    let filed = createdAt.day.adding(days: 1 - createdAt.day.dayOfMonth)
    let first = Day(year: max(1, min(year, 9999)), month: 1, day: 1).map { min($0, filed) } ?? filed
    if let end = Progressed.months(of: report.period)?.end, end <= Moment(first) {
      throw .wrongValue(what: "The period", value: report.period, wanted: "not before \(first), when the item begins")
    }
  }

  func check(_ link: Linked, _ around: Surroundings) throws(Refusal) {
    if link.item == id { throw .other("An item is not linked to itself.") }
    guard let other = around.item(link.item) else { throw .other("There is no item \(link.item).") }
    guard link.how == .mergedInto else { return }
    if other.kind != kind {
      throw .other("Item \(other.id) is of another kind (\(other.kind)): only the same is merged.")
    }
    var next: [Item] = [other]
    var seen: Set<Int> = []
    while let one = next.popLast() {
      if one.id == id { throw .other("Item \(other.id) was merged into this one: the two cannot go on in each other.") }
      guard seen.insert(one.id).inserted else { continue }
      next += one.links.filter { $0.how == .mergedInto }.compactMap { around.item($0.item) }
    }
  }
}

extension Refusal {
  static func ranOut(_ what: String, _ day: Day) -> Refusal {
    .other("\(what) ran out on \(day): what is late stays late, and is extended only before.")
  }
}
