/// 状态: where an item of a kind can be.
public struct State: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let phase: Phase

  public init(_ name: String, _ chinese: String, _ phase: Phase) {
    self.name = name
    self.title = Title(chinese, name)
    self.phase = phase
  }

  /// What a state means for the light; the last three are ends.
  public enum Phase: String, Hashable, Sendable {
    /// 未启动: grey.
    case waiting
    /// 进行中: green, yellow or red.
    case running
    /// 办结: blue.
    case done
    /// 未达成、违约: ended without what was promised, red.
    case failed
    /// 终止: no longer counted; no light.
    case dropped

    /// Nothing more is due.
    public var isEnd: Bool {
      switch self {
      case .waiting, .running: false
      case .done, .failed, .dropped: true
      }
    }
  }
}
