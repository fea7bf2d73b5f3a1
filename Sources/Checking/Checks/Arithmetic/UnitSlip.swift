internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let unitSlip = Check(
    "A10", "单位疑似有误", .error,
    meaning: """
      A sum a thousand times larger or smaller than the same subject's elsewhere in the draft or in an earlier report, or \
      beyond what the indicator can be at the report's level.
      """,
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n专项债券68.4万元。\n二、2024年工作安排\n争取更多资金。", at: "68.4万元",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n专项债券71.5亿元。"),
      .gives("砚溪县2024年政府工作报告\n一、2023年工作回顾\n城镇居民人均可支配收入38520万元。", at: "38520万元"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n专项债券6.84亿元。", earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n专项债券7150万元。"),
    ]
  ) { text, alarms in
    var told = Set<Int>()
    for positions in text.subjects {
      for (place, position) in positions.enumerated() {
        let amount = text.amounts[position]
        guard amount.figure.measure == .level, let value = amount.value, !amount.isInherited, !told.contains(position)
        else { continue }
        if let (number, other) = farEarlier(amount, value, text) {
          told.insert(position)
          alarms.say(
            at: amount.source, message(amount, other.words, text),
            related: [.init(.earlier(number, other.amount.source), other.words)])
        } else if let other = positions[max(0, place - 4)..<place].map({ text.amounts[$0] }).last(where: {
          isFar($0, value, amount, isScale: true)
        }) {
          told.insert(position)
          alarms.say(
            at: amount.source, message(amount, text.words(other.source), text), .warning,
            related: [.init(.draft(other.source), text.words(other.source))])
        } else if let reason = Plausible.fault(of: amount, level: text.report.findings.report.level) {
          told.insert(position)
          alarms.say(at: amount.source, "\(amount.figure.subject ?? "该指标")\(text.words(amount.source))\(reason)。请核对单位。")
        }
      }
    }
  }

  private static func message(_ amount: Amount, _ other: String, _ text: Examination) -> String {
    "\(amount.figure.subject ?? "同一指标")在这里是\(text.words(amount.source))，别处是\(other)，相差千倍以上。请核对“万”“亿”等单位。"
  }

  private static func farEarlier(
    _ amount: Amount, _ value: ExactNumber, _ text: Examination
  ) -> (number: Int, other: (amount: Amount, words: String))? {
    for (number, earlier) in text.earlier.enumerated() {
      let others = earlier.amounts(of: amount.key).filter { $0.figure.unit == amount.figure.unit && !$0.isInherited }
      // One of them near enough: the subject is said of large and small things.
      guard let first = others.first, others.allSatisfy({ isFar($0, value, amount, isScale: false) }) else { continue }
      return (number, (first, earlier.report.words(first.source)))
    }
    guard amount.figure.unit == "元" else { return nil }
    // Of subjects worded otherwise only the very step from 万 to 亿 says anything.
    for (number, earlier) in text.earlier.enumerated() where earlier.amounts(of: amount.key).isEmpty {
      let others = earlier.amounts(like: amount.figure.subject).filter {
        $0.figure.unit == "元" && $0.figure.measure == .level
      }
      guard let first = others.first, others.allSatisfy({ isFar($0, value, amount, isScale: true) }) else { continue }
      return (number, (first, earlier.report.words(first.source)))
    }
    return nil
  }

  private static func isFar(_ other: Amount, _ value: ExactNumber, _ amount: Amount, isScale: Bool) -> Bool {
    guard other.figure.measure == .level, other.figure.unit == amount.figure.unit, let there = other.value,
      !other.isInherited
    else { return false }
    let (a, b) = (value.approximate.magnitude, there.approximate.magnitude)
    guard a > 0, b > 0 else { return false }
    let ratio = max(a, b) / min(a, b)
    // 万 for 亿 is 10,000 times; figures of one draft lie within twice of each other beside that.
    return isScale ? ratio >= 4_000 && ratio <= 25_000 && amount.figure.unit == "元" : ratio >= 1_000
  }
}

/// 常理: what an indicator can be, in 元; beyond that a unit is wrong.
enum Plausible {
  static func fault(of amount: Amount, level: Report.Level?) -> String? {
    guard let code = amount.figure.indicator, amount.figure.unit == "元", let value = amount.value?.approximate,
      amount.figure.measure == .level
    else { return nil }
    // Least and most ever reported by any place since 1990, with room: statistical yearbooks of the provinces.
    let range: ClosedRange<Double>? =
      switch code {
      case "urban_income", "resident_income": 300...300_000
      case "rural_income": 100...200_000
      case "gdp_per_capita": 300...1_000_000
      case "gdp": gdp(level)
      default: nil
      }
    guard let range, !range.contains(value) else { return nil }
    return value > range.upperBound ? "大得不合常理" : "小得不合常理"
  }

  private static func gdp(_ level: Report.Level?) -> ClosedRange<Double>? {
    switch level {
    case .national: 1e12...1e15
    case .province: 1e9...5e13
    case .prefecture: 1e8...2e13
    case .county: 1e7...3e12
    case .town, nil: nil
    }
  }
}
