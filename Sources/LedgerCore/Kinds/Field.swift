/// 字段: what an item of a kind says besides title, parties and due date.
public struct Field: Hashable, Sendable {
  public let name: String
  public let title: Title
  public let form: Form
  /// Moves that may change it once it is filled; nil for all of them.
  public let changedBy: [String]?

  public init(_ name: String, _ chinese: String, _ form: Form = .text, changedBy: [String]? = nil) {
    self.name = name
    self.title = Title(chinese, name)
    self.form = form
    self.changedBy = changedBy
  }

  public enum Form: Hashable, Sendable {
    case text
    /// An exact decimal in the unit named: 亿元, 亩.
    case quantity(unit: String)
    /// One exact decimal, or the parts of a composition: `1.2:10.8:88.0`.
    case numbers
    /// 时限: what `Limit` reads: `3d`, `24h`, `8wh`, or a date.
    case limit
    /// 分月计划: shares due by the ends of months, `2026-03:10% 2026-12:100%`.
    case plan
    case day
    case count
    case choice([String])
    /// 个人信息: an opaque reference; what it stands for is kept apart from the log.
    case personal
    /// 位置: what `Position` reads: `28.4512,119.9215`.
    case position

    /// As programs are told.
    public var name: String {
      switch self {
      case .text: "text"
      case .quantity: "quantity"
      case .numbers: "numbers"
      case .limit: "limit"
      case .plan: "plan"
      case .day: "day"
      case .count: "count"
      case .choice: "choice"
      case .personal: "personal"
      case .position: "position"
      }
    }

    public static let names = [
      "text", "quantity", "numbers", "limit", "plan", "day", "count", "choice", "personal", "position",
    ]
  }
}
