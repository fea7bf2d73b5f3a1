/// 拟立事项: what a report's words would become in the ledger; outside it until somebody accepts it.
public struct Proposal: Hashable, Sendable, Codable {
  /// Stays the same when the report comes again in another form: kind, place, year and the words without marks.
  public var key: String
  public var created: Created
  /// The key of the proposal that this one is a part of.
  public var under: String?
  /// How sure the reading is, in hundredths.
  public var confidence: Int

  public init(key: String, created: Created, under: String? = nil, confidence: Int) {
    self.key = key
    self.created = created
    self.under = under
    self.confidence = confidence
  }
}
