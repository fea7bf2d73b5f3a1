internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let forgottenPromise = Check(
    "C05", "上年目标没有交代", .warning,
    meaning:
      "A target of the earlier report for the year reviewed whose subject stands nowhere in the draft; one outside its list of main targets is a note.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全县地区生产总值增长5%。\n二、2024年工作安排\n地区生产总值增长6%。", at: "2023年工作回顾",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n全县地区生产总值增长5%。\n二、2023年工作安排\n主要预期目标是：地区生产总值增长6%，单位能耗下降3%。"
      ),
      .passes(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全县地区生产总值增长5%，单位能耗下降2.1%。\n二、2024年工作安排\n地区生产总值增长6%。",
        earlier: "砚溪县2023年政府工作报告\n一、2022年工作回顾\n全县地区生产总值增长5%。\n二、2023年工作安排\n主要预期目标是：地区生产总值增长6%，单位能耗下降3%。"
      ),
    ]
  ) { text, alarms in
    guard let year = text.report.year,
      let number = text.draft.earlier.firstIndex(where: { $0.year == year - 1 }), text.earlier.indices.contains(number)
    else { return }
    let earlier = text.earlier[number]
    let told = Told(text.report, before: text.glossary)
    var said = Set<String>()
    var notes = 0
    let place = reviewHeading(text)
    for amount in earlier.amounts where amount.figure.status == .target {
      let isMain = amount.statement.role == .targets
      guard amount.ownSubject != nil, let key = amount.key, !said.contains(key), isMain || notes < mostNotes,
        !told.tells(of: amount.statement, share: isMain ? 75 : 50),
        amount.figure.period == nil || amount.figure.period == Period(year: year - 1)
      else { continue }
      said.insert(key)
      if !isMain { notes += 1 }
      let promise = earlier.report.subject(amount.statement) + earlier.report.saying(amount.statement)
      alarms.say(
        at: place,
        "上年报告提出\(promise)\(isMain ? "的目标" : "")，本报告没有提到。请交代完成情况，或说明原因。",
        isMain ? .warning : .note, related: [.init(.earlier(number, amount.source), "上年的承诺")])
    }
  }

  /// Of what stood outside the main targets only the first few: a report does not account for each.
  private static let mostNotes = 10

  /// Where the review begins: there the result would stand.
  private static func reviewHeading(_ text: Examination) -> Range<Int> {
    let review = text.report.headings.entries.first { $0.heading.role == .review && !$0.source.isEmpty }
    guard let review else {
      return text.paragraphs.first.map { $0.lowerBound..<min($0.upperBound, $0.lowerBound + 20) } ?? 0..<0
    }
    let title = text.text.first(Word(review.heading.title), in: review.source.lowerBound..<review.source.upperBound)
    return (title ?? review.source.lowerBound)..<review.source.upperBound
  }
}
