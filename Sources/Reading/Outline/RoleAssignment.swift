import Documents
import Facts

/// Gives every heading its role, and marks where the role turns without a heading.
struct RoleAssignment {
  private let signs: Signs
  private let sentences: [Sentence]

  private var text: Text { signs.text }

  init(_ signs: Signs, _ sentences: [Sentence]) {
    self.signs = signs
    self.sentences = sentences
  }

  /// Sets roles and adds the level-0 marks; the marks come sorted.
  func assign(to marks: inout [HeadingMark]) {
    if let begun = begun(marks) {
      marks.append(begun)
      marks.sort { $0.start < $1.start }
    }
    var walk = Walk(signs, sentences, isReport: isReport(marks), entry: entry(marks))
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
    LeadIns(sentences).complete(&marks)
    marks += Ending(signs, sentences).marks(after: marks)
    marks.sort { $0.start < $1.start }
    settle(&marks)
  }

  /// What stands before the first heading is the review where it is longer than this.
  private static let longestFront = 1800

  /// Without any heading of level 1 above it the review begins behind the words that open the session: 请予审议….
  private func begun(_ marks: [HeadingMark]) -> HeadingMark? {
    let headed = marks.first { $0.level == 1 && $0.start * 2 < text.count || $0.rule == "outline.continued" }
    if let headed, headed.start < Self.longestFront || headed.rule == "outline.article" { return nil }
    let first = marks.first?.sentence ?? sentences.count
    for index in 0..<min(first, sentences.count, 60) where index + 1 < sentences.count {
      let range = sentences[index].start..<sentences[index].end
      guard text.contains("审议", in: range) || text.contains("审查", in: range) else { continue }
      let next = sentences[index + 1]
      return HeadingMark(
        start: next.start, titleStart: next.start, end: next.end, level: 0, role: .review, rule: "outline.begun",
        sentence: index + 1, confidence: .doubtful)
    }
    return nil
  }

  /// What a text is about that begins before its first heading of level 1: the review if a plan is still to come.
  private func entry(_ marks: [HeadingMark]) -> Role {
    guard let first = marks.first(where: { $0.level == 1 }) else { return .plan }
    let cues = CueWord.cues(inTitle: first.titleStart..<first.end, of: signs)
    return cues.isDisjoint(with: [.coming, .goal, .requirement]) ? .plan : .review
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
  static func inherit(in marks: inout [HeadingMark]) {
    var role = Role.front
    for index in marks.indices {
      if marks[index].level == 3 { marks[index].role = role } else { role = marks[index].role }
    }
  }
}

/// The state of one walk through the report.
private struct Walk {
  let signs: Signs
  let text: Text
  let sentences: [Sentence]
  let isReport: Bool
  let entry: Role
  private let rules = TurnRule.all
  private let turnable = TurnRule.turnable
  private let opensOnly = TurnRule.opensOnly
  var role = Role.front
  /// What 二、 under way is for, which its subheadings return to.
  var base = Role.front
  var sawReview = false
  /// The heading announces review and plan in one, or no heading has come since the plan began: roles may turn back.
  var isLoose = false
  /// The heading names what was done and what is to come: “十四五”发展成就和“十五五”主要目标.
  var announcesBoth = false

  init(_ signs: Signs, _ sentences: [Sentence], isReport: Bool, entry: Role) {
    self.signs = signs
    text = signs.text
    self.sentences = sentences
    self.isReport = isReport
    self.entry = entry
  }

  mutating func pass(_ mark: inout HeadingMark, following index: Int) {
    if mark.rule == "outline.begun" {
      (role, base, isLoose, sawReview) = (.review, .review, true, true)
    } else if mark.rule == "outline.continued" {
      (role, base) = (entry, entry)
      mark.role = entry
    } else if mark.rule == "outline.article" || mark.rule == "outline.report" {
      (role, base) = (mark.role, mark.role)
    } else if base == .other && !isReport || base == .other && mark.level == 2 {
      mark.role = .other
    } else {
      let cues = CueWord.cues(inTitle: mark.titleStart..<mark.end, of: signs)
      isLoose = mark.level == 1
      if mark.level == 1 { announcesBoth = cues.contains(.review) && !cues.isDisjoint(with: [.coming, .goal]) }
      if mark.level > 1, base == .front { base = entry }
      role = mark.level == 1 ? top(cues) : below(cues, length: mark.end - mark.titleStart)
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
    return cues.isDisjoint(with: [.coming, .goal, .requirement, .work]) ? .plan : .outlook
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

  /// A colon belongs to what is asked of a sentence; 各位代表！ is said before one.
  private func end(ofTurn index: Int) -> Int {
    let sentence = sentences[index]
    if sentence.count == 4, index + 1 < sentences.count, text.matches("各位代表", at: sentence.start) {
      return sentences[index + 1].end
    }
    return text[sentence.end].isAny(of: "：:") ? sentence.end + 1 : sentence.end
  }

  mutating func turn(_ index: Int, from start: Int) -> HeadingMark? {
    guard isReport || base != .other else { return nil }
    let sentence = sentences[index]
    let range = start..<end(ofTurn: index)
    let here = RoleSet(role)
    guard !turnable.isDisjoint(with: here) else { return nil }
    if opensOnly.contains(here), !isLoose, sentence.opening == .none, start == sentence.start { return nil }
    // Hardly any sentence has words that could decide: look once before asking the rules.
    let known = CueWord.cues(in: signs, range, limit: role == .review ? 60 : 80)
    guard !known.isEmpty else { return nil }
    for rule in rules {
      guard rule.from.contains(here) || (isLoose && rule.fromLoose.contains(here)) else { continue }
      if rule.insideBoth, !announcesBoth { continue }
      if rule.insidePlan, base != .plan, base != .outlook { continue }
      if rule.opensOnly, sentence.opening == .none, start == sentence.start { continue }
      guard rule.needs.contains(where: { known.isSuperset(of: $0) }) else { continue }
      let cues = CueWord.cues(in: signs, range, limit: rule.within)
      guard rule.needs.contains(where: { cues.isSuperset(of: $0) }) else { continue }
      role = rule.role
      if base == .review || base == .problems || base == .front, role != .problems { base = .plan }
      return HeadingMark(
        start: start, titleStart: start, end: sentence.end, level: 0, role: rule.role, rule: rule.name, sentence: index,
        confidence: .likely)
    }
    return nil
  }
}
