internal import LedgerCore

/// Numbers, dates, limits and roles, each refused with a sentence that shows how to write it.
extension Setting {
  func count(_ what: String, in range: ClosedRange<Int>) throws(SettingsFault) -> Int {
    let text = try text(what)
    guard let count = Int(text), range.contains(count) else {
      throw fault(
        "“\(text)” is not \(what): write a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return count
  }

  func day(_ what: String) throws(SettingsFault) -> Day {
    let text = try text(what)
    guard let day = Day(text) else { throw fault("“\(text)” is not \(what): write a date such as 2026-03-01.") }
    return day
  }

  /// `2026-01-01..2026-12-31`, or one day.
  func days(_ what: String) throws(SettingsFault) -> ClosedRange<Day> {
    let text = try text(what)
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map { Day($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last else {
      throw fault("“\(text)” is not \(what): write days such as 2026-01-01..2026-12-31, the earlier first.")
    }
    return first...last
  }

  func limit() throws(SettingsFault) -> Limit {
    let text = try text("a limit")
    guard let limit = Limit(text) else {
      throw fault(
        "“\(text)” is no limit above 0: write 24h (hours), 8wh (working hours), 5d (working days), 14cd (calendar days), "
          + "3m (months), monthly 25 or quarterly 25.")
    }
    return limit
  }

  func roles() throws(SettingsFault) -> Set<LedgerRole> {
    var roles: Set<LedgerRole> = []
    for element in try list("roles") {
      let name = try element.text("a role")
      guard let role = LedgerRole(rawValue: name) else {
        throw element.unknown(name, "among the roles", LedgerRole.allCases.map(\.rawValue))
      }
      roles.insert(role)
    }
    if roles.isEmpty { throw fault("The list of roles is empty: name at least one.") }
    return roles
  }
}
