import Documents
import Facts

/// Finds headings of levels 1 and 2 by their number, their brackets, their standing alone, or the form's own marks.
struct HeadingMarks {
  private let document: Document
  private let text: Text
  private let signs: Signs
  private let sentences: [Sentence]
  private let hasParts: Bool
  private let hasNumbers: Bool
  /// Inside an article whose title is the level above 一、.
  private var insideArticle = false
  /// After 附件, where 一、 numbers what the annex lists.
  private var insideAnnex = false
  private var lastComma = 0
  /// Position among the marks of the last 一、 of level 1.
  private var lastFirst: Int?
  /// The highest level of the headings that the form marks.
  private let topLevel: Int
  private var marks: [HeadingMark] = []

  init(_ document: Document, _ signs: Signs, _ sentences: [Sentence]) {
    self.document = document
    self.signs = signs
    self.sentences = sentences
    text = document.text
    topLevel = document.headings.map(\.level).min() ?? 1
    var (parts, commas) = (0, 0)
    for sentence in sentences where sentence.opening > .none {
      switch HeadingNumber.read(in: document.text, at: sentence.start)?.form {
      case .part: parts += 1
      case .comma: commas += 1
      default: break
      }
    }
    (hasParts, hasNumbers) = (parts > 1, commas > 1)
  }

  /// The reading ends when there are more than `most`.
  func read(most: Int) -> [HeadingMark] {
    var reader = self
    for index in sentences.indices {
      reader.take(index)
      if reader.marks.count > most { break }
    }
    return reader.marks
  }

  private mutating func take(_ index: Int) {
    let sentence = sentences[index]
    if sentence.opening > .none, takeMarked(index) || takeContinued(index) { return }
    if takeGlossary(index) { return }
    if sentence.opening == .paragraph, takeArticle(index) || takePlain(index) { return }
    guard let number = HeadingNumber.read(in: text, at: sentence.start), number.titleStart < sentence.end else {
      return
    }
    switch number.form {
    case .part where hasParts && sentence.opening > .none: add(index, number, level: 1, rule: "outline.part")
    case .comma: takeComma(index, number)
    case .bracket: takeBracket(index, number)
    default: break
    }
  }

  private mutating func takeComma(_ index: Int, _ number: HeadingNumber) {
    let opening = sentences[index].opening
    guard opening >= .line || number.value == 1 || number.value == lastComma + 1 else { return }
    if number.value == 1 { restart(index, number) }
    lastComma = number.value
    let level = hasParts || insideArticle || insideAnnex ? 2 : 1
    if level == 1, number.value == 1 { lastFirst = marks.count }
    add(index, number, level: level, rule: "outline.numbered")
  }

  /// 一、 with the words of an earlier 一、: what stood before was a summary or a table of contents.
  private mutating func restart(_ index: Int, _ number: HeadingNumber) {
    guard let lastFirst, !insideArticle, !insideAnnex else { return }
    let first = marks[lastFirst].titleStart
    let same = (0..<6).allSatisfy { text[first + $0] == text[number.titleStart + $0] }
    if same { marks.removeSubrange(lastFirst...) }
  }

  private mutating func takeBracket(_ index: Int, _ number: HeadingNumber) {
    if sentences[index].opening == .none, index > 0 {
      let before = sentences[index - 1].terminator
      guard before.isAny(of: "。！？!?") || number.value == 1 else { return }
    }
    add(index, number, level: hasParts ? 3 : 2, rule: "outline.bracketed")
  }

  private mutating func add(_ index: Int, _ number: HeadingNumber, level: Int, rule: String) {
    var end = TitleEnd.find(in: text, sentences[index], titleStart: number.titleStart)
    if end == sentences[index].end, let more = continuation(index) { end = more }
    marks.append(
      HeadingMark(
        start: sentences[index].start, titleStart: number.titleStart, end: end, level: level, rule: rule,
        sentence: index, number: number.value))
  }

  /// The end of a short line that goes on a title broken in two: 三、持续提升政府 / 治理效能和服务水平.
  private func continuation(_ index: Int) -> Int? {
    guard index + 1 < sentences.count, sentences[index].terminator == 0x0A, sentences[index].count < 24 else {
      return nil
    }
    let next = sentences[index + 1]
    guard next.terminator == 0x0A, next.count <= 16, next.commas == 0, !next.hasDigit else { return nil }
    guard next.start - sentences[index].end == 1, HeadingNumber.read(in: text, at: next.start) == nil else {
      return nil
    }
    return text[next.end - 1].isAny(of: "：:；;") ? nil : next.end
  }

  /// 【邵阳招商】…: the title line of an article among others.
  private mutating func takeArticle(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard text[sentence.start] == 0x3010, sentence.count < 80 else { return false }
    guard let close = text.first(0x3011, in: sentence.start..<min(sentence.end, sentence.start + 20)),
      close + 4 < sentence.end
    else { return false }
    let isReport = text.contains("工作报告", in: close..<sentence.end)
    insideArticle = !isReport
    lastComma = 0
    marks.append(
      HeadingMark(
        start: sentence.start, titleStart: sentence.start, end: sentence.end, level: isReport ? 0 : 1,
        role: isReport ? .front : .other, rule: isReport ? "outline.report" : "outline.article", sentence: index))
    return true
  }

  /// 名 词 解 释 or ※注释※ with the terms glued on.
  private mutating func takeGlossary(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.start * 2 > text.count, sentence.terminator != 0x0A || sentence.count > 36 else { return false }
    guard let end = GlossaryTitle.end(in: text, at: sentence.start) else { return false }
    marks.append(
      HeadingMark(
        start: sentence.start, titleStart: sentence.start, end: end, level: 1, rule: "outline.plain", sentence: index,
        confidence: .likely))
    return true
  }

  /// 2022年工作目标和主要任务 alone on its line, in a report that numbers nothing at this level; 名词解释 in any.
  private mutating func takePlain(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.terminator == 0x0A, sentence.count <= 36, sentence.count >= 2, index > 0 else { return false }
    let cues = CueWord.cues(inTitle: sentence.start..<sentence.end, of: signs)
    if cues.contains(.glossary), sentence.count <= 30, sentence.commas == 0 { return addPlain(index) }
    if cues.contains(.annex), sentence.count <= 10, text.matches("附", at: sentence.start) {
      insideAnnex = true
      return addPlain(index)
    }
    guard !hasNumbers, sentence.commas <= 1, HeadingNumber.read(in: text, at: sentence.start) == nil else {
      return false
    }
    if text.contains("工作报告", in: sentence.start..<sentence.end) { return false }
    let decides = cues.contains(.review) || cues.contains(.coming) || cues.contains(.selfBuilding)
    return decides && !text[sentence.end - 1].isAny(of: "：:") ? addPlain(index) : false
  }

  private mutating func addPlain(_ index: Int) -> Bool {
    let sentence = sentences[index]
    marks.append(
      HeadingMark(
        start: sentence.start, titleStart: sentence.start, end: sentence.end, level: 1, rule: "outline.plain",
        sentence: index, confidence: .likely))
    return true
  }

  /// (上接第四版): the text goes on in the middle of a report.
  private mutating func takeContinued(_ index: Int) -> Bool {
    let start = sentences[index].start
    guard text[start] == 0x28 || text[start] == 0xFF08, text.matches("上接", at: start + 1) else { return false }
    marks.append(
      HeadingMark(
        start: start, titleStart: start, end: sentences[index].end, level: 0, role: .plan, rule: "outline.continued",
        sentence: index, confidence: .likely))
    return true
  }

  /// A style on more characters is a slip of the hand; and a title is told again with every commitment below it.
  private static let longestStyled = 200

  /// A heading style of the form: its number decides the level, else the style.
  private mutating func takeMarked(_ index: Int) -> Bool {
    guard !document.headings.isEmpty else { return false }
    let sentence = sentences[index]
    let first = document.headings.countBelow { $0.source.lowerBound < sentence.start }
    guard first < document.headings.count, document.headings[first].source.lowerBound < sentence.end else {
      return false
    }
    if HeadingNumber.read(in: text, at: sentence.start) != nil { return false }
    let marked = document.headings[first]
    guard marked.source.count <= Self.longestStyled else { return false }
    if text.contains("工作报告", in: marked.source) { return false }
    marks.append(
      HeadingMark(
        start: sentence.start, titleStart: sentence.start, end: max(sentence.end, marked.source.upperBound),
        level: min(3, max(1, marked.level - topLevel + (hasNumbers ? 1 : 0))), rule: "outline.styled", sentence: index))
    return true
  }
}
