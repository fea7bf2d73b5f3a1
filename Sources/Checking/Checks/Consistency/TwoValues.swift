internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let twoValues = Check(
    "C01", "同一数据前后不一", .error,
    meaning: """
      One subject given two values for one period, unit and status, neither twice the other. An error where a slip of the \
      hand makes one of the other: two digits changed places, or one of three or more is another.
      """,
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全年重点项目完成投资47.3亿元。财政收入稳步增长。\n群众满意。重点项目完成投资43.7亿元，占年计划的101%。", at: "43.7亿元"),
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n改造老旧小区92个。\n民生改善，老旧小区改造96个。", at: "96个"),
      .passes("砚溪县2024年政府工作报告\n一、2023年工作回顾\n重点项目完成投资47.3亿元。\n重点项目完成投资约47亿元。"),
      .passes(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n改造老旧小区92个。\n二、2024年工作安排\n今年改造老旧小区60个。"),
    ]
  ) { text, alarms in
    var told = Set<Int>()
    for positions in text.subjects where positions.count > 1 {
      // Of the same words said very often, each beside its neighbours is enough.
      for (place, position) in positions.enumerated() {
        for other in positions[max(0, place - 6)..<place] where !told.contains(position) {
          let (first, second) = (text.amounts[other], text.amounts[position])
          guard let severity = conflict(first, second, text) else { continue }
          told.insert(position)
          say(first, second, severity, text, &alarms)
        }
      }
    }
  }

  private static func say(
    _ first: Amount, _ second: Amount, _ severity: Severity, _ text: Examination, _ alarms: inout Alarms
  ) {
    let slip = first.value.flatMap { a in second.value.flatMap { Slip.between(a, $0) } }
    let place = text.draft.report.document.text.place(at: first.source.lowerBound)
    alarms.say(
      at: second.source,
      "\(second.figure.subject ?? "同一指标")在这里是\(text.words(second.source))，第\(place.line)行却是\(text.words(first.source))\(slip.map { "，\($0.chinese)" } ?? "")。请核对，统一口径。",
      severity, related: [.init(.draft(first.source), text.words(first.source))])
  }

  /// How sure it is that the two cannot both be right; nothing where they can.
  private static func conflict(_ first: Amount, _ second: Amount, _ text: Examination) -> Severity? {
    let (a, b) = (first.figure, second.figure)
    guard let one = first.value, let other = second.value, a.unit == b.unit, a.measure == b.measure,
      a.status == b.status,
      a.status != .other, let period = a.period, period == b.period, a.base == b.base, a.measure != .rank,
      a.measure != .multiple, first.statement.sentence != second.statement.sentence, !first.isInherited,
      !second.isInherited, let subject = b.subject, subject.utf16.count >= 4 || b.indicator != nil
    else { return nil }
    // A bound and the value that keeps it are no conflict.
    guard a.comparator == .equal, b.comparator == .equal else { return nil }
    guard !one.rounds(to: other), !one.isSameValue(as: other) else { return nil }
    // Four digits of which two changed places are no other thing's by chance.
    var isCertain = false
    if case .swapped = Slip.between(one, other) { isCertain = Slip.digits(one) >= 4 && a.measure == .level }
    guard
      isCertain
        || !isSomethingElse(first, text) && !isSomethingElse(second, text)
          && Scope.of(first, text) == Scope.of(second, text)
    else { return nil }
    let (low, high) = (min(one.approximate, other.approximate), max(one.approximate, other.approximate))
    let isSlip =
      switch Slip.between(one, other) {
      case .swapped: Slip.digits(one) >= 3 || b.indicator == nil
      case .digit: Slip.digits(one) >= 3
      case .scale, nil: false
      }
    // Twice as much is another thing's: a town's, a park's, one project's; unless digits changed places.
    guard low > 0, high <= 2 * low || isSlip && (isCertain || b.indicator != nil) && high <= 9 * low else { return nil }
    if a.measure != .level { return isSlip ? .warning : nil }
    return isSlip ? .error : .warning
  }

  /// Levels of another time, parts, and growth against something else.
  private static func isSomethingElse(_ amount: Amount, _ text: Examination) -> Bool {
    text.text.contains(any: otherTimes, in: amount.lead) || text.text.contains(any: parts, in: amount.lead)
  }

  private static let otherTimes: [Word] = [
    "由", "从", "上年", "去年", "年前", "翻", "累计", "目前", "每年", "年均", "平均", "截至", "月", "季度", "上半年", "下半年", "首", "末",
    "以来", "五年", "三年", "再", "又", "另", "还", "比", "较",
  ]
  private static let parts: [Word] = ["其中", "包括", "含", "第一", "第二", "各", "每", "仅", "占", "余"]
}

/// 范围: whose figure it is, by the words of its clause: the county's, or one of its towns'.
enum Scope {
  static func of(_ amount: Amount, _ text: Examination) -> [Int] {
    var start = amount.clause.lowerBound
    // 全市 and 我县 are the whole place, as no word is.
    for position in amount.clause where home.contains(where: { text.text.has($0, at: position) }) {
      start = position + 2
    }
    let clause = min(start, amount.clause.upperBound)..<amount.clause.upperBound
    return words.indices.filter { text.text.contains(words[$0], in: clause) }
  }

  private static let home: [Word] = ["全市", "全县", "全区", "我市", "我县", "我区", "全州", "我州", "全镇", "我镇", "全年"]

  private static let words: [Word] = [
    "全国", "全省", "市", "区", "县", "镇", "乡", "村", "街道", "国家", "省", "中央", "园", "城", "新", "总", "省级", "市级", "县级", "农村",
    "城镇", "规模", "以上", "亿元", "重点",
  ]
}
