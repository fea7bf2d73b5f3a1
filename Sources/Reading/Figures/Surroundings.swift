import Documents

/// 周围: where the words before and after each number of a sentence begin and end.
///
/// Counts no reference: the batch that the sentence is of holds notepad and numbers.
struct Surroundings {
  private let book: Unmanaged<Notepad>
  /// The sentence.
  let range: Range<Int>
  let amounts: UnsafeBufferPointer<FigureNumber>

  init(notepad: Notepad, range: Range<Int>, amounts: UnsafeBufferPointer<FigureNumber>) {
    (book, self.range, self.amounts) = (.passUnretained(notepad), range, amounts)
  }

  private var notepad: Notepad { book.takeUnretainedValue() }
  private var text: Text { notepad.text }

  // MARK: Before a number

  /// From the end of the clause before, or of the number before, to the number.
  func before(_ index: Int) -> Range<Int> {
    let text = text
    let start = amounts[index].start
    let floor = index > 0 ? amounts[index - 1].end : range.lowerBound
    var at = start
    while at > floor {
      let unit = text[at - 1]
      if !unit.isHan {
        let kind = CharacterClass.of(unit)
        if kind.contains(.clauseEnd), unit != 0x0A, unit != 0x0D { break }  // the end of a broken line is nothing
        if unit == 0xFF09 || unit == 0x29, let open = Self.openBracket(in: text, before: at - 1, floor: floor) {
          at = open
          continue
        }
        if Self.opensClause(unit) || Self.isGap(text, at - 1) { break }
      }
      at -= 1
    }
    if at == floor, index > 0, CountedPhrase.empties.hasPrefix(in: text, at: floor) {  // 突破5万关口、达到5.28万元
      while at < start, text[at] != 0x3001 { at += 1 }
    }
    // 投资10亿元的万瑞医疗、投资6.6亿元的中小企业园: what 的 led to ends at its 、
    if at == floor, index > 0, text[floor] == 0x7684, let mark = (floor..<start).last(where: { text[$0] == 0x3001 }) {
      return mark + 1..<start
    }
    // 新建1个以上特色农庄和2个以上基地: the words between were counted by the number before.
    if at == floor, index > 0, start > at + 1, text[start - 1].isListMark, !text[at].isListMark {
      at = start - 1
    }
    return at..<start
  }

  /// （ ( and what closes a mark of its own: 】〕]
  private static func opensClause(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF08, 0x28, 0x3011, 0x3015, 0x5D: true
    default: false
    }
  }

  private static func openBracket(in text: Text, before position: Int, floor: Int) -> Int? {
    var at = position
    while at > floor {
      if text[at - 1] == 0xFF08 || text[at - 1] == 0x28 { return at - 1 }
      if CharacterClass.of(text[at - 1]).contains(.sentenceEnd) || text[at - 1] == 0xFF1B { return nil }
      at -= 1
    }
    return nil
  }

  /// A blank between two Chinese characters: what stands before is a title.
  private static func isGap(_ text: Text, _ at: Int) -> Bool {
    CharacterClass.of(text[at]).contains(.space) && CharacterClass.of(text[at - 1]).contains(.han)
      && CharacterClass.of(text[at + 1]).contains(.han)
  }

  /// The number opens an item of a list: 家庭农场200个、农民合作社509家.
  func isListItem(_ index: Int, from start: Int) -> Bool {
    guard index > 0, amounts[index - 1].end <= start else { return false }
    let text = text
    if start == amounts[index].start - 1, text[start].isListMark { return true }
    return start == amounts[index - 1].end && text[start].isListMark
  }

  /// The number follows another at once: both are of the same thing (109户335人).
  func isAdjacent(_ index: Int) -> Bool { index > 0 && amounts[index - 1].end == amounts[index].start }

  /// The noun that opens the clause before, when that clause has no number: 电子商务 of 电子商务蓬勃发展.
  ///
  /// A clause that is nothing but a name (全社会研发经费，从2002年1288亿元增加到…) is always the topic.
  ///
  /// - Parameter opensOnly: take any other only where a semicolon sets the clause apart.
  func topic(before position: Int, of index: Int, opensOnly: Bool) -> Topic {
    let (notepad, text) = (notepad, text)
    guard position > range.lowerBound, text[position - 1] == 0xFF0C || text[position - 1] == 0x2C else {
      return Topic()
    }
    var start = position - 1
    while start > range.lowerBound, !CharacterClass.of(text[start - 1]).contains(.clauseEnd) { start -= 1 }
    guard index == 0 || amounts[index - 1].start < start else { return Topic() }
    let phrase = Phrase(on: notepad, start..<position - 1)
    defer { notepad.giveBack(phrase) }
    let words = phrase.tokens.filter { $0.word != .scope && $0.word != .time }
    if words.count == 1, words[0].word == nil, (4...20).contains(words[0].range.count),
      notepad.wording(words[0].range).namesQuantity
    {
      return Topic(wording: notepad.wording(words[0].range), isWhole: true)
    }
    guard !opensOnly || start > range.lowerBound && text[start - 1].isAny(of: "；;") else { return Topic() }
    guard let noun = phrase.tokens.first(where: { $0.word == nil }) else { return Topic() }
    let name = noun.range.lowerBound..<(noun.range.first { text[$0].isDigit } ?? noun.range.upperBound)
    let wording = notepad.wording(name)
    // 地区生产总值连跨4个千亿台阶，2024年达到…: the indicator that opens the clause
    if let indicator = Indicators.standard.opening(wording) { return Topic(wording: indicator) }
    // 力争到2025年，综合排名…: 到 names nothing
    return name.count <= 12 && wording.units.first != 0x5230 ? Topic(wording: wording) : Topic()
  }

  // MARK: After a number

  /// No noun is shared by more numbers, and no clause is looked at further than this many characters.
  private static let mostShared = 12
  private static let longestClause = 400

  func counted(after index: Int) -> CountedPhrase { counted(after: index, shared: 1) }

  private func counted(after index: Int, shared: Int) -> CountedPhrase {
    // 624户1803名建档立卡贫困户: what several adjacent numbers count stands after the last.
    var last = index
    while last + 1 < min(amounts.count, index + Self.mostShared), amounts[last + 1].start == amounts[last].end {
      last += 1
    }
    let (notepad, text) = (notepad, text)
    let start = amounts[last].end
    let end = clauseEnd(in: text, from: start)
    let family = amounts[last].unit?.family
    let needsNoun = family == .money || family == .percent || family == .measure
    guard last + 1 < amounts.count, amounts[last + 1].start < end else {
      return CountedPhrase(on: notepad, from: start, to: end, needsNoun: needsNoun)
    }
    let next = amounts[last + 1]
    var counted = CountedPhrase(
      on: notepad, from: start, to: Self.itemEnd(in: text, from: start, to: next.start), needsNoun: needsNoun)
    if counted.noun.isEmpty, shared < Self.mostShared, Self.isCoordinated(in: text, start, next),
      next.unit?.name == amounts[last].unit?.name
    {
      return self.counted(after: last + 1, shared: shared + 1)  // 省定12件和州定20件民生实事
    }
    if text[next.start - 1].isListMark || counted.hasPredicate { counted.clause = counted.noun }
    return counted
  }

  /// 12件和州定20件, 103件、村(社区)48件: a short item that the next number shares its noun with.
  private static func isCoordinated(in text: Text, _ start: Int, _ next: FigureNumber) -> Bool {
    next.start - start <= 9 && text[start].isListMark && next.end > start
  }

  private func clauseEnd(in text: Text, from start: Int) -> Int {
    let limit = min(range.upperBound, start + Self.longestClause)
    var at = start
    while at < limit {
      let unit = text[at]
      if unit.isHan {
        at += 1
        continue
      }
      let kind = CharacterClass.of(unit)
      if kind.contains(.clauseEnd) || !kind.contains(.han) && at > start && Self.isGap(text, at) { return at }
      at += 1
    }
    return at
  }

  /// 108个村出列、7万人脱贫: what one number counts ends where the next item of the list begins.
  private static func itemEnd(in text: Text, from start: Int, to limit: Int) -> Int {
    var at = limit - 2
    while at >= start {
      if text[at] == 0x3001 { return at }
      at -= 1
    }
    return limit
  }
}

/// 话题: what the clause before a number speaks of.
struct Topic: Sendable {
  var wording = Wording()
  /// The clause is nothing but this name.
  var isWhole = false
}
