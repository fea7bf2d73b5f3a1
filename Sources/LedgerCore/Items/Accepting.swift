/// 审定: proposals into the ledger.
extension LedgerStore where Self: ProposalShelf {
  /// Creates the items of the proposals, those first that others are a part of, and takes the proposals off the shelf.
  ///
  /// A proposal whose key the ledger has already becomes no second item. Where `unreviewed`, the items say so; else a kind
  /// that has a move `confirm` out of its first state is confirmed at once: somebody has just looked at it.
  public func accept(
    _ shelved: [Shelved], by asker: Asker, at now: Moment, unreviewed: Bool, _ kinds: KindCatalogue
  ) throws -> [Int] {
    var items: [Int] = []
    for batch in [shelved.filter { $0.proposal.under == nil }, shelved.filter { $0.proposal.under != nil }] {
      var drafts: [Draft] = []
      var made: [Int] = []
      for (index, one) in batch.enumerated() {
        if let item = try item(key: one.proposal.key) {
          try settle(one.number, as: .accepted(item: item))
          continue
        }
        var created = one.proposal.created
        created.key = one.proposal.key
        created.parent = try one.proposal.under.flatMap { try item(key: $0) }
        if unreviewed { created.origin?.unreviewed = true }
        drafts.append(Draft(on: .new, .create(created), by: asker))
        if !unreviewed, let kind = kinds[created.kind], kind.move("confirm")?.from.contains(kind.initial) == true {
          drafts.append(Draft(on: .created, .move("confirm", Request.Supply()), by: asker))
        }
        made.append(index)
      }
      let entries = try submit(drafts, at: now)
      let numbers = entries.filter { if case .created = $0.event { true } else { false } }.map(\.number)
      for (index, item) in zip(made, numbers) { try settle(batch[index].number, as: .accepted(item: item)) }
      items += numbers
    }
    return items
  }
}
