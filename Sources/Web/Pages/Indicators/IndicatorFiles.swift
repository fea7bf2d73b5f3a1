internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import Publishing
internal import Reconciling

/// 指标下载: what the page of an indicator shows, as files.
enum IndicatorFiles {
  @Sendable static func csv(_ visit: Visit) async throws -> Response {
    try await answer(visit, "csv", "text/csv; charset=utf-8") { table in
      var out = Bytes()
      ComparedSpreadsheet.write(table, to: &out)
      return out.array
    }
  }

  @Sendable static func svg(_ visit: Visit) async throws -> Response {
    let language = visit.frame.language
    return try await answer(visit, "svg", "image/svg+xml") { table in
      var out = Bytes()
      Chart(table, language.chart).write(to: &out)
      return out.array
    }
  }

  @Sendable static func package(_ visit: Visit) async throws -> Response {
    try await answer(visit, "zip", "application/zip") { DataPackage.archive(of: $0) }
  }

  private static func answer(
    _ visit: Visit, _ ending: String, _ type: String, _ make: @escaping @Sendable (Series.Table) -> [UInt8]?
  ) async throws -> Response {
    let library = try await visit.library()
    let question = try await IndicatorQuestion(visit, library)
    let bytes = try await visit.ask { _ in make(question.compared(library)) }
    guard let bytes else { throw Fault(.internalServerError, FaultWords.ours) }
    return .download(bytes, as: type, named: "\(question.name.code).\(ending)")
  }
}
