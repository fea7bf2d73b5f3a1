import Facts
import Reconciling
import Testing

@Suite("Reconciling: chains")
struct ChainTests {
  @Test func threeYearsAreTwoPairsAndTheirThreads() throws {
    let chain = Chain(try [2023, 2024, 2025].map { try Reports.sample("lincheng-city", $0) })
    #expect(chain.pairs.count == 2)
    let subjects = chain.threads.map { thread in
      let first = chain.pairs[thread.links[0].pair]
      return first.earlier.statements[first.outcomes[thread.links[0].outcome].promise].figure.indicator
    }
    #expect(subjects.contains("gdp"))
    for thread in chain.threads { #expect(thread.links.map(\.pair) == [0, 1]) }
  }

  @Test func aGoalIsSetAgainstASteadyPace() throws {
    let chain = Chain([
      Reports.report(year: 2022, review: "城镇化率达到60%。", plan: "到2025年，城镇化率达到64%。"),
      Reports.report(year: 2023, review: "城镇化率达到61.2%。", plan: "继续努力。"),
      Reports.report(year: 2024, review: "城镇化率达到61.8%。", plan: "继续努力。"),
    ])
    let pace = try #require(chain.paces.first)
    #expect(pace.kind == .level)
    #expect(pace.start == ExactNumber(60))
    #expect(pace.points.map(\.year) == [2022, 2023])
    #expect(pace.points.map { $0.expected.map { $0.isSameValue(as: ExactNumber(61)) } } == [true, false])
    #expect(pace.points.map(\.isOnPace) == [true, false])
  }

  @Test func aMissingYearIsNotBridged() {
    let reports = [2021, 2022, 2024].map {
      Reports.report(year: $0, review: "粮食总产量\($0)吨。", plan: "粮食总产量\($0 + 1)吨。")
    }
    #expect(Chain(reports).pairs.count == 1)
    #expect(Chain([]).pairs.isEmpty)
    #expect(Chain([reports[0]]).pairs.isEmpty)
  }
}
