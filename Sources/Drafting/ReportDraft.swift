/// 稿: a report being drafted: its headings and sentences, and what could not be said.
public struct ReportDraft: Hashable, Sendable {
  public let place: String
  public let year: Int
  public var title: String { "\(place)\(year)年政府工作报告（稿）" }
  public let parts: [Part]
  /// 未写入: what the ledger holds and the draft does not say, with the reason, for the person who goes on writing.
  public let leftOut: [LeftOut]

  /// 依据: what each item of the ledger is, for links: 目标“地区生产总值增长6%左右”，跟踪中.
  public let sources: [Int: String]

  public struct Part: Hashable, Sendable {
    /// 1 一、 · 2 （一）
    public let level: Int
    /// Without number.
    public let title: String
    /// Its number among its neighbours, from 1.
    public let number: Int
    public let paragraphs: [[Sentence]]

    /// 一、2024年工作回顾
    public var heading: String {
      level == 1 ? "\(HanOrdinal.words(number))、\(title)" : "（\(HanOrdinal.words(number))）\(title)"
    }
  }

  public struct LeftOut: Hashable, Sendable {
    public let item: Int
    public let words: String
    public let reason: String

    public init(item: Int, words: String, reason: String) {
      self.item = item
      self.words = words
      self.reason = reason
    }
  }

  /// As plain text, the form that is read back.
  public var text: String {
    ([title] + parts.flatMap { [$0.heading] + $0.paragraphs.map { $0.map(\.text).joined() } }).joined(separator: "\n\n")
      + "\n"
  }

  public var sentences: [Sentence] { parts.flatMap { $0.paragraphs.flatMap(\.self) } }
}

/// 序号: 一, 十二, 二十: headings of one level are never a hundred.
enum HanOrdinal {
  static func words(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones] : "")
  }
}
