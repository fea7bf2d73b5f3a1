internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let restated = Check(
    "C02", "与上次报告的数不一致", .warning,
    meaning: """
      A value said to be of last year, or of a named year, that the earlier report gave otherwise. An error where a slip \
      of the hand explains it; else it may be revised.
      """,
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n农村居民人均可支配收入由上年的20432元提高到21832元。", at: "20432元",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n农村居民人均可支配收入20423元，增长8%。"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n农村居民人均可支配收入由上年的20423元提高到21832元。",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n农村居民人均可支配收入20423元，增长8%。"),
    ]
  ) { text, alarms in
    guard !text.earlier.isEmpty, let year = text.report.year else { return }
    for amount in text.amounts where amount.figure.measure == .level && amount.figure.comparator == .equal {
      guard let value = amount.value, amount.key != nil,
        let named = namedYear(before: amount, reviewed: year - 1, text),
        named < year - 1
      else { continue }
      for (number, earlier) in text.earlier.enumerated() {
        let found = earlier.amounts(of: amount.key).filter {
          $0.figure.measure == .level && $0.figure.unit == amount.figure.unit && $0.figure.status == .actual
            && $0.figure.comparator == .equal && $0.figure.period == Period(year: named)
        }
        guard let first = found.first, let before = first.value,
          !found.contains(where: { $0.value.map { $0.rounds(to: value) } ?? false }),
          value.approximate < before.approximate * 2, before.approximate < value.approximate * 2
        else { continue }
        let slip = Slip.between(value, before)
        let words = earlier.report.words(first.source)
        alarms.say(
          at: amount.source,
          "这里说\(named)年\(amount.figure.subject ?? "")是\(text.words(amount.source))，\(earlier.report.title)报告写的是\(words)\(slip.map { "，\($0.chinese)" } ?? "")。请核对；如数据经过修订，请写明。",
          slip != nil ? .error : nil, related: [.init(.earlier(number, first.source), words)])
        break
      }
    }
  }

  /// The year the words right before a number give it: 由上年的, 2022年的.
  private static func namedYear(before amount: Amount, reviewed: Int, _ text: Examination) -> Int? {
    let near = max(amount.lead.lowerBound, amount.source.lowerBound - 10)..<amount.source.lowerBound
    if let at = text.text.first("上年", in: near) ?? text.text.first("去年", in: near) {
      // 比上年增加5万元 is no level of last year.
      let around = max(near.lowerBound, at - 1)..<near.upperBound
      return text.text.contains(any: ["比", "较", "增", "减", "提高", "同"], in: around) ? nil : reviewed - 1
    }
    guard text.text.contains(any: ["由", "从", "年的"], in: near) else { return nil }
    return Years.first(in: near, of: text.text)
  }
}
