/// 程度: how sure a check is that something is wrong, and so how hard it presses.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  /// 提示: worth a look; often there is a reason
  case note
  /// 警告: probably wrong
  case warning
  /// 错误: cannot be right as it stands
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
