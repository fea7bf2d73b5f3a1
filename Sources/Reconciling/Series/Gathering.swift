internal import Documents
internal import Facts

extension Series {
  /// 采集: the numbers that one report gives of a topic, before any is chosen.
  struct Gathering {
    let topic: Topic
    let report: ReadReport
    let index: Int
    let year: Int
    /// Where the report says that its results are estimates from there on, 预计数，下同.
    private let estimatesFrom: Int?

    /// Nothing where the report's year is not known: its results could be of any year.
    init?(_ report: ReadReport, index: Int, topic: Topic) {
      guard let year = report.year else { return nil }
      self.topic = topic
      self.report = report
      self.index = index
      self.year = year
      estimatesFrom = Surrounding.estimates(in: report.document.text)
    }

    /// In text order. Numbers of months, of several years together and of no told year are no part of a yearly series.
    func observations() -> [Observation] {
      var found: [Observation] = []
      for (position, statement) in report.statements.enumerated() {
        guard let fit = topic.fit(statement.figure), let observation = observation(statement, fit) else { continue }
        if let last = found.last, position > 0, let range = joined(last, observation, report.statements[position - 1]) {
          found[found.count - 1] = range
        } else {
          found.append(observation)
        }
      }
      return found
    }

    private func observation(_ statement: Statement, _ fit: Fit) -> Observation? {
      let figure = statement.figure
      guard let value = figure.values.first, figure.values.count == 1, let period = figure.period,
        period.firstYear == period.lastYear, period.firstMonth == 0,
        let kind = kind(figure.status, Int(period.lastYear))
      else { return nil }
      let before = Surrounding(statement, report)
      let measure = topic.measure(of: figure)
      if measure == .growth, before.spansYears(endingWith: Int(period.lastYear)) { return nil }
      let subject = figure.subject ?? topic.name
      var neighbour: String?
      if case .near(let near) = fit { neighbour = near.difference }
      return Observation(
        report: index, reportYear: year, year: Int(period.lastYear), kind: kind, measure: measure, value: value,
        comparator: figure.comparator, unit: figure.unit, subject: subject, indicator: figure.indicator,
        bases: Basis.all.filter { $0.holds(subject: subject, before: before.clause) }, neighbour: neighbour,
        isEstimate: kind == .result && (before.isEstimate || isAfterEstimates(statement)),
        isHeadline: statement.role == .targets || before.namesTarget, role: statement.role,
        confidence: report.findings.all[statement.finding].confidence, source: statement.source,
        sentence: statement.sentence)
    }

    private func kind(_ status: Status, _ of: Int) -> Observation.Kind? {
      switch status {
      case .target: of == year ? .target : of > year ? .longTarget : nil
      case .actual: of == year - 1 ? .result : of < year - 1 ? .restated : nil
      case .other: nil
      }
    }

    private func isAfterEstimates(_ statement: Statement) -> Bool {
      estimatesFrom.map { $0 <= statement.sentence.upperBound } ?? false
    }

    /// 6%—6.5%: two figures, the lower end and the upper, with nothing but a dash or a word between.
    private func joined(_ low: Observation, _ high: Observation, _ before: Statement) -> Observation? {
      guard low.source == before.source, low.comparator == .atLeast, high.comparator == .atMost, low.upper == nil,
        low.measure == high.measure, low.year == high.year, low.kind == high.kind, low.subject == high.subject,
        high.source.lowerBound - low.source.upperBound <= 2, high.source.lowerBound >= low.source.upperBound
      else { return nil }
      var range = low
      range.upper = high.value
      range.unit = high.unit
      range.source = low.source.lowerBound..<high.source.upperBound
      return range
    }
  }
}
