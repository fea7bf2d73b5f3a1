internal import Facts

/// 指标索引: the figures of one document by indicator, each a way back to its words.
struct IndicatorIndex {
  struct Group {
    var title: String
    var code: String?
    /// Positions among the findings.
    var numbers: [Int]
  }

  /// In the order in which indicators first appear; figures without one come last, by subject.
  let coded: [Group]
  let others: [Int]

  init(_ findings: [Finding], names: [String: String]) {
    var order: [String] = []
    var numbers: [String: [Int]] = [:]
    var subjects: [String: [String: Int]] = [:]
    var others: [Int] = []
    for (number, finding) in findings.enumerated() {
      guard case .figure(let figure) = finding.fact else { continue }
      guard let code = figure.indicator else {
        others.append(number)
        continue
      }
      if numbers[code] == nil { order.append(code) }
      numbers[code, default: []].append(number)
      if let subject = figure.subject { subjects[code, default: [:]][subject, default: 0] += 1 }
    }
    self.others = others
    coded = order.map { code in
      // Without a vocabulary the report's own commonest wording names the indicator.
      let usual = subjects[code]?.max { ($0.value, $1.key.count, $1.key) < ($1.value, $0.key.count, $0.key) }?.key
      return Group(title: names[code] ?? usual ?? code, code: code, numbers: numbers[code] ?? [])
    }
  }
}
