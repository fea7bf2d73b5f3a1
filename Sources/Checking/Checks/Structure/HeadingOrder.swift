internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let headingOrder = Check(
    "S03", "标题序号不连续", .error,
    meaning: "A number of a heading that jumps, stands twice or goes back, among the headings of its level and parent.",
    examples: [
      .gives(
        "一、2024年工作安排\n（一）发展工业。新增企业5家。\n（二）发展农业。种粮3万亩。\n（四）改善民生。新增学位500个。\n（五）改进作风。", at: "（四）"),
      .gives("一、2024年工作安排\n（一）发展工业。新增企业5家。\n（二）发展农业。种粮3万亩。\n（二）改善民生。新增学位500个。", at: "（二）"),
      .passes("一、2023年工作回顾\n（一）工业稳步增长。\n（二）农业稳步增长。\n二、2024年工作安排\n（一）发展工业。\n（二）发展农业。"),
    ]
  ) { text, alarms in
    var last: [Numbered.Form: Numbered] = [:]
    for entry in text.report.headings.entries {
      guard let number = Numbered.heading(in: text.text, at: entry.source.lowerBound) else {
        // A heading without number, or a turn of the text, begins another count below it.
        if entry.heading.level == 0 || entry.heading.level == 1 { last[.bracket] = nil }
        if entry.heading.level == 1 { last = [:] }
        continue
      }
      guard entry.heading.level > 0 else { continue }
      let before = last[number.form]
      last[number.form] = number
      for form in [Numbered.Form.comma, .bracket] where form > number.form { last[form] = nil }
      judge(number, after: before, text, &alarms)
    }
  }

  private static func judge(
    _ number: Numbered, after before: Numbered?, _ text: Examination, _ alarms: inout Alarms
  ) {
    guard number.value != (before?.value ?? 0) + 1 else { return }
    guard let before else {
      // A page of a newspaper begins anywhere.
      if text.report.findings.remarks.contains(where: { $0.kind == .continuesEarlierPage }) { return }
      if isSaid(1, number.form, in: max(0, number.source.lowerBound - 4000)..<number.source.lowerBound, text) { return }
      return alarms.say(
        at: number.source, "这一级标题从\(name(number))开始，前面没有\(Numbered.spoken(1, number.form))。请核对序号。", .warning)
    }
    let related = [Diagnostic.Related(.draft(before.source), "前一个序号是\(name(before))")]
    let between = before.source.upperBound..<number.source.lowerBound
    if number.value > before.value {
      let missing = before.value + 1
      // The number stands there all the same, in running text that was not taken for a heading.
      if isSaid(missing, number.form, in: between, text) { return }
      let words =
        number.value == missing + 1 ? "缺\(Numbered.spoken(missing, number.form))" : "中间缺\(number.value - missing)个序号"
      alarms.say(at: number.source, "标题序号由\(name(before))跳到\(name(number))，\(words)。请补上缺少的部分或改正序号。", related: related)
    } else if number.value == before.value, number.value > 1 {
      alarms.say(at: number.source, "标题序号\(name(number))用了两次。请改正序号。", related: related)
    } else if number.value == 1 {
      alarms.say(
        at: number.source, "标题序号在\(name(before))之后又从\(name(number))开始，上一级没有新的标题。请核对层级。", .warning, related: related)
    } else {
      alarms.say(at: number.source, "标题序号由\(name(before))退回\(name(number))。请改正序号。", related: related)
    }
  }

  private static func name(_ number: Numbered) -> String { Numbered.spoken(number.value, number.form) }

  private static func isSaid(_ value: Int, _ form: Numbered.Form, in range: Range<Int>, _ text: Examination) -> Bool {
    let word = HanNumber.spoken(value)
    let forms: [Word] =
      switch form {
      case .part: [Word("第\(word)")]
      case .comma: [Word("\(word)、"), Word("\(word)．"), Word("\(word)."), Word("\(word)，")]
      case .bracket: [Word("（\(word)）"), Word("(\(word))"), Word("（\(word)"), Word("\(word)）")]
      case .item: [Word("\(word)是")]
      }
    return text.text.contains(any: forms, in: range)
  }
}
