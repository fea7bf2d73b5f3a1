internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let glossaryOrder = Check(
    "S06", "名词解释序号不连续", .error,
    meaning: "A number of an explained term that jumps or stands twice.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”、“四清单”和“五进门”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。\n2.“四清单”（P4）：指四张清单。\n4.“五进门”（P5）：指五类人员上门服务。",
        at: "4"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”和“四清单”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。\n2.“四清单”（P4）：指四张清单。"),
    ]
  ) { text, alarms in
    var before: (value: Int, source: Range<Int>)?
    for finding in text.findings {
      guard case .term = finding.fact, let number = number(at: finding.source, text) else { continue }
      defer { before = number }
      guard let last = before, number.value != last.value + 1, number.value != 1 else { continue }
      let related = [Diagnostic.Related(.draft(last.source), "前一条的序号是\(last.value)")]
      if number.value == last.value {
        alarms.say(at: number.source, "名词解释的序号\(number.value)用了两次。请改正序号。", related: related)
      } else if number.value > last.value + 1 {
        // An entry the reader passed over is still there.
        if isSaid(last.value + 1, last.source.upperBound..<number.source.lowerBound, text) { continue }
        alarms.say(
          at: number.source, "名词解释的序号由\(last.value)跳到\(number.value)，缺第\(last.value + 1)条。请补上或改正序号。", related: related)
      } else {
        alarms.say(at: number.source, "名词解释的序号由\(last.value)退回\(number.value)。请改正序号。", related: related)
      }
    }
  }

  private static func number(at term: Range<Int>, _ text: Examination) -> (value: Int, source: Range<Int>)? {
    var at = term.lowerBound
    while at < term.upperBound, at < term.lowerBound + 4, !text.text[at].isDigit { at += 1 }
    let start = at
    var value = 0
    while at < start + 3, text.text[at].isDigit {
      let digit = Int(text.text[at]) - (text.text[at] >= 0xFF10 ? 0xFF10 : 0x30)
      (value, at) = (value * 10 + digit, at + 1)
    }
    guard at > start, !text.text[at].isHan else { return nil }
    return (value, start..<at)
  }

  /// The number with its sign where an entry may begin.
  private static func isSaid(_ value: Int, _ range: Range<Int>, _ text: Examination) -> Bool {
    let word = Word(String(value))
    for at in range where text.text[at] == word.units[0] && text.text.has(word, at: at) {
      let (before, after) = (text.text[at - 1], text.text[at + word.units.count])
      let opens = before.isBlank || before.endsSentence || [0x5B, 0xFF3B, 0x3010, 0x3014].contains(before)
      if opens, !after.isDigit, !after.isHan { return true }
    }
    return false
  }

  static let glossaryPages = Check(
    "S07", "名词解释页码倒序", .warning,
    meaning: "An explained term whose page comes before that of the entry above it.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”和“四清单”，办好实事。\n名词解释\n1.“三大行动”（P5）：指产业、环境、民生行动。\n2.“四清单”（P3）：指四张清单。",
        at: "“四清单”（P3）"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2024年安排\n推进“三大行动”和“四清单”，办好实事。\n名词解释\n1.“三大行动”（P3）：指产业、环境、民生行动。\n2.“四清单”（P3）：指四张清单。"),
    ]
  ) { text, alarms in
    var before: (page: Int, source: Range<Int>)?
    for finding in text.findings {
      guard case .term(let term) = finding.fact, let page = term.page else { continue }
      let source = head(of: finding.source, text)
      defer { before = (page, source) }
      guard let last = before, page < last.page else { continue }
      alarms.say(
        at: source, "名词解释按正文页码排列，这一条在第\(page)页，前一条却在第\(last.page)页。请核对页码或调整顺序。",
        related: [.init(.draft(last.source), "前一条在第\(last.page)页")])
    }
  }

  /// The term with its page, up to the colon, without its number.
  private static func head(of term: Range<Int>, _ text: Examination) -> Range<Int> {
    var start = term.lowerBound
    while start < term.upperBound,
      text.text[start].isDigit || text.text[start].isBlank
        || [0x2E, 0x3001, 0x5B, 0x5D, 0x20].contains(text.text[start])
    {
      start += 1
    }
    var end = start
    while end < term.upperBound, text.text[end] != 0xFF1A, text.text[end] != 0x3A { end += 1 }
    return start..<max(end, start + 1)
  }
}
