internal import Documents
internal import Facts

extension Record {
  /// Who, what level, which year, what kind, as far as known: 衡阳市石鼓区 · 县级 · 2021年 · 政府工作报告.
  var identity: [String] {
    let report = findings.report
    return [
      report.place.map(Plain.line), report.level?.chinese, report.year.map { "\($0)年" }, report.kind.chinese,
    ].compactMap(\.self)
  }

  /// 数据 182 · 承诺 96 …, only what there is.
  func tally(of kinds: Set<Fact.Kind>) -> [String] {
    var counts: [Fact.Kind: Int] = [:]
    for finding in findings.all { counts[finding.fact.kind, default: 0] += 1 }
    return Fact.Kind.allCases.compactMap { kind in
      guard kinds.contains(kind), let count = counts[kind] else { return nil }
      return "\(kind.chinese) \(count)"
    }
  }

  /// A value as the paper prints it, with the sign of its comparator and of a fall: ≥ 8%, −4.5%, 27.9亿元.
  func printed(_ figure: Figure, at source: Range<Int>) -> String {
    let words = Plain.line(document.text.string(source))
    let falls = figure.values.contains { $0.isNegative } && !words.contains("-") && !words.contains("−")
    return (figure.comparator.sign.isEmpty ? "" : figure.comparator.sign + " ") + (falls ? "−" : "") + words
  }

  /// 25亿元, 5000万元: a large sum in the scale people say it in, exactly; nothing is rounded.
  static func spoken(_ number: ExactNumber, unit: String?) -> String {
    for (power, scale) in [(8, "亿"), (4, "万")] {
      let places = max(0, power - trailingZeros(number))
      if number.significand.magnitude > 0, magnitude(number) > power, places <= 4 {
        return number.shifted(by: -power).description + scale + (unit ?? "")
      }
    }
    return number.description + (unit ?? "")
  }

  private static func trailingZeros(_ number: ExactNumber) -> Int {
    var (rest, zeros) = (number.significand.magnitude, Int(number.exponent))
    while rest > 0, rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    return zeros
  }

  /// Digits before the point.
  private static func magnitude(_ number: ExactNumber) -> Int {
    String(number.significand.magnitude).utf8.count + Int(number.exponent)
  }
}

extension ExactNumber {
  /// Times a power of ten, without the zeros that this leaves behind the point: 50000000 by −4 is 5000.
  fileprivate func shifted(by power: Int) -> ExactNumber {
    var number = scaled(byPowerOfTen: power)
    while number.exponent < 0, number.significand % 10 == 0 {
      number = ExactNumber(number.significand / 10, exponent: Int(number.exponent) + 1)
    }
    return number
  }
}
