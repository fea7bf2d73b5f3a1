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
    let (digest, sight, now) = (visit.parameters.get("digest") ?? "", visit.sight, visit.now)
    let index = visit.query("document").flatMap { Int($0) } ?? 0
    let answer = try await visit.ask { ledger -> JSON? in
      let texts = try ReportsInterface.texts(digest, ledger, sight)
      guard texts.indices.contains(index) else { return nil }
      let (text, report) = (texts[index].document.text, texts[index].findings.report)
      let promises = try ReportPage.promises(
        of: texts[index], digest, report.place, report.year, ledger, .everybody(ledger.kinds), at: now)
      return .members([
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
      ])
    }
    guard let answer else { throw Fault.nothingHere }
    return JSONAnswer.tagged(answer, for: visit)
  }
}
