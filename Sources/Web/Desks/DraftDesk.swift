public import Documents

/// 文稿校核: a draft report is checked and nothing of it is kept.
public protocol DraftDesk {
  /// The first document of a file, checked against kept reports and the ledger's figures.
  ///
  /// - Parameters:
  ///   - earlier: SHA-256 of kept reports of earlier years.
  ///   - findsEarlier: Whether the kept report of the same place and the year before is taken beside them.
  func checkDraft(
    _ bytes: [UInt8], named name: String, place: String?, year: Int?, earlier: [String], findsEarlier: Bool
  ) throws -> CheckedText
}

/// 校核结果: the text with what the checks say of it.
public struct CheckedText: Sendable {
  public let document: Document
  public let place: String?
  public let year: Int?
  /// In text order.
  public let remarks: [Remark]
  /// What it was checked against: titles of reports.
  public let earlier: [String]
  /// How many figures of the ledger it was checked against.
  public let ledgerValues: Int

  public init(
    document: Document, place: String?, year: Int?, remarks: [Remark], earlier: [String], ledgerValues: Int
  ) {
    self.document = document
    self.place = place
    self.year = year
    self.remarks = remarks
    self.earlier = earlier
    self.ledgerValues = ledgerValues
  }

  /// 诊断: one thing that is wrong, or may be.
  public struct Remark: Sendable {
    /// `A01`, as in the catalogue of checks.
    public let code: String
    public let severity: Severity
    /// What the check is called, in Chinese; likewise the message and what it conflicts with.
    public let title: String
    public let message: String
    public let related: [String]
    /// Code points of the text.
    public let source: Range<Int>
    public let line: Int

    public init(
      code: String, severity: Severity, title: String, message: String, related: [String], source: Range<Int>, line: Int
    ) {
      self.code = code
      self.severity = severity
      self.title = title
      self.message = message
      self.related = related
      self.source = source
      self.line = line
    }
  }

  public enum Severity: String, CaseIterable, Sendable {
    /// 错误
    case error
    /// 警告
    case warning
    /// 提示
    case note
  }
}
