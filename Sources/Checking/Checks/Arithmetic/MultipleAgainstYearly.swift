internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let multipleAgainstYearly = Check(
    "A06", "倍数与年均增速不符", .error,
    meaning: """
      A multiple over years beside a yearly growth of the same subject that does not lead to it; a warning where growth \
      in comparable prices may explain the gap.
      """,
    examples: [
      .gives(
        "砚溪县2021年政府工作报告\n一、“十三五”回顾\n2020年，地方财政收入、固定资产投资分别是2015年的1.61、1.33倍，年均分别增长10%、13.2%。", at: "13.2%"),
      .passes(
        "砚溪县2021年政府工作报告\n一、“十三五”回顾\n2020年，地方财政收入、固定资产投资分别是2015年的1.61、1.86倍，年均分别增长10%、13.2%。"),
    ]
  ) { text, alarms in
    var yearly: [String: [Amount]] = [:]
    for amount in text.amounts where amount.figure.measure == .annualGrowth && amount.figure.unit == "%" {
      if let key = amount.key { yearly[key, default: []].append(amount) }
    }
    guard !yearly.isEmpty else { return }
    for amount in text.amounts where amount.figure.measure == .multiple && amount.figure.comparator == .equal {
      guard let key = amount.key, let multiple = amount.value, let base = amount.figure.base,
        let period = amount.figure.period, multiple.approximate > 0.2
      else { continue }
      let years = Int(period.lastYear) - Int(base.lastYear)
      guard (2...30).contains(years) else { continue }
      for growth in yearly[key] ?? [] {
        guard let rate = growth.value, (growth.source.lowerBound - amount.source.lowerBound).magnitude < 400,
          growth.figure.comparator == .equal, covers(growth.figure.period, years: years, to: Int(period.lastYear))
        else { continue }
        judge(amount, multiple, growth, rate, years, text, &alarms)
      }
    }
  }

  private static func covers(_ period: Period?, years: Int, to last: Int) -> Bool {
    guard let period, period.lastYear > period.firstYear else { return true }
    return Int(period.lastYear) == last && Int(period.lastYear - period.firstYear) + 1 == years
  }

  private static func judge(
    _ amount: Amount, _ multiple: ExactNumber, _ growth: Amount, _ rate: ExactNumber, _ years: Int, _ text: Examination,
    _ alarms: inout Alarms
  ) {
    let margin = rate.printedMargin
    let low = Growths.power(1 + (rate.approximate - margin) / 100, years)
    let high = Growths.power(1 + (rate.approximate + margin) / 100, years)
    let said = multiple.approximate
    // 增长1.5倍 and 是1.5倍 are told apart by few: either reading may hold.
    let room = multiple.printedMargin * 1.01 + 0.02 * said
    if said >= low - room, said <= high + room { return }
    if said + 1 >= low - room, said + 1 <= high + room { return }
    let isPrice = Growths.isReal(growth) && said > high && said < high * 1.35
    let name = amount.figure.subject ?? "该指标"
    alarms.say(
      at: growth.source,
      "\(name)\(years)年为\(text.words(amount.source))\(amount.figure.unit == "倍" && !text.words(amount.source).hasSuffix("倍") ? "倍" : "")，折算年均增长\(ExactNumber.spoken(Growths.yearly(ratio: said, years: years), places: 1))%；年均增长\(text.words(growth.source))折算\(years)年为\(ExactNumber.spoken((low + high) / 2, places: 2))倍。两者不能同时成立，请核对。",
      isPrice ? .warning : nil, related: [.init(.draft(amount.source), "倍数")])
  }
}
