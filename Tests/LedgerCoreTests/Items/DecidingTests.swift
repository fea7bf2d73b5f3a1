import LedgerCore
import Testing

/// What is asked of one item: taken, or refused with a sentence that says what would be.
@Suite("Decisions")
struct DecidingTests {
  let kinds: KindCatalogue

  init() throws { kinds = try KindCatalogue.builtIn() }

  /// A task under way since 2 March 2026, led by 县民政局.
  private func task(to state: String = "underway") throws -> (table: Table, id: Int) {
    var walker = try Walker(kinds.named("task"), kinds)
    try walker.walk(to: state)
    return (walker.table, walker.id)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let request: Request
    let because: String
    var testDescription: String { because }
  }

  static let rows: [Row] = [
    Row(request: .create(Created(kind: "task", place: "衍溪县", year: 2026, title: "另一项")), because: "filed once"),
    Row(request: .move("fly", .init()), because: "has no move “fly”; possible: submit"),
    Row(request: .move("submit", .init(evidence: [])), because: "needs evidence"),
    Row(request: .move("submit", .init(fields: ["colour": "red"])), because: "one of plan, value"),
    Row(request: .move("submit", .init(fields: ["weight": "heavy"])), because: "a whole number"),
    Row(request: .move("submit", .init(fields: ["plan": "2026-06:90% 2026-03:95%, x"])), because: "rising shares"),
    Row(request: .move("submit", .init(fields: ["plan": "2026-03:90% 2026-06:40%"])), because: "rising shares"),
    Row(request: .move("submit", .init(fields: ["plan": "2026-03:9000"])), because: "rising shares"),
    Row(request: .move("submit", .init(fields: ["value": "1:x"])), because: "several between colons"),
    Row(
      request: .progress(Progressed(period: "2026-03", share: 10_001, evidence: [.any])),
      because: "between 0 and 10,000"),
    Row(request: .progress(Progressed(period: "2026-03", evidence: [.any])), because: "a share, a quantity"),
    Row(request: .progress(Progressed(period: "2026-03", share: 1)), because: "佐证材料"),
    Row(
      request: .progress(Progressed(period: "March", share: 1, evidence: [.any])), because: "a month such as 2026-03"),
    Row(request: .progress(Progressed(period: "2026Q5", share: 1, evidence: [.any])), because: "a quarter such as"),
    Row(
      request: .progress(Progressed(period: "2026-03", quantity: "ten", evidence: [.any])), because: "a plain number"),
    Row(request: .progress(Progressed(period: "2026-03", money: "1", evidence: [.any])), because: "亿元, 万元 or 元"),
    Row(request: .comment(""), because: "needs words"),
    Row(request: .link(Linked(item: 2, how: .related)), because: "itself"),
    Row(request: .pause(clock: "accept", reason: "等"), because: "No clock “accept” runs on this item; running: report"),
    Row(request: .resume(clock: "report", reason: nil), because: "runs; only one that stands still"),
    Row(request: .resume(clock: "none", reason: nil), because: "No clock “none”"),
    Row(request: .extend(clock: nil, to: Day(number: 30_000), reason: "", allowedBy: "县长"), because: "a reason"),
    Row(request: .extend(clock: nil, to: Day(number: 30_000), reason: "延", allowedBy: ""), because: "who allowed it"),
    Row(request: .extend(clock: nil, to: Day(number: 0), reason: "延", allowedBy: "县长"), because: "later than"),
    Row(
      request: .extend(clock: "report", to: Day(number: 30_000), reason: "延", allowedBy: "县长"),
      because: "cannot be extended"),
    Row(
      request: .extend(clock: "none", to: Day(number: 30_000), reason: "延", allowedBy: "县长"), because: "No clock “none”"
    ),
    Row(request: .count, because: "No ballot was opened"),
    Row(request: .vote(Vote(token: "t", yes: [])), because: "No ballot is open"),
    Row(
      request: .correct(Corrected(entry: 1, event: .commented(Commented(text: "x")), reason: "错")),
      because: "none of this item's"),
    Row(
      request: .correct(Corrected(entry: 999, event: .commented(Commented(text: "x")), reason: "错")),
      because: "Entry 999"),
    Row(
      request: .correct(Corrected(entry: 2, event: .commented(Commented(text: "x")), reason: "")), because: "say why"),
  ]

  @Test(arguments: rows) func itIsRefusedWithASentence(row: Row) throws {
    let (table, id) = try task()
    #expect(id == 2)
    let refusal = try #require(table.refusal(row.request, on: id))
    #expect(refusal.description.contains(row.because), "\(refusal)")
    #expect(refusal.description.hasSuffix("."), "\(refusal)")
  }

  @Test func nobodyDoesWhatIsNotHisRole() throws {
    let (table, id) = try task()
    let requests: [(Request, String)] = [
      (.assign(Assigned(parties: Parties())), "Assigning (分派)"), (.urge(reason: "催", until: nil), "Urging (催办)"),
      (.progress(Progressed(period: "2026-03", share: 1, evidence: [.any])), "Reporting progress (进展)"),
      (.evidence(.any), "Handing over evidence (佐证材料)"), (.sign(nil), "Signing (签字)"),
      (.count, "Counting a ballot (计票)"),
      (.link(Linked(item: 1, how: .blocks)), "Linking"),
      (.extend(clock: nil, to: Day(number: 30_000), reason: "延", allowedBy: "县长"), "Extending (延期)"),
      (.pause(clock: "report", reason: "等"), "Pausing a clock"),
      (.resume(clock: "report", reason: nil), "Resuming a clock"),
      (.correct(Corrected(entry: 2, event: .commented(Commented(text: "x")), reason: "错")), "Correcting (更正)"),
      (.open(BallotOpened(eligible: 1, present: 1, candidates: [1], tokens: ["a"])), "Opening a ballot (票决)"),
    ]
    for (request, title) in requests {
      let refusal = table.refusal(request, on: id, as: [.public])?.description ?? "taken"
      #expect(refusal.hasPrefix("\(title) is for "), "\(refusal)")
    }
    let rating = table.refusal(.rate(Rating(grade: .not)), on: id, as: [.lead])
    #expect(rating?.description.hasPrefix("Rating (评价) is for ") == true)
    #expect(table.refusal(.comment("公众留言"), on: id, as: [.public]) == nil)
  }

  @Test func aLeadOfficeActsOnItsOwnItemsOnly() throws {
    let (table, id) = try task()
    let report = Request.progress(Progressed(period: "2026-03", share: 1, evidence: [.any]))
    #expect(table.refusal(report, on: id, as: [.lead], office: "县民政局") == nil)
    #expect(table.refusal(report, on: id, as: [.lead], office: "县财政局") != nil)
    #expect(table.refusal(.move("submit", .init(evidence: [.any])), on: id, as: [.lead], office: "县财政局") != nil)
  }

  @Test func anItemThatWasDroppedTakesWordsOnly() throws {
    let (table, id) = try task(to: "cancelled")
    let refusal = table.refusal(.urge(reason: "催", until: nil), on: id)
    #expect(refusal?.description == "The item is “取消” (cancelled); nothing more is done to it.")
    #expect(table.refusal(.comment("说明"), on: id) == nil)
    #expect(
      table.refusal(.move("start", .init()), on: id)?.description.hasSuffix("possible: none, it has ended.") == true)
  }

  @Test func urgingClimbsToATalkAndStaysThere() throws {
    var (table, id) = try task()
    #expect(table.refusal(.urge(reason: "催", until: nil), on: id)?.description.contains("the light is 绿") == true)
    for day in ["2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02", "2026-04-07", "2026-04-08"] {
      table.now = try #require(Moment("\(day) 09:00"))
      try table.ask(.urge(reason: "进度滞后", until: nil), on: id)
      #expect(
        table.refusal(.urge(reason: "再催", until: nil), on: id)?.description.contains("another working day") == true)
    }
    #expect(table.items[id]?.urged.map(\.level) == [1, 2, 3, 4, 4, 4])
  }

  @Test func aClockStandsStillAndGoesOn() throws {
    var (table, id) = try task()
    let kind = try kinds.named("task")
    let due = try #require(table.items[id]?.running("report")?.due)
    try table.ask(.pause(clock: "report", reason: "等省里文件"), on: id)
    #expect(
      table.refusal(.pause(clock: "report", reason: "又等"), on: id)?.description.contains("already stands still") == true
    )
    #expect(table.items[id]?.running("report")?.isLate(at: due.adding(seconds: 9)) == false)
    #expect(table.items[id]?.nextDue(kind) == table.items[id]?.due?.end)
    table.now = due.adding(seconds: 86_400)
    try table.ask(.resume(clock: "report", reason: "文件已到"), on: id)
    // The day that fell into the pause is not owed; the next month's is.
    #expect(table.items[id]?.running("report")?.due.day == due.day.adding(months: 1))
    #expect(table.items[id]?.running("report")?.pauses.count == 1)
  }

  @Test func anExtensionKeepsTheOldDateAndWhoAllowedIt() throws {
    var (table, id) = try task()
    let old = try #require(table.items[id]?.due)
    try table.ask(.extend(clock: nil, to: old.adding(days: 10), reason: "汛期", allowedBy: "分管副县长"), on: id)
    let item = try #require(table.items[id])
    #expect(item.due == old.adding(days: 10))
    #expect(
      item.extensions == [Extended(clock: nil, old: old, new: old.adding(days: 10), reason: "汛期", allowedBy: "分管副县长")])
    let fresh = try table.file("task")
    #expect(
      table.refusal(.extend(clock: nil, to: old, reason: "汛期", allowedBy: "县长"), on: fresh)?.description.contains(
        "no due date")
        == true)
  }

  @Test func theLastSecondIsInTime() throws {
    let (table, id) = try task()
    let run = try #require(table.items[id]?.running("report"))
    #expect(!run.isLate(at: run.due) && run.isLate(at: run.due.adding(seconds: 1)))
  }

  @Test func signaturesAreForWhatWasThenChecked() throws {
    var walker = try Walker(kinds.named("rectification"), kinds)
    try walker.walk(to: "checked")
    for signer in ["甲", "乙"] { try walker.table.ask(.sign(nil), on: walker.id, account: signer) }
    #expect(walker.table.refusal(.move("writeOff", .init()), on: walker.id) == nil)
    for move in ["return", "submit", "check"] { try walker.make(try #require(walker.kind.move(move))) }
    #expect(walker.table.refusal(.move("writeOff", .init()), on: walker.id)?.description.contains("it has 0") == true)
  }

  @Test func halfSatisfiedIsEnough() throws {
    var walker = try Walker(kinds.named("livelihood"), kinds)
    try walker.walk(to: "completed")
    try walker.table.ask(.rate(Rating(grade: .not)), on: walker.id, account: "代表甲")
    #expect(walker.table.refusal(.move("rate", .init()), on: walker.id) != nil)
    try walker.table.ask(.rate(Rating(grade: .basically)), on: walker.id, account: "代表乙")
    #expect(walker.table.refusal(.move("rate", .init()), on: walker.id) == nil)
    #expect(
      walker.table.refusal(.move("rehandle", .init()), on: walker.id)?.description.contains("less than 50 %") == true)
    // 代表乙 thinks again: one account has one rating.
    try walker.table.ask(.rate(Rating(grade: .not)), on: walker.id, account: "代表乙")
    #expect(walker.table.refusal(.move("rehandle", .init()), on: walker.id) == nil)
  }

  @Test func aPauseAfterAnExtensionMovesTheExtendedDateToo() throws {
    var walker = try Walker(kinds.named("request"), kinds)
    walker.table.now = try #require(Moment("2026-03-02 09:00"))
    try walker.walk(to: "handling")
    let id = walker.id
    try walker.table.ask(
      .extend(clock: "reply", to: try #require(Day("2026-03-20")), reason: "开挖", allowedBy: "副局长"), on: id)
    walker.table.now = try #require(Moment("2026-03-10 09:00"))
    #expect(walker.table.refusal(.pause(clock: "reply", reason: "等"), on: id, as: [.lead]) != nil)
    try walker.table.ask(.pause(clock: "reply", reason: "来电人外出"), on: id)
    walker.table.now = try #require(Moment("2026-03-12 09:00"))
    try walker.table.ask(.resume(clock: "reply", reason: nil), on: id)
    // 20 March is a Friday: two working days on is Tuesday.
    #expect(walker.item?.running("reply")?.due.day == Day("2026-03-24"))
    var investment = try Walker(kinds.named("investment"), kinds)
    try investment.walk(to: "signed")
    let due = try #require(investment.item?.running("land")?.due.day)
    let extended = due.adding(days: 30)
    try investment.table.ask(.extend(clock: "land", to: extended, reason: "供地", allowedBy: "县长"), on: investment.id)
    try investment.table.ask(.pause(clock: "land", reason: "政策调整"), on: investment.id)
    investment.table.now = investment.table.now.adding(seconds: 10 * 86_400)
    try investment.table.ask(.resume(clock: "land", reason: nil), on: investment.id)
    #expect(investment.item?.running("land")?.due.day == extended.adding(days: 10))
  }

  @Test func filingAsksForARoleATitleAYearAndFieldsThatHold() throws {
    let kind = try kinds.named("ballot")
    func refusal(_ created: Created, _ role: LedgerRole = .admin) -> String {
      do {
        _ = try kind.create(created, by: Asker(account: "a", roles: [role]))
        return "taken"
      } catch { return "\(error)" }
    }
    let good = Created(kind: "ballot", place: "衍溪县", year: 2026, title: "票决")
    #expect(refusal(good) == "taken")
    #expect(refusal(good, .public).contains("管理员 (admin), 督查室 (supervisor)"))
    #expect(refusal(Created(kind: "ballot", place: "衍溪县", year: 2026, title: "")).contains("some words"))
    #expect(refusal(Created(kind: "ballot", place: "衍溪县", year: 0, title: "票决")).contains("between 1 and 9999"))
    #expect(
      refusal(Created(kind: "ballot", place: "衍溪县", year: 2026, title: "票决", fields: ["x": "1"])).contains(
        "meeting, rules"))
  }

  @Test func valuesAreCheckedByTheirForm() throws {
    let service = try kinds.named("service")
    let project = try kinds.named("project")
    let rows: [(Kind, String, String, Bool)] = [
      (service, "promise", "3d", true), (service, "promise", "soon", false),
      (service, "missingBy", "2026-02-29", false),
      (service, "channel", "线上", true), (service, "channel", "传真", false), (service, "visits", "1.5", false),
      (project, "investment", "1.25", true), (project, "investment", "一亿", false), (project, "finance", "专项债", true),
      (project, "plan", "2026-06:50%", true), (project, "startBy", "2026-02-28", true),
    ]
    for (kind, name, value, good) in rows {
      var refused = false
      do { try kind.check(name, value) } catch { refused = true }
      #expect(refused != good, "\(name) \(value)")
    }
  }

  @Test func aRefusalThatTheMachinesClockIsWrongSaysBothTimes() throws {
    let refusal = Refusal.clockWentBack(
      now: try #require(Moment("2026-03-01")), last: try #require(Moment("2026-03-02")))
    #expect(refusal.description.contains("2026-03-01 00:00:00") && refusal.description.contains("2026-03-02 00:00:00"))
  }
}
