internal import Hummingbird
internal import LedgerCore

/// 已导入的报告 for programs, with how many of their proposals wait.
enum ShelfInterface {
  static let listing = Operation(
    "listImportedReports", .read, [],
    .json(
      .object([
        .must(
          "reports",
          .list(
            .object([
              .must("digest", .formed(.digest)), .must("place", .text()), .must("year", .integer(1...9999)),
              .must("open", .count, "Proposals that wait for review."), .must("total", .count), .must("path", .text()),
            ])), "The newest year first.")
      ])))

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let reports = try await visit.ask { try $0.shelvedReports() }.map { report -> JSON in
      [
        "digest": .text(report.digest), "place": .text(report.place), "year": .integer(report.year),
        "open": .integer(report.open), "total": .integer(report.total),
        "path": .text(LocalPath("api", "v1", "proposals").with(["report": report.digest])),
      ]
    }
    return JSONAnswer.tagged(["reports": JSON.list(reports)], for: visit)
  }
}
