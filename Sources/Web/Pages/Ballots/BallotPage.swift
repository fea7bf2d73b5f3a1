internal import Hummingbird
internal import LedgerCore

/// 一次票决: who stood, how many votes each was given, and the arithmetic from there to the result. Never a single vote.
enum BallotPage {
  struct Model: Sendable {
    let id: Int
    let title: String
    let meeting: String?
    let rules: String?
    let state: Title
    let since: Day
    let opened: BallotOpened?
    let counted: BallotCounted?
    let candidates: [Candidate]

    /// Votes that carry: more than half of all deputies.
    var majority: Int? { opened.map { $0.eligible / 2 + 1 } }
  }

  struct Candidate: Sendable {
    let id: Int
    /// Nil where the item is not public.
    let title: String?
    let votes: Int?
    let isCarried: Bool
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (id, sight) = (try visit.item(), visit.sight)
    guard let model = try await visit.ask({ try BallotPage.model(of: $0, id, sight) }) else {
      // Another item than a ballot, or none at all: its own page knows.
      return .seeOther(LocalPath("items", String(id)).path)
    }
    return visit.show(view(model, visit.frame))
  }

  static func model(of ledger: any OpenLedger, _ id: Int, _ sight: Sight) throws -> Model? {
    guard let item = try ledger.item(id), item.kind == "ballot", sight.sees(item), let kind = ledger.kinds["ballot"]
    else { return nil }
    // While votes are given nothing is told of them.
    let counted = item.counted
    let candidates = try (item.ballot?.candidates ?? []).map { number -> Candidate in
      let other = try ledger.item(number)
      return Candidate(
        id: number, title: other.flatMap { sight.sees($0) ? $0.title : nil }, votes: counted?.votes[String(number)],
        isCarried: counted?.carried.contains(number) ?? false)
    }
    return Model(
      id: id, title: item.title, meeting: item.fields["meeting"], rules: item.fields["rules"],
      state: kind.state(item.state)?.title ?? Title(item.state, item.state), since: item.since.day,
      opened: item.ballot, counted: counted,
      candidates: candidates.sorted { ($1.votes ?? 0, $0.id) < ($0.votes ?? 0, $1.id) })
  }
}
