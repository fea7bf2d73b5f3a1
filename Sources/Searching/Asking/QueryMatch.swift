/// What SQLite is asked for: the passages that hold all pairs of what is looked for, and nothing that FTS5 could take for an
/// operator but our own.
struct QueryMatch {
  /// Nothing where every passage may be a hit.
  let expression: String?
  /// Whether what SQLite finds are the hits, without looking at the words.
  let isDecided: Bool
  /// The one pair that is looked for, where that is all.
  let onlyPair: String?
  /// Where only single letters are looked for: how FTS5 would be asked for them, which is slow for common ones.
  let loneExpression: String?
  let loneLetters: [String]

  /// So many pairs of one word are enough to find few passages; the words themselves decide.
  private static let mostPairs = 8

  init(_ query: SearchQuery) {
    let filter = query.filter
    let lone = query.clauses.filter { $0.anyOf.contains { Pairs.all($0.folded).isEmpty } }
    var parts = query.clauses.filter { !lone.contains($0) }.map { clause in
      QueryMatch.any(clause.anyOf.map { QueryMatch.word($0.folded) })
    }
    parts += [
      filter.roles.map { PassageTags.tag($0) }, filter.indicators.map { PassageTags.tag(indicator: $0) },
      filter.kinds.contains(.report) ? [] : filter.kinds.map { PassageTags.tag($0) },
    ].filter { !$0.isEmpty }.map { tags in QueryMatch.any(tags.map { QueryMatch.quoted("\u{1}" + $0) }) }
    expression = parts.isEmpty ? nil : parts.joined(separator: " AND ")
    let isLone = parts.isEmpty && !lone.isEmpty
    loneExpression =
      isLone
      ? lone.map { QueryMatch.any($0.anyOf.map { QueryMatch.word($0.folded) }) }.joined(separator: " AND ") : nil
    loneLetters = isLone ? lone.flatMap { $0.anyOf.flatMap { Pairs.lone($0.folded) } } : []
    let words = query.clauses.flatMap(\.anyOf)
    isDecided =
      query.without.isEmpty && filter.kinds.isEmpty && !filter.asksForFacts
      && words.allSatisfy { Pairs.isDecided($0.folded) }
    onlyPair = isDecided && words.count == 1 && filter == SearchFilter() ? Pairs.all(words[0].folded).first : nil
  }

  private static func any(_ choices: [String]) -> String {
    choices.count == 1 ? choices[0] : "(\(choices.joined(separator: " OR ")))"
  }

  private static func word(_ folded: [UInt16]) -> String {
    let pairs = Pairs.all(folded)
    // A letter by itself begins a pair, or ends a run and stands alone.
    if pairs.isEmpty { return all(Pairs.lone(folded).prefix(mostPairs).map { quoted($0) + " *" }) }
    let step = max(1, (pairs.count + mostPairs - 1) / mostPairs)
    return all(stride(from: 0, to: pairs.count, by: step).map { quoted(pairs[$0]) })
  }

  private static func all(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " AND ")))"
  }

  private static func quoted(_ token: String) -> String { "\"\(token.replacing("\"", with: "\"\""))\"" }
}
