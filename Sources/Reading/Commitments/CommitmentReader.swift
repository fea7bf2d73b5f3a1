import Documents
import Facts

/// 读承诺的人: finds every promise of the parts of a report that plan, sentence by sentence.
struct CommitmentReader: Sendable {
  /// Adds the commitments: those of tables first, then those of sentences in text order. The reading ends when there are
  /// more than `most` of those.
  func read(
    _ document: Document, _ plan: PlanText, _ outline: Outline, _ frames: Frames, kind: Report.Kind, most: Int,
    into found: inout [Finding]
  ) {
    var tables = ResponsibilityTable.all(in: document, plan.signs)
    tables.sort { $0.range.lowerBound < $1.range.lowerBound }
    var pass = CommitmentPass(plan: plan, outline: outline, frames: frames)
    for table in tables { pass.take(table, into: &found) }
    let covered = tables.map(\.range)
    let most = found.count + most
    for stretch in stretches(document.text, outline, isLedger: kind == .ledger) {
      pass.take(stretch.range, under: stretch.heading, outside: covered, most: most, into: &found)
    }
  }

  /// The text between the headings, where its role is to plan.
  private func stretches(_ text: Text, _ outline: Outline, isLedger: Bool) -> [(range: Range<Int>, heading: Int?)] {
    var stretches: [(range: Range<Int>, heading: Int?)] = []
    var start = 0
    var heading: Int?
    func close(at end: Int) {
      guard start < end else { return }
      let role = outline.role(at: start)
      if role.promises || isLedger && !role.looksBack { stretches.append((start..<end, heading)) }
    }
    for index in outline.headings.indices {
      let source = outline.headings[index].source
      close(at: source.lowerBound)
      guard let level = outline.headings[index].fact.headingLevel else { continue }
      if level > 0 { heading = index }
      start = max(start, level > 0 ? source.upperBound : source.lowerBound)
    }
    close(at: text.count)
    return stretches
  }
}

extension Fact {
  fileprivate var headingLevel: Int? {
    if case .heading(let heading) = self { heading.level } else { nil }
  }
}

extension Role {
  /// The parts whose sentences are promises.
  fileprivate var promises: Bool {
    switch self {
    case .outlook, .targets, .plan, .selfBuilding: true
    case .front, .review, .problems, .requirements, .closing, .glossary, .other: false
    }
  }

  fileprivate var looksBack: Bool { self == .review || self == .problems || self == .glossary }
}

/// One walk over the parts that plan.
struct CommitmentPass {
  private let signs: Signs
  private let text: Text
  private let words: PromiseWords
  private let places: FigurePlaces
  private let outline: Outline
  private let frames: Frames
  private var reading: SentenceReading
  /// The steps of the sentence at hand: one buffer for all sentences.
  private var steps: [Commitment.Step] = []
  /// Figures passed by.
  private var figures = 0

  init(plan: PlanText, outline: Outline, frames: Frames) {
    (signs, text, words, places) = (plan.signs, plan.text, plan.words, plan.figures)
    reading = SentenceReading(plan)
    self.outline = outline
    self.frames = frames
  }

  /// - Parameter most: findings in all, after which it ends.
  mutating func take(
    _ stretch: Range<Int>, under heading: Int?, outside tables: [Range<Int>], most: Int, into found: inout [Finding]
  ) {
    var sentences = PlanSentences(signs, stretch)
    figures = places.count(before: stretch.lowerBound)
    var table = tables.countBelow { $0.upperBound <= stretch.lowerBound }
    while found.count <= most, let sentence = sentences.next() {
      while table < tables.count, tables[table].upperBound <= sentence.range.lowerBound { table += 1 }
      if table < tables.count, tables[table].overlaps(sentence.range) { continue }
      take(sentence, under: heading, into: &found)
    }
  }

  private mutating func take(_ sentence: PlanSentences.Sentence, under heading: Int?, into found: inout [Finding]) {
    var sentence = sentence
    if let (offices, end) = OfficeList.bracket(
      in: text, at: sentence.range.lowerBound, limit: sentence.range.upperBound + 1)
    {
      attach(offices, from: sentence.range.lowerBound, to: &found)
      sentence.range = min(end, sentence.range.upperBound)..<sentence.range.upperBound
    }
    let (body, offices) = body(of: sentence.range)
    guard body.count > 3, !words.noPromise.opens(text, at: body.lowerBound, limit: body.upperBound),
      !words.noPromise.announces(signs, body, endsWithColon: sentence.endsWithColon)
    else { return }
    reading.turn(to: body, stretch: sentence.stretch, figures: figures, isItem: sentence.isItem)
    figures = reading.within.upperBound
    guard let rule = reading.read(into: &steps) else { return }
    let deadline = reading.mayNameDate ? reading.deadline(planYear: frames.frame(at: body.lowerBound).planYear) : nil
    let commitment = Commitment(
      steps: steps.map { $0 },  // an array of their own, no larger than they are
      deadline: deadline, offices: offices, heading: heading, figures: reading.within)
    found.append(
      Finding(
        .commitment(commitment), source: body, rule: rule.name,
        confidence: rule === PromiseRule.listed ? .likely : .certain))
  }

  /// The sentence before the bracket that says who answers for it.
  private func body(of range: Range<Int>) -> (Range<Int>, [Commitment.Office]) {
    guard let last = range.last, text[last].closesBracket,
      let open = range.suffix(400).last(where: { text[$0].opensBracket }),
      let (offices, end) = OfficeList.bracket(in: text, at: open, limit: text.count), end >= range.upperBound
    else { return (range, []) }
    return (text.trimmed(range.lowerBound..<open), offices)
  }

  /// A bracket after the full stop belongs to the sentence before.
  private func attach(_ offices: [Commitment.Office], from position: Int, to found: inout [Finding]) {
    guard let last = found.indices.last, case .commitment(var commitment) = found[last].fact,
      position - found[last].source.upperBound < 4, commitment.offices.isEmpty
    else { return }
    commitment.offices = offices
    found[last].fact = .commitment(commitment)
  }

  /// Every row of a table that names who is responsible.
  mutating func take(_ table: ResponsibilityTable, into found: inout [Finding]) {
    for row in table.rows {
      reading.turn(
        to: row.task, stretch: signs.stretch(at: row.task.lowerBound),
        figures: places.count(before: row.task.lowerBound), isItem: true)
      if reading.read(into: &steps) == nil {
        steps = [Commitment.Step(source: row.task, strength: .deliver, object: row.task)]
      }
      let planYear = frames.frame(at: row.task.lowerBound).planYear
      let deadline = row.deadline.flatMap { words.deadlines.first(in: signs, $0, planYear: planYear) }
      let commitment = Commitment(
        steps: steps.map { $0 }, deadline: deadline ?? reading.deadline(planYear: planYear), offices: row.offices,
        heading: outline.innermostHeading(before: row.task.lowerBound), figures: reading.within)
      found.append(
        Finding(.commitment(commitment), source: row.task, rule: PromiseRule.tabled.name, confidence: .likely))
    }
  }
}
