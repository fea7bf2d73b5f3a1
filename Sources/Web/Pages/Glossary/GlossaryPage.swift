internal import Documents
internal import Facts
internal import Hummingbird
internal import LedgerCore
internal import Reconciling

/// 名词解释: the words that the reports of a place explain, each with where it stands.
enum GlossaryPage {
  struct Model: Sendable {
    let place: String?
    let places: [String]
    let entries: [Entry]
  }

  struct Entry: Sendable {
    let term: String
    /// Newest first; years that explain it in the same words are one.
    let explanations: [Explanation]
  }

  struct Explanation: Sendable {
    let words: String
    let sources: [Source]
  }

  struct Source: Sendable {
    let year: Int?
    /// Of the printed report, where it says so.
    let page: Int?
    let report: PublicReport
    /// Code points at which it is explained, and at which the report uses it first.
    let from: Int
    let first: Int?

    var explained: String { report.path(at: from) }
    var used: String? { first.map { report.path(at: $0) } }
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    let library = try await visit.library()
    let place = try library.place(visit.query("place"))
    let door = visit.site.door
    let entries = try await visit.site.glossaries.answer(for: place ?? "") {
      try await door.ask { _ in GlossaryPage.entries(of: place, library) }
    }
    return Model(place: place, places: library.places, entries: entries)
  }

  /// Newest report first, in the order of the report.
  static func entries(of place: String?, _ library: Library) -> [Entry] {
    var order: [String] = []
    var found: [String: [(words: String, source: Source)]] = [:]
    let reports = library.reports.filter { $0.report.place == place }
    for report in reports.sorted(by: { $0.report.year ?? 0 > $1.report.year ?? 0 }) {
      for finding in report.report.findings.all {
        guard case .term(let term) = finding.fact else { continue }
        if found[term.term] == nil { order.append(term.term) }
        let used = firstUse(of: term.term, in: report.report.document.text, before: finding.source.lowerBound)
        let source = Source(
          year: report.report.year, page: term.page, report: report, from: finding.source.lowerBound, first: used)
        found[term.term, default: []].append((term.definition, source))
      }
    }
    return order.map { term in
      var explanations: [Explanation] = []
      for (words, source) in found[term] ?? [] {
        if let last = explanations.last, last.words == words {
          explanations[explanations.count - 1] = Explanation(words: words, sources: last.sources + [source])
        } else {
          explanations.append(Explanation(words: words, sources: [source]))
        }
      }
      return Entry(term: term, explanations: explanations)
    }
  }

  private static func firstUse(of term: String, in text: Text, before end: Int) -> Int? {
    let units = Array(term.utf16)
    // A character beyond the first plane is one unit of a text; such a term is not looked for.
    guard let first = units.first, units.count <= end, units.allSatisfy({ $0 & 0xF800 != 0xD800 }) else { return nil }
    return (0...(end - units.count)).first { start in
      text[start] == first && units.indices.allSatisfy { text[start + $0] == units[$0] }
    }
  }
}
