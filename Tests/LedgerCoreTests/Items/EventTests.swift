import Foundation
import LedgerCore
import Testing

/// Events as text and back, and as requests to another ledger.
@Suite("Events")
struct EventTests {
  static let all: [Event] = [
    .created(
      Created(
        kind: "task", place: "衍溪县", year: 2026, title: "新建社区食堂10家",
        origin: Origin(
          report: "ab", from: 3, to: 9, words: "新建社区食堂10家", heading: ["重点工作"], rule: "promise.verb", unreviewed: true,
          filedBy: "甲"), fields: ["value": "10"], parties: Parties(leader: "副县长", lead: "县民政局"), due: Day("2026-11-30"),
        parent: 7, key: "k")),
    .assigned(Assigned(parties: Parties(lead: "县民政局", supporting: ["县财政局"], applicant: "p1"), due: nil, reason: "改派")),
    .moved(Moved(move: "assign", from: "confirmed", to: "assigned", reason: "r", fields: ["a": "b"], evidence: [.any])),
    .progressed(
      Progressed(period: "2026Q1", share: 1, quantity: "2", money: "3", unit: "万元", note: "n", evidence: [.any])),
    .evidenced(.any),
    .corrected(Corrected(entry: 2, event: .commented(Commented(text: "x")), reason: "笔误")),
    .linked(Linked(item: 2, how: .blocks)),
    .commented(Commented(text: "引号\"与\\反斜线\n换行")),
    .signed(Signed(note: "同意")),
    .extended(Extended(clock: "reply", old: Day(number: 1), new: Day(number: 2), reason: "r", allowedBy: "县长")),
    .paused(Paused(clock: "promise", reason: "补正")),
    .resumed(Resumed(clock: "promise", reason: nil)),
    .urged(Urged(level: 2, reason: "催办", until: Day(number: 3))),
    .rated(Rating(grade: .basically, words: "尚可")),
    .opened(BallotOpened(eligible: 3, present: 2, candidates: [1], tokens: ["a", "b"], most: 1)),
    .voted(Vote(token: "a", yes: [1])),
    .counted(BallotCounted(ballots: 1, votes: ["1": 1], carried: [], quorum: true)),
    .calendarSet(
      YearTable(year: 2026, source: "通知", holidays: [Day(number: 9): "元旦"], makeUpWorkdays: [Day(number: 10): "元旦"])),
    .noted(Noted(subject: "account", text: "x")),
  ]

  @Test(arguments: all) func anEventIsReadBackFromItsJSON(event: Event) throws {
    let data = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(Event.self, from: data) == event)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["event"] as? String == event.name)
  }

  @Test func theNamesOfEventsAreAllDifferent() { #expect(Set(Self.all.map(\.name)).count == 19) }

  @Test func anEventOfANewerProgramIsRefusedWithASentence() {
    do {
      _ = try JSONDecoder().decode(Event.self, from: Data(#"{"event":"teleported"}"#.utf8))
      Issue.record("taken")
    } catch { #expect("\(error)".contains("teleported") && "\(error)".contains("newer program")) }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        YearTable.self, from: Data(#"{"year":2026,"source":"","holidays":{"2026-02-30":"x"},"makeUpWorkdays":{}}"#.utf8)
      )
    }
  }

  @Test(arguments: all) func anEventIsAskedForOnAnotherLedgerUnlessOnlyALedgerWritesIt(event: Event) throws {
    let request = Request(asking: event)
    switch event {
    case .opened, .voted, .counted, .calendarSet, .noted: #expect(request == nil)
    default: #expect(request != nil)
    }
  }

  @Test func aLogPlayedAgainGivesTheSameItem() throws {
    let kinds = try KindCatalogue.builtIn()
    var walker = try Walker(kinds.named("task"), kinds)
    try walker.walk(to: "closed")
    var table = Table(kinds: kinds)
    for entry in walker.table.entries {
      table.now = entry.at
      if case .created(let created) = entry.event {
        let id = try table.file(
          created.kind, title: created.title, parent: created.parent, fields: created.fields)
        #expect(id == entry.number)
      } else {
        try table.ask(try #require(Request(asking: entry.event)), on: entry.item, account: entry.by)
      }
    }
    #expect(table.items[walker.id] == walker.item)
    #expect(table.entries == walker.table.entries)
  }
}
