import LedgerCore
import Testing

/// 更正: an entry read otherwise from now on, never erased.
@Suite("Corrections")
struct CorrectionTests {
  let kinds: KindCatalogue

  init() throws { kinds = try KindCatalogue.builtIn() }

  @Test func everyCaseIsCorrectedByItsOwnOnly() throws {
    var walker = try Walker(kinds.named("task"), kinds)
    try walker.walk(to: "underway")
    let id = walker.id
    let day = walker.table.now.day.adding(days: 50)
    for request: Request in [
      .progress(Progressed(period: "2026-03", share: 500, evidence: [.any])), .evidence(.any), .comment("说明"),
      .link(Linked(item: 1, how: .related)), .sign(nil),
      .extend(clock: nil, to: day.adding(days: 99), reason: "延期", allowedBy: "县长"),
      .pause(clock: "report", reason: "等"), .resume(clock: "report", reason: nil),
    ] { try walker.table.ask(request, on: id) }
    walker.table.now = try #require(Moment("2026-06-01"))
    try walker.table.ask(.urge(reason: "催办", until: nil), on: id)
    let entries = walker.table.entries.filter { $0.item == id }
    for entry in entries {
      for other in entries {
        let refusal = walker.table.refusal(
          .correct(Corrected(entry: entry.number, event: other.event, reason: "笔误")), on: id)
        let isSame: Bool =
          switch (entry.event, other.event) {
          case (.moved(let one), .moved(let two)): one.move == two.move
          // Under way since: its date is extended, not corrected.
          case (.assigned(let one), .assigned(let two)): one.due == two.due
          default: entry.event.name == other.event.name
          }
        #expect((refusal == nil) == isSame, "\(entry.event.name) by \(other.event.name): \(refusal?.description ?? "")")
      }
    }
  }

  @Test func aCorrectedCreationCountsFromTheBeginning() throws {
    var table = Table(kinds: kinds)
    let id = try table.file("task", title: "新建社区食堂100家")
    let before = table.entries
    let right = Created(kind: "task", place: "衍溪县", year: 2026, title: "新建社区食堂10家", due: Day("2026-11-30"))
    try table.ask(.correct(Corrected(entry: id, event: .created(right), reason: "多写一个零")), on: id)
    #expect(table.items[id]?.title == "新建社区食堂10家")
    #expect(table.items[id]?.due == Day("2026-11-30"))
    #expect(Array(table.entries.prefix(1)) == before, "the entry itself stays as it was")
    for wrong in [
      Created(kind: "project", place: "衍溪县", year: 2026, title: "x"),
      Created(kind: "task", place: "衍溪县", year: 2026, title: "x", key: "k"),
      Created(kind: "task", place: "衍溪县", year: 2026, title: "x", parent: 3),
      Created(kind: "task", place: "衍溪县", year: 2026, title: "x", fields: ["plan": "x"]),
    ] {
      #expect(table.refusal(.correct(Corrected(entry: id, event: .created(wrong), reason: "错")), on: id) != nil)
    }
  }

  @Test func theLastCorrectionOfAnEntryHolds() throws {
    var walker = try Walker(kinds.named("task"), kinds)
    try walker.walk(to: "underway")
    let entry = try walker.table.ask(
      .progress(Progressed(period: "2026-03", share: 9000, evidence: [.any])), on: walker.id)
    for share in [800, 900] {
      let right = Progressed(period: "2026-03", share: share, evidence: [.any])
      try walker.table.ask(
        .correct(Corrected(entry: entry.number, event: .progressed(right), reason: "笔误")), on: walker.id)
    }
    #expect(walker.item?.shareDone(walker.kind) == 900)
    let correction = Request.correct(
      Corrected(
        entry: walker.item?.latest ?? 0,
        event: .corrected(Corrected(entry: 1, event: .commented(Commented(text: "")), reason: "")), reason: "再改"))
    #expect(walker.table.refusal(correction, on: walker.id)?.description.contains("never corrected") == true)
  }

  @Test func entriesThatCreateNothingFoldToNothing() throws {
    let entry = Entry(
      number: 1, item: 1, at: Moment(seconds: 0), by: "a", role: .admin, event: .commented(Commented(text: "x")))
    #expect(try Item.folding([entry], kinds.named("task"), .builtIn) == nil)
  }
}
