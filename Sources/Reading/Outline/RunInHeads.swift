import Documents
import Facts

/// Finds headings of level 3: —— leads, 一是…。, and short sentences that open a topic.
struct RunInHeads {
  private let text: Text
  private let sentences: [Sentence]

  init(_ text: Text, _ sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }

  func read(beside marks: [HeadingMark]) -> [HeadingMark] {
    var found: [HeadingMark] = []
    var next = 0
    var role = Role.front
    for index in sentences.indices {
      var isHeading = false
      while next < marks.count, marks[next].sentence <= index {
        role = marks[next].role
        isHeading = isHeading || marks[next].sentence == index && marks[next].level > 0
        next += 1
      }
      guard !isHeading, Self.roles.contains(role) else { continue }
      if let mark = numbered(index) ?? opening(index) { found.append(mark) }
    }
    return found
  }

  private static let roles: Set<Role> = [.review, .problems, .outlook, .requirements, .targets, .plan, .selfBuilding]

  private func numbered(_ index: Int) -> HeadingMark? {
    let sentence = sentences[index]
    guard let number = HeadingNumber.read(in: text, at: sentence.start) else { return nil }
    guard number.form == .dash || number.form == .item, sentence.end > number.titleStart else { return nil }
    guard sentence.terminator == 0x3002 || sentence.terminator == 0xFF01 else { return nil }
    let length = sentence.end - number.titleStart
    guard length <= (number.form == .dash ? 40 : 24), number.form == .dash || sentence.commas == 0 else { return nil }
    return HeadingMark(
      start: sentence.start, titleStart: number.titleStart, end: sentence.end, level: 3,
      rule: number.form == .dash ? "outline.lead" : "outline.item", sentence: index, number: number.value)
  }

  private func opening(_ index: Int) -> HeadingMark? {
    let sentence = sentences[index]
    guard sentence.opening == .paragraph || sentence.opening == .blank, sentence.terminator == 0x3002 else {
      return nil
    }
    guard (4...36).contains(sentence.count), !sentence.hasDigit, sentence.commas <= 2 else { return nil }
    guard HeadingNumber.read(in: text, at: sentence.start) == nil else { return nil }
    return HeadingMark(
      start: sentence.start, titleStart: sentence.start, end: sentence.end, level: 3, rule: "outline.opening",
      sentence: index)
  }
}
