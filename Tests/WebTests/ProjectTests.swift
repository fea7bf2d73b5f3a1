import Foundation
import LedgerCore
import Testing

@testable import Web

/// Where projects are and how far they are, as pages and files tell.
struct ProjectTests {
  /// A project that was approved with these fields.
  @discardableResult
  private static func project(_ town: Town, _ title: String, _ fields: [String: String] = [:]) throws -> Int {
    let paper = try town.files.evidence.take(Array("批复".utf8), named: "批复.txt")
    return try town.file(
      "project", title,
      .move("approve", .init(fields: fields.merging(["investment": "1.8"]) { $1 }, evidence: [paper])))
  }

  private static func features(_ town: Town, _ query: String = "") async throws -> [JSON] {
    let answer = try await town.browser().get("/data/projects.geojson" + query)
    #expect(answer.status == 200 && answer.headers[.contentType] == "application/geo+json")
    let json = try #require(JSON(Array(answer.body.utf8)))
    #expect(Feature.collection.fault(of: json) == nil)
    return try #require(json["features"]?.list)
  }

  @Test func withoutAPositionNoMapIsDrawn() async throws {
    let town = try Town()
    try Self.project(town, "冷链物流中心")
    let page = try await town.browser().get("/projects").body
    #expect(page.contains("冷链物流中心") && !page.contains("chart map") && !page.contains("GeoJSON"))
    #expect(try await Self.features(town).isEmpty)
  }

  @Test func theMapShowsEachAtItsPlaceAndTheTableSaysTheSame() async throws {
    let town = try Town()
    let one = try Self.project(town, "冷链物流中心", ["location": "28.450,119.920", "site": "高新区"])
    try Self.project(town, "砚西<旅游>公路", ["location": "28.51，119.80 GCJ-02"])
    try Self.project(town, "还没有位置的项目")
    try town.file("project", "储备中的项目")
    let page = try await town.browser().get("/projects").body
    #expect(page.contains("chart map") && page.contains("砚溪县2025年重点项目分布图"))
    #expect(page.contains("<a href=\"/items/\(one)\" aria-label=\"1 冷链物流中心："))
    #expect(page.contains("28.450,119.920") && page.contains("28.51,119.80 GCJ-02") && !page.contains("<旅游>"))
    #expect(page.contains("另有1个项目还没有登记坐标") && !page.contains("储备中的项目"))
    let browser = try await town.browser()
    _ = try await browser.get("/language/en?back=/projects")
    #expect(try await browser.get("/projects").body.contains("lang=\"\(Language.chinese.tag)\">冷链物流中心</text>"))
  }

  @Test func theFileOfPositionsHoldsWhatIsPublicInDegreesOfTheEarth() async throws {
    let town = try Town()
    let one = try Self.project(town, "冷链物流中心", ["location": "28.450,119.920"])
    try Self.project(town, "砚西旅游公路", ["location": "31.17530398364597,121.531541859215 GCJ-02"])
    let fields = ["location": "28.4,119.9"]
    for (kind, title) in [("project", "储备中的项目"), ("investment", "洽谈中的客商"), ("rectification", "查出的问题")] {
      _ = try town.files.submit(
        [
          Draft(
            on: .new,
            .create(
              Created(
                kind: kind, place: "砚溪县", year: 2025, title: title, fields: fields, parties: Parties(lead: "县教育局"))),
            by: town.root)
        ], at: Town.now)
    }
    let features = try await Self.features(town)
    #expect(features.compactMap { $0["properties"]?["title"]?.text } == ["冷链物流中心", "砚西旅游公路"])
    #expect(features[0]["id"]?.integer == one)
    #expect(features[0]["geometry"]?["coordinates"] == .list([.number(119.92), .number(28.45)]))
    #expect(features[1]["geometry"]?["coordinates"] == .list([.number(121.527211), .number(31.177428)]))
    #expect(try await Self.features(town, "?year=2024").isEmpty)
    #expect(try await Self.features(town, "?kind=task").isEmpty)
    #expect(try await town.browser().get("/data/projects.geojson?kind=x").status == 422)
    #expect(try await town.browser().get("/data").body.contains("/data/projects.geojson"))
  }

  @Test func whoeverTakesAStepMaySayWhereItIs() async throws {
    let town = try Town()
    let id = try town.file("project", "冷链物流中心")
    let browser = try await town.browser(as: .lead)
    let page = try await browser.get("/items/\(id)").body
    #expect(page.contains("name=\"field.location\""))
    let path = "/items/\(id)/moves/approve"
    let wrong = try await browser.post(
      path, [("field.investment", "1.8"), ("field.location", "119.92,28.45")], file: "批复.txt", "批复")
    #expect(wrong.status == 422 && wrong.body.contains("the latitude first"))
    let right = try await browser.post(
      path, [("field.investment", "1.8"), ("field.location", "28.45,119.92")], file: "批复.txt", "批复")
    #expect(right.status == 303)
    #expect(try town.files.item(id)?.fields["location"] == "28.45,119.92")
    #expect(try await browser.get("/items/\(id)").body.contains("28.45,119.92"))
  }

  @Test func whatStandsAlreadyIsGivenItsPlaceByACorrection() async throws {
    let town = try Town()
    let id = try Self.project(town, "冷链物流中心")
    let browser = try await town.browser(as: .supervisor)
    let page = try await browser.get("/items/\(id)/correct?entry=\(id)").body
    #expect(page.contains("name=\"field.location\""))
    let fields = [("entry", "\(id)"), ("title", "冷链物流中心"), ("why", "补登位置"), ("field.location", "28.45,119.92")]
    #expect(try await browser.post("/items/\(id)/correct", fields).status == 303)
    #expect(try town.files.item(id)?.fields["location"] == "28.45,119.92")
  }

  @Test func eachStateOfBothKindsHasALaneOrIsSaidToHaveNone() throws {
    for name in ProjectLane.kinds {
      let kind = try #require(try KindCatalogue.builtIn()[name])
      let told = ProjectLane.all.filter { $0.kind == name }.flatMap(\.states)
      #expect(told.sorted() == kind.states.map(\.name).sorted())
    }
    #expect(Set(ProjectLane.all.map(\.kind)) == Set(ProjectLane.kinds))
    #expect(Set(ProjectLane.all.compactMap(\.lane)) == Set(ProjectLane.allCases))
  }

  @Test func investorsStandInTheirLanesForWhoeverIsShownThem() async throws {
    let town = try Town()
    try Self.project(town, "冷链物流中心")
    let paper = try town.files.evidence.take(Array("协议".utf8), named: "协议.txt")
    try town.file(
      "investment", "预制菜加工", .move("visit", .init()), .move("talk", .init()),
      .move("sign", .init(fields: ["agreed": "0.60"], evidence: [paper])),
      .progress(Progressed(period: "2025-02", money: "1500", unit: "万元")))
    let supervisor = try await town.browser(as: .supervisor).get("/projects").body
    #expect(supervisor.contains("<span>签约</span><b>1</b><small>协议0.6亿元，到位0.15亿元</small>"))
    #expect(supervisor.contains("<b>1</b><small>1.8亿元</small>") && supervisor.contains("已签约（招商）1"))
    let lead = try await town.browser(as: .lead).get("/projects").body
    #expect(lead.contains("已签约（招商）1"))
    for browser in [try await town.browser(), try await town.browser(as: .deputy)] {
      let page = try await browser.get("/projects").body
      #expect(page.contains("储备、前期") && !page.contains("签约") && !page.contains("招商"))
    }
  }
}
