import Documents
import Facts

/// 读任务句: the steps, the figures and the deadline of one sentence of a plan.
struct SentenceReading {
  let plan: PlanText
  let range: Range<Int>
  /// The stretch of the text it begins in.
  private let stretch: Int
  /// Positions, among all figures, of those inside the sentence.
  let within: Range<Int>
  /// 3. before it: a livelihood item.
  let isItem: Bool
  /// A character without which there is no date stands in a sentence that was read.
  private(set) var mayNameDate = true

  /// - Parameter figures: so many are known to stand before it.
  init(_ plan: PlanText, _ range: Range<Int>, stretch: Int, figures: Int, isItem: Bool) {
    self.plan = plan
    self.stretch = stretch
    self.range = range
    within = plan.figures.inside(range, after: figures)
    self.isItem = isItem
  }

  /// Puts the steps into `steps`; nothing where the sentence promises nothing.
  mutating func read(into steps: inout [Commitment.Step]) -> PromiseRule? {
    steps.removeAll(keepingCapacity: true)
    let (stretches, text) = (plan.signs.stretches, plan.text)
    var stretch = stretch
    var reading = ClauseReading(plan)
    var first: (isTarget: Bool, strength: Commitment.Strength)?
    var figure = within.lowerBound
    var start = range.lowerBound
    var (gathered, all): (Sign, Sign) = ([], [])
    var next = range.lowerBound
    while next <= range.upperBound {
      var at = next
      while true {
        while stretches[stretch].end < at { stretch += 1 }
        at = min(stretches[stretch].end, range.upperBound)
        gathered.formUnion(stretches[stretch].all)
        if at >= range.upperBound || text[at].endsClause { break }
        at += 1
      }
      next = at + 1
      if at < range.upperBound, text[at] == 0x2C, text[at - 1].isDigit, text[at + 1].isDigit { continue }
      var isMeasured = false
      while figure < within.upperBound, plan.figures.start(figure) < at {
        isMeasured = isMeasured || plan.figures.isTarget(figure)
        figure += 1
      }
      let clause = text.trimmed(start..<at)
      reading.mayDescribe = gathered.contains(.describing)
      all.formUnion(gathered)
      (start, gathered) = (at + 1, [])
      guard clause.count > 1 else { continue }
      let tellsState = plan.words.tellsState(text, clause)
      if tellsState, steps.isEmpty { return nil }  // 做好今年工作意义重大，…
      guard !tellsState else { continue }
      (reading.clause, reading.isMeasured) = (clause, isMeasured)
      guard let answer = reading.read() else { continue }
      steps.append(answer.step)
      if first == nil, !answer.isAttitude { first = (answer.isTarget, answer.step.strength) }
    }
    mayNameDate = all.contains(.date)
    guard let first else { return listed(into: &steps) }
    return first.isTarget ? (isItem ? .listed : .target) : .of(first.strength)
  }

  private func listed(into steps: inout [Commitment.Step]) -> PromiseRule? {
    // （2）漕河治理工程: a work that is named is promised
    guard isItem, !within.isEmpty || ProjectWords.standard.endsName(plan.text, range) else { return nil }
    steps = [Commitment.Step(source: range, strength: .deliver, object: range)]
    return .listed
  }

  func deadline(planYear: Int?) -> Commitment.Deadline? {
    plan.words.deadlines.first(in: plan.signs, range, planYear: planYear)
  }
}
