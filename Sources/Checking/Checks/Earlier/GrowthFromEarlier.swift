internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let growthFromEarlier = Check(
    "A05", "增速与上年数不符", .warning,
    meaning: """
      A level and its growth that do not fit the level the earlier report gave. An error where a slip of the hand in the \
      growth explains it; growth in comparable prices is only told where it is far off.
      """,
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全年接待游客341万人次，增长29.2%。", at: "29.2%",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n全年接待游客286万人次，增长8%。"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全年接待游客341万人次，增长19.2%。",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n全年接待游客286万人次，增长8%。"),
    ]
  ) { text, alarms in
    for (position, growth) in text.amounts.enumerated() {
      guard growth.figure.measure == .growth, growth.figure.unit == "%", growth.figure.status == .actual,
        growth.figure.comparator == .equal, !text.text.contains(any: ["累计", "年均", "两年"], in: growth.clause),
        Years.first(in: growth.clause, of: text.text) == nil, let said = growth.value,
        let period = growth.figure.period,
        period.firstYear == period.lastYear, period.firstMonth == 0,
        let level = level(of: growth, at: position, text), let now = level.value,
        let base = base(of: level, year: period.firstYear - 1, text), let before = base.amount.value,
        let range = Growths.growth(from: before, to: now), !Growths.fits(said, range)
      else { continue }
      judge(growth, said, level, base, range, text, &alarms)
    }
  }

  private static func judge(
    _ growth: Amount, _ said: ExactNumber, _ level: Amount, _ base: Base,
    _ range: ClosedRange<Double>, _ text: Examination, _ alarms: inout Alarms
  ) {
    let middle = (range.lowerBound + range.upperBound) / 2
    let gap = abs(middle - said.approximate)
    let isReal = Growths.isReal(growth)
    // Bases are revised and counted anew: a small gap says nothing.
    guard gap > (isReal ? 8 : 1) else { return }
    let computed = ExactNumber(ExactNumber.spoken(middle, places: said.places))
    let slip = isReal ? nil : computed.flatMap { Slip.near(said, $0) }
    // A subject worded otherwise is the same one where a slip of the hand explains the rest.
    guard slip != nil || !base.isAlike else { return }
    let words = text.earlier[base.number].report.words(base.amount.source)
    alarms.say(
      at: growth.source,
      "\(growth.figure.subject ?? "该指标")为\(text.words(level.source))，上年报告是\(words)，增幅约为\(Growths.spoken(range, places: said.places))，不是\(text.words(growth.source))\(slip.map { "，\($0.chinese)" } ?? "")。请核对；如口径或基数有调整，请写明。",
      slip != nil && Slip.digits(said) >= 3 ? .error : gap > 3 ? .warning : .note,
      related: [
        .init(.draft(level.source), "本年 \(text.words(level.source))"),
        .init(.earlier(base.number, base.amount.source), "上年 \(words)"),
      ])
  }

  /// The level said with a growth: of the same subject and period, in the same sentence.
  private static func level(of growth: Amount, at position: Int, _ text: Examination) -> Amount? {
    text.amounts[max(0, position - 6)..<position].last {
      $0.statement.sentence == growth.statement.sentence && $0.figure.measure == .level && $0.key == growth.key
        && $0.key != nil && $0.figure.status == .actual && $0.figure.period == growth.figure.period
        && $0.figure.comparator == .equal && $0.figure.unit != "%"
    }
  }

  /// What an earlier report gave as the level of the year before; nothing where it gave two.
  private static func base(of level: Amount, year: Int16, _ text: Examination) -> Base? {
    for (number, earlier) in text.earlier.enumerated() {
      let same = earlier.amounts(of: level.key)
      let isAlike = same.isEmpty
      let found = (isAlike ? earlier.amounts(like: level.ownSubject) : same).filter {
        $0.figure.measure == .level && $0.figure.unit == level.figure.unit && $0.figure.status == .actual
          && $0.figure.comparator == .equal && $0.figure.period == Period(year: Int(year))
      }
      guard let first = found.first, found.allSatisfy({ $0.figure.values == first.figure.values }) else { continue }
      // Another subject worded alike is of another size.
      guard let a = first.value?.approximate, let b = level.value?.approximate, a > 0, b > 0, b < a * 3, a < b * 3
      else { continue }
      return Base(number: number, amount: first, isAlike: isAlike)
    }
    return nil
  }

  private struct Base {
    var number: Int
    var amount: Amount
    /// Found by words alike, not by the same.
    var isAlike: Bool
  }
}

extension Slip {
  /// The slip between a printed growth and one worked out, whose last digit rounding may have moved by one.
  static func near(_ said: ExactNumber, _ computed: ExactNumber) -> Slip? {
    for step in [0, -1, 1] {
      let moved = ExactNumber(computed.significand + Int64(step), exponent: Int(computed.exponent))
      if let slip = Slip.between(said, moved), case .scale = slip {
        continue
      } else if let slip = Slip.between(said, moved) {
        return slip
      }
    }
    return nil
  }
}
