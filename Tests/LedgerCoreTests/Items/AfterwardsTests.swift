import LedgerCore
import Testing

/// What is late stays late and what was decided stays decided, whatever is asked, corrected or set afterwards.
@Suite("Afterwards")
struct AfterwardsTests {
  let kinds: KindCatalogue

  init() throws { kinds = try KindCatalogue.builtIn() }

  private func why(_ walker: Walker, _ request: Request, as roles: Set<LedgerRole> = Table.everyone) -> String {
    walker.table.refusal(request, on: walker.id, as: roles)?.description ?? "taken"
  }

  @Test func aChangedTableChangesNoClockOfThePast() throws {
    var walker = try Walker(kinds.named("request"), kinds)
    try walker.walk(to: "handling")
    let entries = { (table: Table) in table.entries.filter { $0.item == walker.id } }
    let due = try #require(walker.item?.running("reply")?.due)
    var change = KindChange()
    change.clocks["reply"] = KindChange.OfClock()
    change.clocks["reply"]?.limit = .workingDays(2)
    let strict = try walker.kind.changed(by: change)
    let again = try #require(Item.folding(entries(walker.table), strict, .builtIn))
    #expect(again.running("reply")?.due == due)
    #expect(again.clocks == walker.item?.clocks)
    // A move that says how urgent it is decides by the table of its own day.
    var urgent = walker.table
    urgent.now = urgent.now.adding(seconds: 60)
    let decided = try #require(walker.item).decide(
      .move("reply", .init(reason: "办了", fields: ["urgency": "紧急"])), by: Asker(account: "a", roles: [.lead]),
      at: urgent.now, strict, around: urgent.around)
    guard case .moved(let moved) = decided.event else { throw Refusal.other("no move") }
    #expect(moved.limits?["callBack"] == "3d")
  }

  @Test func aLimitThatHangsOnAFieldIsResolvedWhenTheFieldIsSaid() throws {
    var table = Table(kinds: kinds)
    table.now = try #require(Moment("2026-03-02 09:00"))
    let id = try table.file("request", fields: ["urgency": "紧急"])
    try table.ask(.assign(Assigned(parties: Parties(lead: "县住建局"))), on: id)
    let entry = try table.ask(.move("dispatch", .init(fields: ["urgency": "复杂"])), on: id)
    guard case .moved(var moved) = entry.event else { throw Refusal.other("no move") }
    #expect(moved.limits == ["reply": "15d", "sign": "1d"])
    moved.fields = ["urgency": "一般"]
    moved.limits = ["reply": "4000d", "sign": "1d"]
    try table.ask(.correct(Corrected(entry: entry.number, event: .moved(moved), reason: "并不复杂")), on: id)
    #expect(table.items[id]?.running("reply")?.limit == .workingDays(5), "nobody but the ledger writes limits")
  }

  @Test func whatRanOutIsNotExtended() throws {
    var walker = try Walker(kinds.named("request"), kinds)
    try walker.walk(to: "handling")
    let due = try #require(walker.item?.running("reply")?.due)
    let later = Request.extend(clock: "reply", to: due.day.adding(days: 9), reason: "开挖", allowedBy: "局长")
    #expect(why(walker, later) == "taken")
    walker.table.now = due.adding(seconds: 1)
    #expect(why(walker, later).contains("what is late stays late"))

    var task = try Walker(kinds.named("task"), kinds)
    try task.walk(to: "underway")
    let day = try #require(task.item?.due)
    let extend = Request.extend(clock: nil, to: day.adding(days: 9), reason: "汛期", allowedBy: "县长")
    for given in [day.adding(days: 9), day.adding(days: -9)] {
      #expect(why(task, .assign(Assigned(parties: Parties(), due: given))).contains("extended (延期)"))
    }
    #expect(why(task, extend) == "taken")
    let created = try #require(task.table.entries.last { if case .assigned = $0.event { true } else { false } })
    let wrong = Event.assigned(Assigned(parties: Parties(lead: "县民政局"), due: day.adding(days: 99)))
    if case .assigned(let assigned) = created.event, assigned.due != nil {
      #expect(
        why(task, .correct(Corrected(entry: created.number, event: wrong, reason: "笔误"))).contains("extended (延期)"))
    }
    task.table.now = day.end.adding(seconds: 1)
    #expect(why(task, extend).contains("what is late stays late"))
  }

  @Test func whatHasEndedTakesWordsPapersAndOpinionsOnly() throws {
    var walker = try Walker(kinds.named("request"), kinds)
    try walker.walk(to: "closed")
    for request: Request in [
      .urge(reason: "催", until: nil), .sign(nil), .assign(Assigned(parties: Parties(lead: "县水利局"))),
      .extend(clock: "reply", to: Day(number: 30_000), reason: "延", allowedBy: "局长"),
      .progress(Progressed(period: "2026-03", share: 1)), .pause(clock: "reply", reason: "等"),
    ] { #expect(why(walker, request).contains("nothing more is done")) }
    for request: Request in [.comment("说明"), .evidence(.any), .rate(Rating(grade: .not))] {
      #expect(why(walker, request) == "taken")
    }
  }

  @Test func aCorrectionIsNoWayRoundADecision() throws {
    var target = try Walker(kinds.named("target"), kinds)
    try target.walk(to: "tracked")
    let moved = try #require(target.table.entries.last { if case .moved = $0.event { true } else { false } })
    guard case .moved(var move) = moved.event else { return }
    move.fields?["value"] = "1"
    #expect(
      why(target, .correct(Corrected(entry: moved.number, event: .moved(move), reason: "笔误"))).contains(
        "changed by the move revise"))
    guard case .created(let old) = target.table.entries[target.id - 1].event else { return }
    for (change, because): ((inout Created) -> Void, String) in [
      ({ $0.title = "" }, "some words"), ({ $0.place = "" }, "The place"), ({ $0.year = 99_999 }, "between 1 and 9999"),
      ({ $0.fields = ["value": "1"] }, "changed by the move revise"),
    ] {
      var wrong = old
      change(&wrong)
      let request = Request.correct(Corrected(entry: target.id, event: .created(wrong), reason: "笔误"))
      #expect(why(target, request).contains(because), "\(why(target, request))")
    }
    var task = try Walker(kinds.named("task"), kinds)
    try task.walk(to: "underway")
    let report = try task.table.ask(.progress(Progressed(period: "2026-03", share: 1, evidence: [.any])), on: task.id)
    let bare = Event.progressed(Progressed(period: "2026-03", share: 1, evidence: []))
    #expect(
      why(task, .correct(Corrected(entry: report.number, event: bare, reason: "笔误"))).contains("which the entry had"))
  }

  @Test func aSecondCorrectionStartsFromTheFirst() throws {
    var table = Table(kinds: kinds)
    let id = try table.file("task", title: "新建食堂")
    guard case .created(var right) = table.entries[0].event else { return }
    right.title = "新建社区食堂"
    try table.ask(.correct(Corrected(entry: id, event: .created(right), reason: "漏字")), on: id)
    #expect(table.items[id]?.corrected(table.entries[0]) == .created(right))
  }

  @Test func personalDataStaysOutOfTheLog() throws {
    let kind = try kinds.named("request")
    for value in ["13800000000", "p-王某", "p-0123"] {
      #expect(throws: Refusal.self) { try kind.check("contact", value) }
      let created = Created(
        kind: "request", place: "衍溪县", year: 2026, title: "x", parties: Parties(applicant: value))
      #expect(throws: Refusal.self) { try kind.create(created, by: Asker(account: "a", roles: [.window])) }
      do { try kind.check("contact", value) } catch { #expect(!error.description.contains(value)) }
    }
    try kind.check("contact", "p-0123456789abcdef0123456789abcdef")
  }

  @Test func onlyWhoseSatisfactionItIsRates() throws {
    var request = try Walker(kinds.named("request"), kinds)
    try request.walk(to: "replied")
    #expect(why(request, .rate(Rating(grade: .satisfied)), as: [.supervisor]).contains("Rating (评价) is for "))
    try request.table.ask(.rate(Rating(grade: .not)), on: request.id, as: [.public], account: "来电人")
    #expect(why(request, .rate(Rating(grade: .satisfied)), as: [.window]).contains("rated it already"))
    var livelihood = try Walker(kinds.named("livelihood"), kinds)
    try livelihood.walk(to: "completed")
    #expect(why(livelihood, .rate(Rating(grade: .satisfied)), as: [.window, .supervisor, .public]).contains("代表委员"))
    let task = try Walker(kinds.named("task"), kinds)
    #expect(why(task, .rate(Rating(grade: .satisfied))).contains("Rating (评价)"))
  }

  @Test func aReportMeetsOnlyTheMonthThatItIsAbout() throws {
    var walker = try Walker(kinds.named("task"), kinds)
    try walker.walk(to: "underway")
    #expect(why(walker, .progress(Progressed(period: "2025-12", share: 1, evidence: [.any]))).contains("not before"))
    func report(_ at: String, _ period: String) throws -> String? {
      walker.table.now = try #require(Moment(at))
      try walker.table.ask(.progress(Progressed(period: period, share: 1, evidence: [.any])), on: walker.id)
      return walker.item?.running("report")?.due.day.description
    }
    #expect(try report("2026-03-10", "2026-01") == "2026-03-25")
    #expect(try report("2026-03-11", "2026-03") == "2026-04-25")
    #expect(try report("2026-04-10", "2026-03") == "2026-04-25")
    #expect(try report("2026-04-11", "2026-04") == "2026-05-25")
  }

  @Test func twoSignaturesAreOfTwoRoles() throws {
    var walker = try Walker(kinds.named("rectification"), kinds)
    try walker.walk(to: "checked")
    for account in ["甲", "乙"] {
      try walker.table.ask(.sign(nil), on: walker.id, as: [.supervisor], account: account)
    }
    #expect(why(walker, .move("writeOff", .init())).contains("one in another role"))
    try walker.table.ask(.sign(nil), on: walker.id, as: [.leader], account: "县长")
    #expect(why(walker, .move("writeOff", .init())) == "taken")
  }

  @Test func aWindowAndALeaderActOnWhatIsTheirs() throws {
    var table = Table(kinds: kinds)
    let task = try table.file("task")
    let request = try table.file("request")
    let give = Request.assign(Assigned(parties: Parties(leader: "副县长甲")))
    #expect(table.refusal(give, on: task, as: [.window], account: "窗口一") != nil)
    #expect(table.refusal(give, on: request, as: [.window], account: "窗口一") == nil)
    try table.ask(give, on: task)
    let sign = Request.sign(nil)
    #expect(table.refusal(sign, on: task, as: [.leader], account: "副县长乙", office: "") != nil)
    #expect(table.refusal(sign, on: task, as: [.leader], account: "副县长甲", office: "") == nil)
  }

  @Test func itemsDoNotGoOnInEachOther() throws {
    var table = Table(kinds: kinds)
    let (one, two, three) = (try table.file("request"), try table.file("request"), try table.file("request"))
    let task = try table.file("task")
    func merge(_ from: Int, _ into: Int) -> String {
      table.refusal(.link(Linked(item: into, how: .mergedInto)), on: from)?.description ?? "taken"
    }
    try table.ask(.link(Linked(item: two, how: .mergedInto)), on: one)
    try table.ask(.link(Linked(item: three, how: .mergedInto)), on: two)
    #expect(merge(three, one).contains("cannot go on in each other"))
    #expect(merge(three, task).contains("of another kind"))
    #expect(merge(three, 99).contains("no item 99"))
  }
}
