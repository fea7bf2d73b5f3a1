import Foundation
import LedgerCore
import Testing

@testable import Web

/// What an administrator changes, and what is refused.
struct AdministrationTests {
  @Test func aSettingCountsAtOnceAndABrokenOneIsRefusedByLine() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .admin)
    #expect(try await browser.get("/admin/settings").body.contains("kinds/task.yaml"))
    #expect(try await browser.get("/admin/settings?file=kinds/task.yaml").body.contains("3个工作日"))
    #expect(try await browser.get("/admin/settings?file=../taizhang.sqlite").status == 404)
    func save(_ text: String, _ file: String = "kinds/task.yaml") async throws -> Browser.Answer {
      try await browser.post("/admin/settings", [("file", file), ("text", text)])
    }
    let broken = try await save("title: 县政府重点工作\nclocks:\n  accept: { limit: 很快 }\n")
    #expect(broken.status == 422)
    #expect(broken.body.contains("第3行"))
    #expect(broken.body.contains("很快"), "what was written is lost")
    let path = town.files.folder + "/kinds/task.yaml"
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try await save("title: x", "kinds/../../outside.yaml").status == 404)
    #expect(try await save("title: 县政府重点工作\nclocks:\n  accept: { limit: 2d }\n").status == 303)
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try await browser.get("/items/\(item)").body.contains("县政府重点工作"))
    #expect(try await browser.get("/admin/settings?file=kinds/task.yaml").body.contains("2个工作日"))
    #expect(try await browser.get("/admin/log").body.contains("kinds/task.yaml"))
    // Emptied, it is as built in again.
    #expect(try await save(" \n").status == 303)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try await !browser.get("/items/\(item)").body.contains("县政府重点工作"))
  }

  @Test func anExportIsWrittenByAJobAndFetchedLater() async throws {
    let town = try Town()
    let item = try town.task()
    let browser = try await town.browser(as: .admin)
    _ = try await browser.get("/admin/export")
    for (form, start) in [("csv", "\u{FEFF}"), ("jsonl", "{"), ("log", "{")] {
      let began = try await browser.post("/admin/export", [("form", form)])
      let done = try await browser.get(began.location ?? "").body
      #expect(done.contains("已办完"), "\(form)")
      let list = try await browser.get("/admin/export").body
      let link = try #require(list.matches(of: /href="(\/admin\/export\/files\/[^"]+)"/).map { String($0.1) }.first)
      let file = try await browser.get(link)
      #expect(file.status == 200 && file.body.hasPrefix(start) && file.body.contains("普惠性托位"), "\(form)")
      #expect(try await browser.get("/admin/export/\(form)").body == file.body, "\(form)")
      town.wait(seconds: 1)
    }
    #expect(try await browser.get("/admin/export/files/..%2Ftaizhang.sqlite").status == 404)
    #expect(try await browser.get("/admin/export/files/.x").status == 404)
    #expect(try await browser.post("/admin/export", [("form", "xml")]).status == 404)
    #expect(try town.files.item(item) != nil)
  }

  @Test func tablesAreRebuiltByAJob() async throws {
    let town = try Town()
    _ = try town.task()
    let browser = try await town.browser(as: .admin)
    _ = try await browser.get("/admin/backups")
    let began = try await browser.post("/admin/rebuild")
    let done = try await browser.get(began.location ?? "").body
    #expect(done.contains("1个事项按日志重建，与原来的表一字不差"))
    #expect(try await town.browser(as: .lead).post("/admin/rebuild").status == 403)
  }

  @Test func anAccountIsPutInChangedAndClosed() async throws {
    let town = try Town()
    let browser = try await town.browser(as: .admin)
    _ = try await browser.get("/accounts")
    func keep(_ fields: [(String, String)]) async throws -> Int {
      try await browser.post("/accounts", [("prefix", "new-")] + fields).status
    }
    #expect(try await keep([("name", "新人"), ("password", "long enough")]) == 422, "an account without a role")
    #expect(try await keep([("name", "新人"), ("new-lead", "1"), ("password", "short")]) == 422)
    let fields = [("name", "新人"), ("office", "县教育局"), ("new-lead", "1")]
    #expect(try await keep(fields + [("new", "1"), ("password", "long enough")]) == 303)
    #expect(try await keep(fields + [("new", "1")]) == 409, "a new account took the place of another")
    let other = try await town.browser()
    #expect(try await other.trySignIn("新人", "long enough").status == 303)
    // Without a new password the old one stays.
    #expect(try await keep([("name", "新人"), ("new-support", "1")]) == 303)
    #expect(try town.files.account("新人")?.roles == [.support])
    #expect(try await town.browser().trySignIn("新人", "long enough").status == 303)
    #expect(try await browser.post("/accounts/remove", [("name", "admin")]).status == 409)
    #expect(try await browser.post("/accounts/remove", [("name", "新人")]).status == 303)
    #expect(try town.files.account("新人") == nil)
    #expect(try await !browser.get("/accounts").body.contains("argon2"))
  }

  @Test func itemsAndLogAreHandedOut() async throws {
    let town = try Town()
    let item = try town.task("=HYPERLINK(\"x\")")
    let browser = try await town.browser(as: .admin)
    let table = try await browser.get("/admin/export/csv")
    #expect(table.headers[.contentType] == "text/csv; charset=utf-8")
    #expect(table.body.contains("'=HYPERLINK"), "a spreadsheet would run it")
    #expect(try await browser.get("/admin/export/jsonl").body.contains("\"id\":\(item)"))
    let log = try await browser.get("/admin/export/log").body
    #expect(log.split(separator: "\n").count == (try town.files.size()))
    #expect(try await browser.get("/admin/export/xml").status == 404)
    let proof = try await browser.post("/admin/proof", [("entry", "\(item)")])
    #expect(proof.body.contains("\"proof\":\"inclusion\"") || proof.body.contains("\"proof\" : \"inclusion\""))
    #expect(try await browser.post("/admin/proof", [("entry", "999999")]).status == 404)
    #expect(try await browser.get("/admin/log?before=3").status == 200)
  }

  @Test func aBackupAndAVerificationAreJobs() async throws {
    let town = try Town()
    _ = try town.task()
    let browser = try await town.browser(as: .admin)
    _ = try await browser.get("/admin/backups")
    let made = try await browser.post("/admin/backups")
    await town.site.jobs.settle()
    #expect(try await browser.get(try #require(made.location)).body.contains("已办完"))
    let list = try await browser.get("/admin/backups").body
    #expect(list.contains("2025-06-30T0900"))
    try? FileManager.default.removeItem(atPath: town.files.folder + "-backups")
    let verified = try await browser.post("/admin/verify")
    await town.site.jobs.settle()
    #expect(try await browser.get(try #require(verified.location)).body.contains("没有被改动过"))
  }

  @Test func thePublishedFormulaOpensTheEventsBehindAPoint() async throws {
    let town = try Town()
    _ = try town.task()
    let browser = try await town.browser(as: .admin)
    #expect(try await browser.get("/work/appraisal").body.contains("还没有公布考核办法"))
    let folder = town.files.folder + "/appraisal"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(
      "title: 上半年考核\nyear: 2025\nground: 附件\ncriteria:\n  - { title: 月报按时, kind: task, share: reports, points: 100 }\n"
        .utf8
    ).write(to: URL(filePath: folder + "/half.yaml"))
    try await town.site.door.reload()
    let page = try await browser.get("/work/appraisal").body
    #expect(page.contains("上半年考核"))
    #expect(page.contains("100分 × 完成比例"))
    let office = try await browser.get("/work/appraisal?office=县教育局".encodedPath).body
    #expect(office.contains("立项"), "the events behind a point are not shown")
    #expect(try await browser.get("/work/appraisal?office=无此单位".encodedPath).status == 404)
    #expect(try await browser.get("/work/appraisal?formula=none").status == 404)
  }
}
