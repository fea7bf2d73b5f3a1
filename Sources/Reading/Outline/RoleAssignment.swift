import Documents
import Facts

/// Gives every heading its role, and marks where the role turns without a heading.
struct RoleAssignment {
  private let text: Text
  private let sentences: [Sentence]

  init(_ text: Text, _ sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }

  /// Sets roles and adds the level-0 marks; the marks come sorted.
  func assign(to marks: inout [HeadingMark]) {
    var walk = Walk(text, sentences, isReport: isReport(marks))
    var next = 0
    var turns: [HeadingMark] = []
    for index in sentences.indices {
      if next < marks.count, marks[next].sentence == index {
        walk.pass(&marks[next], following: index)
        next += 1
        if marks[next - 1].level > 0, marks[next - 1].end + 12 < sentences[index].end {
          let start = marks[next - 1].end
          if let turn = walk.turn(index, from: start) { turns.append(turn) }
        }
      } else if let turn = walk.turn(index, from: sentences[index].start) {
        turns.append(turn)
      }
    }
    marks += turns
    marks.sort { $0.start < $1.start }
    marks += Ending(text, sentences).marks(after: marks)
    marks.sort { $0.start < $1.start }
    settle(&marks)
  }

  /// Articles have no roles but `other`; a text with neither a report's words nor its headings is one.
  private func isReport(_ marks: [HeadingMark]) -> Bool {
    !marks.contains { $0.rule == "outline.article" } || marks.contains { $0.rule == "outline.report" }
  }

  /// After the closing nothing returns to the plan: what is numbered there belongs to an annex.
  private func settle(_ marks: inout [HeadingMark]) {
    var ending: Role?
    for index in marks.indices {
      if [.closing, .glossary, .other].contains(marks[index].role) {
        ending = marks[index].rule == "outline.article" ? nil : marks[index].role
      } else if marks[index].rule == "outline.report" {
        ending = nil
      } else if let role = ending, marks[index].level > 0 {
        marks[index].role = role == .closing ? .other : role
      }
    }
  }

  /// Run-in heads have the role of the heading above them.
  static func inheriting(_ marks: [HeadingMark]) -> [HeadingMark] {
    var role = Role.front
    return marks.map { mark in
      var mark = mark
      if mark.level == 3 { mark.role = role } else { role = mark.role }
      return mark
    }
  }
}

/// The state of one walk through the report.
private struct Walk {
  let text: Text
  let sentences: [Sentence]
  let isReport: Bool
  var role = Role.front
  /// What 二、 under way is for, which its subheadings return to.
  var base = Role.front
  var sawTargets = false
  var sawReview = false

  init(_ text: Text, _ sentences: [Sentence], isReport: Bool) {
    self.text = text
    self.sentences = sentences
    self.isReport = isReport
  }

  mutating func pass(_ mark: inout HeadingMark, following index: Int) {
    if mark.rule == "outline.article" || mark.rule == "outline.report" {
      (role, base) = (mark.role, mark.role)
    } else if base == .other && !isReport || base == .other && mark.level == 2 {
      mark.role = .other
    } else {
      let bare = text.bare(mark.titleStart..<mark.end)
      let cues = CueWord.cues(of: bare)
      role = mark.level == 1 ? top(cues) : below(cues, length: bare.count)
      if mark.level == 1 { base = role }
      mark.role = role
    }
  }

  private mutating func top(_ cues: CueWord) -> Role {
    if cues.contains(.glossary) { return .glossary }
    if cues.contains(.annex) { return .other }
    if cues.contains(.review)
      || (!sawReview && cues.contains(.trouble) == false && base == .front && cues.isDisjoint(with: [.coming, .goal]))
    {
      sawReview = true
      return .review
    }
    if cues.contains(.selfBuilding) { return .selfBuilding }
    if cues.contains(.trouble), base == .review || base == .problems, cues.isDisjoint(with: .coming) {
      return .problems
    }
    if !cues.isDisjoint(with: [.coming, .goal, .requirement]) {
      if sawTargets, cues.isDisjoint(with: [.goal, .requirement]), !cues.contains(.fiveYears) { return .outlook }
      return .outlook
    }
    return .plan
  }

  private mutating func below(_ cues: CueWord, length: Int) -> Role {
    switch base {
    case .review, .problems: return cues.contains(.trouble) && cues.contains(.seeing) ? .problems : base
    case .outlook, .plan:
      if cues.contains(.selfBuilding) { return .selfBuilding }
      if length <= 14, cues.contains(.requirement), !cues.contains(.goal) { return .requirements }
      if length <= 14, cues.contains(.goal) { return .targets }
      return .plan
    default: return base
    }
  }

  mutating func turn(_ index: Int, from start: Int) -> HeadingMark? {
    guard isReport || base != .other else { return nil }
    let sentence = sentences[index]
    let isColon = text[sentence.end].isAny(of: "：:")
    let range = start..<sentence.end + (isColon ? 1 : 0)
    for rule in TurnRule.all where rule.from.contains(role) {
      if rule.opensOnly, sentence.opening == .none, start == sentence.start { continue }
      let cues = CueWord.cues(in: text, range, limit: rule.within)
      guard rule.needs.contains(where: { cues.isSuperset(of: $0) }) else { continue }
      role = rule.role
      if role == .targets { sawTargets = true }
      return HeadingMark(
        start: start, titleStart: start, end: sentence.end, level: 0, role: rule.role, rule: rule.name, sentence: index,
        confidence: .likely)
    }
    return nil
  }
}

/// 转折句: a sentence that begins another part without a heading.
struct TurnRule: Sendable {
  var name: String
  /// What the sentence says.
  var meaning: String
  var role: Role
  var from: Set<Role>
  /// One of these sets of words must stand in the sentence.
  var needs: [CueWord]
  /// Characters of the sentence that are looked at.
  var within: Int
  /// Only where a paragraph, line or blank opens the sentence.
  var opensOnly = false

  static let all: [TurnRule] = [
    TurnRule(
      name: "outline.problems", meaning: "在肯定成绩的同时，我们也清醒看到存在的困难和问题", role: .problems, from: [.review],
      needs: [.turning, [.seeing, .trouble]], within: 48),
    TurnRule(
      name: "outline.requirements", meaning: "2018年政府工作的总体要求是：", role: .requirements, from: [.outlook, .problems],
      needs: [[.requirement, .stating]], within: 60),
    TurnRule(
      name: "outline.targets", meaning: "今年经济社会发展主要预期目标是：", role: .targets, from: [.outlook, .requirements],
      needs: [[.goal, .stating]], within: 60),
    TurnRule(
      name: "outline.plan", meaning: "围绕以上目标，要重点做好以下工作：", role: .plan, from: [.outlook, .requirements, .targets],
      needs: [.aboveGoal, [.doing, .listing]], within: 50),
    TurnRule(
      name: "outline.duty", meaning: "各位代表！新使命对政府工作提出了更高要求", role: .selfBuilding, from: [.plan],
      needs: [[.deputies, .governmentDuty], [.deputies, .selfBuilding]], within: 80, opensOnly: true),
  ]
}
