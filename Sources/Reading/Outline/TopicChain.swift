import Documents

/// 主题链: the short sentences inside one long paragraph that open its topics, 县域经济实力不断增强。…工业经济活力不断迸发。….
///
/// Topics of one paragraph are alike in length and stand well apart; the chain of candidates is chosen that is best in
/// both. Weights were set by reading reports with and without such topics.
struct TopicChain {
  private let text: Text
  private let sentences: [Sentence]
  private let isPlan: Bool

  init(_ text: Text, _ sentences: [Sentence], isPlan: Bool) {
    self.text = text
    self.sentences = sentences
    self.isPlan = isPlan
  }

  /// Longer paragraphs are looked at in pieces, so that the time stays in proportion to the text.
  private static let mostCandidates = 64

  /// Positions among the sentences of the topics of a paragraph; `first` is where a topic is most likely.
  func topics(in block: Range<Int>, first: Int?) -> [Int] {
    let candidates = block.filter(isCandidate)
    var chosen: [Int] = []
    var at = 0
    while at < candidates.count {
      let piece = candidates[at..<min(candidates.count, at + Self.mostCandidates)]
      chosen += best(Array(piece), first: first, end: sentences[block.upperBound - 1].end)
      at += Self.mostCandidates
    }
    return chosen.count > 1 || chosen.first == first ? chosen : []
  }

  func isCandidate(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard sentence.terminator == 0x3002, (4...18).contains(sentence.count), sentence.commas == 0 else { return false }
    guard !sentence.hasDigit, !text.contains("、", in: sentence.start + 6..<max(sentence.start + 6, sentence.end)) else {
      return false
    }
    return true
  }

  private func best(_ candidates: [Int], first: Int?, end: Int) -> [Int] {
    var sums = candidates.map { worth(of: $0, isFirst: $0 == first, end: end) }
    var before = [Int](repeating: -1, count: candidates.count)
    for next in candidates.indices {
      let own = sums[next]
      for last in 0..<next {
        let sum = sums[last] + own + likeness(candidates[last], candidates[next])
        if sum > sums[next] { (sums[next], before[next]) = (sum, last) }
      }
    }
    guard var at = sums.indices.max(by: { sums[$0] < sums[$1] }), sums[at] > 0 else { return [] }
    var chain: [Int] = []
    while at >= 0 {
      chain.append(candidates[at])
      at = before[at]
    }
    return chain.reversed()
  }

  /// In tenths.
  private func worth(of index: Int, isFirst: Bool, end: Int) -> Int {
    let sentence = sentences[index]
    let words = TopicWords.of(text, sentence.start..<sentence.end)
    var worth = -22
    if isFirst { worth += 16 }
    if words.contains(.event) { worth -= 20 }
    if isPlan {
      if words.contains(.action) { worth += 12 }
    } else {
      if words.contains(.state) { worth += 10 }
      if words.contains(.degree) { worth += 8 }
    }
    if sentence.count > 14 { worth -= 6 }
    if index + 1 < sentences.count {
      let next = sentences[index + 1]
      worth += next.commas > 0 || next.hasDigit || next.count > 22 ? 6 : -4
      if next.opening != .none { worth -= 30 }
    }
    if index > 0, !isFirst {
      let last = sentences[index - 1]
      worth += last.commas > 0 || last.hasDigit || last.count > 22 ? 4 : -4
    }
    if end - sentence.end < 40 { worth -= 10 }
    return worth
  }

  private func likeness(_ last: Int, _ next: Int) -> Int {
    let (a, b) = (sentences[last], sentences[next])
    let apart = b.start - a.end
    let unlike = abs(a.count - b.count)
    var sum = unlike == 0 ? 10 : unlike == 1 ? 6 : unlike == 2 ? 3 : -6
    sum += apart < 50 ? -30 : apart < 90 ? -5 : apart > 700 ? -4 : 2
    if text[a.start] == text[b.start] { sum += 2 }
    if text[a.start + 1] == text[b.start + 1], text[a.start] == text[b.start] { sum += 3 }
    return sum
  }
}
