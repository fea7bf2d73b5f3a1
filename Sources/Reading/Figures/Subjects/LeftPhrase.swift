import Documents

/// 数前短语: the words between the start of a clause and the tail of its number, reduced to the subject.
struct LeftPhrase: Sendable {
  /// What names the subject, head to end.
  var wording = Wording()
  /// The verbs the phrase opens with: 新增 of 新增家庭农场, to be lent to later items of the list.
  var leadingVerb = Wording()
  /// The last word is a verb: what it acts on follows the number (选派95名干部).
  var endsWithVerb = false
  /// A verb stands somewhere in it.
  var hasVerb = false
  /// A verb of doing stands in it, not one of having (拥有, 现有).
  var hasDeed = false
  /// The phrase ends in 的: it describes what follows the number (支持实体经济发展的43条政策).
  var describes = false
  /// 对, 与: the phrase is only a preposition.
  var isPreposition = false
  /// A word of promise stood in it: 力争, 确保.
  var promises = false
  /// Several things in a row: 白酒、锂电池、生物科技6条产业链.
  var isEnumeration = false

  /// 围绕13条产业链, 对接22条产业链: the clause only deals with things already there.
  var isBackground = false
  /// 支持103个开发区创新发展: others are to do it.
  var supports = false

  init() {}

  private static func compares(in text: Text, _ range: Range<Int>) -> Bool {
    guard range.count >= 3, text[range.lowerBound] == 0x6BD4 || text[range.lowerBound] == 0x8F83 else { return false }
    return range.contains { text.matches("去年", at: $0) || text.matches("上年", at: $0) || text.matches("年初", at: $0) }
  }

  init(on notepad: Notepad, _ range: Range<Int>) {
    let text = notepad.text
    guard !range.isEmpty else { return }
    var begin = range.lowerBound
    while begin < range.upperBound, LeftPhrase.isLoose(text[begin]) { begin += 1 }
    // 比去年预算高: the clause only compares with an earlier value of the subject before it
    if LeftPhrase.compares(in: text, begin..<range.upperBound) { return }
    var phrase = Phrase(on: notepad, begin..<range.upperBound)
    defer { notepad.giveBack(phrase) }
    dropHead(&phrase, text)
    dropAdverbs(&phrase)
    dropMeans(&phrase, text)
    dropStreak(&phrase, text)
    dropYear(&phrase, text)
    guard let last = phrase.tokens.last else { return }
    if text[last.range.upperBound - 1] == 0x7684 {  // 的
      describes = true
      phrase.tokens[phrase.tokens.count - 1].range = last.range.lowerBound..<last.range.upperBound - 1
    }
    takeVerbs(phrase, notepad)
    if let first = phrase.tokens.first {
      isBackground = LeftPhrase.dealings.hasPrefix(in: text, at: first.range.lowerBound)
    }
    supports =
      !leadingVerb.isEmpty && LeftPhrase.supporting.contains(leadingVerb.units)
      && leadingVerb.count == phrase.tokens.reduce(0) { $0 + $1.range.count }
    dropAchieving(&phrase, text)
    let whole = phrase.wording(on: notepad)
    isEnumeration = whole.units.dropFirst().contains(0x3001)
    let endsInExamples = whole.units.last == 0x7B49  // 等
    wording = endsInExamples ? leadingVerb : withoutModifier(withoutList(withoutExamples(trimmed(whole))))
  }

  /// 、，,和及与, blanks and line ends: what only joins the phrase to the words around it.
  private static func isLoose(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3001, 0xFF0C, 0x2C, 0x548C, 0x53CA, 0x4E0E, 0x20, 0x3000, 0x0A: true
    default: false
    }
  }

  private static let dealings = WordList("围绕 对接 聚焦 依托 融入 深度融入 辐射")
  private static let stative = WordList("拥有 现有 具有 设有 建有 覆盖 存栏 在")
  private static let supporting = Lexicon<Void>(["支持", "推动", "鼓励", "引导", "指导"])

  private mutating func dropHead(_ phrase: inout Phrase, _ text: Text) {
    var kept = 0
    while kept < phrase.tokens.count {
      let token = phrase.tokens[kept]
      switch token.word {
      case .promise: promises = true
      case .time, .scope, .adverb, .connective: break
      case .preposition
      where text[token.range.lowerBound] == 0x5728 && kept + 1 < phrase.tokens.count
        && phrase.tokens[kept + 1].word == .scope:
        break  // 在我国
      case nil:
        let rest = DateWords.skip(in: text, token.range)
        if rest == token.range.lowerBound { return phrase.tokens.removeFirst(kept) }
        if rest < token.range.upperBound {
          phrase.tokens[kept].range = rest..<token.range.upperBound
          return phrase.tokens.removeFirst(kept)
        }
      default: return phrase.tokens.removeFirst(kept)
      }
      kept += 1
    }
    phrase.tokens.removeAll()
  }

  /// 经营主体连续4年: the streak before the number is time.
  private func dropStreak(_ phrase: inout Phrase, _ text: Text) {
    guard let last = phrase.tokens.last, last.word == nil else { return }
    var at = last.range.lowerBound
    while at + 3 < last.range.upperBound {
      if text[at] == 0x8FDE, text.matches("连续", at: at),
        let (_, end) = Streak.read(in: text, at: at, limit: last.range.upperBound),
        end == last.range.upperBound
      {
        if at == last.range.lowerBound {
          phrase.tokens.removeLast()
        } else {
          phrase.tokens[phrase.tokens.count - 1].range = last.range.lowerBound..<at
        }
        return
      }
      at += 1
    }
  }

  /// 外汇储备2000年底: the year between subject and number is time.
  private func dropYear(_ phrase: inout Phrase, _ text: Text) {
    guard let first = phrase.tokens.first, let last = phrase.tokens.last else { return }
    var at = last.range.upperBound
    if text[at - 1].isAny(of: "末底初") { at -= 1 }
    guard text[at - 1] == 0x5E74, at - 5 > first.range.lowerBound, CharacterClass.of(text[at - 6]).contains(.han),
      !text[at - 6].isAny(of: "于在比较由从到至是为占"), let (_, end) = YearWords.read(in: text, at: at - 5, limit: at), end == at
    else { return }
    while let token = phrase.tokens.last, token.range.lowerBound >= at - 5 { phrase.tokens.removeLast() }
    guard let token = phrase.tokens.last, token.range.upperBound > at - 5 else { return }
    phrase.tokens[phrase.tokens.count - 1].range = token.range.lowerBound..<at - 5
  }

  private mutating func dropAdverbs(_ phrase: inout Phrase) {
    guard phrase.tokens.contains(where: { $0.word == .adverb || $0.word == .promise }) else { return }
    let tokens = phrase.tokens
    phrase.tokens = tokens.indices.filter { index in
      guard tokens[index].word == .adverb || tokens[index].word == .promise else { return true }
      if tokens[index].word == .promise { promises = true }
      let next = index + 1 < tokens.count ? tokens[index + 1].word : .verb
      return next == nil
    }.map { tokens[$0] }
  }

  /// 通过线上签约仪式推进…: how a thing is done is no part of what is counted.
  private mutating func dropMeans(_ phrase: inout Phrase, _ text: Text) {
    guard let first = phrase.tokens.first, first.word == .preposition,
      Means.words.hasPrefix(in: text, at: first.range.lowerBound),
      let verb = phrase.tokens.lastIndex(where: { $0.word == .verb || $0.word == .lightVerb }), verb > 1
    else { return }
    var start = verb
    while start > 1, phrase.tokens[start - 1].word == .verb { start -= 1 }
    phrase.tokens.removeFirst(start)
  }

  private mutating func takeVerbs(_ phrase: Phrase, _ notepad: Notepad) {
    let text = notepad.text
    let tokens = phrase.tokens
    endsWithVerb = tokens.last?.word == .verb || tokens.last?.word == .lightVerb
    hasVerb = tokens.contains { $0.word == .verb || $0.word == .lightVerb }
    hasDeed = tokens.contains { $0.word == .verb && !LeftPhrase.stative.hasPrefix(in: text, at: $0.range.lowerBound) }
    isPreposition = tokens.count == 1 && tokens[0].word == .preposition
    var verbs = 0
    while verbs < tokens.count, tokens[verbs].word == .verb || tokens[verbs].word == .lightVerb { verbs += 1 }
    leadingVerb = phrase.wording(on: notepad, verbs)
  }

  /// 关闭环保设施不达标、污染严重的养猪场 → 关闭养猪场: a long modifier before 的 goes, its head stays.
  private func withoutModifier(_ wording: Wording) -> Wording {
    guard let at = wording.units.lastIndex(of: 0x7684) else { return wording }
    let head = wording[(at + 1)...]
    let kept = leadingVerb.count <= at && wording.hasPrefix(leadingVerb.units) ? leadingVerb : Wording()
    let modifier = wording.units[kept.count..<at]
    guard modifier.count >= 5, head.count >= 3, !head.namesShare,
      !modifier.contains(where: { $0.isAny(of: "占亿万对向于") || $0.isDigit })
    else { return wording }
    return kept + head
  }

  /// 六大重点产业完成工业总产值 → 六大重点产业工业总产值: the verb between owner and quantity goes, but 完成投资 is a name.
  private func dropAchieving(_ phrase: inout Phrase, _ text: Text) {
    guard phrase.tokens.dropFirst().contains(where: { $0.word == .lightVerb }) else { return }
    phrase.tokens = phrase.tokens.enumerated().filter { index, token in
      guard index > 0, token.word == .lightVerb, index + 1 < phrase.tokens.count else { return true }
      return !text.matches("实现", at: token.range.lowerBound)
        && !(text.matches("完成", at: token.range.lowerBound) && !text.matches("投资", at: token.range.upperBound))
    }.map(\.element)
  }

  /// 吊装装备、汽车零部件、石油物探三大主导产业产值 → 三大主导产业产值: what 三大 sums up goes.
  private func withoutList(_ wording: Wording) -> Wording {
    guard let mark = wording.units.lastIndex(of: 0x3001), leadingVerb.isEmpty else { return wording }
    var at = mark + 1
    while at + 2 < wording.count {
      if Numeral.hanDigit(wording.units[at]) != nil, wording.units[at + 1] == 0x5927 {  // 三大
        return wording[at...]
      }
      at += 1
    }
    return wording
  }

  /// 新增兆祥水果、君玲芝麻等“两品一标”产品认证 → 新增“两品一标”产品认证: examples before 等 go.
  private func withoutExamples(_ wording: Wording) -> Wording {
    guard let at = wording.units.lastIndex(of: 0x7B49), wording.units[..<at].contains(0x3001), wording.count - at > 3,
      wording.hasPrefix(leadingVerb.units), leadingVerb.count <= at, !leadingVerb.isEmpty || wording.count - at > 10
    else { return wording }
    return leadingVerb + wording[(at + 1)...]
  }

  private func trimmed(_ wording: Wording) -> Wording {
    wording.trimmed(
      head: { LeftPhrase.isLoose($0) || $0 == 0x7684 || $0 == 0x662F },  // 的是
      tail: { LeftPhrase.isLoose($0) || $0 == 0x7684 || $0 == 0x4E86 || $0 == 0x7B49 || $0 == 0x7531 },  // 的了等由
      dropping: { $0 == 0x0A || $0 == 0x4E86 })
  }
}

/// 方式: prepositions that say how.
private enum Means {
  static let words = WordList("通过 以 按照 根据 依托 围绕 面向 针对 立足 瞄准 聚焦")
}

/// 日期词: 2020年, 到2025年, 2020年末, 3月底 at the head of a phrase.
enum DateWords {
  /// The position after the dates that open the range; its start when none does.
  static func skip(in text: Text, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      var next = at
      switch text[next] {
      case 0x5230, 0x81F3, 0x622A, 0x81EA, 0x4ECE: next += 1  // 到至截自从
      default: break
      }
      let digits = next
      while next < range.upperBound, text[next].isDigit || Numeral.hanDigit(text[next]) != nil { next += 1 }
      guard next > digits, text[next].isAny(of: "年月日号") else {
        guard at > range.lowerBound, text[at].isAny(of: "—-–至、，,底末初前的份度以来起期间上下半 ") else { return at }
        at += 1
        continue
      }
      at = next + 1
    }
    return at
  }
}
