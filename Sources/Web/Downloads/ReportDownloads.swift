internal import Facts
internal import Hummingbird
internal import Publishing
internal import Reconciling

/// 报告读数下载: what was read from one public report, and the numbers of all of them together.
enum ReportDownloads {
  @Sendable static func csv(_ visit: Visit) async throws -> Response {
    let report = try await report(visit)
    var out = Bytes()
    let sheet = Spreadsheet()
    sheet.open(&out)
    sheet.write(Record(document: report.document, findings: report.findings), to: &out)
    return .download(out.array, as: "text/csv; charset=utf-8", named: "\(name(report)).csv")
  }

  @Sendable static func lines(_ visit: Visit) async throws -> Response {
    let report = try await report(visit)
    var out = Bytes()
    JSONLines().write(Record(document: report.document, findings: report.findings), named: false, to: &out)
    return .download(out.array, as: "application/jsonl; charset=utf-8", named: "\(name(report)).jsonl")
  }

  private static func name(_ report: ReadReport) -> String { report.title }

  private static func report(_ visit: Visit) async throws -> ReadReport {
    let document = visit.query("document").flatMap { Int($0) } ?? 0
    guard let found = try await visit.publicReport(visit.parameters.get("digest") ?? "", document: document) else {
      throw Fault.nothingHere
    }
    return found.report
  }

  /// Every yearly number of every indicator that the public reports give, one a row; an indicator a piece.
  @Sendable static func indicators(_ visit: Visit) async throws -> Response {
    let library = try await visit.library()
    let told = Set(library.reports.flatMap { $0.report.statements.compactMap(\.figure.indicator) })
    let names = try await visit.ask { $0.indicators }.filter { told.contains($0.code) }
    let (door, reports) = (visit.site.door, library.reports.map(\.report))
    return .download(as: "text/csv; charset=utf-8", named: "indicators.csv") { number in
      var out = Bytes()
      if number == 0 {
        ComparedSpreadsheet.open(&out)
        return out.array
      }
      guard names.indices.contains(number - 1) else { return nil }
      let topic = Series.Topic(code: names[number - 1].code, name: names[number - 1].name)
      return try await door.ask { _ in
        var out = Bytes()
        if let table = try? Series.Table(reports, topic: topic) { ComparedSpreadsheet.rows(table, to: &out) }
        return out.array
      }
    }
  }
}
