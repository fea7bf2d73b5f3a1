public import Facts

/// 检索式: what somebody looks for.
///
/// Every clause must hold: in one passage, in any order. A clause holds where one of its words does.
public struct SearchQuery: Hashable, Sendable {
  public internal(set) var clauses: [Clause] = []
  /// Words that must not stand in the passage.
  public internal(set) var without: [Word] = []
  public var filter = SearchFilter()

  public struct Clause: Hashable, Sendable {
    /// At least one.
    public internal(set) var anyOf: [Word]
  }

  /// 词: words as asked for, and as they are looked for.
  public struct Word: Hashable, Sendable {
    public let words: String
    let folded: [UInt16]

    /// Nothing where no letter is in it: a mark alone is not looked for.
    init?(_ words: String) {
      self.words = words
      folded = Folding.folded(words)
      guard folded.contains(where: Folding.isLetter) else { return nil }
    }
  }
}

/// 筛选: where hits may stand. Every one that is set must hold; one with several values holds for any of them.
public struct SearchFilter: Hashable, Sendable {
  /// Part of the name of a place: 衡阳 finds 衡阳市 and 衡阳市石鼓区.
  public var places: [String] = []
  /// Years of reports and of ledger items.
  public var years: ClosedRange<Int>?
  public var roles: [Role] = []
  public var kinds: [SearchKind] = []
  /// Codes of indicators.
  public var indicators: [String] = []

  public init() {}

  /// Kinds without the one that everything is of.
  var facts: [SearchKind] { kinds.filter { $0 != .report } }

  /// Whether the words must stand in a sentence with a fact, not just anywhere.
  var asksForFacts: Bool { !facts.isEmpty || !indicators.isEmpty }
}
