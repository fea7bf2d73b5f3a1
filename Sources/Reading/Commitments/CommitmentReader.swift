import Documents
import Facts

/// 读承诺的人: finds every promise of the parts of a report that plan, sentence by sentence.
struct CommitmentReader: Sendable {
  /// Commitments in text order.
  func read(_ document: Document, _ outline: Outline, _ frames: Frames, kind: Report.Kind, figures: [Finding])
    -> [Finding]
  {
    var tables = ResponsibilityTable.all(in: document)
    tables.sort { $0.range.lowerBound < $1.range.lowerBound }
    var pass = CommitmentPass(text: document.text, outline: outline, frames: frames, figures: figures)
    for table in tables { pass.take(table) }
    for stretch in stretches(document.text, outline, isLedger: kind == .ledger) {
      pass.take(stretch.range, under: stretch.heading, outside: tables.map(\.range))
    }
    if tables.isEmpty { return pass.found }
    return pass.found.sorted { $0.source.lowerBound < $1.source.lowerBound }
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
    for (index, finding) in outline.headings.enumerated() {
      close(at: finding.source.lowerBound)
      guard case .heading(let found) = finding.fact else { continue }
      if found.level > 0 { heading = index }
      start = max(start, found.level > 0 ? finding.source.upperBound : finding.source.lowerBound)
    }
    close(at: text.count)
    return stretches
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
  let text: Text
  let outline: Outline
  let frames: Frames
  let figures: [Finding]
  private(set) var found: [Finding] = []

  init(text: Text, outline: Outline, frames: Frames, figures: [Finding]) {
    self.text = text
    self.outline = outline
    self.frames = frames
    self.figures = figures
  }

  mutating func take(_ stretch: Range<Int>, under heading: Int?, outside tables: [Range<Int>]) {
    var sentences = PlanSentences(text, stretch)
    var table = tables.countBelow { $0.upperBound <= stretch.lowerBound }
    while let sentence = sentences.next() {
      while table < tables.count, tables[table].upperBound <= sentence.range.lowerBound { table += 1 }
      if table < tables.count, tables[table].overlaps(sentence.range) { continue }
      take(sentence, under: heading)
    }
  }

  private mutating func take(_ sentence: PlanSentences.Sentence, under heading: Int?) {
    var sentence = sentence
    if let (offices, end) = OfficeList.bracket(
      in: text, at: sentence.range.lowerBound, limit: sentence.range.upperBound + 1)
    {
      attach(offices, from: sentence.range.lowerBound)
      sentence.range = min(end, sentence.range.upperBound)..<sentence.range.upperBound
    }
    let (body, offices) = body(of: sentence.range)
    guard body.count > 3, !NoPromiseRule.opens(text, at: body.lowerBound, limit: body.upperBound),
      !NoPromiseRule.announces(text, body, endsWithColon: sentence.endsWithColon)
    else { return }
    let reading = SentenceReading(text: text, range: body, figures: figures, isItem: sentence.isItem)
    guard let (steps, rule) = reading.steps() else { return }
    let commitment = Commitment(
      steps: steps, deadline: reading.deadline(planYear: frames.frame(at: body.lowerBound).planYear), offices: offices,
      heading: heading, figures: reading.within)
    add(commitment, body, rule: rule, confidence: rule.name == PromiseRule.listed.name ? .likely : .certain)
  }

  private mutating func add(_ commitment: Commitment, _ source: Range<Int>, rule: PromiseRule, confidence: Confidence) {
    found.append(
      Finding(.commitment(commitment), source: source, rule: rule.name, confidence: confidence))
  }

  /// The sentence before the bracket that says who answers for it.
  private func body(of range: Range<Int>) -> (Range<Int>, [Commitment.Office]) {
    guard let last = range.last, text[last].isAny(of: "）)】]"),
      let open = range.suffix(400).last(where: { text[$0].isAny(of: "（(【[") }),
      let (offices, end) = OfficeList.bracket(in: text, at: open, limit: text.count), end >= range.upperBound
    else { return (range, []) }
    return (text.trimmed(range.lowerBound..<open), offices)
  }

  /// A bracket after the full stop belongs to the sentence before.
  private mutating func attach(_ offices: [Commitment.Office], from position: Int) {
    guard let last = found.indices.last, case .commitment(var commitment) = found[last].fact,
      position - found[last].source.upperBound < 4, commitment.offices.isEmpty
    else { return }
    commitment.offices = offices
    found[last].fact = .commitment(commitment)
  }

  /// Every row of a table that names who is responsible.
  mutating func take(_ table: ResponsibilityTable) {
    for row in table.rows {
      let reading = SentenceReading(text: text, range: row.task, figures: figures, isItem: true)
      let steps = reading.steps()?.steps ?? [Commitment.Step(source: row.task, strength: .deliver, object: row.task)]
      let planYear = frames.frame(at: row.task.lowerBound).planYear
      let deadline = row.deadline.flatMap { SentenceReading.deadline(in: text, $0, planYear: planYear) }
      let commitment = Commitment(
        steps: steps, deadline: deadline ?? reading.deadline(planYear: planYear), offices: row.offices,
        heading: outline.innermostHeading(before: row.task.lowerBound), figures: reading.within)
      add(commitment, row.task, rule: .tabled, confidence: .likely)
    }
  }
}
