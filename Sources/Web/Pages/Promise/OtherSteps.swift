internal import LedgerCore

/// 其他办理: what may be asked of an item beside its moves, each asked of the ledger as it would be.
struct OtherSteps: Sendable {
  let assigns: Bool
  /// Work under way keeps its date.
  let assignsDate: Bool
  let urges: Bool
  /// The level that the next one would be.
  let urgeLevel: Int
  let signs: Bool
  /// What can be extended: the item's own date under the empty name, and running clocks by theirs, each with its date.
  let extends: [(clock: String, title: Title, due: Day)]
  let links: Bool
  let corrects: Bool

  var isEmpty: Bool { !assigns && !urges && !signs && extends.isEmpty && !links && !corrects }

  init(_ item: Item, _ kind: Kind, _ asker: Asker, at now: Moment, _ around: Surroundings) {
    func takes(_ request: LedgerRequest, _ around: Surroundings) -> Bool {
      (try? item.decide(request, by: asker, at: now, kind, around: around)) != nil
    }
    func assigned(_ due: Day?) -> LedgerRequest { .assign(Assigned(parties: Parties(lead: "…"), due: due)) }
    assigns = takes(assigned(nil), around)
    assignsDate = takes(assigned((item.due ?? now.day).adding(days: 1)), around)
    urges = takes(.urge(reason: "…", until: nil), around)
    urgeLevel = min((item.urged.last?.level ?? 0) + 1, Urged.talk)
    signs = takes(.sign(nil), around)
    let clocks = item.clocks.filter(\.isRunning).map { run in
      (clock: run.rule, title: kind.clock(run.rule)?.title ?? Title(run.rule, run.rule), due: run.due.day)
    }
    let own = item.due.map { [(clock: "", title: PromiseWords.due, due: $0)] } ?? []
    extends = (own + clocks).filter { one in
      takes(
        .extend(
          clock: one.clock.isEmpty ? nil : one.clock, to: one.due.adding(days: 1), reason: "…", allowedBy: "…"), around)
    }
    // Which item the other is, the form says; any that exists would do here.
    let anywhere = Surroundings(
      kinds: around.kinds, item: { _ in item }, children: { _ in [] }, entry: { _ in nil }, calendar: around.calendar)
    links = takes(.link(Linked(item: item.id + 1, how: .related)), anywhere)
    let created = Entry(
      number: item.id, item: item.id, at: item.createdAt, by: item.createdBy, role: .supervisor,
      event: .created(item.created))
    let begun = Surroundings(
      kinds: around.kinds, item: around.item, children: around.children, entry: { _ in created },
      calendar: around.calendar)
    corrects = takes(
      .correct(Corrected(entry: item.id, event: .created(item.created), reason: "…")), begun)
  }
}
