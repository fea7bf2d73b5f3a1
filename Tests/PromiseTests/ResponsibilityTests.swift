import Documents
import Facts
import Reading
import Testing

@Suite struct ResponsibilityTests {
  @Test func aBracketBehindTheSentenceNamesTheOffices() {
    let plan = Plan("新建学校3所，确保秋季开学投用。（责任单位：市教育局、市财政局）改造老旧小区12个（牵头单位：市住建局；配合单位：市城管局、各区政府）。")
    #expect(plan.offices == ["lead 市教育局", "support 市财政局", "lead 市住建局", "support 市城管局", "support 各区政府"])
    #expect(plan.commitments.map(\.offices.count) == [2, 3])
  }

  @Test func whoLeadsMayBeSaidBehindTheName() {
    let plan = Plan("建成12345热线平台。（市政务服务局牵头，市公安局、市人社局配合）推进审批改革（市发改委负责）。")
    #expect(plan.offices == ["lead 市政务服务局", "support 市公安局", "support 市人社局", "lead 市发改委"])
  }

  @Test func otherBracketsNameNoOffice() {
    #expect(Plan("新（改、扩）建学校3所（含幼儿园）。").offices == [])
  }

  @Test func aTableInPlainTextIsReadByItsHead() {
    let plan = Plan(
      """

      序号\t目标任务\t完成时限\t牵头单位\t责任单位
      1\t新建小学2所\t8月底前\t区教育局\t区财政局、区住建局
      2\t改造农贸市场3个\t年底前\t区商务局\t区城管局
      """)
    #expect(plan.steps == ["deliver 新建 小学2所", "deliver 改造 农贸市场3个"])
    #expect(plan.offices == ["lead 区教育局", "support 区财政局", "support 区住建局", "lead 区商务局", "support 区城管局"])
    #expect(plan.deadlines == ["8月底前 2025-08..2025-08", "年底前 2025"])
    #expect(plan.rules == ["commitment.tabled", "commitment.tabled"])
  }

  @Test func columnsSetApartByBlanksAreATableToo() {
    let plan = Plan("\n任务        责任单位\n新建公园2个    区园林局、区水利局\n")
    #expect(plan.offices == ["lead 区园林局", "support 区水利局"])
  }

  @Test func aTableOfTheFormIsReadByItsCells() {
    let words = ["工作任务", "责任单位", "新建村卫生室5个", "县卫健局、各乡镇"]
    let text = Text(words.joined(separator: "\n"))
    var cells: [Range<Int>] = []
    for word in words {
      let start = cells.last.map { $0.upperBound + 1 } ?? 0
      cells.append(start..<start + word.utf16.count)
    }
    let document = Document(text: text, tables: [.init(rows: [Array(cells[0...1]), Array(cells[2...3])])])
    let found = Reader().read(document).all.compactMap { finding -> Commitment? in
      if case .commitment(let commitment) = finding.fact { commitment } else { nil }
    }
    #expect(found.count == 1)
    #expect(found.first?.offices.map { text.string($0.source) } == ["县卫健局", "各乡镇"])
    #expect(found.first?.offices.map(\.part) == [.lead, .support])
  }

  @Test func aCommitmentHoldsItsFiguresAndItsHeading() throws {
    let plan = Plan("力争新增农产品“三品”50个以上，改造道路3条。今年方向很明确，任务很清楚。新建公园2个。")
    let figures = plan.findings.all.filter { $0.fact.kind == .figures }
    let words = plan.commitments.map { $0.figures.map { plan.words(figures[$0].source) } }
    #expect(words == [["50个", "3条"], ["2个"]])
    let headings = plan.findings.all.filter { $0.fact.kind == .headings }
    let heading = try #require(plan.commitments.first?.heading)
    #expect(plan.words(headings[heading].source) == "二、2025年工作安排")
  }

  @Test func livelihoodItemsAreCommitmentsEach() {
    let plan = Plan("大力实施4件民生实事：1.新改扩建学校3所，新增学位450个；2.改造老旧小区6个；3.“两癌”免费筛查3800人；④农村饮水提升2.1万人。")
    #expect(plan.commitments.count == 4)
    #expect(plan.steps.first == "deliver 新改扩建 学校3所")
  }

  @Test func whatTheReviewTellsIsNoCommitment() {
    let review = "临城市2025年政府工作报告\n\n一、2024年工作回顾\n\n新建学校3所，改造老旧小区12个，成绩是明显的。\n\n二、2025年工作安排\n\n略。\n"
    #expect(!Reader().read(Document(review)).all.contains { $0.fact.kind == .commitments })
  }
}

/// Text of every kind is read in time that grows with it, and without a trap.
@Suite struct HardTextTests {
  @Test(arguments: [
    "、", "（", "1.", "①", "新建", "等", "责任单位", "建设", "\n", "\\", " ", "年", "总投资", "市发改委", "县", "石家庄市桥西区", "领导小组", "，", "路",
  ])
  func oneThingOverAndOver(_ word: String) {
    let plan = Plan(String(repeating: word, count: 60_000 / word.count))
    #expect(plan.findings.all.allSatisfy { $0.source.upperBound <= plan.document.text.count })
  }
}
