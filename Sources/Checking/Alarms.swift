/// 收集: the diagnostics of one check while it looks.
struct Alarms {
  let check: Check
  let text: Examination
  private(set) var all: [Diagnostic] = []

  /// More of one kind in one draft say nothing new, and a hostile text could provoke any number.
  static let most = 200

  init(_ check: Check, _ text: Examination) {
    self.check = check
    self.text = text
  }

  var isFull: Bool { all.count >= Alarms.most }

  mutating func say(
    at source: Range<Int>, _ message: String, _ severity: Severity? = nil, related: [Diagnostic.Related] = []
  ) {
    guard !isFull else { return }
    all.append(
      Diagnostic(
        code: check.code, severity: severity ?? check.severity, source: source, sentence: text.sentence(around: source),
        message: message, related: related))
  }
}
