/// 读检索式: what somebody typed to a query.
///
/// Blanks and punctuation separate words, all of which must be there. Quotation marks of any kind hold a phrase together;
/// `OR` or `|` lets either do; a hyphen before a word keeps passages with it out; `name:value` is a filter.
struct QueryReader {
  private let typed: [Character]
  private var at = 0
  private var query = SearchQuery()
  private var joins = false

  static let longest = 1_000
  static let mostWords = 32

  init(_ words: String) throws(SearchFault) {
    // A megabyte is counted no further than needed to refuse it.
    guard words.unicodeScalars.prefix(Self.longest + 1).count <= Self.longest else {
      throw SearchFault("The query is longer than \(Self.longest) characters: look for fewer words.")
    }
    typed = Array(words)
  }

  mutating func read() throws(SearchFault) -> SearchQuery {
    while at < typed.count { try take() }
    let count = query.clauses.reduce(query.without.count) { $0 + $1.anyOf.count }
    guard count <= Self.mostWords else {
      throw SearchFault("The query has \(count) words; more than \(Self.mostWords) are not looked for at once.")
    }
    return query
  }

  private mutating func take() throws(SearchFault) {
    if Self.separates(typed[at]) {
      at += 1
    } else if typed[at] == "|" || typed[at] == "｜" {
      joins = true
      at += 1
    } else if let end = Self.closing(of: typed[at]) {
      add(phrase(until: end))
    } else if typed[at] == "-" || typed[at] == "－", at + 1 < typed.count, !Self.separates(typed[at + 1]) {
      at += 1
      let excluded = Self.closing(of: typed[at]).map { phrase(until: $0) } ?? word()
      if let word = SearchQuery.Word(excluded) { query.without.append(word) }
    } else {
      let word = word()
      if word == "OR" {
        joins = true
        return
      }
      // A word that stopped at a colon, or at a quotation mark after one, may name a field.
      if let colon = word.firstIndex(where: { $0 == ":" || $0 == "：" }),
        let field = QueryField(named: String(word[..<colon]))
      {
        return try take(field, String(word[word.index(after: colon)...]))
      }
      add(word)
    }
  }

  private mutating func take(_ field: QueryField, _ value: String) throws(SearchFault) {
    var value = value
    if value.isEmpty, at < typed.count, let end = Self.closing(of: typed[at]) { value = phrase(until: end) }
    try field.set(value, in: &query.filter)
  }

  private mutating func add(_ words: String) {
    defer { joins = false }
    guard let word = SearchQuery.Word(words) else { return }
    if joins, !query.clauses.isEmpty {
      query.clauses[query.clauses.count - 1].anyOf.append(word)
    } else {
      query.clauses.append(SearchQuery.Clause(anyOf: [word]))
    }
  }

  /// Up to the closing mark, or to the end where none comes.
  private mutating func phrase(until end: Character) -> String {
    let start = at + 1
    at = typed[min(start, typed.count)...].firstIndex { Self.same($0, end) } ?? typed.count
    defer { at += 1 }
    return String(typed[min(start, at)..<at])
  }

  private mutating func word() -> String {
    let start = at
    while at < typed.count, !Self.separates(typed[at]), Self.closing(of: typed[at]) == nil, !"|｜".contains(typed[at]) {
      at += 1
    }
    if at == start { at += 1 }
    return String(typed[start..<at])
  }

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace || "，。；！？、,;!?\0".contains(character)
      || character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0xFEFF }
  }

  private static func closing(of character: Character) -> Character? {
    switch character {
    case "\"", "＂": "\""
    case "“", "”": "”"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }

  /// People close “ with " and the other way round.
  private static func same(_ character: Character, _ end: Character) -> Bool {
    character == end || end == "\"" && character == "＂" || end == "”" && (character == "“" || character == "\"")
  }
}

extension SearchQuery {
  /// Reads what somebody typed; filters given beside it are set by the caller.
  public init(_ words: String) throws(SearchFault) {
    var reader = try QueryReader(words)
    self = try reader.read()
  }

  /// Refuses what nothing can be looked for by; searching does it too.
  public func check() throws(SearchFault) {
    if !clauses.isEmpty || filter.asksForFacts || !filter.roles.isEmpty { return }
    if !without.isEmpty {
      throw SearchFault("The query only says what must not be there: add a word to look for.")
    }
    throw SearchFault(
      "Nothing to look for: write at least one Chinese character, letter or digit, or a filter such as kind:figure.")
  }
}
