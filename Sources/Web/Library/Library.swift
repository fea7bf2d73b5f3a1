internal import LedgerCore
internal import Reconciling
internal import Synchronization

/// 公开报告库: the reports that everybody may read: kept ones that a public item names, and those laid out for everybody.
struct Library: Sendable {
  /// By place, then year.
  let reports: [PublicReport]
  /// How many more there are than are read.
  let left: Int

  func holds(_ digest: String) -> Bool { reports.contains { $0.digest == digest } }

  /// Places that a report is of: that of the site first, then those with most reports.
  let places: [String]
  /// By place, see ``settledYears(of:)``.
  let settled: [String: [Int]]

  init(_ reports: [PublicReport], left: Int, at home: String) {
    self.reports = reports
    self.left = left
    settled = Library.settledYears(of: reports)
    var counts: [String: Int] = [:]
    for place in reports.compactMap(\.report.place) { counts[place, default: 0] += 1 }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    places = order.filter { $0 == home } + order.filter { $0 != home }
  }

  /// A place that is asked for; the first where none is. A fault where no report is of it.
  func place(_ asked: String?) throws(Fault) -> String? {
    guard let asked else { return places.first }
    guard places.contains(asked) else { throw .nothingHere }
    return asked
  }
}

/// 书柜: reports that were read once, for the library to be made of.
final class Bookcase: Sendable {
  private struct Book {
    /// The newest that a document of it is of.
    let year: Int
    /// Empty where the library has no room for it.
    var texts: [PublicReport]
  }

  private let most: Int
  private let books = Mutex<[String: Book]>([:])

  /// - Parameter most: So many reports are held.
  init(most: Int) { self.most = most }

  /// The library as it is now; the texts of what is not in it are let go.
  func library(of ledger: any OpenLedger, home: String) throws -> Library {
    let sight = Sight.everybody(ledger.kinds)
    let shared = ledger.sharedReports()
    var known = books.withLock { $0 }
    var open = shared
    for report in try ledger.namedReports() where !open.contains(report.digest) {
      if try report.isOpen(ledger, sight) { open.insert(report.digest) }
    }
    known = known.filter { open.contains($0.key) }
    for digest in open where known[digest] == nil {
      var book = Bookcase.read(digest, ledger)
      // Which are the newest is known once all years are; until then no more than these are held.
      if known.values.count(where: { !$0.texts.isEmpty }) >= most { book.texts = [] }
      known[digest] = book
    }
    func year(_ digest: String) -> Int { known[digest]?.year ?? 0 }
    let newest = open.sorted { (year($1), $0) < (year($0), $1) }.prefix(most)
    for digest in known.keys where !newest.contains(digest) { known[digest]?.texts = [] }
    for digest in newest where known[digest]?.texts.isEmpty == true {
      known[digest] = Bookcase.read(digest, ledger)
    }
    let kept = known
    books.withLock { $0 = kept }
    return Library(
      newest.flatMap { kept[$0]?.texts ?? [] }.sorted { Bookcase.order($0) < Bookcase.order($1) },
      left: open.count - newest.count, at: home)
  }

  private static func order(_ one: PublicReport) -> (String, Int, String, Int) {
    (one.report.place ?? "", one.report.year ?? 0, one.digest, one.document)
  }

  private static func read(_ digest: String, _ ledger: any OpenLedger) -> Book {
    // A file that is no report, or cannot be read any more, is none of the library's.
    let texts = ((try? ledger.report(digest)) ?? []).enumerated().map { index, text in
      PublicReport(digest: digest, document: index, report: ReadReport(text.document, text.findings))
    }
    return Book(year: texts.compactMap(\.report.year).max() ?? 0, texts: texts)
  }
}

extension NamedReport {
  /// Somebody of that sight sees an item that names it.
  fileprivate func isOpen(_ ledger: any OpenLedger, _ sight: Sight) throws -> Bool {
    try items.contains { try ledger.item($0).map(sight.sees) == true }
  }
}

extension Visit {
  /// One document of a report that everybody may read, in the library or older than what it holds; nil where there is none.
  func publicReport(_ digest: String, document: Int) async throws -> PublicReport? {
    let library = try await library()
    if let held = library.report(digest, document) { return held }
    guard library.left > 0 else { return nil }
    return try await ask { ledger in
      let named = try ledger.namedReports().first { $0.digest == digest }
      let isOpen = try named?.isOpen(ledger, Sight.everybody(ledger.kinds)) ?? false
      guard isOpen || ledger.sharedReports().contains(digest) else { return nil }
      let texts = try ledger.report(digest)
      guard texts.indices.contains(document) else { return nil }
      return PublicReport(
        digest: digest, document: document, report: ReadReport(texts[document].document, texts[document].findings))
    }
  }

  /// The library as it was within the last minute; to who comes later, that of up to six minutes ago while it is made anew.
  func library() async throws -> Library {
    let site = site
    return try await site.libraries.answer(for: 0) {
      try await site.door.ask { try site.bookcase.library(of: $0, home: site.place) }
    }
  }
}
