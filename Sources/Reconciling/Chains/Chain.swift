internal import Facts

/// 逐年对账: the reports of one place in the order of their years, each set against the next.
public struct Chain: Sendable {
  public let reports: [ReadReport]
  /// One for each two neighbours of which the later reviews what the earlier plans; two reports alone are set against
  /// each other whatever their years.
  public let pairs: [Reconciliation]
  /// Promises made in more than one year, in the order of the first.
  public let threads: [PromiseThread]
  /// Goals of several years on their way, of every report that sets one.
  public let paces: [Pace]

  /// - Parameter reports: Of one place, the oldest first.
  public init(_ reports: [ReadReport]) {
    self.reports = reports
    let pairs = zip(reports, reports.dropFirst()).filter { earlier, later in
      reports.count == 2 || Chain.follows(earlier, later)
    }.map { Reconciliation($0, $1) }
    self.pairs = pairs
    threads = Threading(pairs).threads
    paces = reports.indices.dropLast().flatMap { Chain.paces(of: $0, in: reports) }
  }

  /// A goal is followed through so many reports: two plans of five years.
  private static let mostFollowed = 10

  /// Whether the later report reviews the very year that the earlier one plans.
  public static func follows(_ earlier: ReadReport, _ later: ReadReport) -> Bool {
    guard let first = earlier.year, let second = later.year else { return false }
    return second == first + 1
  }

  private static func paces(of origin: Int, in reports: [ReadReport]) -> [Pace] {
    let report = reports[origin]
    guard let year = report.year else { return [] }
    let goals = report.statements.indices.compactMap { position -> (Int, Period)? in
      let statement = report.statements[position]
      guard Reconciliation.isPromise(statement, in: report), let due = statement.figure.period, Int(due.lastYear) > year
      else { return nil }
      return (position, due)
    }
    guard let last = goals.map({ Int($0.1.lastYear) }).max() else { return [] }
    let later = reports.indices.dropFirst(origin + 1).prefix(mostFollowed).filter { reports[$0].year ?? 0 <= last + 1 }
    let judges = later.map { place in
      (report: place, judge: Judge(report, reports[place], year: reports[place].year.map { $0 - 1 }))
    }
    let reader = PaceReader(reports: reports, origin: origin, judges: judges)
    return goals.compactMap { reader.pace(of: $0.0, due: $0.1) }
  }
}
