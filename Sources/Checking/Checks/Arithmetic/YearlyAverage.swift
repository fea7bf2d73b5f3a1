internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let yearlyAverage = Check(
    "A07", "年均与合计不符", .error,
    meaning: "A yearly average beside the total of a known number of years that it does not give, within 3 %.",
    examples: [
      .gives("五年累计新增城镇就业5.2万人，年均新增1.3万人。", at: "1.3万人"),
      .passes("五年累计新增城镇就业5.2万人，年均新增1.04万人。"),
      .passes("五年累计新增城镇就业5.2万人，年均新增1万人以上。"),
    ]
  ) { text, alarms in
    for position in text.amounts.indices.dropFirst() {
      let (total, average) = (text.amounts[position - 1], text.amounts[position])
      guard average.figure.measure == .level || average.figure.measure == .change, total.figure.measure == .level,
        average.figure.unit == total.figure.unit, total.statement.sentence == average.statement.sentence,
        text.text.contains(any: ["年均", "平均每年"], in: average.lead), average.lead.count <= 12,
        text.text.contains(any: ["累计", "共", "总计", "合计"], in: total.lead), let whole = total.value,
        let each = average.value, let years = years(total, text), total.figure.comparator == .equal
      else { continue }
      let share = whole.approximate / Double(years)
      let room = 0.03 * share + each.printedMargin + whole.printedMargin / Double(years)
      let fits =
        switch average.figure.comparator {
        case .equal: abs(share - each.approximate) <= room
        case .about: abs(share - each.approximate) <= room + 0.06 * share
        case .atLeast, .above: share >= each.approximate - room
        case .atMost, .below: share <= each.approximate + room
        }
      guard !fits else { continue }
      alarms.say(
        at: average.source,
        "\(years)年合计\(text.words(total.source))，年均应为\(ExactNumber.spoken(share, unit: total.figure.unit))，不是\(text.words(average.source))。请核对。",
        related: [.init(.draft(total.source), "合计 \(text.words(total.source))")])
    }
  }

  /// Years the total is of, by the words before it.
  private static func years(_ total: Amount, _ text: Examination) -> Int? {
    let sentence = total.statement.sentence.lowerBound..<total.source.lowerBound
    for position in sentence.reversed() where text.text[position] == 0x5E74 {  // 年
      let before = text.text[position - 1]
      if let digit = HanNumber.digit(before), digit > 1, text.text[position - 2] != 0x5341 { return digit }
      if before.isDigit, !text.text[position - 2].isDigit, before > 0x31, before <= 0x39 { return Int(before) - 0x30 }
    }
    return nil
  }
}
