internal import Facts

extension Series {
  /// 排位: places by their number of one year, from high to low, whatever is good or bad of it.
  ///
  /// Only numbers of one unit and of the indicator itself are ranked together.
  enum Ranking {
    static func rank(_ series: inout [Series], measures: [Measure]) {
      for measure in measures {
        let units = Set(series.filter { $0.measure == measure }.map(\.unit))
        for unit in units.sorted() {
          let members = series.indices.filter { series[$0].measure == measure && series[$0].unit == unit }
          guard members.count > 1 else { continue }
          for year in Set(members.flatMap { series[$0].points.map(\.year) }).sorted() {
            rank(&series, members, year)
          }
        }
      }
    }

    private static func rank(_ series: inout [Series], _ members: [Int], _ year: Int) {
      var entries: [(member: Int, place: Int, point: Point)] = []
      for member in members {
        guard let point = series[member].points.firstIndex(where: { $0.year == year }) else { continue }
        entries.append((member, point, series[member].points[point]))
      }
      let hasResults = entries.contains { $0.point.result?.chosen.neighbour == nil && $0.point.result != nil }
      let ranked = entries.compactMap { entry -> (member: Int, place: Int, value: ExactNumber)? in
        let choice = hasResults ? entry.point.result : entry.point.target
        guard let chosen = choice?.chosen, chosen.neighbour == nil else { return nil }
        return (entry.member, entry.place, chosen.value)
      }
      guard ranked.count > 1 else { return }
      for entry in ranked {
        let above = ranked.count { entry.value < $0.value }
        series[entry.member].points[entry.place].rank = Rank(
          position: above + 1, among: ranked.count, isOfTargets: !hasResults)
      }
    }
  }
}
