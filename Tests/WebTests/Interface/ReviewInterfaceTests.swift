import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// From a report's file to items with an office, as a program of the supervision office does it.
struct ReviewInterfaceTests {
  private static let key = HTTPField.Name("Idempotency-Key")!

  /// A town whose report is on the shelf, and the program that brought it.
  private func imported() async throws -> (town: Town, boss: Program, proposals: String) {
    let town = try Town()
    let boss = try await Program(town, as: "supervisor")
    let path = "/api/v1/reports?name=%E6%8A%A5%E5%91%8A.txt"
    let begun = try await boss.ask(.post, path, Array(ReviewTests.report.utf8), [Self.key: "i-1"])
    #expect(begun.status == 202)
    await town.site.jobs.settle()
    // Asked again it is not read again.
    let again = try await boss.ask(.post, path, Array(ReviewTests.report.utf8), [Self.key: "i-1"])
    #expect(again.json["number"] == begun.json["number"])
    let job = try await boss.get(try #require(begun.headers[.location])).json
    #expect(job["state"] == "done")
    #expect(try await boss.get("/api/v1/jobs").json["jobs"]?.list?.count == 1)
    return (town, boss, try #require(job["result"]?.text))
  }

  private func numbers(_ page: Program.Answer) -> [JSON] {
    page.json["proposals"]?.list?.compactMap { $0["number"] } ?? []
  }

  @Test func aReportIsReadByAJobAndItsProposalsComePageByPage() async throws {
    let (town, boss, proposals) = try await imported()
    let first = try await boss.get("\(proposals)&limit=2")
    #expect(first.json["proposals"]?.list?.count == 2)
    #expect((first.json["total"]?.integer ?? 0) > 4)
    let second = try await boss.get(try #require(first.json["next"]?.text))
    #expect(Set(numbers(first)).isDisjoint(with: numbers(second)))
    let targets = try await boss.get("\(proposals)&kind=target").json["proposals"]?.list ?? []
    #expect(targets.allSatisfy { $0["kind"] == "target" && $0["passage"] != nil } && !targets.isEmpty)
    #expect(try await boss.get("/api/v1/proposals?kind=nope").status == 422)
    #expect(try await boss.get("/api/v1/proposals/999999").status == 404)
    #expect(try await boss.get("/api/v1/shelf").json["reports"]?.list?.count == 1)
    let office = try await Program(town, as: "lead")
    for path in ["shelf", "proposals", "jobs"] { #expect(try await office.get("/api/v1/\(path)").status == 403) }
    #expect(try await office.ask(.post, "/api/v1/reports?name=a.txt", Array("样例".utf8)).status == 403)
  }

  @Test func whatIsNoReportFailsItsJob() async throws {
    let town = try Town()
    let boss = try await Program(town, as: "supervisor")
    let begun = try await boss.ask(.post, "/api/v1/reports?name=a.pdf", Array("%PDF-1.7 not one".utf8))
    await town.site.jobs.settle()
    let job = try await boss.get(try #require(begun.headers[.location])).json
    #expect(job["state"] == "failed")
    #expect(job["lines"]?.list?.isEmpty == false)
    #expect(try await boss.ask(.post, "/api/v1/reports?name=a.txt", []).status == 400)
    #expect(try await boss.ask(.post, "/api/v1/reports", Array("样例".utf8)).status == 400)
    #expect(try await boss.get("/api/v1/jobs/77").status == 404)
  }

  @Test func aProposalIsCorrectedAcceptedAndAssigned() async throws {
    let (town, boss, proposals) = try await imported()
    let number = try #require(numbers(try await boss.get("\(proposals)&text=%E6%89%98%E4%BD%8D")).first?.integer)
    let path = "/api/v1/proposals/\(number)"
    let amended = try await boss.ask(
      .patch, path, Array(#"{"lead":"县教育局","due":"2025-12-31","kind":"task"}"#.utf8), [.contentType: "application/json"]
    )
    #expect(amended.status == 200 && amended.json["lead"] == "县教育局")
    let title = amended.json["title"]
    let body: JSON = ["proposals": [.integer(number)], "assign": true]
    let accepted = try await boss.post("/api/v1/review/acceptances", body, [Self.key: "a-1"])
    let item = try #require(accepted.json["items"]?.list?.first?.integer)
    #expect(try town.files.item(item)?.state == "assigned")
    #expect(title == .text(try town.files.item(item)?.title ?? ""))
    #expect(try await boss.post("/api/v1/review/acceptances", body, [Self.key: "a-1"]).json == accepted.json)
    #expect(try await boss.post("/api/v1/review/acceptances", body).status == 409)
    let settled = try await boss.get(path).json
    #expect(settled["outcome"] == "accepted" && settled["item"]?.integer == item)
    #expect(try await boss.ask(.patch, path, Array("{}".utf8), [.contentType: "application/json"]).status == 409)
  }

  @Test func proposalsAreLeftOutSplitAndMerged() async throws {
    let (town, boss, proposals) = try await imported()
    let open = numbers(try await boss.get("\(proposals)&kind=task"))
    try #require(open.count >= 2)
    #expect(try await boss.post("/api/v1/review/rejections", ["proposals": [open[0]]]).status == 400)
    let merged = try await boss.post(
      "/api/v1/review/mergers", ["proposals": .list(Array(open.prefix(2))), "title": "一并办好"])
    let new = try #require(merged.json["proposals"]?.list?.first?.integer)
    #expect(try await boss.get("/api/v1/proposals/\(new)").json["title"] == "一并办好")
    let split = try await boss.post("/api/v1/proposals/\(new)/parts", ["titles": ["先办", "后办"]])
    #expect(split.json["proposals"]?.list?.count == 2)
    #expect(try await boss.get("/api/v1/proposals/\(new)").json["replacedBy"] == split.json["proposals"])
    let parts = split.json["proposals"] ?? []
    #expect(try await boss.post("/api/v1/review/rejections", ["proposals": parts, "reason": "样例"]).status == 201)
    #expect(try await boss.get("/api/v1/proposals/\(new)/").status == 200)
    let office = try await Program(town, as: "lead")
    #expect(try await office.post("/api/v1/review/rejections", ["proposals": parts, "reason": "样例"]).status == 403)
  }

  @Test func aDraftIsCheckedAndNothingOfItIsKept() async throws {
    let town = try Town()
    let writer = try await Program(town, as: "window", [.read])
    let before = (try town.files.size(), try FileManager.default.subpathsOfDirectory(atPath: town.files.folder).count)
    let draft = "砚溪县政府工作报告\n一、2026年主要工作\n全年建成公园12个，其中城区7个、乡镇8个。\n"
    let path = "/api/v1/checks?name=a.txt&place=%E7%A0%9A%E6%BA%AA%E5%8E%BF&year=2026"
    let checked = try await writer.ask(.post, path, Array(draft.utf8))
    #expect(checked.status == 200 && checked.json["year"] == 2026)
    let remark = try #require(checked.json["remarks"]?.list?.first)
    let (from, to) = (remark["from"]?.integer ?? 0, remark["to"]?.integer ?? 0)
    let text = String(String.UnicodeScalarView(draft.unicodeScalars.dropFirst(from).prefix(to - from)))
    #expect(remark["text"]?.text == text, "positions are not those of the text")
    #expect(try await writer.ask(.post, "/api/v1/checks?name=a.pdf", Array("%PDF-1.7 not one".utf8)).status == 422)
    let after = (try town.files.size(), try FileManager.default.subpathsOfDirectory(atPath: town.files.folder).count)
    #expect(before == after, "something of the draft was kept")
  }
}
