/// 诊断: one thing a check says of a draft, and where.
public struct Diagnostic: Hashable, Sendable {
  /// The code of the check, `A01`; listed in `docs/generated/checks.md`.
  public var code: String
  public var severity: Severity
  /// What it points at, code points of the draft.
  public var source: Range<Int>
  /// The sentence around it.
  public var sentence: Range<Int>
  /// In Chinese: what is wrong, and what to do.
  public var message: String
  /// What it conflicts with.
  public var related: [Related]

  /// 与此不符: a stretch of the draft or of another document.
  public struct Related: Hashable, Sendable {
    public var place: Place
    public var message: String

    public init(_ place: Place, _ message: String) {
      self.place = place
      self.message = message
    }
  }

  public enum Place: Hashable, Sendable {
    /// Code points of the draft.
    case draft(Range<Int>)
    /// Code points of one of the earlier reports, by its position among them.
    case earlier(Int, Range<Int>)
    /// An entry of the ledger, as it names itself.
    case ledger(String)
  }
}
