import LedgerCore
import Publishing

/// 分派建议: for each item chosen, the offices that similar items and competences speak for, with the reason.
enum AssignmentTable {
  static func show(_ items: [Int], _ filter: ItemFilter, _ session: Session) throws(Failure) {
    let chosen = items.isEmpty ? try session.items(filter).map(\.id) : items
    let rows = try session.items(ItemFilter()).filter { $0.office != nil }
    let offices = try session.attempt(
      nil, { try LedgerSettings.offices(session.settings, known: rows.compactMap(\.office)) })
    var grid = Grid([
      Grid.Column(title: "号", right: true), Grid.Column(title: "事项", least: 20), Grid.Column(title: "现牵头", least: 8),
      Grid.Column(title: "建议", least: 8), Grid.Column(title: "理由", least: 16),
    ])
    for id in chosen {
      let item = try session.item(id)
      // What was led the year before; its own office is no reason to propose it again.
      let before = rows.filter { $0.id != id && $0.year == item.year - 1 }
      let proposer = AssignmentProposer(
        offices: offices, lastYear: before.map { PastItem(id: $0.id, title: $0.title, lead: $0.office ?? "") })
      let proposals = proposer.proposals(title: item.title, words: item.created.origin?.words ?? "")
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
