internal import Documents
internal import Facts
internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 报告 for programs: kept reports that items name, and what was read from them.
enum ReportsInterface {
  static let digest = Parameter.path("digest", .formed(.digest), "SHA-256 of the report's file.")
  static let listing = Operation(
    "listReports", .read,
    [.query("after", .formed(.digest), "Cursor: only what comes after that digest; `next` has it."), .limit],
    .json(ReportListJSON.schema), weight: 20)
  static let reading = Operation("readFindings", .read, [digest], .json(FindingsJSON.schema), weight: 10)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let (sight, after, limit) = (visit.sight, visit.query("after") ?? "", visit.limit)
    let page = try await visit.ask { ledger -> [ReportJSON] in
      var page: [ReportJSON] = []
      for report in try ledger.namedReports() where report.digest > after && page.count < limit {
        if try sees(report, ledger, sight) { page.append(ReportJSON(report)) }
      }
      return page
    }
    let next =
      page.count == limit
      ? page.last.map { LocalPath("api", "v1", "reports").with(["limit": String(limit), "after": $0.digest]) } : nil
    return JSONAnswer.tagged(ReportListJSON(reports: page, next: next), for: visit)
  }

  @Sendable static func findings(_ visit: Visit) async throws -> Response {
    let (sight, digest) = (visit.sight, visit.parameters.get("digest") ?? "")
    let answer = try await visit.ask { ledger in
      FindingsJSON(
        digest: digest, documents: try texts(digest, ledger, sight).map(FindingsJSON.Document.init))
    }
    return JSONAnswer.tagged(answer, for: visit)
  }

  /// The documents of a report that an item seen names, or that is laid out for everybody; a fault for any other.
  static func texts(_ digest: String, _ ledger: any OpenLedger, _ sight: Sight) throws -> [ReportText] {
    let named = try ledger.namedReports().first { $0.digest == digest }
    guard try named.map({ try sees($0, ledger, sight) }) == true || ledger.sharedReports().contains(digest) else {
      throw Fault.nothingHere
    }
    return try ledger.report(digest)
  }

  /// A report is seen by who sees an item made from it; the first hundred are asked.
  private static func sees(_ report: NamedReport, _ ledger: any OpenLedger, _ sight: Sight) throws -> Bool {
    if sight.seesAll { return true }
    return try report.items.prefix(100).contains { try ledger.item($0).map(sight.sees) == true }
  }
}

struct ReportListJSON: Encodable {
  let reports: [ReportJSON]
  let next: String?

  static let schema = Schema.object([
    .must("reports", .list(ReportJSON.schema)), .may("next", .text(), "Path of the next page; absent on the last."),
  ])
}

struct ReportJSON: Encodable {
  let digest: String
  let place: String
  let year: Int
  let items: Int
  let path: String

  static let schema = Schema.named(
    "Report",
    .object([
      .must("digest", .formed(.digest)), .must("place", .text()), .must("year", .integer(1...9999)),
      .must("items", .integer(1...Int.max), "How many items were made from it."), .must("path", .text()),
    ]))

  init(_ report: NamedReport) {
    digest = report.digest
    place = report.place
    year = report.year
    items = report.items.count
    path = LocalPath("api", "v1", "reports", report.digest, "findings").path
  }
}

struct FindingsJSON: Encodable {
  let digest: String
  let documents: [Document]

  struct Document: Encodable {
    let name: String
    let place: String?
    let year: Int?
    let findings: [Found]

    init(_ report: ReportText) {
      name = report.document.name
      place = report.findings.report.place
      year = report.findings.report.year
      findings = report.findings.all.map { Found($0, report) }
    }
  }

  struct Found: Encodable {
    let kind: String
    let from: Int
    let to: Int
    let text: String
    let rule: String
    let confidence: Int
    let subject: String?
    let values: [String]?
    let unit: String?
    let measure: String?

    init(_ finding: Finding, _ report: ReportText) {
      kind = finding.fact.kind.rawValue
      from = finding.source.lowerBound
      to = finding.source.upperBound
      text = report.document.text.string(finding.source)
      rule = finding.rule
      confidence = Int(finding.confidence.percent)
      guard case .figure(let figure) = finding.fact else {
        (subject, values, unit, measure) = (nil, nil, nil, nil)
        return
      }
      subject = figure.subject
      values = figure.values.map { "\($0)" }
      unit = figure.unit
      measure = figure.measure.rawValue
    }
  }

  static let schema = Schema.named(
    "Findings",
    .object([
      .must("digest", .formed(.digest)),
      .must(
        "documents",
        .list(
          .object([
            .must("name", .text(most: 10_000)), .may("place", .text()), .may("year", .integer(1...9999)),
            .must(
              "findings",
              .list(
                .object([
                  .must("kind", .choice(Fact.Kind.allCases.map(\.rawValue))),
                  .must("from", .integer(0...Int.max), "Code points of the document's text, half open."),
                  .must("to", .integer(0...Int.max)), .must("text", .text(most: 1_000_000)), .must("rule", .text()),
                  .must("confidence", .integer(0...100)), .may("subject", .text(most: 10_000)),
                  .may("values", .list(.text())), .may("unit", .text()),
                  .may("measure", .choice(Measure.allCases.map(\.rawValue))),
                ]))),
          ]))),
    ]))
}
