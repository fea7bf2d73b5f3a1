/// Entries to items: the only place where an event changes anything.
extension Item {
  /// Nil when the entry is not a creation.
  public init?(_ entry: Entry, _ kind: Kind, _ calendar: WorkingCalendar) {
    guard case .created(let created) = entry.event else { return nil }
    id = entry.number
    self.kind = created.kind
    self.created = created
    createdAt = entry.at
    createdBy = entry.by
    state = kind.initial
    since = entry.at
    fields = created.fields ?? [:]
    parties = created.parties ?? Parties()
    due = created.due
    reached = [kind.initial]
    latest = entry.number
    enter(kind.initial, at: entry.at, kind, calendar, created.limits)
  }

  /// The item that its entries, in order, add up to; corrected entries count as corrected. Nil when the first creates nothing.
  public static func folding(
    _ entries: some Sequence<Entry>, _ kind: Kind, _ calendar: WorkingCalendar
  ) -> Item? {
    folding(entries, kind, CalendarHistory(calendar), through: .max)
  }

  /// The same by the calendar in force at each entry; clocks that ran when a calendar changed are reckoned again, up to
  /// the entry numbered `last`.
  public static func folding(
    _ entries: some Sequence<Entry>, _ kind: Kind, _ calendars: CalendarHistory, through last: Int
  ) -> Item? {
    let entries = Array(entries)
    let corrections = corrections(entries)
    var item: Item?
    for entry in entries {
      let event = corrections[entry.number] ?? entry.event
      let read = Entry(
        number: entry.number, item: entry.item, at: entry.at, by: entry.by, role: entry.role, event: event)
      let calendar = calendars.calendar(at: entry.number)
      if let latest = item?.latest { item?.reckonAgain(by: calendars.changes(after: latest, through: entry.number)) }
      if item == nil { item = Item(read, kind, calendar) } else { item?.apply(read, kind, calendar) }
    }
    if let latest = item?.latest { item?.reckonAgain(by: calendars.changes(after: latest, through: last)) }
    item?.corrections = corrections
    return item
  }

  /// What one of its entries says after the last correction of it: what another correction starts from.
  public func corrected(_ entry: Entry) -> Event { corrections[entry.number] ?? entry.event }

  private static func corrections(_ entries: [Entry]) -> [Int: Event] {
    entries.reduce(into: [:]) { corrections, entry in
      if case .corrected(let correction) = entry.event { corrections[correction.entry] = correction.event }
    }
  }

  /// Adds one entry. A correction needs the whole fold: see `folding`.
  public mutating func apply(_ entry: Entry, _ kind: Kind, _ calendar: WorkingCalendar) {
    latest = entry.number
    switch entry.event {
    case .created, .corrected, .commented, .calendarSet, .noted: break
    case .assigned(let assigned): apply(assigned)
    case .moved(let moved): apply(moved, at: entry.at, kind, calendar)
    case .progressed(let report): apply(report, at: entry.at, kind, calendar)
    case .evidenced(let file): take([file])
    case .linked(let link): links.append(link)
    case .signed: signatures[entry.by] = entry.role
    case .extended(let extended): apply(extended)
    case .paused(let pause): change(pause.clock) { $0.pause(at: entry.at) }
    case .resumed(let resume): change(resume.clock) { $0.resume(at: entry.at, by: calendar) }
    case .urged(let urge):
      urged.append(urge)
      urgedAt = entry.at
    case .rated(let rating):
      ratings.append(rating)
      opinions[entry.by] = Opinion(grade: rating.grade, at: entry.at, role: entry.role)
    case .opened(let opened): ballot = opened
    case .voted(let vote): votes[vote.token] = vote.yes
    case .counted(let result): counted = result
    }
  }

  /// Open clocks by a changed calendar; true when a due time moved.
  public mutating func reckonAgain(by calendar: WorkingCalendar) -> Bool {
    let before = clocks.map(\.due)
    for index in clocks.indices { clocks[index].reckonAgain(by: calendar) }
    return clocks.map(\.due) != before
  }

  private mutating func reckonAgain(by calendars: ArraySlice<WorkingCalendar>) {
    for calendar in calendars { _ = reckonAgain(by: calendar) }
  }

  private mutating func apply(_ assigned: Assigned) {
    parties.leader = assigned.parties.leader ?? parties.leader
    parties.lead = assigned.parties.lead ?? parties.lead
    parties.supporting = assigned.parties.supporting ?? parties.supporting
    parties.applicant = assigned.parties.applicant ?? parties.applicant
    due = assigned.due ?? due
  }

  private mutating func apply(_ moved: Moved, at moment: Moment, _ kind: Kind, _ calendar: WorkingCalendar) {
    made[moved.move, default: 0] += 1
    fields.merge(moved.fields ?? [:]) { $1 }
    state = moved.to
    since = moment
    reached.insert(moved.to)
    evidenceSinceEntered = 0
    signatures = [:]
    if moved.from != moved.to || kind.clocks.contains(where: { $0.startsIn.contains(moved.to) }) {
      enter(moved.to, at: moment, kind, calendar, moved.limits)
    }
    for rule in kind.clocks where rule.restartsOnMove == moved.move {
      guard let run = running(rule.name), run.started < moment else { continue }
      restart(rule, rule.limit(moved.limits, for: fields), after: nil, at: moment, calendar)
    }
    for (name, limit) in moved.limits ?? [:] {
      if let limit = Limit(limit) { change(name) { $0.change(to: limit, by: calendar) } }
    }
    take(moved.evidence ?? [])
    evidenceSinceEntered = 0
  }

  private mutating func apply(_ report: Progressed, at moment: Moment, _ kind: Kind, _ calendar: WorkingCalendar) {
    for rule in kind.clocks where rule.restartsOnProgress {
      if let run = running(rule.name), run.isMet(by: report) {
        restart(rule, run.limit, after: report, at: moment, calendar)
      }
    }
    progress[report.period] = report
    lastProgress = moment
    take(report.evidence ?? [])
  }

  private mutating func restart(
    _ rule: ClockRule, _ limit: Limit, after report: Progressed?, at moment: Moment, _ calendar: WorkingCalendar
  ) {
    // A second report of a month does not count for the next one, whose clock has not begun.
    guard let index = clocks.lastIndex(where: { $0.rule == rule.name && $0.isRunning }),
      clocks[index].started <= moment
    else { return }
    clocks[index].stop(at: moment, by: calendar)
    // The next report is that of the next month, whether this one came before its 25th or after it.
    let reported = report.flatMap { Progressed.months(of: $0.period)?.end }
    var start = moment
    switch clocks[index].limit {
    case .monthly, .quarterly:
      start = max(moment, clocks[index].due.adding(seconds: 1), reported ?? moment)
    default: break
    }
    clocks.append(RunningClock(rule.name, from: start, limit, reportedThrough: reported, by: calendar))
  }

  private mutating func apply(_ extended: Extended) {
    guard let clock = extended.clock else {
      extensions.append(extended)
      due = extended.new
      return
    }
    change(clock) { $0.extend(extended) }
  }

  private mutating func take(_ files: [Evidence]) {
    evidence += files
    evidenceSinceEntered += files.count
  }

  private mutating func change(_ clock: String, _ body: (inout RunningClock) -> Void) {
    guard let index = clocks.lastIndex(where: { $0.rule == clock && $0.isRunning }) else { return }
    body(&clocks[index])
  }

  private mutating func enter(
    _ name: String, at moment: Moment, _ kind: Kind, _ calendar: WorkingCalendar, _ limits: [String: String]?
  ) {
    if begun == nil, kind.phase(name) == .running { begun = moment }
    for rule in kind.clocks {
      if let index = clocks.lastIndex(where: { $0.rule == rule.name && $0.isRunning }) {
        if !rule.lives.contains(name) {
          clocks[index].stop(at: moment, by: calendar)
        } else if rule.pausesIn.contains(name) {
          clocks[index].pause(at: moment)
        } else {
          clocks[index].resume(at: moment, by: calendar)
        }
      } else if rule.startsIn.contains(name) {
        clocks.append(RunningClock(rule.name, from: moment, rule.limit(limits, for: fields), by: calendar))
        if rule.pausesIn.contains(name) { change(rule.name) { $0.pause(at: moment) } }
      }
    }
  }
}
