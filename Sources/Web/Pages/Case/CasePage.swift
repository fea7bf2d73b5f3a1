internal import Hummingbird
internal import LedgerCore

/// 一件诉求的办理: who asked and what, how it stands, and every step that this visitor may take now.
enum CasePage {
  struct Model: Sendable {
    let item: Item
    let kind: Kind
    let light: Light
    let clocks: [(title: Title, words: Title)]
    let applicant: ApplicantSight?
    let isMasked: Bool
    let steps: [CaseStep]
    /// Steps of this visitor's that lack something no form brings, with what.
    let blocked: [Offer]
    /// Clocks that this visitor may move back.
    let extendable: [(name: String, title: Title)]
    let offices: [String]
    let parts: [ItemTable.Line]
    let parent: (id: Int, title: String)?
    let history: [PromisePage.Line]
    let notice: Title?
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let notice = visit.query("done") == nil ? nil : CaseWords.done
    let model = try await visit.ask { try CasePage.model(of: $0, id, sight, at: now, notice) }
    return visit.show(view(model, visit.frame))
  }

  /// The item, where it is a case that the visitor may look into; others are not even told that it exists.
  static func item(_ id: Int, in ledger: any OpenLedger, _ sight: Sight) throws -> (item: Item, kind: Kind) {
    guard let item = try ledger.item(id), CasesPage.kinds.contains(item.kind), sight.seesInside(item),
      let kind = ledger.kinds[item.kind]
    else { throw Fault.nothingHere }
    return (item, kind)
  }

  static func model(
    of ledger: any OpenLedger, _ id: Int, _ sight: Sight, at now: Moment, _ notice: Title?
  ) throws -> Model {
    let (item, kind) = try item(id, in: ledger, sight)
    let (asker, around) = (sight.asker, try Desk.around(ledger))
    let steps = CaseStep.all(item, kind, asker, at: now, around)
    let wantsOffice = steps.contains { step in
      step.before.contains { if case .office = $0 { true } else { false } }
    }
    return Model(
      item: item, kind: kind, light: item.lights(kind, around.calendar).light(at: now),
      clocks: item.clocks.map { (kind.clock($0.rule)?.title ?? Title($0.rule, $0.rule), $0.words(at: now)) },
      applicant: try ledger.applicant(of: item, for: asker), isMasked: !asker.handles(item), steps: steps,
      blocked: item.offers(for: asker, at: now, kind, around: around).filter { offer in
        offer.isYours && !steps.contains { $0.move == offer.move }
      },
      extendable: item.clocks.filter(\.isRunning).compactMap { run in
        let later = LedgerRequest.extend(
          clock: run.rule, to: run.due.day.adding(days: 1), reason: CaseWords.anyOffice, allowedBy: CaseWords.anyOffice)
        let takes = (try? item.decide(later, by: asker, at: now, kind, around: around)) != nil
        return takes ? (run.rule, kind.clock(run.rule)?.title ?? Title(run.rule, run.rule)) : nil
      }, offices: wantsOffice ? try ledger.offices().offices.map(\.name) : [],
      parts: try parts(of: item, ledger, at: now),
      parent: try item.parent.flatMap(ledger.item).map { ($0.id, $0.title) },
      history: try ledger.history(of: id).map { entry in
        PromisePage.Line(
          number: entry.number, at: entry.at, by: Title(entry.by, entry.by), words: entry.event.words(kind),
          event: entry.event)
      }, notice: notice)
  }

  private static func parts(of item: Item, _ ledger: any OpenLedger, at now: Moment) throws -> [ItemTable.Line] {
    var filter = ItemFilter()
    filter.parent = item.id
    return try ledger.items(filter, at: now).rows.map { row in
      ItemTable.Line(
        row: row, kind: nil, state: ledger.kinds[row.kind]?.state(row.state)?.title ?? Title(row.state, row.state))
    }
  }
}
