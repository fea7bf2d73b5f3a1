internal import Documents
internal import Facts
internal import LedgerCore
internal import Publishing
internal import Reconciling

/// 选中的一句: what was read in one sentence of a report, what of it is in the ledger, and what became of it.
struct Selection: Sendable {
  /// Code points of the report.
  let sentence: Range<Int>
  /// What was chosen itself, then the rest of the sentence.
  let chosen: Part
  let rest: Part
  /// Names of indicators by their codes.
  let indicators: [String: String]

  struct Part: Sendable {
    var found: [Found] = []
    var items: [Line] = []

    var isEmpty: Bool { found.isEmpty && items.isEmpty }
  }

  /// A finding with the words it stands on.
  struct Found: Sendable {
    let finding: Finding
    let words: String
    /// What the next report says of it, where it is a target.
    let result: (row: YearEnd.Row, of: YearEnd)?
    /// Which target of the report before it answers.
    let answers: (row: YearEnd.Row, of: YearEnd)?
  }

  struct Line: Sendable {
    let id: Int
    let title: String
    let range: Range<Int>
    let kind: Title
    let state: Title
    let light: Light.Color
  }

  /// A list of a thousand things may be one sentence.
  private static let most = 40

  /// - Parameter wanted: What was chosen, code points: the words of an item, or one place.
  init(
    of sentence: Range<Int>, _ wanted: Range<Int>, _ marking: Marking, _ yearEnd: YearEnd?, _ before: YearEnd?,
    _ visit: Visit
  ) async throws {
    self.sentence = sentence
    let found = marking.findings.lazy.filter { $0.source.overlaps(sentence) && Selection.isShown($0.fact) }
      .prefix(Selection.most).map { finding in
        let isWhole = finding.fact.kind == .commitments
        return Found(
          finding: finding, words: marking.text.string(finding.source),
          result: isWhole ? nil : yearEnd.flatMap { end in end.promised(in: finding.source).first.map { ($0, end) } },
          answers: isWhole ? nil : before.flatMap { end in end.answered(in: finding.source).first.map { ($0, end) } })
      }
    let promises = Array(marking.promises.lazy.filter { $0.range.overlaps(sentence) }.prefix(Selection.most))
    let now = visit.now
    let items: [Line]
    (items, indicators) = try await visit.ask { ledger in
      let calendar = try ledger.calendar()
      let lines = try promises.compactMap { promise -> Line? in
        guard let item = try ledger.item(promise.item), let kind = ledger.kinds[item.kind] else { return nil }
        return Line(
          id: item.id, title: item.title, range: promise.range, kind: kind.title,
          state: kind.state(item.state)?.title ?? Title(item.state, item.state),
          light: item.lights(kind, calendar).light(at: now).color)
      }
      return (lines, Dictionary(ledger.indicators.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }))
    }
    var (chosen, rest) = (Part(), Part())
    for one in found {
      let isChosen = one.finding.fact.kind != .commitments && one.finding.source.overlaps(wanted)
      if isChosen { chosen.found.append(one) } else { rest.found.append(one) }
    }
    for item in items {
      if item.range.overlaps(wanted) { chosen.items.append(item) } else { rest.items.append(item) }
    }
    (self.chosen, self.rest) = chosen.isEmpty ? (rest, chosen) : (chosen, rest)
  }

  /// Headings and mentions have no slots to look at; a promise is shown as its item.
  private static func isShown(_ fact: Fact) -> Bool {
    switch fact {
    case .figure, .project, .term, .commitment: true
    case .heading, .mention: false
    }
  }
}
