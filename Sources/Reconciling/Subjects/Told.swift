internal import Documents
public import Facts

/// 提及: what a report says anything of, in numbers or in words.
///
/// Its clauses are taken apart as subjects are, so that 社消零 is told of where the words are 社会消费品零售总额.
public struct Told: Sendable {
  private let indicators: Set<String>
  private let clauses: [Topic]
  private let index: TopicIndex
  private let rarity: Rarity

  /// - Parameter end: Where the part begins that tells of nothing (名词解释), code points.
  public init(_ report: ReadReport, before end: Int) {
    indicators = Set(report.statements.compactMap { Side.indicator(of: $0.figure) })
    var clauses = Told.clauses(of: report.document.text, before: end)
    clauses += report.statements.lazy.filter { $0.source.lowerBound < end }.map(\.topic)
    var index = TopicIndex()
    for (place, clause) in clauses.enumerated() { index.add(clause, at: place) }
    self.clauses = clauses
    self.index = index
    rarity = Rarity(report.statements.lazy.map(\.topic))
  }

  /// Whether the subject of another report's figure is told of; also where its words name nothing of their own.
  ///
  /// - Parameter share: Of the weight of its characters, in hundredths: so many in one clause are enough.
  public func tells(of statement: Statement, share: Int) -> Bool {
    if let code = Side.indicator(of: statement.figure), Indicator.decides(code), indicators.contains(code) {
      return true
    }
    if tells(of: statement.topic, share: share) { return true }
    // 财政收入和一般预算收入
    let parts = (statement.figure.subject ?? "").split(maxSplits: 3) { "和与及、".contains($0) }
    return parts.count > 1 && parts.allSatisfy { $0.count >= 3 && tells(of: Topic(String($0)), share: share) }
  }

  private func tells(of topic: Topic, share: Int) -> Bool {
    guard topic.core.count >= 2 else { return true }
    if !index.places(near: topic, sharing: share, by: rarity).isEmpty { return true }
    return index.places(near: topic, sharing: SubjectMatch.least, by: rarity).contains {
      SubjectMatch(topic, clauses[$0], by: rarity).relation != .different
    }
  }

  private static func clauses(of text: Text, before end: Int) -> [Topic] {
    var topics: [Topic] = []
    var start = 0
    for position in 0...min(max(end, 0), text.count) {
      let isEnd = position == min(max(end, 0), text.count) || parts(text[position])
      guard isEnd || position - start >= longest else { continue }
      if position - start >= 2 { topics.append(Topic(text.string(start..<position))) }
      start = isEnd ? position + 1 : position
    }
    return topics
  }

  private static let longest = 120

  private static func parts(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x3002, 0xFF01, 0x3001, 0x0A: true
    default: false
    }
  }
}

extension Side {
  /// The code of a figure, or the one that its word alone stands for: 经济增长6%.
  static func indicator(of figure: Figure) -> String? { figure.indicator ?? SideWords.indicator(figure) }
}
