import Foundation
import LedgerCore
import Testing

@testable import Web

/// A month's progress of many items at once: all of it, or nothing.
struct MonthlyTests {
  private func town() throws -> (town: Town, items: [Int]) {
    let town = try Town()
    return (town, [try town.task("新建幼儿园2所"), try town.task("新增普惠性托位400个")])
  }

  @Test func aTableIsWrittenWholeOrNotAtAll() async throws {
    let (town, items) = try town()
    let browser = try await town.browser(as: .lead)
    let page = try await browser.get("/work/progress").body
    for item in items { #expect(page.contains("name=\"share.\(item)\"")) }
    let before = try town.files.size()
    let fields = [("period", "2025-06"), ("share.\(items[0])", "40"), ("share.\(items[1])", "四成")]
    let wrong = try await browser.post("/work/progress", fields, file: "月报.txt", "样例")
    #expect(wrong.status == 422)
    #expect(wrong.body.contains("value=\"四成\""), "what was written is lost")
    #expect(wrong.body.contains("id=\"fault-\(items[1])\""))
    #expect(!wrong.body.contains("id=\"fault-\(items[0])\""))
    #expect(try town.files.size() == before)
    let right = try await browser.post(
      "/work/progress", fields.dropLast() + [("share.\(items[1])", "42.5"), ("money.\(items[1])", "3200")],
      file: "月报.txt", "样例")
    #expect(right.status == 303)
    #expect(right.location?.contains("done=2") == true)
    let reported = try items.map { try town.files.item($0)?.newestProgress }
    #expect(reported[0]?.share == 4_000)
    #expect(reported[1]?.share == 4_250)
    #expect(reported[1]?.money == "3200")
    #expect(reported[1]?.unit == "万元")
    #expect(reported.allSatisfy { $0?.evidence?.count == 1 })
  }

  @Test func withoutEvidenceARowSaysSo() async throws {
    let (town, items) = try town()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/work/progress")
    let answer = try await browser.post("/work/progress", [("period", "2025-06"), ("share.\(items[0])", "40")])
    #expect(answer.status == 422)
    #expect(answer.body.contains("要附佐证材料"))
  }

  @Test func whatIsPastedIsLookedOverFirst() async throws {
    let (town, items) = try town()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/work/progress")
    let before = try town.files.size()
    let sheet = "事项\t完成\t资金\t说明\r\n\(items[0])\t40%\t1,200\t已封顶\r\n新增普惠性托位400个\t42.5\r\n无此事\t10%\r\n\(items[0])\t50%"
    let look = try await browser.post("/work/progress/paste", [("period", "2025-06"), ("sheet", sheet)])
    #expect(look.status == 200)
    for words in ["40%，1200万元，已封顶", "42.5%", "没有这个编号或题目的事项", "这一项前面已经有一行了", "共4行，2行可以报送"] {
      #expect(look.body.contains(words), "\(words)")
    }
    #expect(!look.body.contains("/work/progress/confirm"), "it can be confirmed though rows are wrong")
    #expect(try await browser.post("/work/progress/confirm", [("period", "2025-06"), ("sheet", sheet)]).status == 422)
    #expect(try town.files.size() == before)
    let good = "\(items[0])\t40%\t\t已封顶\n\(items[1])\t42.5%"
    let fine = try await browser.post("/work/progress/paste", [("period", "2025-06"), ("sheet", good)])
    #expect(fine.body.contains("/work/progress/confirm"))
    let done = try await browser.post(
      "/work/progress/confirm", [("period", "2025-06"), ("sheet", good)], file: "月报.txt", "样例")
    #expect(done.status == 303)
    #expect(try items.map { try town.files.item($0)?.newestProgress?.share } == [4_000, 4_250])
  }

  @Test func anOfficeReportsForItselfOnly() async throws {
    let (town, items) = try town()
    let browser = try await town.browser()
    try await browser.signIn("other")
    let page = try await browser.get("/work/progress?office=县教育局".encodedPath).body
    #expect(!page.contains("新建幼儿园2所"))
    let sheet = "\(items[0])\t40%"
    let look = try await browser.post("/work/progress/paste", [("period", "2025-06"), ("sheet", sheet)])
    #expect(look.body.contains("没有这个编号或题目的事项"))
    #expect(!look.body.contains("新建幼儿园2所"), "it is told what another office's item is")
  }

  @Test func hostileTablesAreTakenForWhatTheyAre() async throws {
    let (town, _) = try town()
    let browser = try await town.browser(as: .lead)
    _ = try await browser.get("/work/progress")
    for sheet in [
      "\t\t\t", "\u{0}\t1", "99999999999999999999999\t1%", "<b>\t<script>", String(repeating: "1\t2\n", count: 501),
    ] {
      let answer = try await browser.post("/work/progress/paste", [("period", "9999-99"), ("sheet", sheet)])
      #expect([200, 413, 422].contains(answer.status))
      #expect(!answer.body.contains("<script>"))
    }
  }
}

extension String {
  /// As an address has it.
  var encodedPath: String {
    addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? self
  }
}
