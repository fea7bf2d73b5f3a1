import Foundation
import LedgerCore
import Sealing
import Testing

@testable import Web

/// What the next report says of a year's targets, and a target settled by it, by programs.
struct ResultsInterfaceTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/yanxi-county").path

  /// The target of growth of the report of 2024, as an import would file it.
  private func growth(in town: Town) throws -> Int {
    let data = try Data(contentsOf: URL(filePath: "\(Self.samples)/2024.txt"))
    let text = String(decoding: data, as: UTF8.self)
    let found = try #require(text.range(of: "地区生产总值增长6.5%"))
    let end = text.unicodeScalars.distance(from: text.startIndex, to: found.upperBound)
    let created = Created(
      kind: "target", place: "砚溪县", year: 2024, title: "地区生产总值增长6.5%左右",
      origin: Origin(report: Digest.of(Array(data)).hexadecimal, from: end - 4, to: end, words: "6.5%"),
      fields: ["indicator": "gdp", "value": "6.5", "unit": "%", "measure": "growth", "comparator": "approx"],
      due: Day("2024-12-31"))
    let at = Moment("2025-02-10") ?? Town.now
    return try town.files.submit([Draft(on: .new, .create(created), by: town.root)], at: at)[0].number
  }

  @Test func aTargetStandsBesideWhatTheNextReportSays() async throws {
    let town = try Town(reports: [Self.samples])
    let item = try growth(in: town)
    let answer = try await Program(town).get("/api/v1/results?year=2024").json
    #expect(answer["year"] == 2024 && answer["later"]?["report"] != nil)
    let target = try #require(answer["targets"]?.list?.first { $0["items"] == [.integer(item)] })
    #expect(target["promise"]?.text?.contains("地区生产总值") == true && target["resultFrom"] != nil)
    let missed = try await Program(town).get("/api/v1/results?year=2024&verdict=missed").json["targets"]?.list ?? []
    #expect(!missed.isEmpty && missed.allSatisfy { $0["verdict"] == "missed" })
    #expect(try await Program(town).get("/api/v1/results?year=2025").status == 404)
    #expect(try await Program(town).get("/api/v1/results?verdict=x").status == 400)
  }

  @Test func aTargetIsSettledByIt() async throws {
    let town = try Town(reports: [Self.samples])
    let item = try growth(in: town)
    let boss = try await Program(town, as: "supervisor")
    let line = try #require(try await boss.get("/api/v1/settlements?year=2024").json["targets"]?.list?.first)
    #expect(line["item"]?.integer == item && line["move"] != nil)
    let path = "/api/v1/settlements?year=2024"
    #expect(try await boss.post(path, ["items": [999]]).status == 422)
    let settled = try await boss.post(path, ["items": [.integer(item)]])
    #expect(settled.json["settled"] == [.integer(item)] && settled.json["refused"] == [])
    #expect(["met", "missed"].contains(try town.files.item(item)?.state ?? ""))
    #expect(try await Program(town, as: "lead").get(path).status == 403)
  }
}
