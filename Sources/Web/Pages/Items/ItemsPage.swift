internal import Hummingbird
internal import LedgerCore

/// 事项清单: every item that the visitor may see, by filter, page after page.
enum ItemsPage {
  struct Model: Sendable {
    let question: ItemsQuestion
    let total: Int
    let lines: [ItemTable.Line]
    let offices: [String]
    let kinds: [Kind]
    /// Where the next page begins; nil on the last.
    let next: Int?
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let (question, sight, now) = (try ItemsQuestion(visit), visit.sight, visit.now)
    let board = try await BoardPage.kept(BoardPage.Question(year: nil, kind: nil, all: sight.seesAll), visit)
    let page = try await visit.page(question)
    let model = Model(
      question: question, total: page.total, lines: page.rows.map { ItemTable.line($0, visit.site.kinds) },
      offices: board.offices, kinds: visit.site.kinds.kinds.filter { sight.seesAll || $0.isPublic },
      next: page.rows.count == ItemsQuestion.pageSize ? page.rows.last?.id : nil)
    return visit.show(view(model, visit.frame, now))
  }
}
