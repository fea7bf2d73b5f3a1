import Documents
import Facts

/// 读举措: what one clause of a plan promises, read from its left end.
struct ClauseReading {
  private let signs: Signs
  private let text: Text
  private let words: PromiseWords
  var clause = 0..<0
  /// A figure that is to be reached stands in the clause.
  var isMeasured = false
  /// 是 or 将 stands in it.
  var mayDescribe = false

  init(_ plan: PlanText) { (signs, text, words) = (plan.signs, plan.text, plan.words) }

  struct Answer {
    var step: Commitment.Step
    /// 坚持, 牢记: promises nothing on its own.
    var isAttitude = false
    /// What is measured stands first: 地区生产总值增长7%.
    var isTarget = false
  }

  private typealias Firmness = (strength: Commitment.Strength, range: Range<Int>)

  /// Nothing where the clause promises nothing; that it tells no state has been seen to.
  func read() -> Answer? {
    guard !describes else { return nil }
    var at = clause.lowerBound
    var firmness: Firmness?
    while at < clause.upperBound {
      if CharacterClass.of(text[at]).contains(.space) {
        at += 1
      } else if let end = words.deadlines.end(in: signs, at: at, limit: clause.upperBound) {
        at = end
      } else if let word = word(at) {
        let range = at..<at + word.length
        switch word.value {
        case .lead where turns(range): return turned(range)
        case .lead: at = range.upperBound
        case .firmness(let strength):
          firmness = firmness ?? (strength, range)
          at = range.upperBound
        case .verb(let strength): return leading(range, strength, firmness)
        case .making: return leading(range, isMeasured ? .deliver : .advance, firmness)
        case .attitude:
          return Answer(step: step(.advance, range, range.upperBound..<clause.upperBound), isAttitude: true)
        case .description: return firmness.map(vouched)
        case .preposition: return firmness.map(vouched) ?? behindSubject(at, onlyMeasured: true)
        case .result, .noun: return firmness.map(vouched) ?? behindSubject(at, onlyMeasured: false)
        }
      } else {
        return firmness.map(vouched) ?? behindSubject(at, onlyMeasured: false)
      }
    }
    return nil
  }

  private func word(_ at: Int) -> Lexicon<PromiseWord>.Match? {
    words.heads.longest(in: text, at: at, limit: clause.upperBound)
  }

  private func step(_ strength: Commitment.Strength, _ action: Range<Int>?, _ object: Range<Int>) -> Commitment.Step {
    let trimmed = text.trimmed(object)
    return Commitment.Step(
      source: text.trimmed(clause), strength: strength, action: action, object: trimmed.isEmpty ? nil : trimmed)
  }

  /// The verb stands at the head: 加快建设十大产业项目.
  private func leading(_ verb: Range<Int>, _ strength: Commitment.Strength, _ firmness: Firmness?) -> Answer? {
    if text[verb.upperBound] == 0x7684 { return firmness.map(vouched) }  // 发展的
    guard text[verb.upperBound] != 0x4E86 else { return nil }  // 建成了
    var action = verb
    if text.matches("加快", at: verb.lowerBound), verb.count == 2, let next = word(verb.upperBound) {
      switch next.value {
      case .verb, .making:
        if verb.upperBound + next.length < clause.upperBound {
          action = verb.lowerBound..<verb.upperBound + next.length
        }
      default: break
      }
    }
    action = action.lowerBound..<joined(after: action.upperBound)
    return Answer(step: step(firmness?.strength ?? strength, action, action.upperBound..<clause.upperBound))
  }

  /// Past the verbs that 和 adds: 新建和改造提升高标准农田.
  private func joined(after end: Int) -> Int {
    guard text[end].joinsVerbs, let next = word(end + 1), end + 1 + next.length < clause.upperBound else {
      return end
    }
    switch next.value {
    case .verb, .making: return end + 1 + next.length
    default: return end
    }
  }

  /// 确保 without a verb of its own right after it: 确保不发生重大安全事故.
  private func vouched(_ firmness: Firmness) -> Answer {
    Answer(step: step(firmness.strength, firmness.range, firmness.range.upperBound..<clause.upperBound))
  }

  /// The verb stands behind what it acts on: 江霞小学力争秋季交付使用, 地区生产总值增长7%.
  private func behindSubject(_ start: Int, onlyMeasured: Bool) -> Answer? {
    var firmness: Firmness?
    var at = start
    while true {
      at = signs.next(.behind, from: at, to: clause.upperBound)
      guard at < clause.upperBound else { break }
      guard let word = words.behind.longest(in: text, at: at, limit: clause.upperBound) else {
        at += 1
        continue
      }
      let range = at..<at + word.length
      switch word.value {
      case .description: return nil
      case .firmness(let strength): firmness = firmness ?? (strength, range)
      case .result where at > start + 1: return found(range, start, firmness, onlyMeasured: onlyMeasured)
      default: break
      }
      at = range.upperBound
    }
    if let firmness { return vouched(firmness) }
    guard isMeasured, !onlyMeasured else { return nil }
    return Answer(step: step(.deliver, nil, start..<clause.upperBound), isTarget: true)
  }

  private func found(_ verb: Range<Int>, _ start: Int, _ firmness: Firmness?, onlyMeasured: Bool) -> Answer? {
    guard text[verb.upperBound] != 0x4E86 else { return nil }
    if isMeasured {
      let step = step(firmness?.strength ?? .deliver, nil, start..<clause.upperBound)
      return Answer(step: step, isTarget: firmness == nil)
    }
    // 让城市品质提升: without a number only a verb that ends something stands behind its subject.
    guard !onlyMeasured,
      firmness != nil || words.endings.longest(in: text, at: verb.lowerBound, limit: clause.upperBound) != nil
    else { return nil }
    let strength: Commitment.Strength = text.matches("加快", at: verb.lowerBound) ? .advance : .deliver
    return Answer(
      step: step(firmness?.strength ?? strength, verb, start..<(firmness?.range.lowerBound ?? verb.lowerBound)))
  }

  /// 将, 把 before a noun: what follows is done to it.
  private func turns(_ range: Range<Int>) -> Bool {
    guard range.count == 1, text[range.lowerBound].isAny(of: "将把") else { return false }
    guard let next = word(range.upperBound) else { return true }
    switch next.value {
    case .noun, .preposition, .result: return true
    default: return false
    }
  }

  /// 将残疾人纳入保障范围
  private func turned(_ opener: Range<Int>) -> Answer? {
    var at = opener.upperBound
    while at < clause.upperBound {
      if at > opener.upperBound + 1, let word = words.turning.longest(in: text, at: at, limit: clause.upperBound) {
        return Answer(step: step(.deliver, at..<at + word.length, opener.upperBound..<at))
      }
      at += 1
    }
    return nil
  }

  /// 是 as the verb of the clause, 将 that foretells.
  private var describes: Bool {
    guard mayDescribe else { return false }
    for at in clause where text[at] == 0x662F {
      if !text[at - 1].isAny(of: "特其但就还于凡只总求论别尤像或") && text[at + 1] != 0x5426 { return true }
    }
    for at in clause
    where text[at] == 0x5C06 && words.forecasts.longest(in: text, at: at, limit: clause.upperBound) != nil {
      if at > clause.lowerBound + 3 { return true }
    }
    return false
  }
}

extension Text {
  /// A range without blanks and pause marks at its ends.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    self[range.lowerBound].isHan && self[range.upperBound - 1].isHan ? range : cut(range)
  }

  private func cut(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isPauseOrBlank { start += 1 }
    while end > start, self[end - 1].isPauseOrBlank { end -= 1 }
    return start..<end
  }
}
