import Documents
import Facts
import Reconciling
import Testing

struct SeriesTests {
  @Test func aTargetStandsInItsYearAndBesideItWhatTheNextReportSays() throws {
    let table = try Series.Table(SeriesReports.samples("yanxi-county"), topic: SeriesReports.gdp)
    let growth = try #require(table.of("砚溪县"))
    #expect(growth.points.map(\.year) == [2022, 2023, 2024, 2025])
    #expect(growth.point(2024)?.target?.value == "6.5")
    #expect(growth.point(2024)?.target?.chosen.comparator == .about)
    #expect(growth.point(2024)?.target?.chosen.reportYear == 2024)
    #expect(growth.point(2024)?.result?.value == "5.9")
    #expect(growth.point(2024)?.result?.chosen.reportYear == 2025)
    #expect(growth.point(2025)?.result == nil)
    #expect(table.of("砚溪县", .level)?.unit == "元")
  }

  @Test func anEstimateIsKnownAsOneWhereTheReportSaysSoOnceForAll() throws {
    let reports = [
      SeriesReports.report("云岭县", 2024, done: "地区生产总值预计增长6%（预计数，下同）。固定资产投资增长9%。"),
      SeriesReports.report("云岭县", 2025, done: "固定资产投资增长7%。"),
    ]
    let topic = Series.Topic(code: "fixed_asset_investment", name: "固定资产投资")
    let series = try #require(try Series.Table(reports, topic: topic).of("云岭县"))
    #expect(series.point(2023)?.result?.chosen.isEstimate == true)
    #expect(series.point(2024)?.result?.chosen.isEstimate == false)
  }

  @Test func aRangeIsOneTarget() throws {
    let reports = [SeriesReports.report("云岭县", 2024, done: "", aims: "地区生产总值增长6%—6.5%。")]
    let series = try #require(try Series.Table(reports, topic: SeriesReports.gdp).of("云岭县"))
    #expect(series.point(2024)?.target?.value == "6…6.5")
    #expect(series.point(2024)?.target?.others == [])
  }

  @Test func ofSeveralValuesOneIsChosenAndTheReasonIsTold() throws {
    let reports = [
      SeriesReports.report(
        "云岭县", 2024, done: "",
        aims: "我们完全有条件，地区生产总值增长9%。今年经济社会发展的主要预期目标是：地区生产总值增长7%左右。")
    ]
    let target = try #require(
      try Series.Table(reports, topic: SeriesReports.gdp).of("云岭县")?.point(2024)?.target)
    #expect(target.value == "7")
    #expect(target.others.map(\.value.description) == ["9"])
    #expect(target.reason == "文中首见" || target.reason == "在“主要目标”处")
  }

  @Test func theSameValueTwiceIsNoChoice() throws {
    let reports = [
      SeriesReports.report("云岭县", 2024, done: "地区生产总值增长6%。全县地区生产总值增长6.0%，好于预期。")
    ]
    let result = try #require(
      try Series.Table(reports, topic: SeriesReports.gdp).of("云岭县")?.point(2023)?.result)
    #expect(result.others == [])
    #expect(result.reason == nil)
  }

  @Test(arguments: ["比2015年增长58%", "五年累计增长58%", "三年增长58%"])
  func growthOverSeveralYearsIsNoYearlyGrowth(words: String) throws {
    let reports = [SeriesReports.report("云岭县", 2024, done: "地区生产总值增长6%。全县地区生产总值\(words)。")]
    let result = try #require(
      try Series.Table(reports, topic: SeriesReports.gdp).of("云岭县")?.point(2023)?.result)
    #expect(result.value == "6")
    #expect(result.others == [])
  }

  @Test func whatALaterReportGivesAsABaseStandsApartFromTheResult() throws {
    let reports = [
      SeriesReports.report("云岭县", 2024, done: "地区生产总值达到210亿元。"),
      SeriesReports.report("云岭县", 2026, done: "地区生产总值由2023年的208亿元增加到2025年的240亿元。"),
    ]
    let level = try #require(try Series.Table(reports, topic: SeriesReports.gdp).of("云岭县", .level))
    #expect(level.point(2023)?.result?.value == "21000000000")
    #expect(level.point(2023)?.restated?.value == "20800000000")
    #expect(level.point(2025)?.result?.value == "24000000000")
  }

  @Test func aSubjectWithoutACodeIsFollowedByItsWords() throws {
    let table = try Series.Table(
      SeriesReports.samples("yanxi-county"), topic: Series.Topic(subject: "新增义务教育学位"), measures: [.level])
    #expect(table.series.map { $0.points.map(\.year) } == [[2023, 2024]])
  }

  @Test func onlyTheYearsAskedAreShown() throws {
    let table = try Series.Table(SeriesReports.samples("yanxi-county"), topic: SeriesReports.gdp, years: 2023...2024)
    #expect(table.series.allSatisfy { $0.points.map(\.year) == [2023, 2024] })
  }

  @Test func everyNumberSaysWhereItStands() throws {
    let table = try Series.Table(SeriesReports.samples("yanxi-county"), topic: SeriesReports.gdp)
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      let report = table.reports[row.observation.report]
      let words = report.words(row.observation.source)
      #expect(row.sentence.contains(words))
      #expect(report.document.text.place(at: row.observation.source.lowerBound) == (row.line, row.column))
    }
  }

  @Test func aTextOfThousandsOfValuesStaysSmall() throws {
    let done = (1...4000).map { "地区生产总值增长\($0).\($0 % 10)%。" }.joined()
    let table = try Series.Table(
      [SeriesReports.report("云岭县", 2024, done: done)], topic: SeriesReports.gdp)
    #expect(table.rows.count < 100)
  }
}
