/// 一条线: one promise through the years in which it is made again.
public struct PromiseThread: Hashable, Sendable {
  /// Outcomes of neighbouring pairs, the oldest first: position of the pair in the chain, of the outcome in the pair.
  public let links: [Link]

  public struct Link: Hashable, Sendable {
    public let pair: Int
    public let outcome: Int
  }
}
