internal import Documents
internal import Facts

/// 分项: results of one sentence that are, together, what a target counts (新建公共停车位1200个、配建停车位2000个).
///
/// They must be kinds that exclude each other. What stands behind 其中 is counted already, and a kind that ends with
/// the words of another may hold it.
struct PartsOfTotal: Sendable {
  let sides: [Side]
  /// Nothing else can belong to what was promised: town and country, built and renewed.
  let isWhole: Bool

  /// - Parameter results: Figures of the later report that may belong to the promise, in text order.
  init?(of promise: Side, among results: [Side], in report: ReadReport, by rarity: Rarity) {
    guard PartsOfTotal.canBeSummed(promise, by: rarity) else { return nil }
    let kinds = results.filter { PartsOfTotal.isKind($0, of: promise, by: rarity) }
    for list in PartsOfTotal.lists(kinds, in: report) {
      let group = PartsOfTotal.withBareItem(list, in: report)
      guard (2...PartsOfTotal.most).contains(group.count) else { continue }
      guard PartsOfTotal.excludeEachOther(group) else { continue }
      sides = group
      isWhole = PartsOfTotal.isWhole(group, promise)
      return
    }
    return nil
  }

  /// Nothing where a unit cannot be turned into the target's, or a number is too long.
  func sum(in target: Figure) -> ExactNumber? {
    sides.reduce(ExactNumber(0)) { sum, side in
      guard let value = side.statement.figure.values.first else { return nil }
      return UnitFamily.convert(value, from: side.statement.figure.unit, to: target.unit).flatMap { sum?.adding($0) }
    }
  }

  private static func canBeSummed(_ promise: Side, by rarity: Rarity) -> Bool {
    let target = promise.statement.figure
    guard target.measure == .level, target.values.count == 1, !promise.isBorrowed else { return false }
    guard target.comparator != .atMost, target.comparator != .below, !Comparison.lessIsBetter(target) else {
      return false
    }
    let family = UnitFamily(target.unit)
    return (family.isCounted || family.kind == .money) && rarity.weight(of: promise.topic.core) >= 12
  }

  /// The promised thing with a word before it, with a narrower circle, or by one of the promised acts.
  private static func isKind(_ side: Side, of promise: Side, by rarity: Rarity) -> Bool {
    let pair = Pairing(promise, side, by: rarity)
    let told = side.statement.figure
    guard told.measure == .level, told.values.count == 1, pair.sameUnit, pair.mayBeOne, !side.isAim, !pair.isBounded,
      !pair.spansYears, !side.isPartial, !side.isBorrowed, side.isReached == promise.isReached,
      side.topic.core.ends(with: promise.topic.core)
    else { return false }
    if promise.acts.contains(.net) != side.acts.contains(.net) { return false }
    return promise.topic.limits.allSatisfy { wide in side.topic.limits.contains { wide.holds($0) } }
  }

  /// Neighbours of one sentence, with nothing between them that counts the same unit or says that one holds the other.
  private static func lists(_ sides: [Side], in report: ReadReport) -> [[Side]] {
    var lists: [[Side]] = []
    for side in sides {
      let sentence = side.statement.sentence
      if let last = lists.last?.last, last.statement.sentence == sentence,
        last.position + 1 == side.position, last.statement.source.upperBound <= side.statement.source.lowerBound,
        !holds(report.words(last.statement.source.upperBound..<side.statement.source.lowerBound), any: inclusions)
      {
        lists[lists.count - 1].append(side)
      } else if !holds(
        report.words(
          max(sentence.lowerBound, side.statement.source.lowerBound - reach)..<side.statement.source.lowerBound),
        any: inclusions)
      {
        lists.append([side])
      }
    }
    return lists
  }

  /// With an item that follows and is a verb alone: 新建农村公路120公里、改造190公里.
  private static func withBareItem(_ sides: [Side], in report: ReadReport) -> [Side] {
    guard let last = sides.last, last.position + 1 < report.statements.count,
      report.statements[last.position + 1].sentence == last.statement.sentence
    else { return sides }
    let next = Side(report, last.position + 1)
    let (mine, its) = (last.statement.figure, next.statement.figure)
    guard !next.bareActs.isEmpty, mine.unit == its.unit, mine.measure == its.measure, !next.isAim else { return sides }
    return sides + [Side(bare: next, of: last)]
  }

  /// Longer lists are tables, not the parts of one promise.
  private static let most = 8
  private static let reach = 60
  private static let inclusions = ["其中", "包括", "包含", "含", "合计", "总计", "共计"]

  private static func holds(_ words: String, any list: [String]) -> Bool { list.contains { words.contains($0) } }

  private static func excludeEachOther(_ sides: [Side]) -> Bool {
    sides.indices.allSatisfy { one in
      sides.indices.suffix(from: one + 1).allSatisfy { areApart(sides[one], sides[$0]) }
    }
  }

  private static func areApart(_ left: Side, _ right: Side) -> Bool {
    let (mine, its) = (left.topic.core, right.topic.core)
    if mine != its { return !mine.ends(with: its) && !its.ends(with: mine) || !lone(left, right) }
    if !lone(left, right) { return true }
    let works: Act = [.building, .renewing]
    let (made, done) = (left.acts.intersection(works), right.acts.intersection(works))
    return left.limits == right.limits && !made.isEmpty && !done.isEmpty && made.isDisjoint(with: done)
  }

  /// No axis has a word on either side that shuts out the other's: 农村 and 城镇, 国家级 and 省级 do.
  private static func lone(_ left: Side, _ right: Side) -> Bool {
    !left.topic.limits.contains { mine in
      right.topic.limits.contains { its in mine.axis == its.axis && mine != its && !mine.holds(its) && !its.holds(mine)
      }
    }
  }

  private static func isWhole(_ sides: [Side], _ promise: Side) -> Bool {
    guard sides.allSatisfy({ $0.topic.core == promise.topic.core }) else { return false }
    let places = sides.map { Set($0.topic.limits.filter { $0.axis == .settlement }.map(\.name)) }
    if places.contains(["农村"]), places.contains(["城镇"]) || places.contains(["城市"]) { return true }
    let works: Act = [.building, .renewing]
    let done = sides.reduce(Act()) { $0.union($1.acts.intersection(works)) }
    return promise.acts.isSuperset(of: works) && done == works
  }
}
