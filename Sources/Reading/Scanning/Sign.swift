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
final class SignTable: @unchecked Sendable {  // immutable after init
  static let standard = SignTable()

  /// By character: its own signs below, and above those it has if the character beside it agrees.
  private let characters: UnsafeMutablePointer<UInt32>
  /// By two characters, at a place that mixes them.
  private let pairs: UnsafeMutablePointer<UInt16>
  private static let places = 1 << 15
  /// Signs of the second character of the two; all others are of the first.
  private static let ofSecond: Sign = [.mention, .projectEnd]

  private init() {
    characters = .allocate(capacity: 1 << 16)  // held by pointers for the same reason as LexiconTables
    characters.initialize(repeating: 0, count: 1 << 16)
    pairs = .allocate(capacity: Self.places)
    pairs.initialize(repeating: 0, count: Self.places)
    addMarks()
    addNumbers()
    addAsides()
    for word in MentionWords.words() { add(word.0, .mention) }
    for word in CueWord.all { add(word.word, .outline) }
    for word in ProjectWords.nameEnds { add(word, .projectEnd) }
    for word in NoPromiseWords.announcements { add(word, .announcement) }
    for word in PromiseWords.inner { add(word.0, .behind) }
    for word in CueWords.all { add(word.0, .cue) }
  }

  deinit {
    characters.deallocate()
    pairs.deallocate()
  }

  private func addMarks() {
    add(each: "。！？!?，,；;：: \t\u{A0}\u{3000}\u{2002}\u{2003}\u{2009}\u{200B}\u{FEFF}&", .mark)
    add(each: "\n\r\u{0B}\u{0C}\u{2028}\u{2029}\\①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", .mark)
    add(each: "\n", .outline)
    // The second characters of the verbs tell more than the first: 投产, 通车, 推进, 开工, 谋划, 签约.
    add(each: "产用车营进工动快设成施划备约通园航成资改启期地竣抓扩实", .building)
    add(each: "目程路速铁道桥隧场港头库枢纽站厂园区城体基地片心院校小中学高公学园厦线号段二三一四五六坝线馆楼街廊古镇期等资互环", .naming)
    add(each: "投", .investment)
    add(each: "等", .list)
    add(each: "是将", .describing)
    add(each: "年月季五", .date)
    add(each: "年今全本上下到至用在于一二三四五六七八九十两半第“\"《", .opensDate)
  }

  private func addNumbers() {
    let (digits, han, scales) = ("0123456789０１２３４５６７８９", "〇○零一二三四五六七八九两", "十百千万亿")
    add(each: digits, [.number, .cue, .opensDate])
    add(each: scales, .number)
    // 一批, 统一: a digit by itself counts nothing but what a unit names
    add("一二三四五六七八九两", before: han + scales + "点" + Units.openings, .number)
    add("数几", before: scales, .number)
    add("第前", before: digits + han + scales + "数几 ", .number)
    add("翻", before: "了番" + han, .number)
    add(han, before: han + scales + "年", .cue)  // 二○三五年, 三年平均
    add("连", before: "续", .cue)
    add(each: "近；;", .cue)
  }

  private func addAsides() {
    add("单", before: "位部", .aside)
    add("下", before: "转接", .aside)
  }

  private func add(each characters: String, _ sign: Sign) {
    for unit in characters.utf16 { self.characters[Int(unit)] |= UInt32(sign.rawValue) }
  }

  private func add(_ firsts: String, before seconds: String, _ sign: Sign) {
    for first in firsts.utf16 { for second in seconds.utf16 { add(first, second, sign) } }
  }

  /// A word by its first two characters, or by its last two where the sign is of its end.
  private func add(_ word: String, _ sign: Sign) {
    let units = Array(sign.isSubset(of: Self.ofSecond) ? word.utf16.suffix(2) : word.utf16.prefix(2))
    if units.count == 2 { add(units[0], units[1], sign) } else { add(each: word, sign) }
  }

  private func add(_ first: UInt16, _ second: UInt16, _ sign: Sign) {
    let owner = sign.isSubset(of: Self.ofSecond) ? second : first
    characters[Int(owner)] |= UInt32(sign.rawValue) << 16
    pairs[Self.place(first, second)] |= sign.rawValue
  }

  @inline(__always)
  private static func place(_ first: UInt16, _ second: UInt16) -> Int {
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
      signs[at] = UInt16(truncatingIfNeeded: character) | UInt16(truncatingIfNeeded: character >> 16) & agreed
      (unit, before) = (next, pair)
    }
    for at in 0..<last { take(at, next: units[at &+ 1]) }
    take(last, next: 0)
  }
}
