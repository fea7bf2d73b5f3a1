public import LedgerCore

/// 检索台: words found in what everybody may read.
public protocol SearchDesk: Sendable {
  /// Hits among the public items of the ledger and these reports, best first. Throws `WrongSearch` where the words are no query.
  func search(_ question: SearchQuestion, in reports: [PublicReport], at now: Moment) throws -> SearchFound
}

/// What is looked for, and where.
public struct SearchQuestion: Sendable {
  /// With the signs of a query: phrases, OR, -word, place:, year:, kind:, ….
  public let words: String
  public let place: String?
  public let years: String?
  /// As `taizhang search --kind` names it.
  public let kind: String?
  /// From 1.
  public let page: Int
  /// Hits on a page.
  public let size: Int
}

public struct SearchFound: Sendable {
  public let hits: [SearchHit]
  public let total: Int
  /// There are more than `total`: they were not all counted.
  public let isMore: Bool

  public init(hits: [SearchHit], total: Int, isMore: Bool) {
    self.hits = hits
    self.total = total
    self.isMore = isMore
  }
}

/// 命中
public struct SearchHit: Sendable {
  public enum Place: Sendable {
    case item(Int, title: String)
    /// A document of a report, and the code point at which the sentence begins.
    case report(digest: String, document: Int, at: Int)
  }

  public let spot: Place
  public let place: String?
  public let year: Int?
  /// The titles it stands under, outermost first.
  public let headings: [String]
  /// As `taizhang search --kind` names them.
  public let kinds: [String]
  /// Sentences, each in pieces that are in turn not found and found.
  public let sentences: [[Piece]]

  public struct Piece: Sendable {
    public let words: String
    public let isFound: Bool

    public init(words: String, isFound: Bool) {
      self.words = words
      self.isFound = isFound
    }
  }

  public init(
    at spot: Place, place: String?, year: Int?, headings: [String], kinds: [String], sentences: [[Piece]]
  ) {
    self.spot = spot
    self.place = place
    self.year = year
    self.headings = headings
    self.kinds = kinds
    self.sentences = sentences
  }
}

/// Why words are no query, as a sentence.
public struct WrongSearch: Error {
  public let sentence: String

  public init(_ sentence: String) { self.sentence = sentence }
}
