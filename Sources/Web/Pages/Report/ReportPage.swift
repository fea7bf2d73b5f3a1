internal import Documents
internal import Facts
internal import Hummingbird
internal import LedgerCore

/// 报告页: the text of a report, what was read from it marked, and each promise leading to its item.
enum ReportPage {
  struct Model: Sendable {
    let report: ReportText
    let digest: String
    /// Names of all documents of the file, and which this is.
    let names: [String]
    let index: Int
    let promises: [Promise]
    /// The item whose words are looked for.
    let here: Int?
    /// The code point whose sentence is looked for.
    let position: Int?
  }

  /// The words of an item.
  struct Promise: Sendable {
    let range: Range<Int>
    let item: Int
    let title: String
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    let digest = visit.parameters.get("digest") ?? ""
    let isDigest = digest.utf8.count == 64 && digest.allSatisfy { $0.isHexDigit && $0.isASCII && !$0.isUppercase }
    guard isDigest else { throw Fault.nothingHere }
    let (here, wanted) = (visit.query("item").flatMap { Int($0) }, visit.query("document").flatMap { Int($0) })
    let position = visit.query("at").flatMap { Int($0) }
    let sight = Sight.everybody(visit.site.kinds)
    let (item, reports, isShared) = try await visit.ask { ledger in
      // Only what an item that everybody may see names is shown, so that nobody finds drafts by trying digests.
      let item = try here.flatMap(ledger.item).flatMap {
        sight.sees($0) && $0.created.origin?.report == digest ? $0 : nil
      }
      return (item, try ledger.report(digest), ledger.sharedReports().contains(digest))
    }
    guard !reports.isEmpty else { throw Fault(.notFound, ReportWords.missing) }
    let index = min(max(wanted ?? item.flatMap { holder(of: $0, in: reports) } ?? 0, 0), reports.count - 1)
    let report = reports[index]
    let place = item?.place ?? report.findings.report.place
    let year = item?.year ?? report.findings.report.year
    let (door, now) = (visit.site.door, visit.now)
    let promises = try await visit.site.marks.answer(for: "\(digest) \(index) \(place ?? "") \(year ?? 0)") {
      try await door.ask { try ReportPage.promises(of: report, digest, place, year, $0, sight, at: now) }
    }
    guard isShared || item != nil || !promises.isEmpty else { throw Fault.nothingHere }
    let model = Model(
      report: report, digest: digest, names: reports.map(\.document.name), index: index, promises: promises,
      here: item?.id, position: position)
    return visit.show(view(model, visit.frame))
  }

  /// The document that has the item's words where the item says.
  private static func holder(of item: Item, in reports: [ReportText]) -> Int? {
    guard let origin = item.created.origin, let from = origin.from, let to = origin.to, from < to else { return nil }
    return reports.firstIndex { report in
      to <= report.document.text.count && report.document.text.string(from..<to) == origin.words
    }
  }

  static func promises(
    of report: ReportText, _ digest: String, _ place: String?, _ year: Int?, _ ledger: any OpenLedger, _ sight: Sight,
    at now: Moment
  ) throws -> [Promise] {
    guard let place, let year else { return [] }
    var filter = ItemFilter()
    filter.places = [place]
    filter.year = year
    filter.limit = 1_000
    guard let asked = sight.narrowed(filter) else { return [] }
    let count = report.document.text.count
    return try ledger.items(asked, at: now).rows.compactMap { row -> Promise? in
      guard let item = try ledger.item(row.id), let origin = item.created.origin, origin.report == digest,
        let from = origin.from, let to = origin.to, 0 <= from, from < to, to <= count
      else { return nil }
      return Promise(range: from..<to, item: item.id, title: item.title)
    }.sorted { ($0.range.lowerBound, $0.item) < ($1.range.lowerBound, $1.item) }
  }
}
