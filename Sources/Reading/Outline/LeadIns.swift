import Documents
import Facts

/// 引子: where the plan begins without a word that says so, because its first （一） follows the targets, or 二、 itself.
struct LeadIns {
  private let sentences: [Sentence]

  init(_ sentences: [Sentence]) { self.sentences = sentences }

  /// Below 二、 so few characters before （一） announce the topics and describe no year.
  private static let briefIntroduction = 110

  /// Makes headings without an outlook of their own plans, and adds the turns to the plan that are missing.
  func complete(_ marks: inout [HeadingMark]) {
    var turns: [HeadingMark] = []
    var sawTargets = false
    for index in marks.indices where marks[index].level < 2 {
      sawTargets = sawTargets || marks[index].role == .targets
      let next = index + 1 < marks.count ? marks[index + 1] : nil
      let isBare = next.map { $0.level == 1 || $0.role == .selfBuilding } ?? true
      if sawTargets, marks[index].level == 1, marks[index].role == .outlook, isBare {
        marks[index].role = .plan  // 三、重点工作 without numbered topics, its targets named in 二、
      }
      guard let topic = next else { continue }
      guard topic.level == 2, topic.role == .plan else { continue }
      switch marks[index].role {
      case .outlook where marks[index].level == 1 && topic.start - marks[index].end <= Self.briefIntroduction:
        marks[index].role = .plan
      case .outlook, .requirements, .targets: turns.append(turn(before: topic, after: marks[index]))
      default: break
      }
    }
    marks += turns
    marks.sort { ($0.start, $0.level) < ($1.start, $1.level) }
  }

  /// At the sentence that leads over to the topics, else at the first topic itself.
  private func turn(before topic: HeadingMark, after mark: HeadingMark) -> HeadingMark {
    var turn = HeadingMark(
      start: topic.start, titleStart: topic.start, end: topic.start, level: 0, role: .plan, rule: "outline.leadin",
      sentence: topic.sentence, confidence: .doubtful)
    let index = topic.sentence - 1
    if index > mark.sentence, sentences[index].opening >= .blank, sentences[index].count <= 160 {
      turn.start = sentences[index].start
      turn.titleStart = turn.start
      turn.end = sentences[index].end
      turn.sentence = index
    }
    return turn
  }
}
