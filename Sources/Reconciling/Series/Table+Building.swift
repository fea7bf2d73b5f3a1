internal import Documents
public import Facts

extension Series.Table {
  /// Sets places beside each other.
  ///
  /// - Parameters:
  ///   - places: Names as asked, 安徽 for 安徽省; all that the reports are of where empty.
  ///   - measures: Which to follow; growth and level where empty.
  ///   - years: Only these; all where nothing.
  public init(
    _ reports: [ReadReport], topic: Series.Topic, places asked: [String] = [], measures: [Measure] = [],
    years: ClosedRange<Int>? = nil
  ) throws(UnknownPlace) {
    let known = PlacesOfReports(reports)
    let places = try Self.chosen(asked, known)
    let measures = measures.isEmpty ? [.growth, .level] : Series.order.filter(measures.contains)
    let gathered = places.map { place in
      let members = reports.indices.filter { known.names[$0] == place }.sorted {
        (reports[$0].year ?? 0, $0) < (reports[$1].year ?? 0, $1)
      }
      return (
        place, members.compactMap { reports[$0].findings.report.level }.last,
        members.flatMap { Series.Gathering(reports[$0], index: $0, topic: topic)?.observations() ?? [] }
      )
    }
    var series: [Series] = []
    for measure in measures {
      // One unit for all places where arithmetic allows, so that they stand on one scale.
      let unit = Series.Building.unit(of: gathered.flatMap(\.2).filter { $0.measure == measure })
      series += gathered.compactMap { place, level, all in
        Series.Building(place: place, level: level, topic: topic, measure: measure, years: years, common: unit)
          .series(from: all)
      }
    }
    Series.Ranking.rank(&series, measures: measures)
    self.init(
      topic: topic, places: places, series: series, reports: reports,
      notes: known.notes + Self.notes(reports, known, topic, series, places))
  }

  /// 没有这个地方: a place was asked that no report is of.
  public struct UnknownPlace: Swift.Error {
    public let asked: String
    public let known: [String]
  }

  private static func chosen(_ asked: [String], _ known: PlacesOfReports) throws(UnknownPlace) -> [String] {
    var all: [String] = []
    for name in known.names.compactMap(\.self) where !all.contains(name) { all.append(name) }
    guard !asked.isEmpty else { return all }
    var chosen: [String] = []
    for name in asked {
      let exact = all.filter { $0 == name }
      let fitting = exact.isEmpty ? all.filter { $0.contains(name) } : exact
      guard !fitting.isEmpty else { throw UnknownPlace(asked: name, known: all) }
      for place in fitting where !chosen.contains(place) { chosen.append(place) }
    }
    return chosen
  }

  private static func notes(
    _ reports: [ReadReport], _ known: PlacesOfReports, _ topic: Series.Topic, _ series: [Series], _ places: [String]
  ) -> [String] {
    var notes: [String] = []
    let homeless = reports.indices.filter { known.names[$0] == nil || reports[$0].year == nil }
    if !homeless.isEmpty {
      let names = homeless.prefix(5).map { PlacesOfReports.shortName(reports[$0].document.name) }.joined(separator: "、")
      notes.append("\(names)\(homeless.count > 5 ? "等" : "")共\(homeless.count)份未读出地方或年份，未列入。")
    }
    let silent = places.filter { place in !series.contains { $0.place == place } }
    if !silent.isEmpty, silent.count < places.count {
      notes.append("\(silent.joined(separator: "、"))的报告没有写“\(topic.name)”。")
    }
    for measure in Series.order {
      let units = Set(series.filter { $0.measure == measure }.map(\.unit))
      if units.count > 1 {
        notes.append("各地单位不同（\(units.sorted().joined(separator: "、"))），单位不同的不排在一起。")
      }
    }
    return notes
  }
}
