internal import Hummingbird
internal import LedgerCore

/// 名词解释 for programs.
enum GlossaryInterface {
  static let place = Parameter.query("place", .name, "Whose reports; the site's own where it is not said.")
  static let reading = Operation(
    "readGlossary", .read, [place],
    .json(
      .object([
        .may("place", .text()), .must("places", .list(.text()), "Those that can be asked for."),
        .must(
          "entries",
          .list(
            .object([
              .must("term", .words),
              .must(
                "explanations",
                .list(
                  .object([
                    .must("words", .words),
                    .must(
                      "sources",
                      .list(
                        .object([
                          .may("year", .integer(1...9999)), .may("page", .count, "Of the printed report."),
                          .must("report", .formed(.digest)), .must("document", .count, "Which of the file."),
                          .must("from", .count, "Code point at which it is explained."),
                          .may("first", .count, "Code point at which the report uses it first."),
                        ]))),
                  ])), "The newest first."),
            ]))),
      ])), weight: 5)

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let model = try await GlossaryPage.model(visit)
    return JSONAnswer.tagged(
      JSON.members([
        "place": model.place.map(JSON.text), "places": .texts(model.places),
        "entries": .list(
          model.entries.map { entry in
            ["term": .text(entry.term), "explanations": .list(entry.explanations.map(json))]
          }),
      ]), for: visit)
  }

  private static func json(_ explanation: GlossaryPage.Explanation) -> JSON {
    [
      "words": .text(explanation.words),
      "sources": .list(
        explanation.sources.map { source in
          .members([
            "year": source.year.map(JSON.integer), "page": source.page.map(JSON.integer),
            "report": .text(source.report.digest), "document": .integer(source.report.document),
            "from": .integer(source.from), "first": source.first.map(JSON.integer),
          ])
        }),
    ]
  }
}
