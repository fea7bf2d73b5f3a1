import Facts
import Reconciling
import Testing

/// What is not alike is said, and not ranked together.
struct SeriesDefinitionTests {
  @Test func everyBasisHoldsInItsExamples() {
    for basis in Series.Basis.all {
      #expect(basis.examples.contains(where: \.holds) && basis.examples.contains { !$0.holds }, "\(basis.name)")
      for example in basis.examples {
        #expect(
          basis.holds(subject: example.subject, before: example.before) == example.holds, "\(basis.name): \(example)")
      }
    }
  }

  @Test func aCloseIndicatorFillsAGapAndIsSaid() throws {
    let reports = [
      SeriesReports.report("云岭县", 2023, done: "地方一般公共预算收入增长9%。"),
      SeriesReports.report("云岭县", 2024, done: "一般公共预算收入增长8%，其中地方一般公共预算收入增长7%。"),
      SeriesReports.report("石坪县", 2023, done: "一般公共预算收入增长5%。"),
      SeriesReports.report("石坪县", 2024, done: "一般公共预算收入增长6%。"),
    ]
    let table = try Series.Table(reports, topic: SeriesReports.revenue)
    let series = try #require(table.of("云岭县"))
    #expect(series.point(2022)?.result?.chosen.neighbour != nil)
    #expect(series.point(2022)?.rank == nil)
    #expect(series.point(2023)?.result?.value == "8")
    #expect(series.point(2023)?.rank?.position == 1)
    #expect(series.notes.contains { $0.contains("2022年") && $0.contains("口径") })
  }

  @Test func unitsAreTurnedIntoOneWhereArithmeticAllows() throws {
    let reports = [
      SeriesReports.report("云岭县", 2024, done: "粮食总产量4.2亿斤。"), SeriesReports.report("石坪县", 2024, done: "粮食总产量5亿斤。"),
      SeriesReports.report("青石县", 2024, done: "粮食总产量22万吨。"),
    ]
    let table = try Series.Table(reports, topic: SeriesReports.grain, measures: [.level])
    #expect(Set(table.series.map(\.unit)) == ["斤"])
    #expect(table.of("青石县", .level)?.point(2023)?.result?.value == "440000000")
    #expect(table.of("青石县", .level)?.point(2023)?.rank?.position == 2)
    #expect(table.of("青石县", .level)?.notes.contains { $0.contains("吨") && $0.contains("折算为斤") } == true)
  }

  @Test func whatTakesARateOfExchangeIsNotConverted() throws {
    let reports = [
      SeriesReports.report("云岭县", 2023, done: "进出口总额完成3亿美元。"),
      SeriesReports.report("云岭县", 2024, done: "进出口总额完成21亿元。"),
      SeriesReports.report("云岭县", 2025, done: "进出口总额完成25亿元。"),
    ]
    let topic = Series.Topic(code: "trade_total", name: "进出口总额")
    let series = try #require(try Series.Table(reports, topic: topic).of("云岭县", .level))
    #expect(series.unit == "元")
    #expect(series.points.map(\.year) == [2023, 2024])
    #expect(series.notes.contains { $0.contains("美元") && $0.contains("未列入") })
  }

  @Test func anOlderNameIsSaid() throws {
    let reports = [
      SeriesReports.report("云岭县", 2014, done: "公共财政预算收入增长9%。"),
      SeriesReports.report("云岭县", 2016, done: "一般公共预算收入增长8%。"),
    ]
    let series = try #require(try Series.Table(reports, topic: SeriesReports.revenue).of("云岭县"))
    #expect(series.notes.contains { $0.contains("公共财政预算收入") && $0.contains("改称") })
  }
}
