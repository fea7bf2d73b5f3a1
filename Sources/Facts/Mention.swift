/// 提及: a place or an office named in the text.
public struct Mention: Hashable, Sendable {
  public var name: String
  public var kind: Kind
  /// 行政区划代码 (GB/T 2260) where the name is unambiguous.
  public var code: String?

  public init(name: String, kind: Kind, code: String? = nil) {
    self.name = name
    self.kind = kind
    self.code = code
  }

  public enum Kind: String, CaseIterable, Sendable {
    /// 地名
    case place
    /// 单位
    case office
  }
}
