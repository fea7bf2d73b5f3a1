internal import Facts

/// 一对: a target and a figure of the later report that may be its result.
struct Pairing: Sendable {
  let promise: Side
  let result: Side
  let subject: SubjectMatch
  let rarity: Rarity

  init(_ promise: Side, _ result: Side, by rarity: Rarity) {
    (self.promise, self.result) = (promise, result)
    self.rarity = rarity
    subject = SubjectMatch(promise.topic, result.topic, by: rarity)
  }

  var target: Figure { promise.statement.figure }
  var reported: Figure { result.statement.figure }

  var sameUnit: Bool { UnitFamily.areSame(UnitFamily.unit(of: target), UnitFamily.unit(of: reported)) }

  /// The reported value in the target's unit.
  var converted: ExactNumber? {
    guard let value = reported.values.first else { return nil }
    if target.unit == reported.unit || target.measure == .change && reported.unit == "%" { return value }
    let (mine, its) = (UnitFamily(target.unit), UnitFamily(reported.unit))
    if mine.factor == its.factor { return value }
    return its.scaled(value).flatMap { mine.unscaled($0) }
  }

  /// 五年来, 2021-2025: told of more years than were promised for.
  var spansYears: Bool {
    guard !result.isLastYear, target.period.map({ $0.firstYear == $0.lastYear }) ?? true else { return false }
    if let told = reported.period, told.firstYear < told.lastYear { return true }
    // 2016年城镇化率比2011年提高9.4个百分点
    if reported.measure != .multiple, let base = reported.base, let told = reported.period,
      Int(base.lastYear) + 1 < Int(told.firstYear)
    {
      return true
    }
    if result.isLongMovement { return true }
    // 社会消费品零售总额447亿元, 是2006年的2.4倍: an indicator is told of the last year, unless it is added up.
    if let code = result.indicator, Indicator.decides(code), !result.isCumulative { return false }
    return result.isOfSeveralYears && reported.measure == .level && (result.isFlow || result.isCumulative)
  }

  /// Nothing that is known of the two speaks against their being one thing.
  var mayBeOne: Bool {
    if let mine = promise.indicator, let its = result.indicator, mine != its, Indicator.decides(mine),
      Indicator.decides(its)
    {
      return false
    }
    if promise.circle != result.circle || areOtherNetworks || isNarrowedByWord { return false }
    if result.isShareOfPlan || countsProjects { return false }
    if target.measure == .level, reported.measure == .level, !sameUnit, !UnitFamily.areMoney(target.unit, reported.unit)
    {
      return false
    }
    if UnitFamily(target.unit).isCounted, target.measure == .level, reported.unit == "%",
      promise.topic.core != result.topic.core
    {
      return false
    }
    return !SubjectMatch.differ(promise.topic.aspects, result.topic.aspects)
  }

  /// One side is a macro indicator of the whole place and the other is not.
  var isOneIndicator: Bool {
    let codes = [promise.indicator, result.indicator].map { $0.map(Indicator.decides) ?? false }
    return codes[0] != codes[1]
  }

  /// 占地区生产总值比重 on one side of an indicator that is an amount.
  func isShareOnOneSide(of code: String) -> Bool {
    promise.topic.aspects.contains(.share) != result.topic.aspects.contains(.share) && target.unit == reported.unit
      || target.measure != reported.measure
        && promise.topic.aspects.contains(.share) != result.topic.aspects.contains(.share)
  }

  /// Both sides say what is done, and only one of them gets things from elsewhere: 竣工投产 and 招引.
  var isDoneOtherwise: Bool {
    let (mine, its) = (promise.acts.subtracting(.holding), result.acts.subtracting(.holding))
    let gets: Act = [.attracting, .signing]
    return !mine.isEmpty && !its.isEmpty && mine.isDisjoint(with: gets) != its.isDisjoint(with: gets)
  }

  /// One side counts projects, the other what they are made of: 33个项目, 2.72万套.
  var countsProjects: Bool {
    [promise, result].map { side in
      side.statement.figure.unit == "个" && (side.statement.figure.subject?.hasSuffix("项目") ?? false)
    } == [true, false] && reported.unit != "个" && UnitFamily(reported.unit).kind == .count && reported.unit != "项"
  }

  /// 重点技改项目 for 重点项目: all that the shorter one says every project is, and the longer says which are meant.
  private var isNarrowedByWord: Bool {
    let (mine, its) = (promise.topic.core, result.topic.core)
    guard mine != its, !promise.isBorrowed, !result.isBorrowed else { return false }
    return SubjectWords.isGeneral(mine) != SubjectWords.isGeneral(its)
  }

  /// 燃气管网 for 供水管网: pipes of another kind altogether.
  private var areOtherNetworks: Bool {
    let (mine, its) = (
      promise.topic.limits.filter { $0.axis == .network }, result.topic.limits.filter { $0.axis == .network }
    )
    return !mine.isEmpty && !its.isEmpty && mine.isDisjoint(with: its)
  }

  /// Words that do not stand in every second subject.
  func isTelling(_ core: [UInt16]) -> Bool { rarity.weight(of: core) >= 12 }

  /// The same limits stand on both sides, and there are some: 规模以上工业.
  var sharesLimits: Bool {
    !promise.topic.limits.isEmpty && promise.topic.limits.isSubset(of: result.topic.limits)
      && !promise.topic.aspects.isDisjoint(with: result.topic.aspects)
  }

  /// Of the weight of the target's characters, those that stand in the clause of the result, in hundredths.
  var shareInClause: Int {
    var (both, mine) = (0, 0)
    var clause = result.clause.characters[...]
    for unit in promise.topic.characters {
      let weight = rarity.weight(UInt16(truncatingIfNeeded: unit))
      mine += weight
      clause = clause.drop { $0 < unit }
      if clause.first == unit {
        both += weight
        clause = clause.dropFirst()
      }
    }
    return mine > 0 ? 100 * both / mine : 0
  }

  /// Of the target's pairs of neighbours, those that stand in the clause of the result, in hundredths.
  var pairsInClause: Int {
    let pairs = Set(result.clause.pairs)
    let mine = promise.topic.pairs
    return mine.isEmpty ? 0 : 100 * mine.count { pairs.contains($0) } / mine.count
  }

  /// Limits of one side that the other side does not name.
  var spareLimits: Set<Limit> {
    let mine = promise.topic.limits.subtracting(result.limits)
    // 省属企业完成产业投资553亿元、研发投入133亿元: the owner is said once for the whole list.
    let its = result.topic.limits.union(result.limits.filter(\.isOwner)).subtracting(promise.limits)
    let axes = Set(mine.map(\.axis)).intersection(its.map(\.axis))
    if promise.limits.union(result.limits).contains(Networks.open) {
      return mine.union(its).filter { $0.axis != .network && (!$0.isSoft || axes.contains($0.axis)) }
    }
    return mine.union(its).filter { !$0.isSoft || axes.contains($0.axis) }
  }

  /// 1000个省级重点产业项目 for 1000个重点产业项目: so large a number is the same by no accident.
  var isSaidAgain: Bool {
    guard !isBounded, let aim = target.values.first, let told = reported.values.first, promise.topic.limits.isEmpty,
      target.measure == .level, reported.measure == .level, target.unit == reported.unit
    else { return false }
    return aim.isSameValue(as: told) && aim.reaches(Pairing.noAccident) && promise.topic.core == result.topic.core
  }

  private static let noAccident = ExactNumber(100)

  var isBounded: Bool { promise.bounds != result.bounds }

  /// Three times what was promised: more than a year's work.
  var isFarLarger: Bool {
    guard let aim = target.values.first, let told = reported.values.first,
      let thrice = aim.multiplied(by: ExactNumber(3))
    else { return false }
    return told.reaches(thrice)
  }
}
