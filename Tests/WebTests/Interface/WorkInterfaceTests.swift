import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// What offices and the supervision office do with many items, by programs.
struct WorkInterfaceTests {
  private static let key = HTTPField.Name("Idempotency-Key")!

  @Test func aMonthOfManyItemsIsWrittenWholeOrNotAtAll() async throws {
    let town = try Town()
    let items = [try town.task("新建幼儿园2所"), try town.task("新增普惠性托位400个")]
    let office = try await Program(town, as: "lead")
    let taken = try await office.get("/api/v1/progress?period=2025-06&limit=1")
    #expect(taken.json["items"]?.list?.first?["id"]?.integer == items[0])
    #expect(try await office.get(try #require(taken.json["next"]?.text)).json["items"]?.list?.count == 1)
    let file = try await office.ask(.post, "/api/v1/evidence?name=a.txt", Array("六月".utf8)).json
    func body(_ second: Int) -> JSON {
      [
        "period": "2025-06", "evidence": [["digest": file["sha256"] ?? ""]],
        "reports": [
          ["item": .integer(items[0]), "share": 4_000],
          ["item": .integer(second), "share": 4_250, "money": "3200", "note": "主体封顶"],
        ],
      ]
    }
    let before = try town.files.size()
    let wrong = try await office.post("/api/v1/progress", body(999_999))
    #expect(wrong.status == 422)
    #expect(wrong.json["errors"]?.list?.map { $0["pointer"] } == ["/reports/1"])
    let looked = try await office.post("/api/v1/progress/check", body(items[1])).json["rows"]?.list ?? []
    #expect(looked.count == 2 && looked.allSatisfy { $0["fault"] == nil })
    #expect(try town.files.size() == before)
    let written = try await office.post("/api/v1/progress", body(items[1]), [Self.key: "june"])
    #expect(written.status == 201 && written.json["entries"]?.list?.count == 2)
    #expect(try await office.post("/api/v1/progress", body(items[1]), [Self.key: "june"]).json == written.json)
    let report = try #require(try town.files.item(items[1])?.newestProgress)
    #expect(report.share == 4_250 && report.money == "3200" && report.unit == "万元" && report.evidence?.count == 1)
  }

  @Test func whatIsLateIsFoundUrgedAndWrittenTo() async throws {
    let town = try Town()
    let items = [try town.task("新建幼儿园2所"), try town.task("新增普惠性托位400个")]
    let boss = try await Program(town, as: "supervisor", days: 60)
    let office = try await Program(town, as: "lead", days: 60)
    let other = try await Program(town, as: "other", days: 60)
    town.wait(seconds: 40 * 86_400)
    let late = try await boss.get("/api/v1/urgings").json["items"]?.list ?? []
    #expect(late.compactMap { $0["item"]?["id"]?.integer } == items)
    #expect(
      try await boss.get("/api/v1/lights?office=%E5%8E%BF%E6%95%99%E8%82%B2%E5%B1%80").json["items"]?.list?.count == 2)
    #expect(try await boss.get("/api/v1/lights?office=-").json["items"]?.list?.isEmpty == true)
    let body: JSON = ["items": .integers(items), "reason": "月报未按时报送"]
    let urged = try await boss.post("/api/v1/urgings", body, [Self.key: "u"])
    let entries = urged.json["entries"]?.list?.compactMap { $0["number"]?.integer } ?? []
    #expect(entries.count == 2)
    #expect(try await boss.post("/api/v1/urgings", body, [Self.key: "u"]).json == urged.json)
    #expect(try await boss.post("/api/v1/urgings", ["items": [999_999], "reason": "样例"]).status == 404)
    let letters = try await boss.get("/api/v1/letters?" + entries.map { "entry=\($0)" }.joined(separator: "&")).json
    #expect(letters["letters"]?.list?.count == 1)
    #expect(letters["letters"]?.list?.first?["urgings"]?.list?.count == 2)
    #expect(try await boss.get("/api/v1/letters?entry=1").status == 404)
    #expect(try await office.get("/api/v1/letters").json["letters"]?.list?.count == 1)
    #expect(
      try await other.get("/api/v1/letters").json["letters"]?.list?.isEmpty == true)
    #expect(try await office.get("/api/v1/work").json["groups"]?.list?.isEmpty == false)
    let month = try await office.get("/api/v1/calendar?month=2025-12").json["days"]?.list ?? []
    #expect(month.count == 31)
    #expect(month.last?["due"]?.list?.isEmpty == true || month.last?["day"] == "2025-12-31")
    #expect(try await office.get("/api/v1/calendar?month=2025-13").status == 400)
  }

  @Test func thePublishedFormulaGivesPoints() async throws {
    let town = try Town()
    let item = try town.task()
    let folder = town.files.folder + "/appraisal"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(
      "title: 上半年考核\nyear: 2025\nground: 附件\ncriteria:\n  - { title: 月报按时, kind: task, share: reports, points: 100 }\n"
        .utf8
    ).write(to: URL(filePath: folder + "/half.yaml"))
    try await town.site.door.reload()
    let office = try await Program(town, as: "lead")
    let listed = try await office.get("/api/v1/appraisals").json["appraisals"]?.list ?? []
    let scored = try await office.get(try #require(listed.first?["path"]?.text)).json
    let own = try #require(scored["offices"]?.list?.first { $0["office"] == "县教育局" })
    let point = try #require(own["points"]?.list?.first)
    #expect((point["items"]?.list ?? []) + (point["others"]?.list ?? []) == [.integer(item)])
    #expect(try await office.get("/api/v1/appraisal?formula=nope").status == 404)
    #expect(try await office.get("/api/v1/appraisal").status == 400)
  }
}
