internal import Hummingbird
internal import LedgerCore

/// 票决: every ballot of the deputies that everybody may see.
enum BallotsPage {
  struct Model: Sendable {
    let lines: [ItemTable.Line]
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(Model(lines: try await lines(visit)), visit.frame))
  }

  static func lines(_ visit: Visit) async throws -> [ItemTable.Line] {
    let now = visit.now
    return try await visit.ask { ledger -> [ItemTable.Line] in
      guard let kind = ledger.kinds["ballot"], let filter = PublicYears.filter("ballot", nil, ledger.kinds, 1_000)
      else {
        return []
      }
      return try ledger.items(filter, at: now).rows.reversed().map { row in
        ItemTable.Line(row: row, kind: nil, state: kind.state(row.state)?.title ?? Title(row.state, row.state))
      }
    }
  }

  static func view(_ model: Model, _ frame: Frame) -> HTML {
    frame.page(
      title: BallotWords.title, .tag("h1", [:], frame.text(BallotWords.title)),
      .tag("p", ["class": "lead"], frame.text(BallotWords.lead)),
      model.lines.isEmpty
        ? .tag("p", [:], frame.text(BallotWords.none))
        : .tag(
          "ul", ["class": "changes"],
          model.lines.map { line in
            .tag(
              "li", [:],
              .tag("a", ["href": LocalPath("ballots", String(line.row.id)).path], frame.said(line.row.title)), " ",
              .tag("span", ["class": "quiet"], frame.text(line.state)))
          }))
  }
}
