import Facts
import Reconciling
import Testing

struct SeriesPlaceTests {
  private func county(_ place: String, _ growth: String, name: String? = nil) -> ReadReport {
    SeriesReports.report(place, 2024, done: "地区生产总值增长\(growth)%。", name: name)
  }

  @Test func placesAreRankedFromHighToLowAndTiesShareARank() throws {
    let table = try Series.Table(
      [county("云岭县", "6"), county("石坪县", "7.0"), county("青石县", "7"), county("白沙县", "5.5")], topic: SeriesReports.gdp)
    let ranks = table.series.map { $0.point(2023)?.rank?.position }
    #expect(ranks == [3, 1, 1, 4])
    #expect(table.series[0].point(2023)?.rank?.among == 4)
  }

  @Test func aYearWithoutResultsIsRankedByItsTargets() throws {
    let reports = [
      SeriesReports.report("云岭县", 2024, done: "", aims: "地区生产总值增长7%以上。"),
      SeriesReports.report("石坪县", 2024, done: "", aims: "地区生产总值增长8%。"),
    ]
    let table = try Series.Table(reports, topic: SeriesReports.gdp)
    let rank = try #require(table.of("石坪县")?.point(2024)?.rank)
    #expect(rank.position == 1 && rank.among == 2 && rank.isOfTargets)
  }

  @Test func aPlaceIsFoundByAPartOfItsName() throws {
    let reports = [county("云岭县", "6"), county("石坪县", "7")]
    #expect(try Series.Table(reports, topic: SeriesReports.gdp, places: ["石坪"]).places == ["石坪县"])
    #expect(try Series.Table(reports, topic: SeriesReports.gdp, places: ["石坪县", "云岭县"]).places == ["石坪县", "云岭县"])
  }

  @Test func aPlaceThatNoReportIsOfIsRefusedWithThoseThereAre() {
    #expect {
      try Series.Table([county("云岭县", "6")], topic: SeriesReports.gdp, places: ["石坪县"])
    } throws: { error in
      (error as? Series.Table.UnknownPlace)?.known == ["云岭县"]
    }
  }

  @Test func aReportWithoutAPlaceGoesToTheFilesOfItsName() throws {
    let bare = SeriesReports.report("", 2023, done: "地区生产总值增长5%。", name: "reports/yunling-2023.txt")
    let table = try Series.Table(
      [
        bare, county("云岭县", "6", name: "reports/yunling-2024.txt"),
        county("石坪县", "7", name: "reports/shiping-2024.txt"),
      ],
      topic: SeriesReports.gdp)
    #expect(table.of("云岭县")?.points.map(\.year) == [2022, 2023])
    #expect(table.notes.contains { $0.contains("yunling-2023.txt") && $0.contains("云岭县") })
  }

  @Test func aFileNamedByItsYearAloneTellsNoPlace() throws {
    let bare = SeriesReports.report("", 2023, done: "地区生产总值增长5%。", name: "2023.txt")
    let table = try Series.Table([bare, county("云岭县", "6", name: "2024.txt")], topic: SeriesReports.gdp)
    #expect(table.of("云岭县")?.points.map(\.year) == [2023])
    #expect(table.notes.contains { $0.contains("2023.txt") && $0.contains("未列入") })
  }
}
