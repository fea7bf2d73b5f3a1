internal import Hummingbird
internal import LedgerCore

/// 检索: words in the items and reports that everybody may read.
enum SearchPage {
  struct Model: Sendable {
    let question: SearchQuestion
    let found: SearchFound?
    /// Why the words are no query.
    let wrong: String?
    let places: [String]
  }

  static let size = 20
  /// What the command line calls them, in the order of the form.
  static let kinds = ["item", "commitment", "figure", "project", "term", "heading"]

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let page = visit.query("page")
    let kind = visit.query("kind")
    guard let number = Int(page ?? "1"), (1...500).contains(number), kind == nil || kinds.contains(kind ?? "") else {
      throw Fault(.badRequest, SearchWords.unknown)
    }
    let question = SearchQuestion(
      words: String((visit.query("q") ?? "").prefix(1_000)), place: visit.query("place").map { String($0.prefix(100)) },
      years: visit.query("year").map { String($0.prefix(20)) }, kind: kind, page: number, size: size)
    let library = try await visit.library()
    var found: SearchFound?
    var wrong: String?
    if !question.words.allSatisfy(\.isWhitespace) {
      do {
        found = try await search(question, library, visit)
      } catch let error as WrongSearch {
        wrong = error.sentence
      }
    }
    let model = Model(question: question, found: found, wrong: wrong, places: library.places)
    return visit.show(view(model, visit.frame), wrong == nil ? .ok : .badRequest)
  }

  /// In what everybody may read. Throws `WrongSearch` where the words are no query.
  static func search(_ question: SearchQuestion, _ library: Library, _ visit: Visit) async throws -> SearchFound {
    let now = visit.now
    return try await visit.site.door.ask(on: .searches) { try $0.search(question, in: library.reports, at: now) }
  }
}
