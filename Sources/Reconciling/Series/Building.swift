internal import Facts

extension Series {
  /// From the numbers of one place and measure to a series.
  struct Building {
    let place: String
    let level: Report.Level?
    let topic: Topic
    let measure: Measure
    let years: ClosedRange<Int>?
    /// The unit of all places together.
    let common: String?

    func series(from all: [Observation]) -> Series? {
      let own = all.filter { $0.measure == measure && years?.contains($0.year) ?? true }
      guard let home = Building.unit(of: own) else { return nil }
      let unit = common.flatMap { UnitFamily.convert(ExactNumber(1), from: home, to: $0) == nil ? nil : $0 } ?? home
      let (fitting, odd) = Building.inUnit(own, unit)
      let bases = Building.commonBases(fitting)
      let points = Dictionary(grouping: fitting, by: \.year).sorted { $0.key < $1.key }.map { year, here in
        func choice(_ kind: Observation.Kind) -> Choice? {
          Choosing(kind: kind, common: bases).choice(of: here.filter { $0.kind == kind })
        }
        return Point(
          year: year, target: choice(.target), result: choice(.result), restated: choice(.restated),
          longTargets: Choosing.distinct(here.lazy.filter { $0.kind == .longTarget }), rank: nil)
      }
      let notes = Notes(topic: topic, unit: unit, points: points, odd: odd).all
      return Series(
        place: place, level: level, topic: topic, measure: measure, unit: unit, points: points, notes: notes)
    }

    /// What most numbers are in.
    static func unit(of observations: [Observation]) -> String? {
      var counts: [String: Int] = [:]
      for observation in observations where observation.neighbour == nil { counts[observation.unit, default: 0] += 1 }
      if counts.isEmpty { for observation in observations { counts[observation.unit, default: 0] += 1 } }
      return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func inUnit(_ all: [Observation], _ unit: String) -> (fitting: [Observation], odd: [Observation]) {
      var (fitting, odd): ([Observation], [Observation]) = ([], [])
      for var observation in all {
        guard let value = UnitFamily.convert(observation.value, from: observation.unit, to: unit) else {
          odd.append(observation)
          continue
        }
        if observation.unit != unit {
          if let upper = observation.upper {
            guard let converted = UnitFamily.convert(upper, from: observation.unit, to: unit) else {
              odd.append(observation)
              continue
            }
            observation.upper = converted
          }
          observation.printedUnit = UnitFamily.isNominal(observation.unit, unit) ? nil : observation.unit
          observation.value = value
          observation.unit = unit
        }
        fitting.append(observation)
      }
      return (fitting, odd)
    }

    private static func commonBases(_ observations: [Observation]) -> [Basis] {
      var counts: [[Basis]: Int] = [:]
      for observation in observations where observation.neighbour == nil {
        counts[observation.bases.filter { !$0.isRenaming }, default: 0] += 1
      }
      let order: ([Basis]) -> String = { $0.map(\.name).joined() }
      return counts.max { ($0.value, order($1.key)) < ($1.value, order($0.key)) }?.key ?? []
    }
  }
}
