public import LedgerCore
public import Reconciling

/// 报告台: which reports there are to be read, and the names of what they are compared by.
public protocol ReportDesk: Sendable {
  /// SHA-256 of the reports that whoever runs the site lays out for everybody, of any place.
  func sharedReports() -> Set<String>
  /// Takes a report that is kept or laid out as evidence too; a fault where it is neither.
  func keepAsEvidence(_ digest: String, named name: String) throws -> Evidence
  /// 指标名录, in the order of the vocabulary.
  var indicators: [IndicatorName] { get }
}

/// 指标名: the code of an indicator with its Chinese name.
public struct IndicatorName: Hashable, Sendable {
  public let code: String
  public let name: String

  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// 公开报告: one document of a report that everybody may read.
public struct PublicReport: Sendable {
  public let digest: String
  /// Which document of the file.
  public let document: Int
  public let report: ReadReport

  public init(digest: String, document: Int, report: ReadReport) {
    self.digest = digest
    self.document = document
    self.report = report
  }

  /// Its page, at the sentence that holds a code point.
  func path(at position: Int?) -> String {
    LocalPath("reports", digest).with([
      "document": document == 0 ? nil : String(document), "at": position.map(String.init),
    ]) + (position == nil ? "" : "#here")
  }
}
