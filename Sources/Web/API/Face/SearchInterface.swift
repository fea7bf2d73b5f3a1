internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 检索 for programs: words in the items and reports that everybody may read.
enum SearchInterface {
  static let searching = Operation(
    "search", .read,
    [
      .query(
        "q", .text(least: 1, most: 1_000), required: true, "Words, with the signs of a query: phrases, OR, -word."),
      .query("place", .name, "Whose."), .query("year", .text(least: 1, most: 20), "2025, or 2023-2025."),
      .query("kind", .choice(SearchPage.kinds), "What of."),
      .query("page", .integer(1...500), "1 where it is not said."),
      .query("limit", .integer(1...100), "How many at most; 20 where it is not said."),
    ],
    .json(
      .object([
        .must(
          "hits",
          .list(
            .object([
              .may("item", .number), .may("report", .formed(.digest)), .may("document", .count, "Which of the file."),
              .may("from", .count, "Code point at which the sentence begins."), .may("title", .words),
              .may("place", .text()), .may("year", .integer(1...9999)), .must("headings", .list(.words)),
              .must("kinds", .list(.text())),
              .must(
                "sentences",
                .list(.list(.object([.must("words", .words), .must("found", .flag)]))), "In pieces, found or not."),
              .must("path", .text(most: 16_000)),
            ])), "Best first: an item, or a sentence of a report."),
        .must("total", .count), .must("isMore", .flag, "There are more than `total`: they were not all counted."),
        .may("next", .text(most: 16_000), "Path of the next page; absent on the last."),
      ])), weight: 5)

  @Sendable static func search(_ visit: Visit) async throws -> Response {
    let page = visit.query("page").flatMap { Int($0) } ?? 1
    let question = SearchQuestion(
      words: visit.query("q") ?? "", place: visit.query("place"), years: visit.query("year"), kind: visit.query("kind"),
      page: page, size: visit.query("limit") == nil ? SearchPage.size : visit.limit)
    if question.words.allSatisfy(\.isWhitespace) { throw Fault.refused(SchemaFault("q", "has no words")) }
    let found: SearchFound
    do {
      found = try await SearchPage.search(question, try await visit.library(), visit)
    } catch let wrong as WrongSearch {
      throw Fault.refused(SchemaFault("q", wrong.sentence))
    }
    let isLast = page * question.size >= found.total || page == 500
    return JSONAnswer.tagged(
      JSON.members([
        "hits": .list(found.hits.map(json)), "total": .integer(found.total), "isMore": .flag(found.isMore),
        "next": isLast ? nil : .text(visit.path("page", page + 1)),
      ]), for: visit)
  }

  private static func json(_ hit: SearchHit) -> JSON {
    var place: (item: Int?, report: String?, document: Int?, from: Int?, title: String?, path: String)
    switch hit.spot {
    case .item(let id, let title): place = (id, nil, nil, nil, title, LocalPath.program("items", String(id)))
    case .report(let digest, let document, let at):
      place = (nil, digest, document, at, nil, ReportTextInterface.path(digest, document))
    }
    return .members([
      "item": place.item.map(JSON.integer), "report": place.report.map(JSON.text),
      "document": place.document.map(JSON.integer), "from": place.from.map(JSON.integer),
      "title": place.title.map(JSON.text), "place": hit.place.map(JSON.text), "year": hit.year.map(JSON.integer),
      "headings": .texts(hit.headings), "kinds": .texts(hit.kinds),
      "sentences": .list(
        hit.sentences.map { pieces in
          .list(pieces.map { ["words": .text($0.words), "found": .flag($0.isFound)] })
        }), "path": .text(place.path),
    ])
  }
}
