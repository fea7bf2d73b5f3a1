import Foundation
import Testing

/// Two years of one sample county, and the two commands that read them together.
private func yanxi() throws -> Program {
  let program = try Program()
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  for year in [2024, 2025] {
    try FileManager.default.copyItem(
      at: root.appending(path: "Samples/yanxi-county/\(year).txt"),
      to: program.folder.appending(path: "\(year).txt"))
  }
  return program
}

@Suite("taizhang reconcile")
struct ReconcileCommandTests {
  let program: Program

  init() throws { program = try yanxi() }

  @Test func twoFilesAreSetAgainstEachOther() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang reconcile 2024.txt 2025.txt")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("未完成，差0.6个百分点"))
    #expect(ending.output.contains("砚溪县2024年的承诺，砚溪县2025年报告怎么说"))
  }

  @Test func reportsThatNameNoPlaceAreTakenAsNamed() throws {
    defer { program.remove() }
    let lines = "sed -e 's/砚溪/我/g' -e '1,8d'"
    let ending = try program.shell(
      "\(lines) 2024.txt > a.txt; \(lines) 2025.txt > b.txt; taizhang reconcile a.txt b.txt -f jsonl")
    #expect(ending.output.contains(#""verdict":"missed""#), "\(ending.errors)")
  }

  @Test func anOrderAgainstTheTextIsToldAndMended() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang reconcile 2025.txt 2024.txt")
    #expect(ending.errors.contains("is the later report by its text"))
    #expect(ending.output.contains("砚溪县2024年的承诺，砚溪县2025年报告怎么说"))
  }

  @Test func reportsOfTwoPlacesAreSetAgainstEachOtherWithAWord() throws {
    defer { program.remove() }
    let ending = try program.shell("sed 's/砚溪/苇川/g' 2025.txt > other.txt; taizhang reconcile 2024.txt other.txt")
    #expect(ending.errors.contains("are both of one place?"))
    #expect(ending.output.contains("未完成"))
  }

  @Test func aFolderIsPutTogetherByPlaceAndYear() throws {
    defer { program.remove() }
    let ending = try program.shell("mkdir all; mv 2024.txt 2025.txt all; taizhang reconcile all --only missed -f csv")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.split(separator: "\r\n").count > 10)
  }

  @Test func theReportsThatALedgerKeepsAreSetAgainstEachOther() throws {
    defer { program.remove() }
    let ending = try program.shell(
      """
      taizhang init --data led --place 砚溪县 --at 2024-01-03 > /dev/null
      taizhang import --data led 2024.txt --at 2024-01-10 > /dev/null
      taizhang import --data led 2025.txt --at 2025-01-10 > /dev/null
      taizhang reconcile --data led --place 砚溪县 --year 2024
      """)
    #expect(ending.output.contains("砚溪县2024年的承诺，砚溪县2025年报告怎么说"), "\(ending.errors)")
    #expect(try program.shell("taizhang reconcile --data led --year 2030").status == 1)
    #expect(try program.shell("taizhang reconcile").status == 2)
  }

  @Test func aPromiseMadeAgainIsShownYearUnderYear() throws {
    defer { program.remove() }
    let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/lincheng-city").path
    let lines = try program.shell("taizhang reconcile '\(samples)' -f jsonl | grep '\"type\":\"thread\"'")
    #expect(lines.output.hasPrefix(#"{"type":"thread","years":[{"year":2023,"verdict":"missed","earlier":{"#))
    let page = try program.shell("taizhang reconcile '\(samples)' -f html")
    #expect(page.output.contains("<h2>年年都提的承诺</h2>"), "\(page.errors)")
  }

  @Test func oneReportAloneAndAWrongVerdictAreSentences() throws {
    defer { program.remove() }
    let alone = try program.shell("taizhang reconcile 2025.txt")
    #expect(alone.status == 1 && alone.errors.contains("is the only report of 砚溪县"))
    let wrong = try program.shell("taizhang reconcile 2024.txt 2025.txt --only kept")
    #expect(wrong.status != 0 && wrong.errors.contains("the verdicts are met, missed"))
  }
}

@Suite("taizhang check")
struct CheckCommandTests {
  let program: Program

  init() throws { program = try yanxi() }

  @Test func theStatusSaysWhetherSomethingIsAtOrAboveTheBar() throws {
    defer { program.remove() }
    let alone = try program.shell("taizhang check 2024.txt --fail-on error")
    #expect(alone.output.contains("2024.txt:") && alone.output.contains("错误"))
    #expect(alone.status == 1, "2024 says 104% of a coverage")
    #expect(try program.shell("taizhang check nowhere.txt").status != 0)
    #expect(try program.shell("taizhang check 2024.txt --fail-on loudly").status == 2)
  }

  @Test func theEarlierReportIsWhatTheDraftConflictsWith() throws {
    defer { program.remove() }
    let ending = try program.shell("taizhang check 2025.txt --earlier 2024.txt")
    #expect(ending.output.contains("20432元") && ending.output.contains("2024.txt:13:226"))
  }

  @Test func whatAPersonAnsweredForIsNotToldAgain() throws {
    defer { program.remove() }
    let before = try program.shell("taizhang check 2025.txt --only S06")
    #expect(before.status == 1)
    let after = try program.shell(
      "printf 'S06 “主导产业” 第5条另行印发\\n' > 2025.txt.checks; taizhang check 2025.txt --only S06")
    #expect(after.status == 0, "\(after.output)\(after.errors)")
  }
}
