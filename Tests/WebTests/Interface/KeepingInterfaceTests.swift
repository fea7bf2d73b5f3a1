import Foundation
import HTTPTypes
import LedgerCore
import Testing

@testable import Web

/// Settings, backups, verification, proofs and exports by programs of those who keep the ledger.
struct KeepingInterfaceTests {
  private static let key = HTTPField.Name("Idempotency-Key")!
  private static let file = "/api/v1/settings/file?file=kinds/task.yaml"

  @Test func aSettingsFileIsReadChangedAndTakenAway() async throws {
    let town = try Town()
    let admin = try await Program(town, as: "admin")
    let files = try await admin.get("/api/v1/settings").json["files"]?.list ?? []
    #expect(files.contains { $0["file"] == "kinds/task.yaml" && $0["isThere"] == false })
    #expect(try await admin.get(Self.file).json["text"] == "")
    let clock = try #require(
      try await admin.get("/api/v1/kinds").json["kinds"]?.list?.first { $0["name"] == "request" })
    #expect(clock["clocks"]?.list?.first?["limit"] == "1h")
    let changed = try await admin.ask(.put, Self.file, Array("title: 重点任务\n".utf8))
    #expect(changed.status == 200 && changed.json["isThere"] == true)
    #expect(
      try await admin.get("/api/v1/kinds").json["kinds"]?.list?.first { $0["name"] == "task" }?["title"]?["zh"]
        == "重点任务")
    let broken = try await admin.ask(.put, Self.file, Array("title: 甲\ncolour: red\n".utf8))
    #expect(broken.status == 422)
    #expect(broken.json["errors"]?.list?.first?["pointer"]?.text?.hasPrefix("kinds/task.yaml:2") == true)
    #expect(try await admin.get(Self.file).json["text"] == "title: 重点任务\n")
    #expect(try await admin.ask(.delete, Self.file, nil).status == 204)
    #expect(try await admin.ask(.delete, Self.file, nil).status == 404)
    #expect(try await admin.get("/api/v1/settings/file?file=../ledger.db").status == 404)
    #expect(try await Program(town, as: "supervisor").ask(.put, Self.file, Array("title: 甲\n".utf8)).status == 403)
  }

  @Test func backupsAndVerificationAreJobs() async throws {
    let town = try Town()
    _ = try town.task()
    defer { try? FileManager.default.removeItem(atPath: town.files.folder + "-backups") }
    let admin = try await Program(town, as: "admin")
    let made = try await admin.ask(.post, "/api/v1/backups", nil, [Self.key: "k"])
    #expect(made.status == 202)
    await town.site.jobs.settle()
    #expect(try await admin.ask(.post, "/api/v1/backups", nil, [Self.key: "k"]).json == made.json)
    await town.site.jobs.settle()
    #expect(try await admin.get("/api/v1/backups").json["backups"]?.list?.count == 1)
    let verified = try await admin.ask(.post, "/api/v1/verifications", nil)
    await town.site.jobs.settle()
    let job = try await admin.get(try #require(verified.headers[.location])).json
    #expect(job["state"] == "done")
    #expect(job["lines"]?.list?.contains { $0["zh"]?.text?.contains("没有被改动过") == true } == true)
  }

  @Test func theNewestEntryIsSignedAndProven() async throws {
    let town = try Town()
    let item = try town.task()
    let admin = try await Program(town, as: "admin")
    #expect(try await admin.get("/api/v1/entries/\(item)/proof").status == 404)
    let proof = try await admin.ask(.post, "/api/v1/entries/\(item)/proof", nil)
    #expect(proof.status == 201 && proof.json["entry"]?.integer == item)
    #expect(try await admin.get("/api/v1/entries/\(item)/proof").status == 200)
    #expect(try await admin.ask(.post, "/api/v1/entries/999999/proof", nil).status == 404)
    #expect(try await Program(town, as: "supervisor").ask(.post, "/api/v1/entries/\(item)/proof", nil).status == 403)
  }

  @Test func exportsAndOfficesAreHandedOut() async throws {
    let town = try Town()
    _ = try town.task()
    let admin = try await Program(town, as: "admin")
    for form in ["csv", "jsonl", "log"] { #expect(try await admin.get("/api/v1/exports/\(form)").status == 200) }
    #expect(try await admin.get("/api/v1/exports/xml").status == 404)
    let office = try await Program(town, as: "lead", [.read])
    #expect(try await office.get("/api/v1/offices").json["offices"]?.list?.contains { $0["name"] == "县教育局" } == true)
    let account = try await office.get("/api/v1/account").json
    #expect(account["name"] == "lead" && account["scopes"] == ["read"])
  }

  /// What was refused leaves its key free, and a key is taken for one thing only.
  @Test func aKeyKeptInMemoryIsTakenForOneThingOnly() async throws {
    let town = try Town()
    let admin = try await Program(town, as: "admin")
    #expect(try await admin.ask(.put, Self.file, Array("colour: red\n".utf8), [Self.key: "s"]).status == 422)
    #expect(try await admin.ask(.put, Self.file, Array("title: 甲\n".utf8), [Self.key: "s"]).status == 200)
    let size = try town.files.size()
    #expect(try await admin.ask(.put, Self.file, Array("title: 甲\n".utf8), [Self.key: "s"]).status == 200)
    #expect(try town.files.size() == size)
    #expect(try await admin.ask(.put, Self.file, Array("title: 乙\n".utf8), [Self.key: "s"]).status == 422)
  }
}
