internal import LedgerCore
internal import Reconciling
internal import Synchronization

/// 公开报告库: the reports that everybody may read: kept ones that a public item names, and those laid out for everybody.
struct Library: Sendable {
  /// By place, then year.
  let reports: [PublicReport]
  /// How many more there are than are read.
  let left: Int

  /// A read report takes some 0.3 MB: the newest so many are compared and searched.
  static let most = 300

  func holds(_ digest: String) -> Bool { reports.contains { $0.digest == digest } }

  /// Places that a report is of, those with most reports first.
  var places: [String] {
    var counts: [String: Int] = [:]
    for place in reports.compactMap(\.report.place) { counts[place, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The place whose page it is, if a report is of it; else the one with most reports.
  func home(_ place: String) -> String? { places.contains(place) ? place : places.first }
}

/// 书柜: reports that were read once, for the library to be made of.
final class Bookcase: Sendable {
  private struct Book {
    /// Of each document; what it is found by in the ledger.
    let origins: [Origin]
    /// Empty where the library has no room for it, or it is not public.
    var texts: [PublicReport]
  }

  struct Origin: Sendable {
    let place: String?
    let year: Int?
  }

  private let books = Mutex<[String: Book]>([:])

  /// The library as it is now; the texts of what is not in it are let go.
  func library(of ledger: any OpenLedger, at now: Moment) throws -> Library {
    let sight = Sight.everybody(ledger.kinds)
    let shared = ledger.sharedReports()
    var known = books.withLock { $0 }
    var open: [String] = []
    for digest in shared.union(try ledger.keptReports()).sorted() {
      let book = try known[digest] ?? Bookcase.read(digest, ledger)
      known[digest] = book
      if try shared.contains(digest) || Bookcase.isNamed(digest, book.origins, ledger, sight, at: now) {
        open.append(digest)
      }
    }
    func year(_ digest: String) -> Int { known[digest]?.origins.compactMap(\.year).max() ?? 0 }
    let newest = open.sorted { (year($1), $0) < (year($0), $1) }.prefix(Library.most)
    for digest in known.keys where !newest.contains(digest) { known[digest]?.texts = [] }
    for digest in newest where known[digest]?.texts.isEmpty == true {
      known[digest] = try Bookcase.read(digest, ledger)
    }
    let kept = known
    books.withLock { $0 = kept }
    return Library(
      reports: newest.flatMap { kept[$0]?.texts ?? [] }.sorted { Bookcase.order($0) < Bookcase.order($1) },
      left: open.count - newest.count)
  }

  private static func order(_ one: PublicReport) -> (String, Int, String, Int) {
    (one.report.place ?? "", one.report.year ?? 0, one.digest, one.document)
  }

  private static func read(_ digest: String, _ ledger: any OpenLedger) throws -> Book {
    let texts = try ledger.report(digest).enumerated().map { index, text in
      PublicReport(digest: digest, document: index, report: ReadReport(text.document, text.findings))
    }
    return Book(origins: texts.map { Origin(place: $0.report.place, year: $0.report.year) }, texts: texts)
  }

  /// Whether an item that everybody may see was made from the file.
  private static func isNamed(
    _ digest: String, _ origins: [Origin], _ ledger: any OpenLedger, _ sight: Sight, at now: Moment
  ) throws -> Bool {
    for origin in origins {
      guard let place = origin.place, let year = origin.year else { continue }
      var filter = ItemFilter()
      filter.places = [place]
      filter.year = year
      filter.limit = 1_000
      guard let asked = sight.narrowed(filter) else { continue }
      for row in try ledger.items(asked, at: now).rows {
        if try ledger.item(row.id)?.created.origin?.report == digest { return true }
      }
    }
    return false
  }
}

extension Visit {
  /// The library, at most a minute old.
  func library() async throws -> Library {
    let (site, now) = (site, now)
    return try await site.libraries.answer(for: 0) {
      try await site.door.ask { try site.bookcase.library(of: $0, at: now) }
    }
  }
}
