internal import Facts

extension Policy.Test {
  /// The test for every company at once. A column that the table lacks makes it unknown for all.
  func truths(_ policy: Policy, _ columns: inout Columns, on day: Day) throws(PolicyFault) -> Truths {
    guard let place = columns.table.field(field) else {
      return Truths(repeating: .unknown, count: columns.table.count)
    }
    switch relation {
    case .oneOf(let values): return Policy.Test.texts(place, &columns, Set(values))
    case .equals(.text(let text)): return Policy.Test.texts(place, &columns, [text])
    default: break
    }
    let ends = relation.ends
    let operands = [ends.low, ends.high].compactMap { $0 }
    if operands.allSatisfy(\.isDay) {
      let low = ends.low?.day(on: day).map { $0.number + (ends.open ? 1 : 0) }
      let high = ends.high?.day(on: day).map { $0.number - (ends.open ? 1 : 0) }
      return Truths.of(columns.days(place), in: (low ?? Int.min, high ?? Int.max), missing: Int.min)
    }
    let (values, power) = columns.numbers(place)
    let unit = policy.unit(of: columns.table.fields[place])
    var low = -ExactNumber.far
    var high = ExactNumber.far
    if let end = ends.low {
      let aligned = try end.aligned(policy, self, unit, power)
      low = ends.open ? aligned.floor + 1 : aligned.ceiling
    }
    if let end = ends.high {
      let aligned = try end.aligned(policy, self, unit, power)
      high = ends.open ? aligned.ceiling - 1 : aligned.floor
    }
    return Truths.of(values, in: (low, high), missing: Column.missing)
  }

  private static func texts(_ place: Int, _ columns: inout Columns, _ wanted: Set<String>) -> Truths {
    let (codes, distinct) = columns.texts(place)
    let meets = distinct.map { (wanted.contains($0) ? Truth.yes : .no).rawValue }
    return Truths(codes.map { $0 < 0 ? Truth.unknown.rawValue : meets[$0] })
  }
}

extension Policy.Relation {
  /// Every comparison of numbers or days is a range; `open` leaves its end out.
  var ends: (low: Policy.Operand?, high: Policy.Operand?, open: Bool) {
    switch self {
    case .atLeast(let operand): (operand, nil, false)
    case .atMost(let operand): (nil, operand, false)
    case .above(let operand): (operand, nil, true)
    case .below(let operand): (nil, operand, true)
    case .equals(let operand): (operand, operand, false)
    case .between(let low, let high): (low, high, false)
    case .oneOf: (nil, nil, false)
    }
  }
}

extension Policy.Operand {
  func day(on today: Day) -> Day? {
    switch self {
    case .day(let day): day
    case .ago(let months): today.adding(months: -min(months, 12_000))
    case .number, .text: nil
    }
  }

  /// The number in the column's own steps, rounded both ways, so that nothing is lost between 2000.5 and 万元 in whole.
  func aligned(
    _ policy: Policy, _ test: Policy.Test, _ columnUnit: String?, _ power: Int
  ) throws(PolicyFault) -> (floor: Int128, ceiling: Int128) {
    guard case .number(let number, let unit) = self else {
      throw PolicyFault(
        policy, "compares “\(test.field)” with “\(self)”, which is neither a number nor a date: use is or in for words."
      )
    }
    guard (unit == nil) == (columnUnit == nil) else {
      throw PolicyFault(
        policy,
        unit == nil
          ? "compares “\(test.field)”, which is in \(columnUnit ?? ""), with “\(self)” without a unit: write the unit."
          : "compares “\(test.field)” with “\(self)”, but the column gives no unit: write it into the header, such as "
            + "\(test.field)(\(unit ?? "")), or under units in the policy.")
    }
    let (wanted, given) = (Unit(unit ?? ""), Unit(columnUnit ?? ""))
    guard wanted.base == given.base else {
      throw PolicyFault(
        policy, "compares “\(test.field)”, which is in \(given.name), with “\(self)”: these units cannot be compared.")
    }
    return number.aligned(to: power + given.power - wanted.power)
  }
}

extension Policy {
  /// The header's unit counts before the policy's.
  func unit(of field: CompanyTable.Field) -> String? { field.unit ?? units[field.name] }
}

/// One test of a policy as it stands among the others, with its truth for every company.
struct Tested {
  let test: Policy.Test
  let place: Policy.Place
  let truths: Truths
}

extension Policy {
  /// How a test stands in the whole condition: what `not` around it makes of it, and whether one of several is enough.
  struct Place: Hashable, Sendable {
    var negated = false
    var alternative = false
  }
}

extension Policy.Condition {
  /// The condition for every company; each test's own truths are added to `tests`, in the order in which they stand.
  func truths(
    _ policy: Policy, _ columns: inout Columns, on day: Day, at place: Policy.Place = .init(), _ tests: inout [Tested]
  ) throws(PolicyFault) -> Truths {
    switch self {
    case .test(let test):
      let truths = try test.truths(policy, &columns, on: day)
      tests.append(Tested(test: test, place: place, truths: place.negated ? truths.not : truths))
      return truths
    case .not(let condition):
      let inside = Policy.Place(negated: !place.negated, alternative: place.alternative)
      return try condition.truths(policy, &columns, on: day, at: inside, &tests).not
    case .all(let conditions):
      var all = Truths(repeating: .yes, count: columns.table.count)
      let inside = place.among(conditions, anyIsEnough: place.negated)
      for condition in conditions {
        all = all.and(try condition.truths(policy, &columns, on: day, at: inside, &tests))
      }
      return all
    case .any(let conditions):
      var any = Truths(repeating: .no, count: columns.table.count)
      let inside = place.among(conditions, anyIsEnough: !place.negated)
      for condition in conditions {
        any = any.or(try condition.truths(policy, &columns, on: day, at: inside, &tests))
      }
      return any
    }
  }
}

extension Policy.Place {
  /// “Not any” asks for all of the opposites, “not all” for one of them.
  fileprivate func among(_ conditions: [Policy.Condition], anyIsEnough: Bool) -> Policy.Place {
    Policy.Place(negated: negated, alternative: alternative || (anyIsEnough && conditions.count > 1))
  }
}
