import Facts
import Reconciling
import Testing

@Suite("Reconciling: two reports")
struct ReconciliationTests {
  @Test func everyTargetOfTheYearHasOneOutcomeInTextOrder() throws {
    let pair = Reconciliation(try Reports.sample("lincheng-city", 2023), try Reports.sample("lincheng-city", 2024))
    let promises = pair.outcomes.map(\.promise)
    #expect(promises == promises.sorted())
    #expect(Set(promises).count == promises.count)
    #expect(promises.count > 60)
    for outcome in pair.outcomes { #expect(pair.earlier.statements[outcome.promise].figure.status == .target) }
  }

  @Test func theSameReportsGiveTheSameOutcomes() throws {
    let reports = [try Reports.sample("yanxi-county", 2024), try Reports.sample("yanxi-county", 2025)]
    let first = Reconciliation(reports[0], reports[1]).outcomes.map(\.reason)
    #expect(Reconciliation(reports[0], reports[1]).outcomes.map(\.reason) == first)
  }

  @Test func aMissedTargetSaysByHowMuch() throws {
    let pair = Reports.outcomes("固定资产投资增长10%。", "固定资产投资增长9.3%。")
    let outcome = try #require(pair.outcomes.first)
    #expect(outcome.verdict == .missed)
    #expect(outcome.gap?.value == ExactNumber(-7, exponent: -1))
    #expect(outcome.gap?.unit == "百分点")
    #expect(outcome.reason == "目标增长10%，结果增长9.3%，差0.7个百分点。")
  }

  @Test func bothSidesStandWhereTheReportsHaveThem() throws {
    let pair = Reports.outcomes("新建高标准农田32万亩。", "全年建成高标准农田32.4万亩，粮食连年丰收。")
    let outcome = try #require(pair.outcomes.first)
    guard case .figure(let position) = outcome.answer else {
      Issue.record("no figure")
      return
    }
    #expect(pair.earlier.words(pair.earlier.statements[outcome.promise].source) == "32万亩")
    #expect(pair.later.words(pair.later.statements[position].source) == "32.4万亩")
    #expect(pair.later.words(pair.later.statements[position].sentence) == "全年建成高标准农田32.4万亩，粮食连年丰收")
  }

  @Test func aboutLeavesHalfAPointForRatesAndNothingForCounts() {
    #expect(Reports.outcomes("地区生产总值增长6%左右。", "地区生产总值增长5.5%。").outcomes.first?.verdict == .met)
    #expect(Reports.outcomes("地区生产总值增长6%左右。", "地区生产总值增长5.4%。").outcomes.first?.verdict == .missed)
    #expect(Reports.outcomes("新增规模以上工业企业60家左右。", "新增规模以上工业企业59家。").outcomes.first?.verdict == .missed)
  }

  @Test func theWeakestPartOfAJointTargetDecides() throws {
    let pair = Reports.outcomes("城乡居民收入增长8%。", "城镇、农村居民人均可支配收入分别增长8.4%、7.9%。")
    let outcome = try #require(pair.outcomes.first)
    #expect(outcome.verdict == .missed)
    #expect(outcome.others.count == 1)
  }

  @Test func wordsWithoutANumberDecideWhereTheyNameTheThing() throws {
    let pair = Reports.outcomes("居民消费价格涨幅2%左右。", "受多种因素影响，居民消费价格涨幅未达年初预期。")
    let outcome = try #require(pair.outcomes.first)
    #expect(outcome.verdict == .missed)
    guard case .words(let range) = outcome.answer else {
      Issue.record("no words")
      return
    }
    #expect(pair.later.words(range) == "居民消费价格涨幅未达年初预期")
  }

  @Test func oneWordForAWholeListSaysNothingOfOnePromise() {
    #expect(Reports.outcomes("新增普惠托位4500个。", "十件民生实事全面完成。").outcomes.first?.verdict == .unreported)
  }

  @Test func thePartsOfASumStandBesideEachOther() throws {
    let pair = Reports.outcomes("新建停车位3000个。", "新建公共停车位1200个、配建停车位2000个。")
    let outcome = try #require(pair.outcomes.first)
    #expect(outcome.reason == "目标3000个，后一份报告分项列出，合计1200个＋2000个＝3200个，超出200个。")
    #expect(outcome.others.map { pair.later.words(pair.later.statements[$0].source) } == ["2000个"])
  }

  @Test(arguments: [
    // A part of the first is not added to it.
    "新建停车位2000个，其中公共停车位1200个。",
    // 立体公共停车位 may be counted among 公共停车位.
    "新建公共停车位2000个、立体公共停车位1200个。",
    // Not one list.
    "新建公共停车位2000个。又过了一个季度，群众反映良好。配建停车位1200个。",
  ])
  func whatMayBeCountedTwiceIsNotAdded(review: String) {
    #expect(Reports.outcomes("新建停车位3000个。", review).outcomes.first?.verdict != .met)
  }

  @Test func aTargetSaidAgainIsNoResultAndStandsBesideIt() throws {
    let pair = Reports.outcomes("固定资产投资增长10%。", "固定资产投资增长9%，高于调整后8%的目标。")
    let outcome = try #require(pair.outcomes.first)
    #expect(outcome.verdict == .changed)
    #expect(outcome.others.map { pair.later.words(pair.later.statements[$0].source) } == ["9%"])
  }

  @Test func whatIsToldInOtherWordsIsTold() {
    let plan = Reports.report(year: 2024, review: "", plan: "社会消费品零售总额增长8%。新增普惠托位4500个。")
    let next = Reports.report(year: 2025, review: "社消零稳步增长，普惠性幼儿园更多了。", plan: "")
    let told = Told(next, before: next.document.text.count)
    #expect(plan.statements.suffix(2).map { told.tells(of: $0, share: 75) } == [true, false])
  }

  @Test func thePlanOfTheNextYearIsNoResult() {
    let earlier = Reports.report(year: 2024, review: "", plan: "新增普惠托位4500个。")
    let later = Reports.report(year: 2025, review: "经济平稳运行。", plan: "新增普惠托位4600个。")
    #expect(Reconciliation(earlier, later).outcomes.first?.verdict == .unreported)
  }

  @Test func aGoalOfSeveralYearsIsKeptApart() {
    let pair = Reports.outcomes("到2028年，城镇化率达到66%。今年，城镇化率达到62%。", "城镇化率达到62.1%。")
    #expect(pair.outcomes.count == 1)
    #expect(pair.goals.count == 1)
    #expect(pair.goals.first?.due == Period(year: 2028))
  }

  /// Long lists, long numbers and nothing at all must neither trap nor take for ever.
  @Test func strangeReportsAreReconciledToo() {
    let long = (0..<90).map { "新建口袋公园\($0)个、" }.joined() + "改造999999999999999999亿元。"
    let reports = ["", "。。。、、、", long, "增长9223372036854775807%。", String(repeating: "达到1个，", count: 120)]
    for earlier in reports {
      for later in reports {
        let pair = Reports.outcomes(earlier, later, before: later)
        #expect(pair.outcomes.count <= pair.earlier.statements.count)
      }
    }
  }
}
