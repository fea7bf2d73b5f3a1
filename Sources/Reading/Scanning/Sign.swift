/// 字标: what may begin, end or be told at a character of a report, one bit each.
///
/// A bit that is not set is certain; one that is set may be false where two characters look like others, so that those
/// who read on look the word up.
struct Sign: OptionSet, Sendable {
  let rawValue: UInt16

  /// 。，；： blanks, line ends, ①: no clause, sentence or item ends anywhere else
  static let mark = Sign(rawValue: 1 << 0)
  /// 责任单位 or 下转 may stand there, what few texts have
  static let aside = Sign(rawValue: 1 << 1)
  /// An amount may begin: 27.9亿, 第三, 翻番; 一 only before what a digit counts
  static let number = Sign(rawValue: 1 << 2)
  /// A year, a streak or a ``CueWords`` word may begin, or a semicolon stands
  static let cue = Sign(rawValue: 1 << 3)
  /// A place or an office may end
  static let mention = Sign(rawValue: 1 << 4)
  /// A ``CueWord`` of the outline may begin, or a line end breaks one
  static let outline = Sign(rawValue: 1 << 5)
  /// The name of a project may end
  static let projectEnd = Sign(rawValue: 1 << 6)
  /// 以下工作 may begin
  static let announcement = Sign(rawValue: 1 << 7)
  /// A verb of promise behind its subject may begin
  static let behind = Sign(rawValue: 1 << 8)
  /// A character that verbs of building have
  static let building = Sign(rawValue: 1 << 9)
  /// A character that names of projects end with
  static let naming = Sign(rawValue: 1 << 10)
  /// 投 of 投资
  static let investment = Sign(rawValue: 1 << 11)
  /// 等
  static let list = Sign(rawValue: 1 << 12)
  /// 是, 将: the clause may describe
  static let describing = Sign(rawValue: 1 << 13)
  /// 年 月 季 and the 五 of a plan: a date may stand there
  static let date = Sign(rawValue: 1 << 14)
  /// 到, 第, 2: a date may begin there; 《: a title, which sets none
  static let opensDate = Sign(rawValue: 1 << 15)
}

/// 标表: which characters, and which two in a row, carry which signs.
///
/// Half of the characters of a text open some word, hardly any two in a row do: a text is looked at once with all
/// vocabularies together, and each reader stops only where its own words may stand.
final class SignTable: Sendable {
  static let standard = SignTable()

  /// By character: its own signs below, and above those it has if the character beside it agrees.
  private let characters: SmallTable<UInt32>
  /// By two characters, at a place that mixes them.
  private let pairs: SmallTable<UInt16>
  static let places = 1 << 15
  /// Signs of the second character of the two; all others are of the first.
  static let ofSecond: Sign = [.mention, .projectEnd]

  private init() {
    var words = SignWords()
    words.addAll()
    (characters, pairs) = (SmallTable(words.characters), SmallTable(words.pairs))
  }

  @inline(__always)
  static func place(_ first: UInt16, _ second: UInt16) -> Int {
    Int(truncatingIfNeeded: ((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 17)
  }

  /// The signs of every unit. Without branches: where words may stand no processor foresees.
  func fill(_ signs: UnsafeMutablePointer<UInt16>, of units: UnsafeBufferPointer<UInt16>) {
    guard var unit = units.first else { return }
    let (second, last) = (Self.ofSecond.rawValue, units.count - 1)
    var before = UInt16(0)
    func take(_ at: Int, next: UInt16) {
      let pair = pairs[Self.place(unit, next)]
      let character = characters[Int(unit)]
      let agreed = (pair & ~second) | (before & second)
      signs[at] =
        UInt16(truncatingIfNeeded: character) | UInt16(truncatingIfNeeded: character >> 16) & agreed
      (unit, before) = (next, pair)
    }
    for at in 0..<last { take(at, next: units[at &+ 1]) }
    take(last, next: 0)
  }
}
