internal import Hummingbird
internal import LedgerCore

/// 审定页: proposals of a report with the source beside them.
enum ReviewPage {
  struct Model: Sendable {
    let question: ReviewQuestion
    let report: ShelvedReport?
    let cards: [Card]
    /// All that meet the question.
    let total: Int
    let next: Int?
    let kinds: [Kind]
    let offices: [String]
    let notice: Title?
  }

  struct Card: Sendable {
    let number: Int
    let proposal: Proposal
    let kind: Title
    let passage: Passage?
    /// The title of what it is a part of.
    let under: String?
    let offices: [AssignmentProposal]
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (question, asker, now) = (ReviewQuestion(visit), visit.asker, visit.now)
    guard question.report != nil else {
      let reports = try await visit.ask { try $0.shelvedReports() }
      return visit.show(view(reports, visit.frame))
    }
    let notice = visit.query("done").flatMap { ReviewWords.done($0, visit.query("count").flatMap { Int($0) } ?? 0) }
    let model = try await visit.ask { try ReviewPage.model(of: $0, question, asker, at: now, notice) }
    return visit.show(view(model, visit.frame))
  }

  static func model(
    of ledger: any OpenLedger, _ question: ReviewQuestion, _ asker: Asker, at now: Moment, _ notice: Title?
  ) throws -> Model {
    let all = try ledger.shelved(question.filter)
    let rest = all.filter { $0.number > question.after }
    let shown = rest.prefix(question.size)
    let titles = Dictionary(all.map { ($0.proposal.key, $0.proposal.created.title) }) { first, _ in first }
    let texts = try question.report.map(ledger.report) ?? []
    let offices = try ledger.offices()
    let proposer = try shown.first.map { try ledger.proposer(of: $0.proposal.created.year, offices, at: now) }
    let cards = shown.map { one in
      let created = one.proposal.created
      return Card(
        number: one.number, proposal: one.proposal,
        kind: ledger.kinds[created.kind]?.title ?? Title(created.kind, created.kind),
        passage: created.origin.flatMap { Passage($0, in: texts) },
        under: one.proposal.under.flatMap { titles[$0] },
        offices: proposer?.proposals(title: created.title, words: created.origin?.words ?? "") ?? [])
    }
    return Model(
      question: question, report: try ledger.shelvedReports().first { $0.digest == question.report }, cards: cards,
      total: all.count, next: rest.count > shown.count ? shown.last?.number : nil,
      kinds: ledger.kinds.kinds.filter { !$0.filedBy.isDisjoint(with: asker.roles) },
      offices: offices.offices.map(\.name), notice: notice)
  }
}
