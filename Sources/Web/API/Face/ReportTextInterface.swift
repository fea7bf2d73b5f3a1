internal import Documents
internal import Facts
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 报告全文 for programs: the text that positions of findings and items count in, with what was promised in it.
enum ReportTextInterface {
  static let reading = Operation(
    "readReportText", .read,
    [ReportsInterface.digest, .query("document", .integer(0...10_000), "Which of the file; the first is 0.")],
    .json(
      .named(
        "ReportText",
        .object([
          .must("digest", .formed(.digest)), .must("document", .count),
          .must("documents", .list(.words), "Their names."),
          .may("place", .text()), .may("year", .integer(1...9999)),
          .must("text", .text(most: 50_000_000), "Positions are its code points."),
          .must(
            "promises",
            .list(
              .object([.must("item", .number), .must("title", .words), .must("from", .count), .must("to", .count)])),
            "Items that everybody sees, where their words stand."),
        ]))), weight: 10)

  static func path(_ digest: String, _ document: Int) -> String {
    LocalPath("api", "v1", "reports", digest, "text").with(["document": document == 0 ? nil : String(document)])
  }

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (digest, sight) = (visit.parameters.get("digest") ?? "", visit.sight)
    let index = visit.query("document").flatMap { Int($0) } ?? 0
    let texts = try await visit.ask { try ReportsInterface.texts(digest, $0, sight) }
    guard texts.indices.contains(index) else { throw Fault.nothingHere }
    let (text, report) = (texts[index].document.text, texts[index].findings.report)
    let promises = try await ReportPage.promises(
      of: digest, index, texts[index], report.place, report.year, visit)
    return JSONAnswer.tagged(
      JSON.members([
        "digest": .text(digest), "document": .integer(index), "documents": .texts(texts.map(\.document.name)),
        "place": report.place.map(JSON.text), "year": report.year.map(JSON.integer),
        "text": .text(text.string(0..<text.count)),
        "promises": .list(
          promises.map { promise in
            [
              "item": .integer(promise.item), "title": .text(promise.title),
              "from": .integer(promise.range.lowerBound), "to": .integer(promise.range.upperBound),
            ]
          }),
      ]), for: visit)
  }
}
