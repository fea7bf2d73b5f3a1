internal import Documents
internal import Facts

/// 结果索引: the figures of a later report that may be results, found by indicator, by characters and by quoted names.
struct ResultIndex: Sendable {
  let sides: [Side]
  private let byIndicator: [String: [Int]]
  private let topics: TopicIndex
  private let byName: [String: [Int]]
  private let rarity: Rarity

  init(_ report: ReadReport, year: Int?, rarity: Rarity) {
    var sides: [Side] = []
    var byIndicator: [String: [Int]] = [:]
    var topics = TopicIndex()
    var byName: [String: [Int]] = [:]
    for position in report.statements.indices
    where ResultIndex.mayAnswer(report, report.statements[position], year) && !ResultIndex.isGiven(report, position) {
      let side = ResultIndex.side(report, position)
      // Where a movement of the past year starts is older than the year; where one of the plan starts is its end.
      let isPast = side.statement.role.looksBack && !report.isAnnexOfPromises(side.statement.source.lowerBound)
      if side.isGoal && !side.isAim || side.isOrigin && isPast { continue }
      let place = sides.count
      sides.append(side)
      if let code = side.indicator { byIndicator[code, default: []].append(place) }
      for name in side.names { byName[name, default: []].append(place) }
      topics.add(side.topic, at: place)
    }
    (self.sides, self.topics) = (sides, topics)
    self.byIndicator = byIndicator.mapValues { Array($0.prefix(ResultIndex.mostOfOne)) }
    self.byName = byName.filter { $0.value.count <= ResultIndex.mostNamed }
    self.rarity = rarity
  }

  /// 固定资产投资增长9%，高于调整后8%的目标: a target said again has the subject of the figure before it.
  private static func side(_ report: ReadReport, _ position: Int) -> Side {
    let side = Side(report, position)
    guard side.isAim else { return side }
    let statement = side.statement
    if let subject = AimWords.subject(statement.figure) {
      return Side(side, subject: subject, indicator: side.indicator)
    }
    guard position > 0, report.statements[position - 1].sentence == statement.sentence else { return side }
    let before = report.statements[position - 1].figure
    return Side(side, subject: before.subject ?? "", indicator: before.indicator)
  }

  /// A name that stands beside more figures than this is a slogan (“十四五”) and joins nothing.
  private static let mostNamed = 4

  /// Reached, of the year in question or of no year that the text names; in the plan only what is said of that year.
  private static func mayAnswer(_ report: ReadReport, _ statement: Statement, _ year: Int?) -> Bool {
    guard statement.figure.status == .actual, !statement.figure.values.isEmpty else { return false }
    if statement.role == .glossary || SideWords.isThreshold(statement, in: report.document.text) { return false }
    if report.isAnnexOfPromises(statement.source.lowerBound) {
      guard SideWords.isOrigin(statement, in: report.document.text) else { return false }
    } else if !statement.role.looksBack {
      // 去年国内生产总值增长10.3%, said before the tasks are named; 标准由209元提高到215元.
      guard
        statement.figure.period.map({ Int($0.firstYear) == year && Int($0.lastYear) == year }) ?? false
          || SideWords.isOrigin(statement, in: report.document.text)
      else { return false }
    }
    guard let year, let period = statement.figure.period else { return true }
    return Int(period.lastYear) == year
  }

  /// 交办的32项问题完成整改29项: the first of the two is what there was to do.
  private static func isGiven(_ report: ReadReport, _ position: Int) -> Bool {
    guard position + 1 < report.statements.count else { return false }
    let (mine, next) = (report.statements[position], report.statements[position + 1])
    guard mine.sentence == next.sentence, mine.figure.unit == next.figure.unit,
      mine.figure.measure == next.figure.measure,
      next.source.lowerBound - mine.source.upperBound < 30, mine.source.upperBound <= next.source.lowerBound
    else { return false }
    let between = Array(report.document.text.string(mine.source.upperBound..<next.source.lowerBound).utf16)
    return !between.contains { $0 == 0x3001 || $0 == 0xFF0C || $0 == 0x2C || $0 == 0xFF1B }
      && finished.contains { between.holds($0) }
  }

  private static let finished = "完成 办结 销号 已 建成".listed.map { Array($0.utf16) }

  /// Those that share the indicator, a name or enough characters, in text order.
  func candidates(for promise: Side) -> [Int] {
    let share = promise.isBorrowed ? ResultIndex.leastBorrowed : ResultIndex.leastShare
    var found = Set(topics.places(near: promise.topic, sharing: share, by: rarity))
    for name in promise.names { found.formUnion(byName[name] ?? []) }
    if let code = promise.indicator {
      found.formUnion(byIndicator[code] ?? [])
      for other in Indicator.neighbours(of: code) { found.formUnion(byIndicator[other] ?? []) }
    }
    return found.sorted()
  }

  /// Figures of one indicator that are looked at; a report has a dozen.
  private static let mostOfOne = 64
  /// Of the weight of the target's characters, in hundredths: fewer in common can never reach the least likeness.
  private static let leastShare = 25
  /// Where the words of a whole clause stand for the subject.
  private static let leastBorrowed = 10
}
