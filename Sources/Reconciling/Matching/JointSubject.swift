internal import Facts

/// 并列的主体: the parts of a target that covers several things at once (实际利用外资和对外贸易).
enum JointSubject {
  /// Nothing where it covers one.
  static func parts(of promise: Side) -> [Side] {
    let figure = promise.statement.figure
    guard let subject = figure.subject else { return [] }
    if let code = promise.indicator {
      guard let parts = Indicator.parts[code], subject.contains("城乡") || subject.contains("、") || subject.contains("和")
      else { return [] }
      return parts.map { Side(promise, subject: $0.name, indicator: $0.code) }
    }
    let names = subject.split { "和与及、".contains($0) }
    guard (2...4).contains(names.count), names.allSatisfy({ $0.count >= 3 }) else { return [] }
    return names.map { Side(promise, subject: String($0), indicator: nil) }
  }
}
