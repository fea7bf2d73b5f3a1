internal import Facts
internal import Reconciling

/// The words of one goal of several years.
struct PaceRow {
  struct Point {
    let year: String
    let reached: String
    let expected: String
    let conclusion: String
    let isBehind: Bool
  }

  let goal: String
  let span: String
  let points: [Point]

  init(_ pace: Pace, _ chain: Chain) {
    let report = chain.reports[pace.report]
    let statement = report.statements[pace.goal]
    goal = Plain.line(report.subject(statement) + report.saying(statement))
    span = pace.firstYear == pace.lastYear ? "\(pace.lastYear)" : "\(pace.firstYear)-\(pace.lastYear)"
    let unit = statement.figure.unit == "-" ? "" : statement.figure.unit
    points = pace.points.map { point in
      Point(
        year: "\(point.year)", reached: PaceRow.prefix(pace.kind) + PaceRow.words(point.reached, unit),
        expected: point.expected.map { PaceRow.words($0, unit) } ?? "",
        conclusion: point.isOnPace.map { $0 ? "不慢于匀速" : "慢于匀速" } ?? "起点不明", isBehind: point.isOnPace == false)
    }
  }

  private static func prefix(_ kind: Pace.Kind) -> String {
    switch kind {
    case .level: ""
    case .total: "累计"
    case .yearly: "平均"
    }
  }

  private static func words(_ number: ExactNumber, _ unit: String) -> String {
    var number = number
    while number.exponent < 0, number.significand % 10 == 0 {
      number = ExactNumber(number.significand / 10, exponent: Int(number.exponent) + 1)
    }
    return Record.spoken(number, unit: unit)
  }
}
