import Documents

/// 任务句: cuts a stretch of a plan into sentences and numbered items, in one walk from left to right.
struct PlanSentences {
  /// 一句 of the plan, without its item number and its end mark.
  struct Sentence {
    var range: Range<Int>
    /// 1. （2） ① before it, as livelihood items have.
    var isItem = false
    var endsWithColon = false
    /// The stretch of the text it begins in.
    var stretch = 0
  }

  private let text: Text
  private let signs: Signs
  private let end: Int
  private var at: Int
  private var stretch: Int
  /// Visible units of the line so far, at most 30: a longer line without an end mark was broken inside a sentence.
  private var lineLength = 30

  init(_ signs: Signs, _ stretch: Range<Int>) {
    self.signs = signs
    text = signs.text
    at = stretch.lowerBound
    end = stretch.upperBound
    self.stretch = signs.stretch(at: stretch.lowerBound)
  }

  mutating func next() -> Sentence? {
    skipMarks()
    guard at < end else { return nil }
    let item = ItemMark.length(in: text, at: at, limit: end)
    at += item.length
    let start = at
    toStretch()
    let first = stretch
    var last = at
    while at < end {
      let run = at
      toStretch()
      at = min(signs.stretches[stretch].end, end)
      if at > run {
        last = at - 1
        lineLength &+= at - run
        guard at < end else { break }
      }
      let stop = Self.stop(text[at])
      if stop == 0 {
        last = at
        lineLength &+= 1
        at += 1
        continue
      }
      if stop == 2, !endsLine(after: last) { continue }
      if stop == 1 || stop == 2 || at + 1 < end && startsItem(at, stop) { break }
      if stop != 4 { last = at }
      lineLength &+= 1
      at += 1
    }
    let range = start..<min(end, max(start, last + 1))
    return Sentence(
      range: range, isItem: item.length > 0 && item.isCounted,
      endsWithColon: text[range.upperBound - 1].isColon || text[at].isColon, stretch: first)
  }

  /// Moves on to the stretch of the position.
  private mutating func toStretch() {
    while signs.stretches[stretch].end < at { stretch += 1 }
  }

  /// Whether a mark inside a sentence is followed by a numbered item: ；2.改造老旧小区6个.
  private func startsItem(_ position: Int, _ stop: UInt8) -> Bool {
    if stop == 5 { return true }
    // After a blank only 2. and ③: a number that a blank sets off from its sentence is none.
    if stop == 4, !text[position + 2].isPoint, !text[position + 3].isPoint { return false }
    return ItemMark.length(in: text, at: position + 1, limit: end).length > 0
  }

  /// Moves past a line end; whether it ends the sentence.
  private mutating func endsLine(after last: Int) -> Bool {
    let length = LineBreak.length(in: text, at: at)
    guard length > 0 else {
      at += 1  // a backslash that is none
      return false
    }
    let unit = text[last]
    let isOpen = CharacterClass.of(unit).contains(.han) || unit.isDigit || unit.isAny(of: "、，,")
    let isBroken = isOpen && lineLength >= 30
    lineLength = 0
    if isBroken, ItemMark.length(in: text, at: at + length, limit: end).length == 0, text[at + length] != 0x0A {
      at += length
      return false
    }
    return true
  }

  private mutating func skipMarks() {
    while at < end {
      let length = LineBreak.length(in: text, at: at)
      if length > 0 { lineLength = 0 }
      let blank = length > 0 ? length : LineBreak.blank(in: text, at: at)
      if blank > 0 {
        at += blank
      } else if text[at].isBetweenSentences {
        at += 1
      } else {
        return
      }
    }
  }

  /// 1 ends a sentence · 2 may end a line · 3 a pause · 4 a blank · 5 a circled number · 0 nothing
  private static func stop(_ unit: UInt16) -> UInt8 {
    switch unit {
    case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: return 1  // 。！？!?
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x2028, 0x2029, 0x5C: return 2
    case 0xFF1B, 0x3B, 0xFF1A, 0x3A: return 3  // ；;：:
    case 0x20, 0x09, 0xA0, 0x3000, 0x2002, 0x2003: return 4
    case 0x2460...0x2473: return 5
    default: return 0
    }
  }
}

/// 序号: what numbers an item: 1. （2） ③ 一是.
enum ItemMark {
  /// Units of the mark, 0 where there is none, and whether it counts livelihood items (一是 does not).
  static func length(in text: Text, at position: Int, limit: Int) -> (length: Int, isCounted: Bool) {
    let unit = text[position]
    if unit >= 0x2460, unit <= 0x2473 { return (1, true) }
    if unit.isDigit { return (numbered(text, position, limit), true) }
    if unit == 0xFF08 || unit == 0x28 { return (bracketed(text, position), true) }
    if Numeral.hanDigit(unit) != nil || unit == 0x5341 { return (counted(text, position), false) }
    return (0, false)
  }

  private static func numbered(_ text: Text, _ position: Int, _ limit: Int) -> Int {
    var at = position
    while at < limit, at - position < 3, text[at].isDigit { at += 1 }
    guard at - position < 3, text[at].isAny(of: ".．、") else { return 0 }
    return text[at + 1].isDigit ? 0 : at + 1 - position
  }

  private static func bracketed(_ text: Text, _ position: Int) -> Int {
    var at = position + 1
    while at - position < 4, text[at].isDigit { at += 1 }
    return at > position + 1 && text[at].isAny(of: "）)") ? at + 1 - position : 0
  }

  /// 一是, 十一是, 一要
  private static func counted(_ text: Text, _ position: Int) -> Int {
    var at = position
    while at - position < 3, Numeral.hanDigit(text[at]) != nil || text[at] == 0x5341 { at += 1 }
    return text[at] == 0x662F || text[at] == 0x8981 ? at + 1 - position : 0
  }
}
