import Documents

/// 数后短语: the words directly after a number, 个贫困村全部出列: the thing counted and what became of it.
struct CountedPhrase: Sendable {
  /// The thing alone: 贫困村.
  var noun = Wording()
  /// The thing with the rest of its clause, adverbs dropped: 贫困村出列.
  var clause = Wording()
  /// Something follows the noun.
  var hasPredicate = false

  /// 的增长, 的增速 after a percentage.
  var namesGrowth: Bool { CountedPhrase.growth.contains(noun.units) || CountedPhrase.growth.contains(clause.units) }

  private static let growth = Lexicon<Void>(["增长", "增速", "增幅", "增长速度", "年均增速", "高速增长", "较快增长", "速度增长", "速度递增"])

  init() {}

  /// 投入60万元改造了镇中心敬老院: what was done with the number.
  var deed = Wording()
  /// 16%的税率, 16亿元的项目: 的 stood between number and noun.
  var isAttributed = false

  /// - Parameter needsNoun: what follows must not begin with a verb: 每月70元提高到88元.
  init(on notepad: Notepad, from start: Int, to limit: Int, needsNoun: Bool) {
    let text = notepad.text
    var at = start
    if text[at] == 0x7684 {  // 的
      isAttributed = true
      at += 1
    }
    while at < limit, CharacterClass.of(text[at]).contains(.space) { at += 1 }
    let first = text[at]
    let opens =
      CharacterClass.of(first).contains(.han) || CharacterClass.of(first).contains(.letter) || first == 0x201C
      || first.isDigit && CharacterClass.of(text[at + 1]).contains(.letter)  // 5A级景区
    guard at < limit, opens, !first.isAny(of: "和及与是并的以等至到") || text.matches("以上", at: at) else { return }
    var phrase = Phrase(on: notepad, at..<CountedPhrase.remarkStart(in: text, at..<limit))
    defer { notepad.giveBack(phrase) }
    let opening = phrase.tokens.first?.word
    if opening == .connective { return }
    if Origins.words.hasPrefix(in: text, at: at) { return }
    if needsNoun, opening == .verb || opening == .outcome || opening == .lightVerb {
      deed = trimmed(phrase.wording(on: notepad))
      return
    }
    let end = nounEnd(phrase, text)
    guard !CountedPhrase.empties.hasPrefix(in: text, at: at) else { return }
    noun = withoutDescription(trimmed(notepad.wording(at..<end)))
    phrase.tokens.removeAll {
      $0.word == .adverb || $0.word == .time || $0.word == .connective && $0.range.lowerBound >= end
    }
    clause = withoutModifier(trimmed(phrase.wording(on: notepad)), noun: noun)
    hasPredicate = clause.count > noun.count
  }

  /// 跨越3000亿元大关: words that count nothing.
  static let empties = WordList("规模 大关 关口 台阶 门槛 行列")

  /// 13块金牌、占全国1/3: what 、 adds is said of the number and is no part of the thing.
  private static func remarkStart(in text: Text, _ range: Range<Int>) -> Int {
    var quotes = 0
    for at in range {
      if text[at] == 0x201C { quotes += 1 }
      if text[at] == 0x201D {
        quotes -= 1
        if quotes < 0 { return at }
      }
      if text[at] == 0x3001, text[at + 1].isAny(of: "占居增比总创同") { return at }
    }
    return range.upperBound
  }

  private func nounEnd(_ phrase: Phrase, _ text: Text) -> Int {
    for (index, token) in phrase.tokens.enumerated() where index > 0 {
      let before = phrase.tokens[0].range.lowerBound
      guard token.range.lowerBound - before >= 2 else { continue }
      switch token.word {
      case .adverb, .verb, .lightVerb, .outcome, .promise, .time: return token.range.lowerBound
      case .preposition where token.range.count > 1: return token.range.lowerBound
      default: continue
      }
    }
    return phrase.tokens.last?.range.upperBound ?? 0
  }

  /// 具有鲜明特色的主导产业 → 主导产业
  private func withoutDescription(_ wording: Wording) -> Wording {
    guard let at = wording.units.lastIndex(of: 0x7684), at >= 4, wording.count - at > 2 else { return wording }
    return wording[(at + 1)...]
  }

  /// 群众拿到期盼多年的房产证 → 群众拿到房产证
  private func withoutModifier(_ wording: Wording, noun: Wording) -> Wording {
    guard let at = wording.units.lastIndex(of: 0x7684), at > noun.count else { return wording }
    let head = wording[(at + 1)...]
    var start = at
    while start > 0, at - start < 4 { start -= 1 }
    guard head.count >= 2, at >= 4, start >= noun.count else { return wording }
    return wording[..<max(noun.count, start)] + head
  }

  private func trimmed(_ wording: Wording) -> Wording {
    wording.trimmed(
      head: { _ in false }, tail: CountedPhrase.leadsOn, dropping: { $0 == 0x4E86 })
  }

  /// 、，,和及与的了是超达近约逾为, blanks and line ends: what leads on to the next number.
  private static func leadsOn(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3001, 0xFF0C, 0x2C, 0x548C, 0x53CA, 0x4E0E, 0x20, 0x3000, 0x0A: true
    case 0x7684, 0x4E86, 0x662F, 0x8D85, 0x8FBE, 0x8FD1, 0x7EA6, 0x903E, 0x4E3A: true
    default: false
    }
  }
}
