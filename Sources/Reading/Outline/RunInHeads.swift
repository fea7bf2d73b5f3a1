import Documents
import Facts

/// Finds headings of level 3: —— leads, 一是…。, and short sentences that open a paragraph or a topic.
struct RunInHeads {
  private let signs: Signs
  private let text: Text
  private let sentences: [Sentence]
  private var found: [HeadingMark] = []
  /// Sentences that are headings already.
  private var isTaken: [Bool]

  init(_ signs: Signs, _ sentences: [Sentence]) {
    self.signs = signs
    text = signs.text
    self.sentences = sentences
    isTaken = [Bool](repeating: false, count: sentences.count)
  }

  func read(beside marks: [HeadingMark]) -> [HeadingMark] {
    var reader = self
    for index in marks.indices where Self.roles.contains(RoleSet(marks[index].role)) {
      let end = index + 1 < marks.count ? marks[index + 1].sentence : sentences.count
      let next = index + 1 < marks.count ? marks[index + 1].level : 0
      reader.section(after: marks[index], to: end, nextLevel: next)
    }
    return reader.found
  }

  private static let roles: RoleSet = [.review, .problems, .outlook, .requirements, .targets, .plan, .selfBuilding]

  private mutating func section(after mark: HeadingMark, to end: Int, nextLevel: Int) {
    let start = mark.level > 0 ? mark.sentence + 1 : mark.sentence
    guard start < end else { return }
    let numbered = (start..<end).compactMap(numbered)
    let openings = openings(start..<end, after: mark, nextLevel: nextLevel)
    found += numbered
    found += openings.map { head($0, "outline.opening", .certain) }
    for mark in numbered { isTaken[mark.sentence] = true }
    for index in openings { isTaken[index] = true }
    var at = start
    while at < end {
      var next = at + 1
      while next < end, sentences[next].opening < .blank || sentences[next].opening == .line { next += 1 }
      topics(at..<next, after: mark, openings: openings)
      at = next
    }
  }

  /// Topics inside one paragraph.
  private mutating func topics(_ block: Range<Int>, after mark: HeadingMark, openings: [Int]) {
    let isRunIn =
      mark.level > 0 && block.lowerBound == mark.sentence + 1 && sentences[block.lowerBound].opening == .none
    let isOpened = openings.first == block.lowerBound || isTaken[block.lowerBound]
    let isGlued = sentences[block.lowerBound].opening == .blank
    guard !block.contains(where: { isTaken[$0] && $0 != block.lowerBound }) else { return }
    let chain = TopicChain(
      text, sentences, isPlan: mark.role == .plan || mark.role == .selfBuilding || mark.role == .outlook)
    let first = isRunIn ? block.lowerBound : nil
    if !openings.isEmpty, !isGlued {
      if let first, chain.isCandidate(first) { found.append(head(first, "outline.topic", .likely)) }
      return
    }
    guard isRunIn || isGlued || mark.level == 0, mark.level != 1 || isGlued else { return }
    let inner = isOpened ? block.lowerBound + 1..<block.upperBound : block
    guard !inner.isEmpty else { return }
    found += chain.topics(in: inner, first: first).map { head($0, "outline.topic", .likely) }
  }

  private func head(_ index: Int, _ rule: String, _ confidence: Confidence) -> HeadingMark {
    let sentence = sentences[index]
    return HeadingMark(
      start: sentence.start, titleStart: sentence.start, end: sentence.end, level: 3, rule: rule, sentence: index,
      confidence: confidence)
  }

  private func numbered(_ index: Int) -> HeadingMark? {
    let sentence = sentences[index]
    guard let number = HeadingNumber.read(in: text, at: sentence.start) else { return nil }
    guard number.form == .dash || number.form == .item, sentence.end > number.titleStart else { return nil }
    guard sentence.terminator == 0x3002 || sentence.terminator == 0xFF01 else { return nil }
    // What follows a semicolon is one of a list of clauses.
    if number.form == .item, index > 0, sentences[index - 1].terminator.isAny(of: "；;") { return nil }
    let length = sentence.end - number.titleStart
    // 一是坚持政治引领，永葆忠诚品格。 at the head of its paragraph may have two halves.
    let opensParagraph = sentence.opening == .paragraph && sentence.commas <= 1
    guard length <= (number.form == .dash || opensParagraph ? 40 : 24) else { return nil }
    guard number.form == .dash || sentence.commas == 0 || opensParagraph else { return nil }
    return HeadingMark(
      start: sentence.start, titleStart: number.titleStart, end: sentence.end, level: 3,
      rule: number.form == .dash ? "outline.lead" : "outline.item", sentence: index, number: number.value)
  }

  private func openings(_ section: Range<Int>, after mark: HeadingMark, nextLevel: Int) -> [Int] {
    var openings: [Int] = []
    for index in section where isOpening(index) && !(mark.level == 0 && index == mark.sentence) {
      if let last = openings.last, last == index - 1, sentences[last + 1].opening == .paragraph { continue }
      openings.append(index)
    }
    // One short sentence right below 一、 opens the section, not a topic of it.
    if mark.level == 1, openings.count == 1, openings[0] <= mark.sentence + 2, nextLevel > 0 { return [] }
    return openings
  }

  private func isOpening(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.opening == .paragraph || sentence.opening == .blank, sentence.terminator == 0x3002 else {
      return false
    }
    guard (4...36).contains(sentence.count), sentence.commas <= 2 else { return false }
    guard !hasLooseDigit(sentence), HeadingNumber.read(in: text, at: sentence.start) == nil else { return false }
    guard Self.addresses.longest(in: text, at: sentence.start, limit: sentence.end) == nil else { return false }
    return !CueWord.cues(in: signs, sentence.start..<sentence.end).isSuperset(of: [.doing, .listing])
  }

  /// Digits in quotes are names: “3311”工程.
  private func hasLooseDigit(_ sentence: Sentence) -> Bool {
    guard sentence.hasDigit else { return false }
    var quoted = false
    for at in sentence.start..<sentence.end {
      if text[at] == 0x201C { quoted = true }
      if text[at] == 0x201D { quoted = false }
      if !quoted, text[at].isDigit { return true }
    }
    return false
  }

  /// Sentences that turn to the listener or tie paragraphs together are no headings.
  private static let addresses = Lexicon<Void>([
    "各位代表", "同志们", "在此", "对此", "为此", "同时", "这些", "这是", "以上", "一年来", "过去一年", "我们深知", "我们相信", "此外", "当前", "今年是",
    "(上接", "（上接", "回顾", "总的", "总之", "综上", "面对", "展望", "新的一年", "成绩", "事实", "实践", "可以说", "我谨", "现在", "五年来",
  ])
}
