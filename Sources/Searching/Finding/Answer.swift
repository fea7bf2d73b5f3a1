public import Facts

/// 检索结果: one page of hits, and how many there are.
public struct SearchAnswer: Hashable, Sendable {
  public var hits: [Hit]
  public var total: Total
  /// How many hits stand before this page.
  public var skipped: Int

  public enum Total: Hashable, Sendable {
    case exactly(Int)
    /// So many were looked at, and there are more.
    case moreThan(Int)
  }
}

/// 命中: a passage that holds what was looked for.
public struct Hit: Hashable, Sendable {
  /// The file or the ledger's folder, as the index knows it.
  public var path: String
  /// The document in the file: `page.html#2`.
  public var name: String
  public var place: String?
  public var year: Int?
  public var reportKind: Report.Kind
  public var role: Role?
  /// Number of an item of the ledger.
  public var item: Int?
  /// The titles it stands under, outermost first.
  public var headings: [String]
  /// Line and column of the first word found, both from 1; 0 for an item of the ledger.
  public var line: Int
  public var column: Int
  /// What the sentences shown hold.
  public var kinds: [SearchKind]
  public var indicators: [String]
  /// At least one, in text order.
  public var excerpts: [Excerpt]
  /// Points of the ranking.
  public var score: Int
}

/// 摘句: a sentence with the words found in it.
public struct Excerpt: Hashable, Sendable {
  public var words: String
  /// UTF-16 units of `words`, in order, none inside another.
  public var marks: [Range<Int>]
  /// Code points of the document; of an item of the ledger, of its words.
  public var source: Range<Int>
  /// Whether it begins, or ends, inside a longer sentence.
  public var isCutBefore: Bool
  public var isCutAfter: Bool
}
