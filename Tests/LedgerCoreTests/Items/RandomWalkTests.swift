import Foundation
import LedgerCore
import Testing

/// Random lives of items of every kind, through the front door.
@Suite("Random lives")
struct RandomWalkTests {
  struct Life: Sendable, CustomTestStringConvertible {
    let kind: String
    let seed: UInt64
    var testDescription: String { "\(kind), seed \(seed)" }
  }

  static let lives = ((try? KindCatalogue.builtIn().kinds) ?? []).flatMap { kind in
    [UInt64(3), 5, 2026].map { Life(kind: kind.name, seed: $0) }
  }

  @Test(arguments: lives) func aFoldIsTheSumOfItsEntries(life: Life) throws {
    let kinds = try KindCatalogue.builtIn()
    var generator = SeededGenerator(life.seed)
    var walker = try Walker(kinds.named(life.kind), kinds)
    for _ in 0..<25 {
      walker.table.now = walker.table.now.adding(seconds: Int.random(in: 0...1_500_000, using: &generator))
      step(&walker, &generator)
      try check(walker, life)
    }
    // A store keeps entries as text: what comes back adds up to the same.
    let data = try JSONEncoder().encode(walker.table.entries.map(\.event))
    let events = try JSONDecoder().decode([Event].self, from: data)
    #expect(events == walker.table.entries.map(\.event))
  }

  /// A move that the state lists, or something else that is done to items; refusals are part of life.
  private func step(_ walker: inout Walker, _ generator: inout SeededGenerator) {
    var copy = walker
    do {
      let moves = walker.kind.moves(from: walker.state)
      if Int.random(in: 0..<3, using: &generator) > 0, let move = moves.randomElement(using: &generator) {
        try copy.make(move)
      } else {
        try other(&copy, &generator)
      }
      walker = copy
    } catch {
      #expect(error is Refusal, "\(error)")
      #expect("\(error)".count > 10)
    }
  }

  private func other(_ walker: inout Walker, _ generator: inout SeededGenerator) throws {
    let id = walker.id
    let clock = walker.item?.clocks.filter(\.isRunning).randomElement(using: &generator)?.rule
    let day = walker.table.now.day
    let requests: [Request] = [
      .progress(
        Progressed(
          period: String(day.description.prefix(7)), share: Int.random(in: 0...10_000, using: &generator),
          quantity: "3", money: "120", unit: "万元", evidence: [.any])),
      .assign(
        Assigned(
          parties: Parties(leader: "副县长", supporting: ["县财政局"], applicant: "p-0123456789abcdef0123456789abcdef"),
          due: day.adding(days: 40))),
      .evidence(.any), .comment("备注"), .sign(nil), .urge(reason: "催办", until: nil),
      .rate(Rating(grade: Rating.Grade.allCases.randomElement(using: &generator) ?? .not)),
      .link(Linked(item: 1, how: .related)),
      .extend(clock: clock, to: day.adding(days: 90), reason: "延期", allowedBy: "分管领导"),
      .pause(clock: clock ?? "none", reason: "等件"), .resume(clock: clock ?? "none", reason: nil),
      .correct(Corrected(entry: walker.item?.latest ?? 0, event: .commented(Commented(text: "更正")), reason: "笔误")),
    ]
    try walker.table.ask(requests.randomElement(using: &generator) ?? .sign(nil), on: id)
  }

  private func check(_ walker: Walker, _ life: Life) throws {
    let table = walker.table
    let item = try #require(walker.item)
    let kind = walker.kind
    let folded = Item.folding(table.entries.filter { $0.item == item.id }, kind, table.calendar)
    #expect(folded == item, "\(life.testDescription)")

    let plan = item.lights(kind, table.calendar)
    #expect(plan.changes.map(\.from) == plan.changes.map(\.from).sorted(), "\(life.testDescription)")
    let turns = item.turns(kind, table.calendar)
    #expect(turns.base == plan.base.color && turns.red == plan.first(.red), "\(life.testDescription)")
    #expect(turns.yellow == plan.first(.yellow), "\(life.testDescription)")
    let colors = plan.changes.map(\.light.color)
    #expect(colors.drop { $0 == .yellow }.allSatisfy { $0 == .red }, "a light turned back: \(life.testDescription)")
    #expect(plan.light(at: Moment(seconds: .min)) == plan.base)
    if let phase = kind.state(item.state)?.phase {
      #expect(phase.isEnd == plan.changes.isEmpty || plan.base.color == .grey || plan.base.color == .green)
      if phase == .done { #expect(plan.base.color == .blue) }
      if phase.isEnd { #expect(!item.isOverdue(kind, at: table.now.adding(seconds: 1_000_000_000))) }
    }
    // No measure of any kind breaks on any item, and a share is never above the whole.
    for measure in kind.measures {
      let measured = measure.evaluate([item], kind, at: table.now, around: table.around)
      #expect(!measured.text.isEmpty && !measured.percent.isEmpty)
      if case .share = measure.formula { #expect(measured.part <= measured.whole) }
      for name in measure.by {
        #expect(measure.evaluate([item], by: name, kind, at: table.now).count == 1)
      }
    }
    for run in item.clocks where !run.isRunning { #expect((run.spent ?? -1) >= 0) }
  }
}
