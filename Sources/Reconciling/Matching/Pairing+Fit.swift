internal import Facts

extension Pairing {
  /// What speaks for one figure of the right subject against another, besides the words of the subject.
  var fit: Int {
    var fit = 0
    if result.isShareOfPlan {
      fit += 4
    } else if isAddition {
      fit += 16
    } else if target.measure != reported.measure {
      fit -= reported.measure == .rank || reported.measure == .composition ? 20 : 0
    } else {
      fit += sameUnit ? 20 : -10
    }
    fit += SubjectMatch(promise.clause, result.clause, by: rarity).percent / 10
    if !promise.topic.limits.isEmpty, promise.topic.limits == result.topic.limits { fit += 6 }
    if spansYears { fit -= 10 }
    if isBounded { fit -= 14 }
    if !spareLimits.isEmpty { fit -= 14 }
    if !result.statement.role.looksBack { fit -= 8 }
    if isHeldForAdded { fit -= 12 }
    if promise.acts.contains(.net) != result.acts.contains(.net) { fit -= 4 }
    let works: Act = [.building, .renewing]
    let (mine, its) = (promise.acts.intersection(works), result.acts.intersection(works))
    if !mine.isEmpty, !its.isEmpty, mine.isDisjoint(with: its) { fit -= 12 }
    // 新开工1043万套 stands beside 建成432万套.
    let phases: Act = [.starting, .finishing]
    let (begun, told) = (promise.acts.intersection(phases), result.acts.intersection(phases))
    if !begun.isEmpty, !told.isEmpty, begun.isDisjoint(with: told) { fit -= 12 }
    return fit
  }

  /// Another circle of things weighs against a figure even where the subject's words are the same.
  var drawback: Int { isBounded || !spareLimits.isEmpty ? 20 : 0 }

  /// 净增96家 for 新增120家: a change of the stock is what was added, on another basis perhaps.
  var isAddition: Bool {
    target.measure == .level && reported.measure == .change && sameUnit && !promise.acts.isDisjoint(with: .flow)
      && UnitFamily(target.unit).isCounted
  }

  /// What there is, where so many were to be added.
  var isHeldForAdded: Bool {
    !promise.acts.isDisjoint(with: .flow) && result.isReached && result.acts.isDisjoint(with: .flow)
      && (promise.ownActs || UnitFamily(target.unit).kind == .count)
  }

  /// A like name alone is no result where two more things differ: 净增各类经营主体…总量达474万户 for 新增限额以上商贸经营主体.
  func differsTwice(_ strength: Int) -> Bool {
    guard strength < 95 else { return false }
    var differences = 0
    if strength <= 75 { differences += 1 }
    if !spareLimits.isEmpty { differences += 1 }
    if isBounded { differences += 1 }
    if isHeldForAdded, !spareLimits.isEmpty { return true }
    if target.measure != reported.measure, !result.isShareOfPlan, !isConvertible { differences += 1 }
    return differences >= 2
  }

  /// A level against a change of it, a cut against a change.
  private var isConvertible: Bool {
    [target.measure, reported.measure].allSatisfy { $0 == .level || $0 == .change } && sameKind
  }

  private var sameKind: Bool {
    sameUnit || ["%", "百分点"].contains(target.unit) && ["%", "百分点"].contains(reported.unit)
  }
}
