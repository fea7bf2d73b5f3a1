public import Checking
internal import Documents
internal import Reconciling

/// 校核结果: one draft with what the checks say of it, ready to be published.
public struct CheckedDraft: Sendable {
  public var draft: Draft
  /// In text order, without what was suppressed.
  public var diagnostics: [Diagnostic]
  /// What the file beside the draft explained away.
  public var suppressed: [Suppressed]
  /// What is wrong with that file itself.
  public var faults: [SuppressionFault]

  public init(
    draft: Draft, diagnostics: [Diagnostic], suppressed: [Suppressed] = [], faults: [SuppressionFault] = []
  ) {
    self.draft = draft
    self.diagnostics = diagnostics
    self.suppressed = suppressed
    self.faults = faults
  }

  var name: String { draft.report.document.name }

  /// How many there are of a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity } + (severity == .warning ? faults.count : 0)
  }
}

extension Severity {
  public var chinese: String {
    switch self {
    case .error: "错误"
    case .warning: "警告"
    case .note: "提示"
    }
  }
}

extension Check {
  static let byCode: [String: Check] = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
}

extension Diagnostic {
  /// 占比超过100%
  var title: String { Check.byCode[code]?.title ?? code }
}
