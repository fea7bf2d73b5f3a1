internal import Documents
public import Facts

extension Series {
  /// 观测行: one number with all that is known of it, flat: for data that others go on working with.
  public struct Row: Sendable {
    public let place: String
    public let level: Report.Level?
    public let topic: Topic
    public let observation: Observation
    /// It stands for its year and kind; the others of them are beside it.
    public let isChosen: Bool
    /// Why, where there was a choice.
    public let reason: String?
    /// Of the number by which its place is ranked.
    public let rank: Rank?
    public let file: String
    public let line: Int
    public let column: Int
    public let sentence: String
  }
}

extension Series.Table {
  /// Every number, chosen or not, by measure, place, year and kind.
  public var rows: [Series.Row] {
    var lines: [Int: LineStarts] = [:]
    return measures.flatMap { measure in
      series(of: measure).flatMap { series in series.points.flatMap { rows(of: $0, series, &lines) } }
    }
  }

  private func rows(
    of point: Series.Point, _ series: Series, _ lines: inout [Int: LineStarts]
  ) -> [Series.Row] {
    let ranked = point.rank.map { $0.isOfTargets ? Series.Observation.Kind.target : .result }
    func row(_ observation: Series.Observation, _ isChosen: Bool, _ reason: String?) -> Series.Row {
      let report = reports[observation.report]
      let starts = lines[observation.report] ?? LineStarts(report.document.text)
      lines[observation.report] = starts
      let place = starts.place(observation.source.lowerBound)
      return Series.Row(
        place: series.place, level: series.level, topic: series.topic, observation: observation, isChosen: isChosen,
        reason: isChosen ? reason : nil, rank: isChosen && observation.kind == ranked ? point.rank : nil,
        file: report.name, line: place.line, column: place.column, sentence: report.words(observation.sentence))
    }
    var rows: [Series.Row] = []
    for choice in [point.target, point.result, point.restated].compactMap(\.self) {
      rows.append(row(choice.chosen, true, choice.reason))
      rows += choice.others.map { row($0, false, nil) }
    }
    return rows + point.longTargets.map { row($0, true, nil) }
  }
}
