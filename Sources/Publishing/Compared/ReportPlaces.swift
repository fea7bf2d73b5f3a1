internal import Documents
internal import Facts
internal import Reconciling

/// 出处: where a number stands, as file, line and column, and the sentence around it.
struct ReportPlaces {
  private let reports: [ReadReport]
  private let places: [Int: LineStarts]
  /// As much of each path as tells it from the others: the file's name, with its folder where two have one name.
  private let names: [Int: String]

  init(_ table: Series.Table) {
    reports = table.reports
    var places: [Int: LineStarts] = [:]
    for series in table.series {
      for observation in series.points.flatMap(\.all) where places[observation.report] == nil {
        places[observation.report] = LineStarts(reports[observation.report].document.text)
      }
    }
    self.places = places
    let reports = table.reports
    var names = Dictionary(uniqueKeysWithValues: places.keys.map { ($0, ReportPlaces.tail(reports[$0], parts: 1)) })
    let counts = Dictionary(grouping: names.values) { $0 }.mapValues(\.count)
    for (report, name) in names where counts[name] ?? 0 > 1 {
      names[report] = ReportPlaces.tail(reports[report], parts: 2)
    }
    self.names = names
  }

  private static func tail(_ report: ReadReport, parts: Int) -> String {
    Plain.line(report.document.name.split(separator: "/").suffix(parts).joined(separator: "/"))
  }

  func place(_ observation: Series.Observation) -> (line: Int, column: Int) {
    places[observation.report]?.place(observation.source.lowerBound) ?? (1, 1)
  }

  /// yanxi-2020.txt:12:8
  func label(_ observation: Series.Observation) -> String {
    let place = place(observation)
    return "\(names[observation.report] ?? ""):\(place.line):\(place.column)"
  }

  /// The sentence, one line; a paragraph without marks is cut around the number.
  func sentence(_ observation: Series.Observation) -> String {
    let range = observation.sentence
    let start = max(range.lowerBound, observation.source.lowerBound - 40)
    let end = min(range.upperBound, observation.source.upperBound + 40)
    let words = Plain.line(reports[observation.report].document.text.string(start..<end))
    return (start > range.lowerBound ? "…" : "") + words + (end < range.upperBound ? "…" : "")
  }

}

extension Series.Point {
  /// Every number the year has, chosen or not, with whether it was chosen.
  var all: [Series.Observation] {
    [target, result, restated].compactMap(\.self).flatMap { [$0.chosen] + $0.others } + longTargets
  }
}
