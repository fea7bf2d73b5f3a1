internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let partsOfTotal = Check(
    "A03", "分项与总数不符", .error,
    meaning:
      "A part behind 其中 that is larger than its total, parts that together are, or three industries that do not make GDP.",
    examples: [
      .gives("2023年，全县实施重点项目86个，其中续建项目98个。", at: "98个"),
      .gives("2023年，全县实施重点项目86个，其中续建项目40个、新建项目56个。", at: "40个、新建项目56个"),
      .gives("2023年，地区生产总值200亿元，其中第一产业增加值40亿元，第二产业增加值70亿元，第三产业增加值96亿元。", at: "200亿元"),
      .passes("2023年，全县实施重点项目86个，其中续建项目40个、新建项目46个。"),
      .passes("2023年，新签约亿元以上项目163个，其中10亿元以上140个、50亿元以上51个。"),
    ]
  ) { text, alarms in
    for position in text.amounts.indices {
      let part = text.amounts[position]
      guard text.text.contains("其中", in: part.lead), part.figure.measure == .level,
        let total = total(of: position, text)
      else { continue }
      let parts = parts(from: position, text)
      let related = [Diagnostic.Related(.draft(total.source), "总数 \(text.words(total.source))")]
      if let larger = parts.first(where: { isLarger($0, than: total) }) {
        alarms.say(
          at: larger.source, "“其中”的\(text.words(larger.source))比总数\(text.words(total.source))还大。请核对两个数及其单位。",
          related: related)
      } else if parts.count > 1, let sum = sum(parts, above: total, text), let last = parts.last {
        alarms.say(
          at: part.source.lowerBound..<last.source.upperBound,
          "“其中”各项之和为\(ExactNumber.spoken(sum, unit: total.figure.unit))，超过总数\(text.words(total.source))。请核对。",
          related: related)
      }
    }
    industries(text, &alarms)
  }

  /// The amount before 其中 that has the unit of its part.
  private static func total(of position: Int, _ text: Examination) -> Amount? {
    let part = text.amounts[position]
    for amount in text.amounts[max(0, position - 4)..<position].reversed() {
      guard amount.statement.sentence == part.statement.sentence else { return nil }
      guard amount.figure.unit == part.figure.unit, amount.figure.measure == .level else { continue }
      // More by so much, or so much for each: no total.
      guard amount.figure.status == part.figure.status, amount.value != nil,
        !text.text.contains(any: ["比", "多", "增加", "增长", "减少", "每", "人均", "较"], in: amount.lead)
      else { return nil }
      return amount
    }
    return nil
  }

  /// The part and those listed behind it.
  private static func parts(from position: Int, _ text: Examination) -> [Amount] {
    var parts = [text.amounts[position]]
    for amount in text.amounts[(position + 1)...].prefix(12) {
      guard let last = parts.last, amount.source.lowerBound >= last.source.upperBound,
        amount.statement.sentence == last.statement.sentence
      else { break }
      let gap = last.source.upperBound..<amount.source.lowerBound
      guard gap.count <= 20, !gap.contains(where: { text.text[$0].isComma }) || isOfOneKind(last, amount, text),
        amount.figure.measure == .level,
        amount.figure.unit == last.figure.unit, !text.text.contains("支出", in: gap)
      else { break }
      parts.append(amount)
    }
    return parts
  }

  /// 约束性指标11项，预期性指标12项: what is counted is named alike.
  private static func isOfOneKind(_ one: Amount, _ other: Amount, _ text: Examination) -> Bool {
    let (a, b) = (one.source.lowerBound, other.source.lowerBound)
    return (1...2).allSatisfy { text.text[a - $0] == text.text[b - $0] && text.text[a - $0].isHan }
  }

  private static func isLarger(_ part: Amount, than total: Amount) -> Bool {
    guard let a = part.value, let b = total.value, isBound(part, .atLeast, .above, .equal, .about),
      isBound(total, .equal)
    else { return false }
    return b.approximate > 0 && !a.rounds(to: b) && a.approximate > b.approximate && part.figure.unit != "-"
  }

  private static func isBound(_ amount: Amount, _ comparators: Comparator...) -> Bool {
    comparators.contains(amount.figure.comparator)
  }

  /// The sum of parts where it is more than rounding makes of the total.
  private static func sum(_ parts: [Amount], above total: Amount, _ text: Examination) -> Double? {
    guard isBound(total, .equal), let whole = total.value else { return nil }
    var (sum, margin) = (0.0, whole.printedMargin)
    for part in parts {
      // 10亿元以上, 50亿元以上: the one holds the other.
      guard let value = part.value, isBound(part, .equal),
        !text.text.contains(any: nested, in: part.lead.lowerBound..<part.source.upperBound + 2)
      else { return nil }
      sum += value.approximate
      margin += value.printedMargin
    }
    return sum > whole.approximate + margin * 1.001 ? sum : nil
  }

  private static let nested: [Word] = ["以上", "以下", "累计", "每", "各", "以内", "人均", "平均", "同时", "既", "兼"]

  private static func industries(_ text: Examination, _ alarms: inout Alarms) {
    guard text.amounts.count >= 4 else { return }
    for position in 3..<text.amounts.count {
      let three = text.amounts[position - 2...position]
      let names = [["第一产业", "一产"], ["第二产业", "二产"], ["第三产业", "三产"]]
      guard
        zip(three, names).allSatisfy({ amount, names in
          amount.figure.unit == "元" && amount.figure.measure == .level && amount.figure.comparator == .equal
            && names.contains { amount.figure.subject?.contains($0) == true }
        }),
        let total = text.amounts[max(0, position - 6)..<(position - 2)].last(where: {
          $0.figure.indicator == "gdp" && $0.figure.measure == .level && $0.figure.comparator == .equal
        }), let whole = total.value, total.figure.period == three.first?.figure.period
      else { continue }
      let sum = three.reduce(0) { $0 + ($1.value?.approximate ?? 0) }
      let margin = three.reduce(whole.printedMargin) { $0 + ($1.value?.printedMargin ?? 0) }
      guard sum > 0, abs(sum - whole.approximate) > margin * 1.001 else { continue }
      alarms.say(
        at: total.source, "三次产业增加值之和为\(ExactNumber.spoken(sum, unit: "元"))，不是\(text.words(total.source))。请核对四个数。",
        related: three.map { .init(.draft($0.source), text.words($0.source)) })
    }
  }
}
