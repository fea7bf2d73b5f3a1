import Documents
import Facts

/// 成据: from numbers with their subjects to figures, step by step for all numbers of a batch.
struct FigureMaking {
  private let text: Text
  private let rules: FigureRules
  /// The last year named, within a paragraph, or an article that is no report.
  private var year: ClauseCues.Year?

  init(_ text: Text, _ rules: FigureRules) { (self.text, self.rules) = (text, rules) }

  /// The indicators that the subjects are, and the units that their nature supplies.
  func name(_ numbers: inout [BoundNumber]) {
    for index in numbers.indices {
      let subject = numbers[index].subject
      numbers[index].indicator = rules.indicators.code(of: subject, unit: numbers[index].number.unit)
      numbers[index].number.takeMoney(of: subject)
    }
  }

  /// How each number relates to its subject.
  func measure(_ numbers: inout [BoundNumber], _ tails: [Tail]) {
    for index in numbers.indices {
      numbers[index].relation = MeasureRule.answer(
        MeasureQuestion(
          amount: numbers[index].number, tail: tails[numbers[index].group], subject: numbers[index].subject,
          indicator: numbers[index].indicator),
        by: rules.measures)
    }
  }

  /// Status, period and base of the numbers of a sentence.
  ///
  /// - Parameter before: where the sentence before it ended.
  mutating func date(
    _ numbers: inout [BoundNumber], _ sentence: Range<Int>, at start: Int, before: Int, _ frames: Frames,
    _ tails: [Tail], _ cues: [ClauseCues]
  ) {
    let frame = frames.frame(at: start)
    forget(from: before, to: start, frame.role, articleStart: frames.articleStart(before: start))
    var composition: Period?  // the base of the next one
    for index in sentence {
      guard let relation = numbers[index].relation else { continue }
      let (number, group) = (numbers[index].number, numbers[index].group)
      if let named = cues[group].year { year = named }
      let moment = Moment(
        frame: frame, cues: cues[group], lastYear: year, measure: relation.measure, unit: number.unit,
        tailYear: tails[group].year, isCompared: tails[group].isCompared, isReached: tails[group].isReached,
        isOrigin: Origins.stands(in: text, number), earlier: composition)
      numbers[index].moment = moment.reading
      if relation.measure == .composition { composition = moment.period }
      if number.comparator == .equal {
        numbers[index].number.comparator = tails[group].comparator ?? (cues[group].isAtLeast ? .atLeast : .equal)
      }
    }
  }

  /// A new paragraph of a report, or a new article, starts without a year.
  ///
  /// - Parameters:
  ///   - end: where the last sentence ended.
  ///   - start: where the next begins.
  private mutating func forget(from end: Int, to start: Int, _ role: Role, articleStart: @autoclosure () -> Int) {
    guard year != nil else { return }
    if role == .other {
      if articleStart() >= end { year = nil }
    } else {
      for at in end..<max(end, start) where text[at] == 0x0A { year = nil }
      if end > 0, text[end - 1] == 0x0A || text[end] == 0x0A { year = nil }
    }
  }

  /// Adds the figures of a sentence.
  func publish(
    _ numbers: [BoundNumber], _ sentence: Range<Int>, into findings: inout [Finding], _ places: inout FigurePlaces
  ) {
    for index in sentence {
      guard let relation = numbers[index].relation else { continue }
      let (number, subject, moment) = (numbers[index].number, numbers[index].subject, numbers[index].moment)
      places.append(start: number.start, isTarget: moment.status == .target)
      let figure = Figure(
        values: values(of: number, isFall: relation.isFall), unit: number.unit?.name.string ?? "-",
        measure: relation.measure, comparator: number.comparator, status: moment.status, period: moment.period,
        base: moment.base, subject: subject.isEmpty ? nil : subject.string,
        indicator: numbers[index].indicator.map(rules.indicators.name))
      findings.append(
        Finding(
          .figure(consume figure), source: number.range, rule: rules.measures[relation.rule].name,
          confidence: subject.isEmpty ? .doubtful : numbers[index].isInherited ? .likely : .certain))
    }
  }

  private func values(of number: FigureNumber, isFall: Bool) -> [ExactNumber] {
    if number.kind == .composition { return CompositionNumber.values(in: text, number.range) }
    return [isFall ? number.value.negated : number.value]
  }
}

extension FigureNumber {
  /// 产值过100亿: the unit that the subject's own nature supplies.
  fileprivate mutating func takeMoney(of subject: Wording) {
    guard unit == nil, hasScale, kind == .plain, subject.namesMoney else { return }
    unit = Unit(name: "元", family: .money)
  }
}
