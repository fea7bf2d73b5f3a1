public import Checking

/// 计数: what a run found, by severity.
public struct CheckTally: Sendable {
  public private(set) var drafts = 0
  public private(set) var counts: [Severity: Int] = [:]
  public private(set) var suppressed = 0

  public init() {}

  public mutating func add(_ checked: CheckedDraft) {
    drafts += 1
    suppressed += checked.suppressed.count
    for severity in Severity.allCases { counts[severity, default: 0] += checked.count(severity) }
  }

  /// Whether anything is at least as severe.
  public func reaches(_ severity: Severity) -> Bool { counts.contains { $0.key >= severity && $0.value > 0 } }

  /// 校核 2 份：错误 3 · 警告 5 · 提示 12
  var chinese: String {
    let words = Severity.allCases.reversed().map { "\($0.chinese) \(counts[$0, default: 0])" }
    return "校核 \(drafts) 份：" + words.joined(separator: " · ") + (suppressed > 0 ? " · 已说明理由 \(suppressed)" : "")
  }
}
