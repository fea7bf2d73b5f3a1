internal import LedgerCore

/// 办理区: what this visitor may do with an item now. A button is there exactly when the ledger would not refuse it.
struct Desk: Sendable {
  let offers: [Offer]
  /// Moves of this visitor's that lack something no form brings, with what.
  let blocked: [Offer]
  let progress: ProgressForm?
  let mayComment: Bool
  let others: OtherSteps
  let evidence: EvidenceSteps
  /// Names that offices go by, to choose from.
  let offices: [String]

  struct ProgressForm: Sendable {
    /// Months that a report is taken for, the newest first.
    let months: [String]
    /// A file must come with it.
    let wantsEvidence: Bool
    let unit: String?
    let hasAim: Bool
  }

  /// Nil for one who may do nothing here.
  init?(
    _ item: Item, _ kind: Kind, _ history: [Entry], _ ledger: any OpenLedger, _ asker: Asker, at now: Moment
  ) throws {
    guard !asker.account.isEmpty else { return nil }
    let around = try Desk.around(ledger)
    let yours = item.offers(for: asker, at: now, kind, around: around).filter(\.isYours)
    offers = yours.filter(\.isOpen)
    blocked = yours.filter { !$0.isOpen }
    progress = Desk.progress(item, kind, asker, at: now, around)
    mayComment = (try? item.decide(.comment("…"), by: asker, at: now, kind, around: around)) != nil
    others = OtherSteps(item, kind, asker, at: now, around)
    evidence = EvidenceSteps(item, kind, history, asker, at: now, around)
    offices = others.assigns ? try ledger.offices().offices.map(\.name) : []
    if yours.isEmpty, progress == nil, !mayComment, others.isEmpty { return nil }
  }

  private static func progress(
    _ item: Item, _ kind: Kind, _ asker: Asker, at now: Moment, _ around: Surroundings
  ) -> ProgressForm? {
    let sample = Evidence(digest: String(repeating: "0", count: 64), name: "…", type: "text/plain", size: 1)
    func takes(_ report: Progressed) -> Bool {
      (try? item.decide(.progress(report), by: asker, at: now, kind, around: around)) != nil
    }
    let months = (0..<6).map { String(now.day.adding(months: -$0).description.prefix(7)) }
      .filter { takes(Progressed(period: $0, share: 0, evidence: [sample])) }
    guard let first = months.first else { return nil }
    return ProgressForm(
      months: months, wantsEvidence: !takes(Progressed(period: first, share: 0)), unit: item.fields["unit"],
      hasAim: item.aim != nil)
  }

  static func around(_ ledger: any OpenLedger) throws -> Surroundings {
    Surroundings(
      kinds: ledger.kinds, item: { try? ledger.item($0) },
      children: { id in
        var filter = ItemFilter()
        filter.parent = id
        filter.limit = 1_000
        let rows = (try? ledger.items(filter, at: Moment(seconds: 0)).rows) ?? []
        return rows.compactMap { try? ledger.item($0.id) }
      },
      entry: { number in (try? ledger.entries(after: number - 1, limit: 1))?.first }, calendar: try ledger.calendar())
  }
}
