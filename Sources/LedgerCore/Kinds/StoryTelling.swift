/// Plays a story on fresh items and says what differs from what it expects.
extension Story {
  /// Empty when everything is as told.
  public func faults(_ kind: Kind, in kinds: KindCatalogue, _ calendar: WorkingCalendar) -> [String] {
    var stage = Stage(kind: kind, kinds: kinds, calendar: calendar)
    return steps.enumerated().flatMap { index, step in
      stage.play(step, number: index + 1).map { "\(kind.name): \(name): step \(index + 1), \(step.at): \($0)" }
    }
  }
}

/// The items of a story as far as it is told.
private struct Stage {
  let kind: Kind
  let kinds: KindCatalogue
  let calendar: WorkingCalendar
  var entries: [Int: [Entry]] = [:]
  var items: [Int: Item] = [:]
  var last: Moment?

  /// The story's own item: the first of its kind.
  var own: Int? { items.values.filter { $0.kind == kind.name }.map(\.id).min() }

  var around: Surroundings {
    let (items, entries) = (items, entries)
    return Surroundings(
      kinds: kinds, item: { items[$0] },
      children: { parent in items.values.filter { $0.parent == parent }.sorted { $0.id < $1.id } },
      entry: { number in entries.values.joined().first { $0.number == number } }, calendar: calendar)
  }

  mutating func play(_ step: Story.Step, number: Int) -> [String] {
    guard let now = Moment(step.at) else { return ["“\(step.at)” is no date."] }
    if let last, now < last { return ["is told before the step above it."] }
    last = now
    var about = step.item
    if let request = step.request {
      do {
        let (item, decided) = try decide(request, step, now, number)
        if step.refusedBecause != nil { return ["was taken, but should be refused."] }
        about = item
        take(Entry(number: number, item: item, at: now, by: step.account, role: decided.role, event: decided.event))
      } catch {
        guard let because = step.refusedBecause else { return ["refused: \(error)"] }
        return error.description.contains(because)
          ? [] : ["refused with “\(error)”, which does not say “\(because)”."]
      }
    }
    guard let item = (about ?? own).flatMap({ items[$0] }) else {
      return ["there is no item yet: begin with a creation."]
    }
    return step.expect.compactMap { fault($0, item, now) }
  }

  private func decide(
    _ request: Request, _ step: Story.Step, _ now: Moment, _ number: Int
  ) throws(Refusal) -> (item: Int, decided: (event: Event, role: LedgerRole)) {
    let asker = Asker(account: step.account, roles: [step.by])
    if case .create(let created) = request {
      guard let kind = kinds[created.kind] else { throw .other("There is no kind “\(created.kind)”.") }
      return (number, try kind.create(created, by: asker))
    }
    guard let item = (step.item ?? own).flatMap({ items[$0] }), let kind = kinds[item.kind] else {
      throw .other("There is no item yet.")
    }
    return (item.id, try item.decide(request, by: asker, at: now, kind, around: around))
  }

  private mutating func take(_ entry: Entry) {
    entries[entry.item, default: []].append(entry)
    guard case .created(let created) = entry.event else {
      guard let kind = items[entry.item].flatMap({ kinds[$0.kind] }) else { return }
      if case .corrected = entry.event {
        items[entry.item] = Item.folding(entries[entry.item] ?? [], kind, calendar)
      } else {
        items[entry.item]?.apply(entry, kind, calendar)
      }
      return
    }
    items[entry.number] = kinds[created.kind].flatMap { Item(entry, $0, calendar) }
  }

  private func fault(_ expectation: Story.Expectation, _ item: Item, _ now: Moment) -> String? {
    guard let kind = kinds[item.kind] else { return "there is no kind “\(item.kind)”." }
    let light = item.lights(kind, calendar).light(at: now)
    switch expectation {
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
      let all = items.values.filter { $0.kind == kind.name }.sorted { $0.id < $1.id }
      return differs("measure “\(name)”", measure.evaluate(all, kind, at: now, around: around).text, wanted)
    case .share(let share): return differs("share", "\(item.shareDone(kind) ?? -1)", "\(share)")
    case .dueDate(let day): return differs("due date", item.due?.description ?? "none", day)
    case .carried(let carried): return differs("carried", "\(item.counted?.carried ?? [])", "\(carried)")
    }
  }

  private func differs(_ what: String, _ found: String, _ wanted: String) -> String? {
    found == wanted ? nil : "\(what) is “\(found)”, told “\(wanted)”."
  }

  private func outcome(_ clock: String, _ item: Item, late: Bool, _ now: Moment) -> String? {
    guard let run = item.clocks.last(where: { $0.rule == clock && $0.started <= now }) else {
      return "the clock “\(clock)” never ran."
    }
    return run.isLate(at: now) == late
      ? nil : "the clock “\(clock)” (due \(run.due)) is \(late ? "in time" : "late"), told otherwise."
  }
}
