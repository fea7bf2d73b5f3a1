/// Plays a story on a fresh item and says what differs from what it expects.
extension Story {
  /// Empty when everything is as told.
  public func faults(_ kind: Kind, _ calendar: WorkingCalendar) -> [String] {
    var faults: [String] = []
    var item: Item?
    var number = 0
    for (index, step) in steps.enumerated() {
      let place = "\(kind.name): \(name): step \(index + 1), \(step.at)"
      guard let now = Moment(step.at) else {
        faults.append("\(place): “\(step.at)” is no date.")
        continue
      }
      if let request = step.request {
        do {
          let decided = try Story.decide(request, item, step, now, kind)
          if step.refusedBecause != nil {
            faults.append("\(place): was taken, but should be refused.")
            continue
          }
          number += 1
          let entry = Entry(
            number: number, item: 1, at: now, by: step.account, role: decided.role, event: decided.event)
          if item == nil { item = Item(entry, kind, calendar) } else { item?.apply(entry, kind, calendar) }
        } catch {
          guard let because = step.refusedBecause else {
            faults.append("\(place): refused: \(error)")
            continue
          }
          if !error.description.contains(because) {
            faults.append("\(place): refused with “\(error)”, which does not say “\(because)”.")
          }
        }
      }
      guard let item else {
        faults.append("\(place): there is no item yet: begin with a creation.")
        continue
      }
      for expectation in step.expect {
        if let fault = expectation.fault(item, kind, calendar, now) { faults.append("\(place): \(fault)") }
      }
    }
    return faults
  }

  private static func decide(
    _ request: Request, _ item: Item?, _ step: Step, _ now: Moment, _ kind: Kind
  ) throws(Refusal) -> (event: Event, role: LedgerRole) {
    if case .create(var created) = request {
      created.kind = kind.name
      for (name, value) in created.fields ?? [:] { try kind.check(name, value) }
      return (.created(created), step.by)
    }
    guard let item else { throw .other("There is no item yet.") }
    return try item.decide(request, by: Asker(account: step.account, roles: [step.by]), at: now, kind)
  }
}

extension Story.Expectation {
  func fault(_ item: Item, _ kind: Kind, _ calendar: WorkingCalendar, _ now: Moment) -> String? {
    let light = item.lights(kind, calendar).light(at: now)
    switch self {
    case .state(let state): return differs("state", item.state, state)
    case .light(let color): return differs("light (\(light.reason))", light.color.rawValue, color.rawValue)
    case .because(let words):
      return light.reason.contains(words) ? nil : "the reason is “\(light.reason)”, without “\(words)”."
    case .due(let clock, let wanted):
      guard let run = item.running(clock) else { return "the clock “\(clock)” does not run." }
      let due = wanted.count > 10 ? String(run.due.description.prefix(wanted.count)) : run.due.day.description
      return differs("due date of “\(clock)”", due, wanted)
    case .kept(let clock): return outcome(clock, item, late: false, now)
    case .broken(let clock): return outcome(clock, item, late: true, now)
    case .standsStill(let clock):
      return item.running(clock)?.standsStillSince == nil ? "the clock “\(clock)” does not stand still." : nil
    case .notRunning(let clock): return item.running(clock) == nil ? nil : "the clock “\(clock)” runs."
    case .measure(let name, let wanted):
      guard let measure = kind.measures.first(where: { $0.name == name }) else {
        return "there is no measure “\(name)”."
      }
      return differs("measure “\(name)”", measure.evaluate([item], kind, at: now).text, wanted)
    case .share(let share): return differs("share", "\(item.shareDone(kind) ?? -1)", "\(share)")
    }
  }

  private func differs(_ what: String, _ found: String, _ wanted: String) -> String? {
    found == wanted ? nil : "\(what) is “\(found)”, told “\(wanted)”."
  }

  private func outcome(_ clock: String, _ item: Item, late: Bool, _ now: Moment) -> String? {
    guard let run = item.clocks.last(where: { $0.rule == clock }) else { return "the clock “\(clock)” never ran." }
    return run.isLate(at: now) == late
      ? nil : "the clock “\(clock)” (due \(run.due)) is \(late ? "in time" : "late"), told otherwise."
  }
}
