internal import Documents
internal import Facts
internal import Reconciling

extension Check {
  static let headingYear = Check(
    "S05", "标题年份不是本报告的年份", .error,
    meaning: "A heading of the plan that names a past year, or one of the review that names another than the last.",
    examples: [
      .gives(
        "砚溪县2024年政府工作报告\n一、2023年工作回顾\n全县地区生产总值增长5%。\n二、2023年工作安排\n2024年，地区生产总值预期增长6%。", at: "2023年"),
      .passes("砚溪县2024年政府工作报告\n一、2023年工作回顾\n全县地区生产总值增长5%。\n二、2024年工作安排\n2024年，地区生产总值预期增长6%。"),
      .passes("砚溪县2021年政府工作报告\n一、2020年工作和“十三五”回顾\n全县地区生产总值增长5%。\n二、2021—2025年目标\n发展工业。"),
    ]
  ) { text, alarms in
    guard let year = text.report.year, text.report.findings.report.kind == .workReport else { return }
    var reviewed: Int?
    for (position, entry) in text.report.headings.entries.enumerated()
    where entry.heading.level == 1 || entry.heading.level == 2 {
      guard let (named, source) = onlyYear(in: entry.source, text) else { continue }
      let roles = text.report.headings.roles(from: position)
      switch entry.heading.role {
      case .plan, .targets, .requirements, .outlook:
        if let reviewed, named <= reviewed {
          alarms.say(at: source, "回顾部分的标题是\(reviewed)年，安排部分的标题却写\(named)年。请改正年份。")
          continue
        }
        // The two headings agree: then it is the year of the report that was misread.
        if let reviewed, named == reviewed + 1 { continue }
        guard roles.contains(.plan) || roles.contains(.targets), named < year, year - named <= 3 else { continue }
        alarms.say(at: source, "这是\(year)年的安排，标题写的却是\(named)年。请改为\(year)年。")
      case .review:
        if entry.heading.level == 1 { reviewed = named }
        guard named != year - 1, (named - year).magnitude <= 3 else { continue }
        // A report may be on the year that runs, and delivered at its end.
        alarms.say(at: source, "回顾的应是\(year - 1)年的工作，标题写的却是\(named)年。请核对年份。", .warning)
      default: break
      }
    }
  }

  /// The year of a heading that names one, and no span of years or session.
  private static func onlyYear(in heading: Range<Int>, _ text: Examination) -> (Int, Range<Int>)? {
    if text.text.contains(any: spans, in: heading) { return nil }
    var found: (Int, Range<Int>)?
    var at = heading.lowerBound
    while at + 4 < heading.upperBound {
      let digits = (0..<4).compactMap { offset -> Int? in
        let unit = text.text[at + offset]
        return unit >= 0x30 && unit <= 0x39 ? Int(unit - 0x30) : nil
      }
      if digits.count == 4, text.text[at + 4] == 0x5E74, !text.text[at - 1].isDigit {
        if found != nil { return nil }
        found = (digits.reduce(0) { $0 * 10 + $1 }, at..<at + 5)
        at += 5
      } else {
        at += 1
      }
    }
    return found
  }

  private static let spans: [Word] = [
    "五年", "三年", "以来", "“十", "时期", "届", "—", "-", "－", "至", "远景", "四年", "两年", "前", "底", "到20",
  ]
}
