public import Facts

/// 句: words of a draft with what they say.
public struct Sentence: Hashable, Sendable {
  /// With its end mark.
  public let text: String
  public let facts: [Fact]
  /// Numbers of the ledger's items that it rests on.
  public let items: [Int]

  public init(text: String, facts: [Fact], items: [Int]) {
    self.text = text
    self.facts = facts
    self.items = items
  }
}
