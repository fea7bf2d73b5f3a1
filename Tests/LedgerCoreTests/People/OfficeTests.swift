import LedgerCore
import Testing

@Suite("Offices and accounts")
struct OfficeTests {
  private let tree: OfficeTree

  init() throws {
    tree = try OfficeTree([
      Office("衍溪县人民政府"),
      Office("衍溪县民政局", aliases: ["县民政局", "民政局"], duties: ["养老服务", "社区食堂"], superior: "衍溪县人民政府"),
      Office("养老服务中心", superior: "县民政局"),
      Office("衍溪县教育局", aliases: ["县教育局"], duties: ["学位", "幼儿园"], superior: "衍溪县人民政府"),
    ])
  }

  @Test func anOfficeIsFoundByAnyOfItsNames() {
    #expect(tree.office("民政局")?.name == "衍溪县民政局")
    #expect(tree.office("财政局") == nil)
    #expect(tree.offices(under: "民政局").map(\.name) == ["衍溪县民政局", "养老服务中心"])
    #expect(tree.chain(of: "养老服务中心").map(\.name) == ["养老服务中心", "衍溪县民政局", "衍溪县人民政府"])
    #expect(tree.offices(under: "财政局").isEmpty)
  }

  @Test func aTreeThatCannotBeIsRefusedWithASentence() {
    #expect(throws: OfficeFault.circle("甲")) {
      try OfficeTree([Office("甲", superior: "乙"), Office("乙", superior: "甲")])
    }
    #expect(throws: OfficeFault.unknownSuperior("丙", of: "甲")) { try OfficeTree([Office("甲", superior: "丙")]) }
    #expect(throws: OfficeFault.nameTaken("局", by: "甲", wantedBy: "乙")) {
      try OfficeTree([Office("甲", aliases: ["局"]), Office("乙", aliases: ["局"])])
    }
    #expect(throws: OfficeFault.nameTaken("甲", by: "甲", wantedBy: "甲")) {
      try OfficeTree([Office("甲", aliases: ["甲"])])
    }
    for fault in [
      OfficeFault.circle("甲"), .unknownSuperior("丙", of: "甲"), .nameTaken("局", by: "甲", wantedBy: "乙"),
      .nameTaken("局", by: "甲", wantedBy: "甲"),
    ] {
      #expect(fault.description.hasSuffix(".") && fault.description.contains(fault.name))
    }
  }

  @Test func aSuperiorOfficeActsForThoseBelowAndNotTheOtherWayRound() {
    let above = Account(name: "li", office: "县民政局", roles: [.lead], passwordHash: "").asker(in: tree)
    let below = Account(name: "wang", office: "养老服务中心", roles: [.lead], passwordHash: "").asker(in: tree)
    #expect(above.role(among: [.lead], on: Parties(lead: "养老服务中心")) == .lead)
    #expect(above.role(among: [.lead], on: Parties(lead: "民政局")) == .lead)
    #expect(above.role(among: [.lead], on: Parties(lead: "县教育局")) == nil)
    #expect(below.role(among: [.lead], on: Parties(lead: "衍溪县民政局")) == nil)
    #expect(below.role(among: [.support], on: Parties(lead: "养老服务中心")) == nil)
  }

  @Test func supportIsForTheOfficeNamedAsSupporting() {
    let asker = Account(name: "li", office: "县民政局", roles: [.support], passwordHash: "").asker(in: tree)
    #expect(asker.role(among: [.support], on: Parties(lead: "县教育局", supporting: ["养老服务中心"])) == .support)
    #expect(asker.role(among: [.support], on: Parties(lead: "县教育局")) == nil)
  }

  @Test func onlyThoseOfACaseSeeWhomItIsAbout() throws {
    let kind = try Kind("job", Title("工单", "job"), states: [State("end", "终", .done)], moves: [])
    let created = Created(kind: "job", place: "衍溪县", year: 2026, title: "", parties: Parties(lead: "养老服务中心"))
    let entry = Entry(number: 1, item: 1, at: Moment(seconds: 0), by: "a", role: .window, event: .created(created))
    let item = try #require(Item(entry, kind, WorkingCalendar.builtIn))
    func handles(_ office: String?, _ roles: Set<LedgerRole>) -> Bool {
      Account(name: "li", office: office, roles: roles, passwordHash: "").asker(in: tree).handles(item)
    }
    #expect(handles("县民政局", [.lead]))
    #expect(handles(nil, [.window]))
    #expect(!handles("县教育局", [.lead]))
    #expect(!handles("县民政局", [.deputy, .public, .leader, .admin]))
    #expect(!handles("已撤的局", [.lead, .support]))
  }

  @Test func anAccountWithoutOfficeLeadsNothing() {
    let asker = Account(name: "zhou", roles: [.lead, .deputy], passwordHash: "").asker(in: tree)
    #expect(asker.role(among: [.lead], on: Parties(lead: "县教育局")) == nil)
    #expect(asker.role(among: [.deputy], on: Parties()) == .deputy)
  }
}

@Suite("Masking")
struct MaskingTests {
  @Test func aNameKeepsTheFamilyName() {
    #expect(Masking.name("张三") == "张*")
    #expect(Masking.name("张三丰") == "张**")
    #expect(Masking.name("欧阳明") == "欧阳*")
    #expect(Masking.name("欧阳") == "欧*")
    #expect(Masking.name("张") == "张*")
    #expect(Masking.name("") == "*")
  }

  @Test func aPhoneKeepsItsEnds() {
    #expect(Masking.phone("13812341234") == "138****1234")
    #expect(Masking.phone("138 1234 1234") == "138****1234")
    #expect(Masking.phone("0731-88881234") == "****1234")
    #expect(Masking.phone("12345") == "****")
  }

  @Test func anAddressEndsAtTheStreet() {
    #expect(Masking.address("衍溪县城关镇人民路18号3栋201室") == "衍溪县城关镇人民路***")
    #expect(Masking.address("衍溪县新城街道迎宾大道5号") == "衍溪县新城街道迎宾大道***")
    #expect(Masking.address("衍溪县新城街道8栋") == "衍溪县新城街道***")
    #expect(Masking.address("衍溪县石桥镇青山村3组") == "衍溪县石桥镇***")
    #expect(Masking.address("老槐树下张三家") == "***")
    #expect(Masking.address("") == "***")
  }
}

@Suite("Assignment proposals")
struct AssignmentTests {
  private let proposer: AssignmentProposer

  init() throws {
    let tree = try OfficeTree([
      Office("衍溪县民政局", aliases: ["县民政局"], duties: ["养老服务", "社区食堂"]),
      Office("衍溪县教育局", aliases: ["县教育局"], duties: ["学位", "幼儿园"]),
      Office("衍溪县住建局", aliases: ["县住建局"], duties: ["老旧小区", "棚户区"]),
    ])
    proposer = AssignmentProposer(
      offices: tree,
      lastYear: [
        PastItem(id: 12, title: "新建社区食堂8家", lead: "县民政局"),
        PastItem(id: 20, title: "改造老旧小区15个", lead: "县住建局"),
        PastItem(id: 31, title: "新建社区食堂", lead: "已撤并的局"),
      ])
  }

  @Test func dutiesAndLastYearAreReasonsInWords() throws {
    let first = try #require(proposer.proposals(title: "新建社区食堂10家").first)
    #expect(first.office == "衍溪县民政局")
    #expect(first.reasons == ["上年第12号“新建社区食堂8家”由其牵头，题目相似100%", "职责含“社区食堂”"])
  }

  @Test func anOfficeThatTheWordsNameComesFirst() {
    let proposals = proposer.proposals(title: "改造老旧小区20个", words: "由县教育局牵头，增加幼儿园学位")
    #expect(proposals.map(\.office) == ["衍溪县教育局", "衍溪县住建局"])
    #expect(proposals.first?.reasons.first == "原文写明“县教育局”")
  }

  @Test func nothingIsProposedWithoutAReason() {
    #expect(proposer.proposals(title: "加强自身建设").isEmpty)
    #expect(proposer.proposals(title: "").isEmpty)
  }

  @Test func theSameQuestionHasTheSameAnswer() {
    let one = proposer.proposals(title: "老旧小区与社区食堂")
    #expect(one == proposer.proposals(title: "老旧小区与社区食堂"))
    #expect(one.map(\.office) == ["衍溪县民政局", "衍溪县住建局"])
    #expect(proposer.proposals(title: "老旧小区与社区食堂", limit: 1).count == 1)
  }
}
