import Documents
import Facts
import Formats
import Foundation
import LedgerCore
import Proposing
import Reading
import Testing

/// What a text, read by the reader users get, would become in the ledger.
func proposals(_ text: String, place: String = "砚溪县", year: Int = 2025) -> [Proposal] {
  let document = Document(text)
  let findings = Reader().read(document, known: Report(place: place, year: year))
  return Proposer().propose(findings, document, report: "0")
}

func sample(_ path: String) throws -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return [UInt8](try Data(contentsOf: root.appending(path: "Samples").appending(path: path)))
}

let plan = "政府工作报告\n一、2024年工作回顾\n地区生产总值增长5%。\n二、2025年重点工作\n（一）推进城镇建设\n"

@Suite("Proposing")
struct ProposerTests {
  @Test func aSentenceOfPromiseIsATaskWithItsClausesAsSteps() throws {
    let task = try #require(proposals(plan + "改造老旧小区12个，新建改造供水管网70公里。\n").first { $0.created.kind == "task" })
    #expect(task.created.title == "改造老旧小区12个，新建改造供水管网70公里")
    #expect(task.steps == ["改造老旧小区12个", "新建改造供水管网70公里"])
    #expect(task.created.due == Day("2025-12-31"))
    #expect(task.created.origin?.heading == ["2025年重点工作", "推进城镇建设"])
    #expect(task.created.origin?.words?.hasPrefix("改造老旧小区12个") == true)
  }

  @Test func aFigureInsideAPromiseIsATargetUnderItsTask() {
    let all = proposals(plan + "改造老旧小区12个。\n")
    let task = all.first { $0.created.kind == "task" }
    let target = all.first { $0.created.kind == "target" }
    #expect(target?.under == task?.key)
    #expect(target?.created.fields?["value"] == "12")
  }

  @Test func lastYearsResultsPromiseNothing() {
    #expect(proposals("政府工作报告\n一、2024年工作回顾\n地区生产总值增长5%，改造老旧小区12个。\n").isEmpty)
  }

  @Test func theItemsOfALivelihoodListAreLivelihoodItems() {
    let all = proposals(plan + "办好十件民生实事：1.新增普惠性托位400个；2.改造老旧小区12个；3.农村改厕1000户。\n")
    #expect(
      all.filter { $0.created.kind == "livelihood" }.map(\.created.title) == [
        "新增普惠性托位400个", "改造老旧小区12个", "农村改厕1000户",
      ])
  }

  @Test func aLivelihoodListBrokenByPrintIsStillOne() {
    let all = proposals(plan + "办好十件民生实事：1.新增普惠性\n托位400个；2.改造老旧小\n区12个；3.农村改厕1000户。\n")
    #expect(all.filter { $0.created.kind == "livelihood" }.count == 3)
    #expect(all.allSatisfy { $0.created.kind != "task" })
  }

  @Test func aRowOfAnAnnexIsOneTask() {
    let all = proposals("序号\t任务\t责任单位\n1\t新建小学2所\t区教育局、区财政局\n2\t改造户厕200座\t区农业农村局\n")
    #expect(all.map(\.created.title) == ["新建小学2所", "改造户厕200座"])
    #expect(all.map(\.created.parties?.lead) == ["区教育局", "区农业农村局"])
  }

  @Test func anotherPrintOfTheSameWordsHasTheSameKeys() {
    let print = plan + "力争新增规模以上工业企业15家，技改投资增长15%。\n"
    let other = print.split(separator: "，").joined(separator: ",").split(separator: "1").joined(separator: "１")
    #expect(proposals(print).map(\.key) == proposals(other).map(\.key))
  }

  @Test func aFallIsCalledAFall() {
    let titles = proposals(plan + "“三公”经费压减5%以上。\n").map(\.created.title)
    #expect(titles.contains { $0.contains("下降5%以上") })
  }

  @Test(arguments: ["2023", "2024", "2025"])
  func everySampleReportProposesTargetsAndTasks(year: String) throws {
    for place in ["yanxi-county", "weichuan-county", "lincheng-city", "bailulong-town"] {
      let bytes = try sample("\(place)/\(year).txt")
      for document in try Intake().documents(from: bytes, name: "\(place)-\(year).txt") {
        let all = Proposer().propose(Reader().read(document), document, report: "0")
        #expect(all.contains { $0.created.kind == "target" } && all.contains { $0.created.kind == "task" })
        #expect(Set(all.map(\.key)).count == all.count, "every key stands once")
        let text = document.text
        for proposal in all {
          let origin = proposal.created.origin
          #expect(origin?.words == text.string((origin?.from ?? 0)..<(origin?.to ?? 0)))
          #expect(!proposal.created.title.isEmpty)
        }
      }
    }
  }

  @Test func theAnnexTellsTheOfficeOfAnItemItRepeats() throws {
    let bytes = try sample("yanxi-county/2024.txt")
    let document = try #require(try Intake().documents(from: bytes, name: "2024.txt").first)
    let all = Proposer().propose(Reader().read(document), document, report: "0")
    let degree = all.filter { $0.created.title == "新增义务教育学位1500个" && $0.created.kind == "livelihood" }
    #expect(degree.map(\.created.parties?.lead) == ["县教育局"])
    #expect(degree.map(\.created.due) == [Day("2024-08-31")])
  }
}
