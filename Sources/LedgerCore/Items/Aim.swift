public import Facts

/// 目标值: what an item is to reach, from its fields `value`, `comparator`, `measure` and `unit`.
public struct Aim: Hashable, Sendable {
  public let value: ExactNumber
  public let comparator: Comparator
  public let measure: Measure
  /// The value is a rate or a position: it is not added up over the year.
  public let isRate: Bool

  /// Nil where there is no value, or several (a composition).
  public init?(_ fields: [String: String]) {
    guard let value = fields["value"].flatMap({ ExactNumber($0) }) else { return nil }
    self.value = value
    measure = fields["measure"].flatMap(Measure.init(rawValue:)) ?? .level
    comparator = fields["comparator"].flatMap(Comparator.init(rawValue:)) ?? (measure == .rank ? .atMost : .atLeast)
    isRate = measure != .level && measure != .change || ["%", "‰"].contains(fields["unit"] ?? "")
  }

  /// Smaller is better: 控制在…以内, a rank.
  private var isCeiling: Bool { measure == .rank || comparator == .atMost || comparator == .below }

  /// 下降2%以上 is met by a fall of 2 or more: both are turned round.
  private func turned(_ number: ExactNumber) -> ExactNumber { value.isNegative ? number.negated : number }

  /// Done share in ten-thousandths; nil where there is none (an aim of 0, a rank of 0).
  public func share(of observed: ExactNumber) -> Int? {
    let (done, wanted) = (turned(observed), turned(value))
    return isCeiling ? (wanted.isNegative ? nil : wanted.share(of: done)) : done.share(of: wanted)
  }

  /// 左右 is met from 95 % of the value on: the phrase has no official tolerance, so the ledger states its own.
  public static let tolerance = 9_500

  public func isMet(by observed: ExactNumber) -> Bool {
    guard let gap = gap(from: observed) else { return false }
    switch comparator {
    case .atLeast, .atMost, .equal: return !gap.isNegative
    case .above, .below: return gap.significand > 0
    case .about: return !gap.isNegative || (share(of: observed) ?? 0) >= Aim.tolerance
    }
  }

  /// 差距: how far the observed value is beyond the aim; negative while it falls short. Nil when it has no room in 18 digits.
  public func gap(from observed: ExactNumber) -> ExactNumber? {
    let (done, wanted) = (turned(observed), turned(value))
    return isCeiling ? wanted.adding(done.negated) : done.adding(wanted.negated)
  }
}

extension Item {
  public var aim: Aim? { Aim(fields) }

  /// The result once there is one, else the newest quantity reported.
  public var observed: ExactNumber? {
    (fields["result"] ?? reports.lazy.compactMap(\.quantity).first).flatMap { ExactNumber($0) }
  }

  /// Amounts that come from progress and need no field: the newest cumulative `quantity` and `money`.
  static let reported = ["quantity", "money"]

  /// An amount by name: a field, or what progress last said. Money in 亿元, also where a field named like it with `Unit`
  /// gives another unit.
  public func amount(_ name: String) -> ExactNumber? {
    if let value = fields[name] {
      let power = fields[name + "Unit"].flatMap { Progressed.powers[$0] } ?? 0
      return ExactNumber(value)?.scaled(byPowerOfTen: power)
    }
    switch name {
    case "quantity": return reports.lazy.compactMap { $0.quantity.flatMap { ExactNumber($0) } }.first
    case "money": return reports.lazy.compactMap(\.moneyInYi).first
    default: return nil
    }
  }
}

extension Progressed {
  /// Money in 亿元 whatever unit it was reported in.
  var moneyInYi: ExactNumber? {
    guard let money = money.flatMap({ ExactNumber($0) }), let power = Progressed.powers[unit ?? "亿元"] else {
      return nil
    }
    return money.scaled(byPowerOfTen: power)
  }

  /// Powers of ten from a unit of money to 亿元.
  static let powers = ["亿元": 0, "万元": -4, "元": -8]
}
