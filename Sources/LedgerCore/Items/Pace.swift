public import Facts

/// 进度: the share that should be done by a moment.
struct PlannedPace {
  /// Moments and the share planned by then, in ten-thousandths, rising.
  let points: [(at: Moment, share: Int)]
  let name: String

  /// The first moment at which more than `share` should have been done; nil when that is never.
  func moment(whenAhead share: Int) -> Moment? {
    guard share < 10_000 else { return nil }
    for (one, next) in zip(points, points.dropFirst()) where next.share > share {
      let rise = max(1, next.share - one.share)
      let seconds = next.at.seconds - one.at.seconds
      let part = max(0, share - one.share)
      return one.at.adding(seconds: Int(Int128(seconds) * Int128(part) / Int128(rise)) + 1)
    }
    return nil
  }
}

extension Item {
  /// The item's own plan (field `plan`, `2026-03:10% 2026-06:40%` by the ends of months), else all of it at once where the
  /// aim is a rate, else a straight line from its creation to its due date, else to the end of its year.
  var plannedPace: PlannedPace {
    if let points = fields["plan"].flatMap(Item.points), !points.isEmpty {
      return PlannedPace(points: [(createdAt, 0)] + points, name: "计划进度")
    }
    if aim?.isRate == true {
      return PlannedPace(points: [(createdAt, 0), (createdAt, 10_000)], name: "目标值")
    }
    let end = due?.end ?? Day(year: max(1, min(year, 9999)), month: 12, day: 31)?.end ?? createdAt
    return PlannedPace(points: [(createdAt, 0), (max(end, createdAt), 10_000)], name: "时间进度")
  }

  /// Done share in ten-thousandths: as last reported, else what was observed against the aim, else the money against the
  /// field `yearInvestment` or `investment`; nil without a report.
  public func shareDone(_ kind: Kind) -> Int? {
    if let share = reports.lazy.compactMap(\.share).first { return share }
    if let aim, let observed { return aim.share(of: observed) }
    guard let money = amount("money"), let planned = amount("yearInvestment") ?? amount("investment") else {
      return nil
    }
    return money.share(of: planned)
  }

  static func points(_ plan: String) -> [(at: Moment, share: Int)]? {
    var points: [(at: Moment, share: Int)] = []
    for part in plan.split(separator: " ") {
      let pair = part.split(separator: ":")
      guard pair.count == 2, let month = Day(pair[0] + "-01"), pair[1].last == "%",
        let share = ExactNumber(pair[1].dropLast())?.share(of: ExactNumber(100))
      else { return nil }
      points.append((month.lastOfMonth.end, share))
    }
    points.sort { $0.at < $1.at }
    return zip(points, points.dropFirst()).allSatisfy { $0.share <= $1.share } ? points : nil
  }
}

extension ExactNumber {
  /// This number as a share of another, in ten-thousandths, cut off at 0 and 10,000; nil for a whole of 0 or less.
  public func share(of whole: ExactNumber) -> Int? {
    guard whole.significand > 0 else { return nil }
    if significand <= 0 { return 0 }
    let power = Int(exponent) - Int(whole.exponent) + 4
    guard abs(power) <= 18 else { return power > 0 ? 10_000 : 0 }
    let ten = (0..<abs(power)).reduce(Int128(1)) { product, _ in product * 10 }
    let share =
      power >= 0
      ? Int128(significand) * ten / Int128(whole.significand) : Int128(significand) / (Int128(whole.significand) * ten)
    return Int(min(10_000, share))
  }
}
