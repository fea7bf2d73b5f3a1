internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let nearRepetition = Check(
    "S02", "文字近似重复", .warning,
    meaning: "A sentence of 40 characters or more of which nine tenths stand in an earlier one, not word for word.",
    examples: [
      .gives(
        "坚持把产业发展作为第一要务，全年新引进亿元以上工业项目38个，竣工投产21个，工业技改投资增长12.4%，园区承载能力明显增强。\n坚持把产业发展作为头等大事，全年新引进亿元以上工业项目38个，竣工投产21个，工业技改投资增长12.4%，园区承载能力明显增强。",
        at: "坚持把产业发展作为头等大事，全年新引进亿元以上工业项目38个，竣工投产21个，工业技改投资增长12.4%，园区承载能力明显增强"),
      .passes("坚持把产业发展作为第一要务，引进亿元以上工业项目38个，竣工21个。\n坚持把产业发展作为第一要务，今年引进项目40个。"),
    ]
  ) { text, alarms in
    let exact = text.report.findings.remarks.filter { $0.kind == .repeatedParagraph || $0.kind == .printedTwice }
    var owner: [UInt64: Int] = [:]
    var sentences: [Range<Int>] = []
    for sentence in text.sentences(in: text.opening..<text.glossary) where sentence.count >= shortest {
      let shingles = Shingles.of(sentence, in: text.text)
      var shared: [Int: Int] = [:]
      for shingle in shingles {
        if let other = owner[shingle] { shared[other, default: 0] += 1 }
      }
      let here = sentences.count
      sentences.append(sentence)
      for shingle in shingles where owner[shingle] == nil { owner[shingle] = here }
      guard let (other, count) = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
        count * 10 >= shingles.count * 7, abs(sentences[other].count - sentence.count) * 4 <= sentence.count,
        !exact.contains(where: { $0.source.overlaps(sentence) })
      else { continue }
      alarms.say(
        at: sentence, "这一句与前文近似（约\(min(99, count * 100 / max(1, shingles.count)))%的文字相同）。请确认是否重复，保留一处。",
        related: [.init(.draft(sentences[other]), "相近的文字先在这里出现")])
    }
  }

  private static let shortest = 40
}

/// 字串: every run of six characters of a stretch, hashed, without blanks and digits' width.
enum Shingles {
  private static let width = 6

  static func of(_ range: Range<Int>, in text: Text) -> [UInt64] {
    var units: [UInt16] = []
    units.reserveCapacity(range.count)
    for position in range where !text[position].isBlank { units.append(text[position]) }
    guard units.count > width else { return [] }
    return (0...units.count - width).map { start in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for unit in units[start..<start + width] { hash = (hash ^ UInt64(unit)) &* 0x9E37_79B9_7F4A_7C15 }
      return hash ^ hash >> 29
    }
  }
}

extension Examination {
  /// The sentences of a stretch, in order; a line end ends one.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where text[position].endsSentence || text[position] == 0x0A {
      if start < position { found.append(start..<position) }
      start = position + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found.compactMap { sentence in
      var (low, high) = (sentence.lowerBound, sentence.upperBound)
      while low < high, text[low].isBlank { low += 1 }
      while high > low, text[high - 1].isBlank { high -= 1 }
      return low < high ? low..<high : nil
    }
  }
}
