import Foundation
import Testing

/// Ledgers in folders of their own, through the built program.
@Suite("Commands on a ledger")
struct LedgerCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: root.appending(path: "Samples/yanxi-county/2025.txt"), to: program.folder.appending(path: "2025.txt"))
    try FileManager.default.copyItem(
      at: root.appending(path: "Samples/messy"), to: program.folder.appending(path: "messy"))
  }

  /// Runs lines one after the other and expects each to end well.
  @discardableResult
  func run(_ lines: String...) throws -> String {
    var output = ""
    for line in lines {
      let ending = try program.shell(line)
      #expect(ending.status == 0, "\(line): \(ending.errors)")
      output = ending.output
    }
    return output
  }

  func refused(_ line: String, because words: String) throws {
    let ending = try program.shell(line)
    #expect(ending.status != 0, "\(line) should be refused")
    #expect(ending.errors.contains(words), "\(line): \(ending.errors)")
  }

  @Test func aReportBecomesALedgerOnlyAfterReview() throws {
    defer { program.remove() }
    try run("taizhang init --place 砚溪县 --at 2025-01-02", "taizhang import 2025.txt --at 2025-01-10")
    #expect(try run("taizhang items").contains("0 items"))
    try run("taizhang review accept --kind task --at 2025-01-12")
    let items = try run("taizhang items --kind task --limit 5")
    #expect(items.contains("已确认"))
  }

  @Test func theSameReportAgainAddsNothing() throws {
    defer { program.remove() }
    try run("taizhang init --place 砚溪县 --at 2025-01-02", "taizhang import 2025.txt --accept --at 2025-01-10")
    let before = try run("taizhang export")
    #expect(try run("taizhang import 2025.txt --accept --at 2025-01-11").contains("0 new"))
    #expect(try run("taizhang export") == before)
    let id = try #require(before.split(separator: "\n").first?.firstMatch(of: /"id":(\d+)/)?.1)
    #expect(try run("taizhang show \(id)").contains("未经审定"))
  }

  @Test func aPromiseIsAssignedAcceptedReportedAndShown() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02",
      "taizhang file task 改造老旧小区12个 --place 砚溪县 --due 2025-11-30 --at 2025-02-05 --key 老旧小区")
    let id = try #require(try run("taizhang export").firstMatch(of: /"id":(\d+)/)?.1)
    try refused("taizhang move \(id) accept --at 2025-02-05", because: "possible: confirm")
    try run(
      "taizhang move \(id) confirm --at 2025-02-05", "taizhang assign \(id) --lead 县住房和城乡建设局 --at 2025-02-06",
      "taizhang account add 县住房和城乡建设局 县教育局 --role lead --at 2025-02-06")
    try refused("taizhang move \(id) accept --as 县教育局 --at 2025-02-07", because: "牵头单位")
    try run("taizhang move \(id) accept --as 县住房和城乡建设局 --at 2025-02-07")
    try refused("taizhang file task 改造老旧小区12个 --place 砚溪县 --key 老旧小区 --at 2025-02-08", because: "has the key")
    try refused("taizhang comment \(id) 早了 --at 2025-02-01", because: "clock")
    let sheet = try run("taizhang show \(id) --at 2025-02-10")
    #expect(sheet.contains("已于2025-02-07完成，按时"))
    #expect(sheet.contains("县住房和城乡建设局"))
  }

  @Test func whatIsNotThereIsSaidInASentence() throws {
    defer { program.remove() }
    try refused("taizhang items", because: "taizhang init")
    try run("taizhang init --place 砚溪县 --at 2025-01-02")
    try refused("taizhang init --place 砚溪县", because: "already")
    try refused("taizhang show 999", because: "taizhang items")
    try refused("taizhang review accept 77", because: "taizhang review list")
    try refused("taizhang file parade 游行 --place 砚溪县", because: "There is no kind “parade”")
  }

  @Test func aCorrectionChangesWhatIsReadAndKeepsWhatWasWritten() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02",
      "taizhang file task 建设口袋公园6个 --place 砚溪县 --at 2025-02-05")
    let id = try #require(try run("taizhang export").firstMatch(of: /"id":(\d+)/)?.1)
    try run("taizhang correct \(id) \(id) --set title=建设口袋公园16个 --reason 漏字 --at 2025-02-06")
    #expect(try run("taizhang items").contains("建设口袋公园16个"))
    #expect(try run("taizhang export --log").contains("\"title\":\"建设口袋公园6个\""))
    try refused("taizhang correct \(id) \(id) --set colour=red --reason x", because: "no part of")
  }

  @Test func aLogPlayedOnAnEmptyLedgerGivesTheSameItems() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02 --data one", "taizhang init --place 砚溪县 --at 2025-01-02 --data two",
      "taizhang file task 甲 --place 砚溪县 --at 2025-02-05 --data one",
      "taizhang file task 乙 --place 砚溪县 --at 2025-02-06 --data one",
      "taizhang export --log --data one | grep -v calendarSet > log.jsonl", "taizhang apply log.jsonl --data two")
    let copy = try run("taizhang export --data two")
    #expect(try run("taizhang export --data one") == copy)
  }

  @Test func aRefusedChangeOfAnAccountChangesNothing() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02", "taizhang file task 甲 --place 砚溪县 --at 2025-02-05")
    try refused("taizhang account add 黎若川 --role admin --at 2025-01-03", because: "clock")
    try refused("taizhang account add 督查室 --role lead --at 2025-02-06", because: "管理员")
    #expect(!(try run("taizhang account list")).contains("黎若川"))
  }

  @Test func aBackupWithoutKeysGoesBesideAndShowsAllButTheApplicant() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02",
      "taizhang file request 路灯不亮 --name 丁小禾 --phone 13900001234 --place 砚溪县 --at 2025-02-05")
    let id = try #require(try run("taizhang export").firstMatch(of: /"id":(\d+)/)?.1)
    #expect(try run("taizhang show \(id)").contains("丁小禾"))
    // A bare name: its parent is the folder we are in.
    try run("taizhang backup bkq", "taizhang restore bkq/ --data rr2")
    let sheet = try run("taizhang show \(id) --data rr2")
    #expect(sheet.contains("无密钥，无法显示"))
    #expect(sheet.contains("经过"))
  }

  @Test func aFileOfEvidenceIsHandedOverAndNotOnlyNamed() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02", "taizhang file task 甲 --place 砚溪县 --key k --at 2025-02-05")
    let digest = String(repeating: "0", count: 64)
    try program.file(
      "forged.jsonl",
      """
      {"at":"2025-02-06","by":"督查室","key":"k","event":{"event":"evidenced","digest":"\(digest)","name":"x","size":1,"type":"t"}}
      """)
    try refused("taizhang apply forged.jsonl", because: "hand over the file itself")
  }

  @Test func proposalsAreCorrectedSplitAndMergedBeforeTheyEnter() throws {
    defer { program.remove() }
    try run("taizhang init --place 砚溪县 --at 2025-01-02", "taizhang import 2025.txt --at 2025-01-10")
    let list = try run("taizhang review list --kind task --text 推进城区内涝治理")
    let number = try #require(list.firstMatch(of: /\n +(\d+)  task/)?.1)
    #expect(try run("taizhang review correct \(number) --lead 县住房和城乡建设局").contains("县住房和城乡建设局"))
    let parts = try run("taizhang review split \(number)").firstMatch(of: /→ (\d+), (\d+)/)
    let (one, other) = (try #require(parts?.1), try #require(parts?.2))
    try refused("taizhang review accept \(number)", because: "no open proposal")
    let merged = try #require(
      try run("taizhang review merge \(one) \(other) --title 城区内涝治理").firstMatch(of: /→ (\d+)/)?.1)
    try run("taizhang review accept \(merged) --at 2025-01-12", "taizhang review accept --at 2025-01-12")
    #expect(try run("taizhang items --text 城区内涝治理").contains("1 items"))
    #expect(try run("taizhang review list").contains("0 to review"))
  }

  @Test func whatIsHandedOutRunsNothing() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02",
      "taizhang file task '=HYPERLINK(1)\"x,y\"' --place 砚溪县 --at 2025-02-05")
    let sheet = try run("taizhang export --format csv")
    #expect(sheet.contains("\"'=HYPERLINK(1)\"\"x,y\"\"\""))
    try refused("taizhang progress 22 --period 2025-02 --share 46.-5", because: "no share")
  }

  @Test func aWrongOptionIsAnsweredWithTheUsageOfItsCommand() throws {
    defer { program.remove() }
    for (line, words) in [
      ("taizhang progress 1 --period 2025-02 --share 130", "“130” is no share"),
      ("taizhang urge --reason 逾期", "Name items, or choose them"),
    ] {
      try refused(line, because: words)
      try refused(line, because: "Usage: taizhang \(line.split(separator: " ")[1])")
    }
  }

  @Test func measuresOfTargetsAreNamedInChinese() throws {
    defer { program.remove() }
    try run("taizhang init --place 砚溪县 --at 2025-01-02")
    for (indicator, value) in [("gdp", "6"), ("general_budget_revenue", "5")] {
      try run(
        "taizhang file target \(indicator)增长\(value)% --place 砚溪县 --set indicator=\(indicator) --set value=\(value) "
          + "--set unit=% --at 2025-02-05")
    }
    let ids = try run("taizhang export").matches(of: /"id":(\d+)/).map { $0.1 }
    for id in ids { try run("taizhang progress \(id) --period 2025-02 --quantity 3 --unit % --at 2025-03-05") }
    let board = try run("taizhang board --measures --at 2025-03-06")
    #expect(board.contains("地区生产总值") && !board.contains("gdp  "))
  }

  @Test func aDayGoneByIsShownWithTheStatesOfToday() throws {
    defer { program.remove() }
    try run(
      "taizhang init --place 砚溪县 --at 2025-01-02",
      "taizhang file task 改造老旧小区12个 --place 砚溪县 --due 2025-11-30 --at 2025-02-05")
    for command in ["items", "board", "due"] {
      let words = "states as of the last entry, 2025-02-05; lights as of 2025-01-20"
      #expect(try run("taizhang \(command) --at 2025-01-20").contains(words))
      #expect(try !run("taizhang \(command) --at 2025-02-06").contains("last entry"))
    }
  }

  @Test func companiesMayComeInGB18030() throws {
    defer { program.remove() }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try run("taizhang init --place 砚溪县 --at 2025-01-02")
    try run("cp -r '\(root.path)'/Samples/settings/. taizhang-data/ && cp taizhang-data/companies.csv .")
    try run("iconv -f UTF-8 -t GB18030 companies.csv > office.csv")
    let told = try run("taizhang policy run companies.csv --at 2026-03-02")
    #expect(told.contains("研发费用补助"))
    #expect(try run("taizhang policy run office.csv --at 2026-03-02") == told)
    try run("head -c 4000 /dev/urandom > picture.csv")
    try refused("taizhang policy run picture.csv --at 2026-03-02", because: "UTF-8")
  }
}
