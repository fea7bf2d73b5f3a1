internal import Facts

/// 并列的主体: the parts of a target that covers several things at once (实际利用外资和对外贸易).
struct JointSubject {
  let parts: [Side]
  /// The target names them both (城乡居民收入); 居民收入 alone is the whole, of which the parts tell only where they agree.
  let isNamed: Bool

  /// Nothing where it covers one.
  init?(_ promise: Side) {
    guard let subject = promise.statement.figure.subject else { return nil }
    if let code = promise.indicator {
      guard let parts = Indicator.parts[code] else { return nil }
      self.parts = parts.map { Side(promise, subject: $0.name, indicator: $0.code) }
      isNamed = subject.contains("城乡") || subject.contains("、") || subject.contains("和")
      return
    }
    let names = subject.split { "和与及、".contains($0) }
    guard (2...4).contains(names.count), names.allSatisfy({ $0.count >= 3 }) else { return nil }
    parts = names.map { Side(promise, subject: String($0), indicator: nil) }
    isNamed = true
  }
}
