internal import Facts

/// What a company is due, and in what order the budget pays.
extension Policy {
  /// What each company would be due, in 分; empty for a fixed amount.
  func shares(_ columns: inout Columns) throws(PolicyFault) -> [Int64] {
    guard case .share(let percent, let name, let cap) = amount else { return [] }
    guard let place = columns.table.field(name) else { return Array(repeating: -1, count: columns.table.count) }
    let unit = Unit(unit(of: columns.table.fields[place]) ?? "")
    guard unit.base == "元" else {
      throw PolicyFault(
        self, "pays a share of “\(name)”, which is in “\(unit.name)”, not in money: give the column a unit such as 万元.")
    }
    let (values, power) = columns.numbers(place)
    // value × 10^power × 10^unit 元, of which so many hundredths, in hundredths of a yuan: the two hundreds cancel.
    let shift = Int(percent.exponent) + power + unit.power
    return values.map { value in
      guard value != Column.missing else { return -1 }
      let (product, overflow) = max(0, value).multipliedReportingOverflow(by: Int128(percent.significand))
      let fen = overflow ? Int128(Int64.max) : Policy.scaled(product, shift)
      return Int64(min(fen, Int128(cap?.fen ?? Int64.max)))
    }
  }

  func due(_ shares: [Int64], _ row: Int) -> Int64 {
    if case .fixed(let money) = amount { return money.fen }
    return shares[row]
  }

  /// Down to whole 分, stopping at the largest amount there is.
  private static func scaled(_ value: Int128, _ power: Int) -> Int128 {
    var value = value
    for _ in 0..<min(abs(power), 80) where value != 0 {
      if power < 0 {
        value /= 10
      } else {
        let (next, overflow) = value.multipliedReportingOverflow(by: 10)
        if overflow || next > Int128(Int64.max) { return Int128(Int64.max) }
        value = next
      }
    }
    return min(value, Int128(Int64.max))
  }

  /// The rows in the order in which the budget pays them.
  func queue(_ rows: [Int], _ columns: inout Columns) throws(PolicyFault) -> [Int] {
    let table = columns.table
    if budget == nil { return rows }
    var ranks: [[Int128]] = []
    for rule in order {
      guard let place = table.field(rule.field) else { continue }
      // Days sort as days, all else as numbers.
      let days = columns.days(place)
      let isDays = days.contains { $0 != Int.min }
      let values = isDays ? days.map { $0 == Int.min ? Column.missing : Int128($0) } : columns.numbers(place).values
      ranks.append(
        values.map { value in
          if value == Column.missing { return Int128.max }
          return rule.descending ? -value : value
        })
    }
    return rows.sorted { one, other in
      for rank in ranks where rank[one] != rank[other] { return rank[one] < rank[other] }
      return table.bytes(one, table.key).lexicographicallyPrecedes(table.bytes(other, table.key))
    }
  }
}
