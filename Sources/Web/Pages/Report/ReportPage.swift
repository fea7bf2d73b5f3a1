internal import Documents
internal import Facts
internal import Hummingbird
internal import LedgerCore
internal import Reconciling

/// 报告页: the text of a report, what was read from it marked; one sentence chosen shows its slots, its items, its results.
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
    let selection: Selection?
    let yearEnd: YearEnd?

    /// This page with something else chosen in it, as short as can be: a report has a thousand of them.
    func path(_ name: String, _ value: Int) -> String {
      "?" + (index == 0 ? "" : "document=\(index)&") + "\(name)=\(value)#here"
    }
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
    let promises = try await promises(
      of: digest, index, report, item?.place ?? report.findings.report.place,
      item?.year ?? report.findings.report.year, visit)
    guard isShared || item != nil || !promises.isEmpty else { throw Fault.nothingHere }
    let library = try await visit.library()
    let kept = library.report(digest, index)
    let yearEnd = try await visit.yearEnd(of: kept, in: library)
    let marking = Marking(report, promises)
    var selection: Selection?
    if let wanted = ReportPage.wanted(item, at: visit.query("at")),
      let sentence = marking.sentence(at: wanted.lowerBound)
    {
      let before = try await visit.yearBefore(kept, in: library)
      selection = try await Selection(of: sentence, wanted, marking, yearEnd, before, visit)
    }
    let model = Model(
      report: report, digest: digest, names: reports.map(\.document.name), index: index, promises: promises,
      here: item?.id, selection: selection, yearEnd: yearEnd)
    return visit.show(view(model, marking, visit.frame))
  }

  /// The code points that the address asks for: one, or the words of an item.
  private static func wanted(_ item: Item?, at position: String?) -> Range<Int>? {
    if let position = position.flatMap({ Int($0) }), 0 <= position, position < .max { return position..<position + 1 }
    guard let origin = item?.created.origin, let from = origin.from, let to = origin.to, 0 <= from, from < to else {
      return nil
    }
    return from..<to
  }

  /// The document that has the item's words where the item says.
  private static func holder(of item: Item, in reports: [ReportText]) -> Int? {
    guard let origin = item.created.origin, let from = origin.from, let to = origin.to, from < to else { return nil }
    return reports.firstIndex { report in
      to <= report.document.text.count && report.document.text.string(from..<to) == origin.words
    }
  }

  /// Public items that name a report, in the order of their words.
  static func promises(of report: PublicReport, _ visit: Visit) async throws -> [Promise] {
    let text = ReportText(document: report.report.document, findings: report.report.findings)
    return try await promises(of: report.digest, report.document, text, report.report.place, report.report.year, visit)
  }

  private static func promises(
    of digest: String, _ index: Int, _ report: ReportText, _ place: String?, _ year: Int?, _ visit: Visit
  ) async throws -> [Promise] {
    let (door, now, sight) = (visit.site.door, visit.now, Sight.everybody(visit.site.kinds))
    let count = report.document.text.count
    return try await visit.site.marks.answer(for: "\(digest) \(index) \(place ?? "") \(year ?? 0)") {
      try await door.ask { try ReportPage.promises(of: digest, upTo: count, place, year, $0, sight, at: now) }
    }
  }

  private static func promises(
    of digest: String, upTo count: Int, _ place: String?, _ year: Int?, _ ledger: any OpenLedger, _ sight: Sight,
    at now: Moment
  ) throws -> [Promise] {
    guard let place, let year else { return [] }
    var filter = ItemFilter()
    filter.places = [place]
    filter.year = year
    filter.limit = 1_000
    guard let asked = sight.narrowed(filter) else { return [] }
    return try ledger.items(asked, at: now).rows.compactMap { row -> Promise? in
      guard let item = try ledger.item(row.id), let origin = item.created.origin, origin.report == digest,
        let from = origin.from, let to = origin.to, 0 <= from, from < to, to <= count
      else { return nil }
      return Promise(range: from..<to, item: item.id, title: item.title)
    }.sorted { ($0.range.lowerBound, $0.item) < ($1.range.lowerBound, $1.item) }
  }
}
