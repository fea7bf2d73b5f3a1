import Documents
import Facts

/// Finds headings of levels 1 and 2 by their number, their brackets, their standing alone, or the form's own marks.
struct HeadingMarks {
  private let document: Document
  private let text: Text
  private let sentences: [Sentence]
  private let hasParts: Bool
  private let hasNumbers: Bool
  /// Inside an article whose title is the level above 一、.
  private var insideArticle = false
  private var lastComma = 0
  private var marks: [HeadingMark] = []

  init(_ document: Document, _ sentences: [Sentence]) {
    self.document = document
    self.sentences = sentences
    text = document.text
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

  func read() -> [HeadingMark] {
    var reader = self
    for index in sentences.indices { reader.take(index) }
    return reader.marks
  }

  private mutating func take(_ index: Int) {
    let sentence = sentences[index]
    if sentence.opening > .none, takeMarked(index) { return }
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
    lastComma = number.value
    add(index, number, level: hasParts || insideArticle ? 2 : 1, rule: "outline.numbered")
  }

  private mutating func takeBracket(_ index: Int, _ number: HeadingNumber) {
    if sentences[index].opening == .none, index > 0, !sentences[index - 1].terminator.isAny(of: "。！？!?") { return }
    add(index, number, level: hasParts ? 3 : 2, rule: "outline.bracketed")
  }

  private mutating func add(_ index: Int, _ number: HeadingNumber, level: Int, rule: String) {
    let end = TitleEnd.find(in: text, sentences[index], titleStart: number.titleStart)
    marks.append(
      HeadingMark(
        start: sentences[index].start, titleStart: number.titleStart, end: end, level: level, rule: rule,
        sentence: index, number: number.value))
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

  /// 2022年工作目标和主要任务 alone on its line, in a report that numbers nothing at this level; 名词解释 in any.
  private mutating func takePlain(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.terminator == 0x0A, sentence.count <= 36, sentence.count >= 4, index > 0 else { return false }
    let bare = text.bare(sentence.start..<sentence.end)
    let cues = CueWord.cues(of: bare)
    if cues.contains(.glossary), bare.count <= 12 { return addPlain(index) }
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
    if text.contains("工作报告", in: marked.source) { return false }
    let top = document.headings.map(\.level).min() ?? 1
    marks.append(
      HeadingMark(
        start: sentence.start, titleStart: sentence.start, end: max(sentence.end, marked.source.upperBound),
        level: min(3, max(1, marked.level - top + (hasNumbers ? 1 : 0))), rule: "outline.styled", sentence: index))
    return true
  }
}
