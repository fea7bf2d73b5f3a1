import Foundation
import Testing

@Suite("taizhang draft")
struct DraftCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: root.appending(path: "Samples/yanxi-county/2025.txt"), to: program.folder.appending(path: "2025.txt"))
    let made = try program.shell(
      """
      export TAIZHANG_DATA=ledger
      taizhang init --place 砚溪县 --at 2025-01-03 && taizhang import 2025.txt --accept --at 2025-01-06
      """)
    #expect(made.status == 0, "\(made.errors)")
  }

  @Test func theTargetsOfTheYearAreOneSentenceThatReadsBack() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang draft --year 2025 --data ledger")
    #expect(ending.status == 0)
    #expect(ending.output.contains("2025年经济社会发展主要预期目标是：地区生产总值增长6%左右；"))
    #expect(ending.output.matches(of: /\n\[\^\d+\]: 台账第\d+号/).count > 5)
    let counts = try #require(ending.errors.firstMatch(of: /(\d+)个数据，读回一致(\d+)个/))
    #expect(counts.1 == counts.2)
  }

  @Test func whatHasNoResultYetIsListedAndNotMadeUp() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang draft --year 2026 --data ledger")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("the ledger holds no result of 2025"))
  }

  @Test func theWordFileIsReadAsTheReportThatItIs() throws {
    defer { program.remove() }
    let ending = try program.shell(
      "taizhang draft --year 2025 --data ledger -f docx -o draft.docx && taizhang read draft.docx --only figures,headings"
    )
    #expect(ending.status == 0)
    #expect(ending.output.contains("砚溪县 · 县级 · 2025年 · 政府工作报告"))
    #expect(ending.output.contains("2025年主要预期目标"))
    #expect(ending.output.contains("地区生产总值"))
  }

  @Test func aPlaceTheLedgerDoesNotKnowIsRefused() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang draft --place 无名县 --year 2025 --data ledger")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("无名县"))
  }
}
