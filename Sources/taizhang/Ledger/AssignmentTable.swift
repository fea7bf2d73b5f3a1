import LedgerCore
import Publishing

/// 分派建议: for each item chosen, the offices that similar items and competences speak for, with the reason.
enum AssignmentTable {
  static func show(_ items: [Int], _ filter: ItemFilter, _ session: Session) throws(Failure) {
    let chosen = items.isEmpty ? try session.items(filter).map(\.id) : items
    let known = try session.attempt(nil) { try session.ledger.board(ItemFilter(), at: session.now).cells }
    let offices = try session.attempt(
      nil, { try LedgerSettings.offices(session.settings, known: known.compactMap(\.office)) })
    var proposers: [Int: AssignmentProposer] = [:]
    var grid = Grid([
      Grid.Column(title: "号", right: true), Grid.Column(title: "事项", least: 20), Grid.Column(title: "现牵头", least: 8),
      Grid.Column(title: "建议", least: 8), Grid.Column(title: "理由", least: 16),
    ])
    for id in chosen {
      let item = try session.item(id)
      // What was led the year before; its own office is no reason to propose it again.
      if proposers[item.year] == nil {
        proposers[item.year] = try session.attempt(nil) {
          try session.ledger.proposer(of: item.year, offices, at: session.now)
        }
      }
      let proposals =
        proposers[item.year]?.proposals(title: item.title, words: item.created.origin?.words ?? "") ?? []
      for (index, proposal) in proposals.enumerated() {
        grid.rows.append([
          Cell(index == 0 ? String(id) : ""), Cell(index == 0 ? item.title : ""),
          Cell(index == 0 ? item.parties.lead ?? "" : ""), Cell(proposal.office),
          Cell(proposal.reasons.joined(separator: "；"), .quiet),
        ])
      }
      if proposals.isEmpty {
        grid.rows.append([Cell(String(id)), Cell(item.title), Cell(item.parties.lead ?? ""), Cell("—")])
      }
    }
    try Tabulating.put(grid)
  }
}
