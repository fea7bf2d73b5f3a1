internal import Documents
internal import Facts
internal import Reconciling

extension UInt16 {
  /// 亿 or 万: what stands before it belongs to the number.
  fileprivate var isScale: Bool { self == 0x4EBF || self == 0x4E07 }
}

extension Check {
  static let movementGrowth = Check(
    "A04", "增减与前后两数不符", .error,
    meaning: "由A提高到B，增长C%: growth, change, multiple or yearly growth that the two levels do not give.",
    examples: [
      .gives("2023年，园区产值由80亿元增加到92亿元，增长25%。", at: "25%"),
      .gives("2023年，常住人口城镇化率由58.1%提高到58.9%，提高1.8个百分点。", at: "1.8个百分点"),
      .passes("2023年，园区产值由80亿元增加到92亿元，增长15%。"),
      .passes("2023年，常住人口城镇化率由58.12%提高到58.96%，提高0.84个百分点。"),
    ]
  ) { text, alarms in
    for movement in Movement.all(in: text) {
      guard let said = movement.said, let value = said.value, let a = movement.from.value, let b = movement.to.value,
        movement.from.figure.comparator == .equal, movement.to.figure.comparator == .equal
      else { continue }
      let related = [
        Diagnostic.Related(.draft(movement.from.source), "前数 \(text.words(movement.from.source))"),
        Diagnostic.Related(.draft(movement.to.source), "后数 \(text.words(movement.to.source))"),
      ]
      switch said.figure.measure {
      case .growth:
        guard said.figure.unit == "%", !text.text.contains("实际", in: said.clause), movement.to.figure.unit != "%",
          let range = Growths.growth(from: a, to: b),
          !isAllowed(said, value, range)
        else { continue }
        let isPrice = Growths.isReal(movement.to)
        alarms.say(
          at: said.source,
          "由\(text.words(movement.from.source))到\(text.words(movement.to.source))，增幅约为\(Growths.spoken(range, places: value.places))，不是\(text.words(said.source))。请核对三个数。"
            + (isPrice ? "如按可比价计算，请写明。" : ""), isPrice ? .warning : nil, related: related)
      case .change where isYearly(said, text): judgeYearlyChange(movement, said, value, a, b, text, related, &alarms)
      case .change:
        guard let difference = b.subtracting(a) else { continue }
        let margin = a.printedMargin + b.printedMargin + value.printedMargin
        let gap = abs(difference.approximate.magnitude - value.approximate.magnitude)
        let unit = said.figure.unit
        guard unit == movement.to.figure.unit || unit == "百分点" && movement.to.figure.unit == "%", gap > margin * 1.001
        else { continue }
        alarms.say(
          at: said.source,
          "由\(text.words(movement.from.source))到\(text.words(movement.to.source))，相差\(ExactNumber.spoken(difference.approximate.magnitude, unit: unit))，不是\(text.words(said.source))。请核对三个数。",
          related: related)
      case .annualGrowth: judgeYearly(movement, said, value, a, b, text, related, &alarms)
      default: continue
      }
    }
  }

  private static func isAllowed(_ said: Amount, _ value: ExactNumber, _ range: ClosedRange<Double>) -> Bool {
    switch said.figure.comparator {
    case .equal: return Growths.fits(value, range)
    case .about:
      return value.approximate >= range.lowerBound * 0.9 - 1 && value.approximate <= range.upperBound * 1.1 + 1
    case .above, .atLeast: return range.upperBound >= value.approximate - value.printedMargin
    case .below, .atMost: return range.lowerBound <= value.approximate + value.printedMargin
    }
  }

  private static func isYearly(_ said: Amount, _ text: Examination) -> Bool {
    text.text.contains(any: ["年均", "每年"], in: said.clause)
  }

  /// 由56亿元增长到121亿元，年均增长13亿元: the way in equal steps.
  private static func judgeYearlyChange(
    _ movement: Movement, _ said: Amount, _ value: ExactNumber, _ a: ExactNumber, _ b: ExactNumber,
    _ text: Examination, _ related: [Diagnostic.Related], _ alarms: inout Alarms
  ) {
    guard said.figure.unit == movement.to.figure.unit else { return }
    let way = abs(b.approximate - a.approximate)
    let spans = years(of: movement).map { [$0] } ?? Array(2...6)
    let steps = spans.map { way / Double($0) }
    guard !steps.contains(where: { abs($0 - value.approximate.magnitude) <= 0.02 * $0 + value.printedMargin }),
      let step = steps.last
    else { return }
    alarms.say(
      at: said.source,
      "由\(text.words(movement.from.source))到\(text.words(movement.to.source))，按\(spans.last ?? 5)年平均每年约\(ExactNumber.spoken(step, unit: said.figure.unit))，不是\(text.words(said.source))。请核对。",
      .warning, related: related)
  }

  /// Years between the two levels, where the words name the first.
  private static func years(of movement: Movement) -> Int? {
    guard let base = movement.baseYear, let last = movement.to.figure.period?.lastYear, Int(last) - base > 0 else {
      return nil
    }
    return Int(last) - base
  }

  private static func judgeYearly(
    _ movement: Movement, _ said: Amount, _ value: ExactNumber, _ a: ExactNumber, _ b: ExactNumber,
    _ text: Examination, _ related: [Diagnostic.Related], _ alarms: inout Alarms
  ) {
    guard a.approximate > 0, b.approximate > 0, said.figure.unit == "%" else { return }
    let ratio = b.approximate / a.approximate
    // 实际增长 is in the prices of the first year.
    guard !text.text.contains("实际", in: said.clause) else { return }
    let named = years(of: movement)
    // Plans are of five years; reports of a term may count four or six.
    let spans = named.map { [$0] } ?? Array(3...6)
    let room = 0.3 + value.printedMargin
    let rates = spans.map { Growths.yearly(ratio: ratio, years: $0) }
    guard let nearest = rates.min(by: { abs($0 - value.approximate) < abs($1 - value.approximate) }),
      abs(nearest - value.approximate) > room
    else { return }
    let isPrice = Growths.isReal(movement.to) && abs(nearest - value.approximate) < 6
    alarms.say(
      at: said.source,
      "由\(text.words(movement.from.source))到\(text.words(movement.to.source))是\(ExactNumber.spoken(ratio, places: 2))倍，按\(named.map { "\($0)年" } ?? "3至6年")折算年均约\(ExactNumber.spoken(nearest, places: 1))%，不是\(text.words(said.source))。请核对。",
      isPrice || named == nil ? .warning : nil, related: related)
  }

  static let movementDirection = Check(
    "A12", "升降与前后两数相反", .error,
    meaning: "由A提高到B with B below A, or 由A下降到B with B above A.",
    examples: [
      .gives("2023年，工业税收占比由38.5%提高到36.2%。", at: "36.2%"),
      .gives("2023年，万元产值能耗由0.52吨下降到0.61吨。", at: "0.61吨"),
      .passes("2023年，工业税收占比由36.2%提高到38.5%，审批时限由20天压缩到12天。"),
    ]
  ) { text, alarms in
    for movement in Movement.all(in: text) {
      guard let rises = movement.rises, let a = movement.from.value, let b = movement.to.value,
        movement.from.figure.comparator == .equal || movement.from.figure.comparator == .about,
        !a.isSameValue(as: b), (a < b) != rises, !a.isNegative, !b.isNegative
      else { continue }
      if ["位", "名"].contains(movement.to.figure.unit) || text.text[movement.to.source.lowerBound - 1].isScale {
        continue
      }
      // Ranks and ratios are not read as levels; an omitted 万 is.
      guard a.approximate < b.approximate * 1_000, b.approximate < a.approximate * 1_000 else { continue }
      alarms.say(
        at: movement.to.source,
        "文字说\(rises ? "上升" : "下降")，数字却由\(text.words(movement.from.source))\(rises ? "降" : "升")到\(text.words(movement.to.source))。请核对数字或动词。",
        related: [.init(.draft(movement.from.source), "前数")])
    }
  }
}
