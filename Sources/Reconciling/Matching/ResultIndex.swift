internal import Facts

/// 结果索引: the figures of a later report that may be results, found by indicator and by characters.
struct ResultIndex: Sendable {
  let sides: [Side]
  private let byIndicator: [String: [Int]]
  private let byUnit: [UInt32: [Int]]
  private let rarity: Rarity

  init(_ report: ReadReport, year: Int?, rarity: Rarity) {
    var sides: [Side] = []
    var (byIndicator, byUnit): ([String: [Int]], [UInt32: [Int]]) = ([:], [:])
    for position in report.statements.indices where ResultIndex.mayAnswer(report.statements[position], year) {
      let side = Side(report, position)
      let place = sides.count
      sides.append(side)
      if let code = side.statement.figure.indicator { byIndicator[code, default: []].append(place) }
      var last: UInt32 = 0
      for unit in side.statement.topic.characters {
        let weight = rarity.weight(UInt16(truncatingIfNeeded: unit))
        // The most common characters lead to half the report and never decide.
        if unit != last, weight > 2 { byUnit[unit, default: []].append(place) }
        last = unit
      }
    }
    (self.sides, self.byIndicator, self.byUnit) = (sides, byIndicator, byUnit)
    self.rarity = rarity
  }

  /// Reached, in a part that looks back, of the year in question or of no year that the text names.
  private static func mayAnswer(_ statement: Statement, _ year: Int?) -> Bool {
    switch statement.role {
    case .plan, .targets, .requirements, .selfBuilding, .closing, .glossary, .outlook: return false
    case .front, .review, .problems, .other: break
    }
    guard statement.figure.status == .actual, !statement.figure.values.isEmpty else { return false }
    guard let year, let period = statement.figure.period else { return true }
    return Int(period.lastYear) == year
  }

  /// Those that share the indicator or enough characters, in text order.
  func candidates(for promise: Statement) -> [Int] {
    var common: [Int: Int] = [:]
    var (last, mine): (UInt32, Int) = (0, 0)
    for unit in promise.topic.characters {
      let weight = rarity.weight(UInt16(truncatingIfNeeded: unit))
      mine += weight
      if unit != last, weight > 2 { for place in byUnit[unit] ?? [] { common[place, default: 0] += weight } }
      last = unit
    }
    var found = Set(common.compactMap { $1 * 100 >= mine * ResultIndex.leastShare ? $0 : nil })
    if let code = promise.figure.indicator {
      for code in [code] + (Indicator.parts[code] ?? []) { found.formUnion(byIndicator[code] ?? []) }
      for other in Indicator.neighbours(of: code) { found.formUnion(byIndicator[other] ?? []) }
    }
    return found.sorted()
  }

  /// Of the weight of the target's characters, in hundredths: fewer in common can never reach the least likeness.
  private static let leastShare = 25
}
