import Foundation
import LedgerCore
import Settings
import Testing

/// The data folder of an invented county, as the program reads it.
@Suite("The sample settings")
struct SampleSettingsTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/settings")

  private let settings: Settings

  init() throws { settings = try Settings(folder: Self.folder, builtIn: KindCatalogue.builtIn()) }

  private func runs() throws -> (CompanyTable, [PolicyRun]) {
    let csv = try Data(contentsOf: Self.folder.appending(path: "companies.csv"))
    let table = try CompanyTable(csv: [UInt8](csv))
    return (table, try Policy.evaluate(settings.policies, table, on: try #require(Day("2026-06-01"))))
  }

  @Test func theChangedKindKeepsItsMoves() throws {
    let task = try #require(settings.kinds["task"])
    #expect(task.title.chinese == "县政府重点工作")
    #expect(task.clock("accept")?.limit == .workingDays(2))
    #expect(task.clock("report")?.limit == .monthly(by: 20))
    #expect(try task.moves.map(\.name) == KindCatalogue.builtIn()["task"]?.moves.map(\.name))
  }

  @Test func aDeadlineOfTheNextYearCountsByTheFolderYear() throws {
    let start = Moment(try #require(Day("2027-01-29")))
    let own = settings.calendar.reckon(from: start, .workingDays(6))
    #expect(own.due.day.description == "2027-02-12")
    #expect(own.provisionalYears == [])
    let guess = WorkingCalendar.builtIn.reckon(from: start, .workingDays(6))
    #expect(guess.due.day.description == "2027-02-10")
    #expect(guess.provisionalYears == [2027])
  }

  @Test func thePoliciesSayWhoIsPaidWhoIsNotAndWhy() throws {
    let (_, runs) = try runs()
    #expect(settings.policies.map(\.name) == ["2026-专精特新", "2026-研发补助", "2026-稳岗", "2026-绿色贷款贴息"])
    let research = runs[1]
    // 2,980万 and 1,520万 give 50万 (cap) and 30.4万 > 30万 left: the queue stops there.
    #expect(research.paid == [2])
    #expect(research.standing(of: 0) == .budgetSpent)
    #expect(research.decision(of: 0).amount?.description == "304000元")
    #expect(research.standing(of: 10) == .unknown)
    #expect(
      research.decision(of: 5).reasons.map(\.description) == [
        "行业属于制造业、软件和信息技术服务业：制造业，符合", "营业收入不低于2000万元：1999.99万元，不符合", "研发费用高于0元：60万元，符合",
        "非“失信被执行人为是”：否，符合",
      ])
    for run in runs { #expect(run.total <= run.policy.budget ?? run.total) }
  }

  @Test func theSpecialisedAreRewardedTheOldestFirst() throws {
    let (_, runs) = try runs()
    #expect(runs[0].paid == [0, 2, 1])
    #expect(runs[0].standing(of: 3) == .budgetSpent)
    #expect(runs[0].standing(of: 9) == .notEntitled)  // founded less than three years ago
  }

  @Test func aCompanyWithAGapIsUnknownAndNeverRefusedForIt() throws {
    let (table, runs) = try runs()
    let jobs = runs[2]
    #expect(table.text(11, 1) == "玉砚包装有限公司")
    #expect(jobs.standing(of: 11) == .unknown)
    #expect(jobs.decision(of: 11).reasons.first?.description == "从业人数在10人至300人之间：约四十，数据缺失")
    #expect(jobs.paid.count == 4)
  }

  @Test func officesAreProposedFromTheirDuties() throws {
    let proposer = AssignmentProposer(offices: settings.offices, lastYear: [])
    #expect(proposer.proposals(title: "新建社区食堂10家").map(\.office) == ["砚溪县民政局"])
    #expect(proposer.proposals(title: "改造老旧小区16个").first?.reasons == ["职责含“老旧小区”"])
    #expect(settings.offices.chain(of: "县重点项目服务中心").map(\.name).last == "砚溪县人民政府")
  }

  @Test func theFormulaIsThatOfTheFile() throws {
    let appraisal = try #require(settings.appraisals.first)
    #expect(
      appraisal.criteria.map(\.rule) == [
        .share(measure: "onTime", points: 6000), .share(measure: "verified", points: 4000),
        .each(measure: "urged", points: -200, limit: 1000), .each(measure: "returned", points: -150, limit: 600),
      ])
    let scoring = appraisal.score([], settings.offices, at: Moment(seconds: 0))
    #expect(scoring.offices.count == 5)
    #expect(scoring.offices.allSatisfy { $0.score == nil && $0.rank == nil })
  }

  @Test func oneYearIsReadOnItsOwn() throws {
    let table = try Settings.year(at: Self.folder.appending(path: "calendar/2027.yaml"))
    #expect(table == settings.years.first)
    #expect(throws: SettingsFaults.self) { try Settings.year(at: Self.folder.appending(path: "offices.yaml")) }
    #expect(throws: SettingsFaults.self) { try Settings.year(at: Self.folder.appending(path: "2028.yaml")) }
  }

  @Test func aFolderWithoutSettingsIsAllBuiltIn() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "taizhang-\(UUID().uuidString)")
    let bare = try Settings(folder: folder, builtIn: KindCatalogue.builtIn())
    #expect(bare.years.isEmpty && bare.policies.isEmpty && bare.appraisals.isEmpty && bare.offices.offices.isEmpty)
    #expect(bare.calendar == WorkingCalendar.builtIn)
  }

  @Test func aFileThatIsNoTextIsRefusedAndWhatIsNoSettingIsLeftAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "taizhang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "kinds"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([0x74, 0xFF]).write(to: folder.appending(path: "kinds/task.yaml"))
    try Data([0xFF]).write(to: folder.appending(path: "kinds/.task.yaml"))
    try Data([0xFF]).write(to: folder.appending(path: "kinds/task.yaml.bak"))
    let faults = #expect(throws: SettingsFaults.self) {
      try Settings(folder: folder, builtIn: KindCatalogue.builtIn())
    }
    #expect(faults?.description == "kinds/task.yaml: The file is not in UTF-8: save it so.")
  }
}
