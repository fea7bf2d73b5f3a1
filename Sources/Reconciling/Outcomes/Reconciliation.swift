internal import Documents
public import Facts

/// 对账: the targets of one report with what the next one says of them.
public struct Reconciliation: Sendable {
  public let earlier: ReadReport
  public let later: ReadReport
  /// One for each target due in the year the later report reviews, in text order.
  public let outcomes: [Outcome]
  /// Targets of later years (五年规划), positions among the statements of the earlier report, with the year they are due.
  public let goals: [(promise: Int, due: Period)]

  public init(_ earlier: ReadReport, _ later: ReadReport) {
    self.earlier = earlier
    self.later = later
    let year = later.year.map { $0 - 1 } ?? earlier.year
    let judge = Judge(earlier, later, year: year)
    var outcomes: [Outcome] = []
    var goals: [(promise: Int, due: Period)] = []
    for position in earlier.statements.indices
    where Reconciliation.isPromise(earlier.statements[position], in: earlier) {
      if let year, let due = earlier.statements[position].figure.period, Int(due.lastYear) > year {
        goals.append((position, due))
      } else {
        outcomes.append(judge.outcome(of: position))
      }
    }
    (self.outcomes, self.goals) = (outcomes, goals)
  }

  /// A number aimed at, in a part that looks ahead; what is to be moved (推动1万家企业) is aimed at too.
  static func isPromise(_ statement: Statement, in report: ReadReport) -> Bool {
    guard !statement.figure.values.isEmpty else { return false }
    // 57.3% in the five years now past: told in a part that looks ahead, but over.
    if let year = report.year, let due = statement.figure.period, Int(due.lastYear) < year { return false }
    switch statement.role {
    case .review, .problems, .glossary: return false
    case .front, .outlook, .requirements, .targets, .plan, .selfBuilding, .closing: break
    case .other:
      if report.isAnnexOfPromises(statement.source.lowerBound) {
        return !SideWords.isOrigin(statement, in: report.document.text)
      }
    }
    if SideWords.isThreshold(statement, in: report.document.text) { return false }
    if statement.figure.status == .target { return true }
    guard statement.figure.status == .other, statement.figure.measure == .level, let subject = statement.figure.subject
    else { return false }
    return moving.contains { subject.hasPrefix($0) }
  }

  private static let moving = "推动 推进 带动 引导 帮助 支持".listed
}
