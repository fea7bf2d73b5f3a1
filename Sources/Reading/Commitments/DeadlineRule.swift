import Facts

/// 时限规则: one way in which a deadline is written, with what it means in a plan for 2025.
///
/// `reads` is how the words are built; ``DeadlineWords`` reads them.
struct DeadlineRule: Sendable {
  let name: String
  let meaning: String
  let examples: [Example]

  struct Example: Sendable {
    let text: String
    /// `words period`, or nothing.
    let deadline: String?
    static func reads(_ text: String, _ deadline: String) -> Example { Example(text: text, deadline: deadline) }
    static func ignores(_ text: String) -> Example { Example(text: text, deadline: nil) }
  }

  static let all: [DeadlineRule] = [.year, .named, .month, .half, .span, .plan]

  static let year = DeadlineRule(
    name: "year", meaning: "By the end of the plan's own year: 年内, 年底前, 今年, 全年",
    examples: [
      .reads("年底前完成主体工程建设。", "年底前 2025"), .reads("年内建成学校3所。", "年内 2025"),
      .ignores("建成学校3所。"),
    ])

  static let named = DeadlineRule(
    name: "named", meaning: "By the end of a year that is named: 2027年前, 到2030年, 2026年底前",
    examples: [
      .reads("2027年底前建成通车。", "2027年底前 2027"), .reads("到2030年建成现代化产业体系。", "到2030年 2030"),
      .ignores("推进2021年建成的学校提质改造。"),
    ])

  static let month = DeadlineRule(
    name: "month", meaning: "By the end of a month or a day in it: 6月底前, 10月1日前",
    examples: [
      .reads("6月底前完成征地拆迁。", "6月底前 2025-06..2025-06"),
      .reads("2026年3月底前建成投用。", "2026年3月底前 2026-03..2026-03"),
      .ignores("建设6月天气监测站。"),
    ])

  static let half = DeadlineRule(
    name: "half", meaning: "By the end of a half year or quarter: 上半年, 三季度末前",
    examples: [
      .reads("上半年完成土地整理。", "上半年 2025-01..2025-06"), .reads("三季度末前建成投用。", "三季度末前 2025-07..2025-09"),
      .ignores("完成半年任务。"),
    ])

  static let span = DeadlineRule(
    name: "span", meaning: "Within so many years: 三年内, 用3年时间",
    examples: [
      .reads("三年内完成老旧小区改造。", "三年内 2025-2027"), .reads("用5年时间完成管网改造。", "用5年时间 2025-2029"),
      .ignores("实施三年行动。"),
    ])

  static let plan = DeadlineRule(
    name: "plan", meaning: "By the end of a five-year plan: “十五五”末, “十四五”期间",
    examples: [.reads("“十五五”末建成区域中心城市。", "“十五五”末 2030"), .ignores("推进“十四五”规划实施。")])
}
