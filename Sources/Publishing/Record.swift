public import Documents
public import Facts

/// 一份读数: one document and what was found in it, ready to be published.
public struct Record: Sendable {
  public var document: Document
  public var findings: Findings

  public init(document: Document, findings: Findings) {
    self.document = document
    self.findings = findings
  }

  /// The words of a finding as the document has them.
  func words(_ range: Range<Int>) -> String { document.text.string(range) }
}
