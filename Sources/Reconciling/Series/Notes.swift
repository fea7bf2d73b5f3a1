internal import Facts

extension Series {
  /// 说明: what must be said of a series so that nobody sets beside each other what is not alike.
  struct Notes {
    let topic: Topic
    let unit: String
    let points: [Point]
    let odd: [Observation]

    var all: [String] { neighbours + definitions + conversions + oddUnits }

    private var chosen: [Observation] {
      points.flatMap { [$0.target?.chosen, $0.result?.chosen, $0.restated?.chosen].compactMap(\.self) }
    }

    private var neighbours: [String] {
      let byDifference = Dictionary(grouping: chosen.filter { $0.neighbour != nil }) { $0.neighbour ?? "" }
      return byDifference.sorted { $0.key < $1.key }.map { difference, observations in
        "\(years(observations))用的是“\(observations[0].subject)”：\(difference)，不参加排位。"
      }
    }

    /// Said where some numbers have a definition that others have not.
    private var definitions: [String] {
      Basis.all.compactMap { basis in
        let held = chosen.filter { $0.neighbour == nil && $0.bases.contains(basis) }
        guard !held.isEmpty else { return nil }
        if basis.isRenaming { return "\(years(held))原文称“\(basis.name)”\(basis.since.map { "，\($0)" } ?? "")。" }
        return held.count < chosen.count(where: { $0.neighbour == nil })
          ? "\(years(held))为“\(basis.name)”口径，与其余年份不同。" : "全部为“\(basis.name)”口径。"
      }
    }

    private var conversions: [String] {
      let converted = chosen.filter { $0.printedUnit != nil }
      let byUnit = Dictionary(grouping: converted) { $0.printedUnit ?? "" }
      return byUnit.sorted { $0.key < $1.key }.map { printed, held in
        "\(years(held))原文以\(printed)计，已折算为\(unit)。"
      }
    }

    private var oddUnits: [String] {
      let byUnit = Dictionary(grouping: odd) { $0.unit }
      return byUnit.sorted { $0.key < $1.key }.map { name, held in
        "另有\(held.count)处以“\(name)”计（\(years(held))），单位不同，未列入。"
      }
    }

    private func years(_ observations: [Observation]) -> String {
      Set(observations.map(\.year)).sorted().map(String.init).joined(separator: "、") + "年"
    }
  }
}
