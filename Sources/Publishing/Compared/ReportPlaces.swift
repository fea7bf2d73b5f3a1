internal import Documents
internal import Facts
internal import Reconciling

/// 出处: where a number stands, as file, line and column, and the sentence around it.
struct ReportPlaces {
  private let reports: [ReadReport]
  private let places: [Int: Places]

  init(_ table: Series.Table) {
    reports = table.reports
    var places: [Int: Places] = [:]
    for series in table.series {
      for observation in series.points.flatMap(\.all) where places[observation.report] == nil {
        places[observation.report] = Places(reports[observation.report].document.text)
      }
    }
    self.places = places
  }

  func file(_ observation: Series.Observation) -> String { reports[observation.report].document.name }

  func place(_ observation: Series.Observation) -> (line: Int, column: Int) {
    places[observation.report]?.place(observation.source.lowerBound) ?? (1, 1)
  }

  /// zhushan-2020.txt:12:8, without folders.
  func label(_ observation: Series.Observation) -> String {
    let file = file(observation)
    let name = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    let place = place(observation)
    return Plain.line(name) + ":\(place.line):\(place.column)"
  }

  /// The sentence, one line; a paragraph without marks is cut around the number.
  func sentence(_ observation: Series.Observation) -> String {
    let range = observation.sentence
    let start = max(range.lowerBound, observation.source.lowerBound - 40)
    let end = min(range.upperBound, observation.source.upperBound + 40)
    let words = Plain.line(reports[observation.report].document.text.string(start..<end))
    return (start > range.lowerBound ? "…" : "") + words + (end < range.upperBound ? "…" : "")
  }

  /// The whole sentence, for data.
  func wholeSentence(_ observation: Series.Observation) -> String {
    Plain.line(reports[observation.report].document.text.string(observation.sentence))
  }
}

extension Series.Point {
  /// Every number the year has, chosen or not, with whether it was chosen.
  var all: [Series.Observation] {
    [target, result, restated].compactMap(\.self).flatMap { [$0.chosen] + $0.others } + longTargets
  }
}
