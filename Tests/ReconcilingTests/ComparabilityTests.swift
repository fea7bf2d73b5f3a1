import Reconciling
import Testing

/// What the later report says in another circle, in part, or in words alone.
@Suite("Reconciling: comparability")
struct ComparabilityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let plan: String
    let review: String
    let verdict: Verdict
    var testDescription: String { "\(plan) / \(review)" }
  }

  static let cases = [
    // An indicator that is named in words alone is evidence, no silence.
    Case(plan: "城镇调查失业率控制在5.5%以内。", review: "城镇调查失业率保持历史最低水平。", verdict: .notComparable),
    Case(plan: "居民消费价格涨幅2%左右。", review: "居民消费价格总体平稳。", verdict: .notComparable),
    Case(plan: "社会消费品零售总额增长6%。", review: "网上零售额总体平稳。", verdict: .unreported),
    // One of two that were to grow: the other is not told of.
    Case(plan: "全部财政收入和一般公共预算收入增长9%以上。", review: "全部财政收入增长9.6%。", verdict: .notComparable),
    // A part of the revenue is not the spending, one kind of cover not another.
    Case(plan: "一般公共预算收入增长3%。", review: "一般公共预算支出增长21.3%。", verdict: .unreported),
    Case(plan: "森林覆盖率达到44.8%。", review: "林木覆盖率达到43%。", verdict: .unreported),
    // Words that any project goes by tell nothing apart.
    Case(plan: "新开工亿元以上重点项目100个。", review: "实施亿元以上重点技改项目121个。", verdict: .unreported),
    // 超 and 以上 are one bound.
    Case(plan: "引进超10亿元项目12个。", review: "引进10亿元以上项目13个。", verdict: .met),
    // How near, or how large each is, is no target.
    Case(plan: "新建入住人口不少于1万人的新型社区2个。", review: "新建新型社区2个。", verdict: .met),
  ]

  @Test(arguments: cases)
  func aPairIsJudged(row: Case) throws {
    let outcome = try #require(Reports.outcomes(row.plan, row.review).outcomes.last)
    #expect(outcome.verdict == row.verdict, "\(outcome.rule) \(outcome.match ?? "-"): \(outcome.reason)")
  }
}
