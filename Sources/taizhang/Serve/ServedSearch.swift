import LedgerCore
import LedgerSQLite
import Reconciling
import Searching
import Synchronization
import Web

/// 公众检索: an index in memory of what everybody may read, brought up to date before it is asked.
///
/// Items are indexed by the hundred: an entry of the log makes those around its item be looked at again, so that what is no
/// longer public leaves the index before the next answer.
final class ServedSearch: Sendable {
  private struct State {
    var index: SearchIndex?
    /// Number of the last entry that the index knows of.
    var through = 0
  }

  private static let together = 256
  private let state = Mutex(State())

  func answer(
    _ query: SearchQuery, _ question: SearchQuestion, _ reports: [PublicReport], _ ledger: ServedLedger, at now: Moment
  ) throws -> SearchAnswer {
    let index = try state.withLock { state in
      let index = try state.index ?? SearchIndex()
      state.index = index
      try ServedSearch.update(index, with: reports)
      let size = try ledger.size()
      if size > state.through {
        try ServedSearch.update(index, with: ledger, after: state.through, through: size, at: now)
        state.through = size
      }
      return index
    }
    return try index.search(query, skipping: (question.page - 1) * question.size, limit: question.size)
  }

  // MARK: Reports

  static func path(of report: PublicReport) -> String { "report \(report.digest) \(report.document)" }

  private static func update(_ index: SearchIndex, with reports: [PublicReport]) throws {
    let known = Set(try index.known().keys.filter { $0.hasPrefix("report ") })
    let wanted = Set(reports.map(path))
    let sources = reports.filter { !known.contains(path(of: $0)) }.map { report in
      var source = Source(path: path(of: report), digest: report.digest)
      source.add(report.report.document, report.report.findings)
      return source
    }
    let gone = known.subtracting(wanted).sorted()
    if !sources.isEmpty || !gone.isEmpty { try index.update(sources, removing: gone) }
  }

  // MARK: Items

  private static func update(
    _ index: SearchIndex, with ledger: ServedLedger, after: Int, through size: Int, at now: Moment
  ) throws {
    let groups = try after == 0 ? Set(0...(size / together)) : changed(in: ledger, after: after)
    let sight = Sight.everybody(ledger.kinds)
    let known = Set(try index.known().keys)
    // In bundles: one transaction for very many items would hold them all in memory.
    for bundle in stride(from: 0, to: groups.count, by: 16) {
      let part = groups.sorted()[bundle..<min(bundle + 16, groups.count)]
      var sources: [Source] = []
      var gone: [String] = []
      for group in part {
        let words = try words(of: group, ledger, sight, at: now)
        let path = "items \(group)"
        if words.isEmpty {
          if known.contains(path) { gone.append(path) }
          continue
        }
        var source = Source(path: path, digest: "\(size)")
        source.add(words)
        sources.append(source)
      }
      if !sources.isEmpty || !gone.isEmpty { try index.update(sources, removing: gone) }
    }
  }

  private static func changed(in ledger: ServedLedger, after: Int) throws -> Set<Int> {
    var groups: Set<Int> = []
    var last = after
    while true {
      let entries = try ledger.entries(after: last, limit: 1_000)
      for entry in entries where entry.item > 0 { groups.insert(entry.item / together) }
      guard let end = entries.last, entries.count == 1_000 else { return groups }
      last = end.number
    }
  }

  private static func words(
    of group: Int, _ ledger: ServedLedger, _ sight: Sight, at now: Moment
  ) throws -> [LedgerWords] {
    var filter = ItemFilter()
    filter.after = max(0, group * together - 1)
    filter.limit = together
    guard let asked = sight.narrowed(filter) else { return [] }
    return try ledger.items(asked, at: now).rows.filter { $0.id / together == group }.compactMap { row in
      guard let item = try ledger.item(row.id), let kind = ledger.kinds[item.kind], sight.sees(item) else { return nil }
      return SearchLedger.words(of: item, kind)
    }
  }
}

extension ServedLedger {
  func search(_ question: SearchQuestion, in reports: [PublicReport], at now: Moment) throws -> SearchFound {
    let answer: SearchAnswer
    do {
      var query = try SearchQuery(question.words)
      if let place = question.place { query.filter.places.append(place) }
      if let years = question.years { query.filter.years = try SearchFilter.years(years) }
      if let kind = question.kind { query.filter.kinds.append(try SearchFilter.kind(kind)) }
      try query.check()
      answer = try search.answer(query, question, reports, self, at: now)
    } catch let fault as SearchFault {
      throw WrongSearch(fault.description)
    }
    let (total, isMore) =
      switch answer.total {
      case .exactly(let count): (count, false)
      case .moreThan(let count): (count, true)
      }
    return SearchFound(hits: try answer.hits.compactMap(hit), total: total, isMore: isMore)
  }

  private func hit(_ hit: Hit) throws -> SearchHit? {
    let spot: SearchHit.Place
    if let number = hit.item {
      guard let item = try item(number) else { return nil }
      spot = .item(number, title: item.title)
    } else {
      let parts = hit.path.split(separator: " ")
      guard parts.count == 3, let document = Int(parts[2]) else { return nil }
      spot = .report(digest: String(parts[1]), document: document, at: hit.excerpts.first?.source.lowerBound ?? 0)
    }
    return SearchHit(
      at: spot, place: hit.place, year: hit.year, headings: hit.headings, kinds: hit.kinds.map(\.rawValue),
      sentences: hit.excerpts.map { excerpt in
        SearchDrawing.pieces(of: excerpt).map { SearchHit.Piece(words: $0.words, isFound: $0.isFound) }
      })
  }
}
