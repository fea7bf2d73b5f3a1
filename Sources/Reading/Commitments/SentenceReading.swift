import Documents
import Facts

/// 读任务句: the steps, the figures and the deadline of a sentence of a plan; one for all sentences of a text.
struct SentenceReading {
  private let signs: Signs
  private let text: Text
  private let words: PromiseWords
  private let figures: FigurePlaces
  private var clauses: ClauseReading
  private(set) var range = 0..<0
  /// The stretch of the text it begins in.
  private var stretch = 0
  /// Positions, among all figures, of those inside the sentence.
  private(set) var within = 0..<0
  /// 3. before it: a livelihood item.
  private var isItem = false
  /// A character without which there is no date stands in a sentence that was read.
  private(set) var mayNameDate = true

  init(_ plan: PlanText) {
    (signs, text, words, figures) = (plan.signs, plan.text, plan.words, plan.figures)
    clauses = ClauseReading(plan)
  }

  /// Turns to a sentence; so many figures are known to stand before it.
  mutating func turn(to range: Range<Int>, stretch: Int, figures known: Int, isItem: Bool) {
    (self.range, self.stretch, self.isItem, mayNameDate) = (range, stretch, isItem, true)
    within = figures.inside(range, after: known)
  }

  /// Puts the steps into `steps`; nothing where the sentence promises nothing.
  mutating func read(into steps: inout [Commitment.Step]) -> PromiseRule? {
    steps.removeAll(keepingCapacity: true)
    let stretches = signs.stretches
    var stretch = stretch
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
      while figure < within.upperBound, figures.start(figure) < at {
        isMeasured = isMeasured || figures.isTarget(figure)
        figure += 1
      }
      let clause = text.trimmed(start..<at)
      clauses.mayDescribe = gathered.contains(.describing)
      all.formUnion(gathered)
      (start, gathered) = (at + 1, [])
      guard clause.count > 1 else { continue }
      let tellsState = words.tellsState(text, clause)
      if tellsState, steps.isEmpty { return nil }  // 做好今年工作意义重大，…
      guard !tellsState else { continue }
      (clauses.clause, clauses.isMeasured) = (clause, isMeasured)
      guard let answer = clauses.read() else { continue }
      steps.append(answer.step)
      if first == nil, !answer.isAttitude { first = (answer.isTarget, answer.step.strength) }
    }
    mayNameDate = all.contains(.date)
    guard let first else { return listed(into: &steps) }
    return first.isTarget ? (isItem ? .listed : .target) : .of(first.strength)
  }

  private func listed(into steps: inout [Commitment.Step]) -> PromiseRule? {
    // （2）漕河治理工程: a work that is named is promised
    guard isItem, !within.isEmpty || ProjectWords.standard.endsName(text, range) else { return nil }
    steps = [Commitment.Step(source: range, strength: .deliver, object: range)]
    return .listed
  }

  func deadline(planYear: Int?) -> Commitment.Deadline? {
    words.deadlines.first(in: signs, range, planYear: planYear)
  }
}
