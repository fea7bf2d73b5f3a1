internal import Facts

/// 校核: runs the checks over a draft. The same draft always gives the same diagnostics, in text order.
public struct Checker: Sendable {
  private let checks: [Check]

  public init(checks: [Check] = Check.all) { self.checks = checks }

  /// The checks it runs.
  public var codes: Set<String> { Set(checks.map(\.code)) }

  public func check(_ draft: Draft) -> [Diagnostic] {
    let text = Examination(draft)
    var found: [Diagnostic] = []
    for check in checks {
      var alarms = Alarms(check, text)
      check.body(text, &alarms)
      found += alarms.all
    }
    return found.sorted(by: Checker.standsBefore)
  }

  private static func standsBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.source.lowerBound != right.source.lowerBound { return left.source.lowerBound < right.source.lowerBound }
    if left.severity != right.severity { return left.severity > right.severity }
    return left.code < right.code
  }
}
