import LedgerCore
import Testing

/// A story that is not so is found out.
@Suite("Telling stories")
struct StoryPlayTests {
  private func faults(_ steps: Story.Step...) throws -> [String] {
    let kinds = try KindCatalogue.builtIn()
    return try Story("试", of: steps).faults(kinds.named("task"), in: kinds, .builtIn)
  }

  private static let created = Request.create(Created(kind: "task", place: "衍溪县", year: 2026, title: "事项"))

  struct Wrong: Sendable, CustomTestStringConvertible {
    let step: Story.Step
    let says: String
    var testDescription: String { says }
  }

  static let wrong: [Wrong] = [
    Wrong(step: .look("2026-02-30"), says: "is no date"),
    Wrong(step: .look("2026-03-01"), says: "told before the step above"),
    Wrong(step: .on("2026-03-02", .supervisor, .move("close", .init())), says: "refused: A task that is"),
    Wrong(step: .refused("2026-03-02", .supervisor, .move("confirm", .init()), because: "x"), says: "was taken"),
    Wrong(step: .refused("2026-03-02", .lead, .move("confirm", .init()), because: "moon"), says: "does not say “moon”"),
    Wrong(step: .on("2026-03-02", .lead, item: 9, .comment("x")), says: "There is no item yet"),
    Wrong(step: .look("2026-03-02", item: 9), says: "there is no item yet"),
    Wrong(
      step: .on("2026-03-02", .admin, .create(Created(kind: "none", place: "衍溪县", year: 2026, title: "x"))),
      says: "There is no kind “none”"),
    Wrong(step: .look("2026-03-02", .state("closed")), says: "state is “proposed”, told “closed”"),
    Wrong(step: .look("2026-03-02", .light(.red)), says: "light (待确认) is “grey”, told “red”"),
    Wrong(step: .look("2026-03-02", .because("x")), says: "without “x”"),
    Wrong(step: .look("2026-03-02", .due("accept", "2026-03-05")), says: "“accept” does not run"),
    Wrong(step: .look("2026-03-02", .kept("accept")), says: "never ran"),
    Wrong(step: .look("2026-03-02", .standsStill("accept")), says: "does not stand still"),
    Wrong(step: .look("2026-03-02", .measure("none", "1")), says: "no measure “none”"),
    Wrong(step: .look("2026-03-02", .measure("urged", "1")), says: "measure “urged” is “0”"),
    Wrong(step: .look("2026-03-02", .share(1)), says: "share is “-1”"),
    Wrong(step: .look("2026-03-02", .dueDate("2026-03-02")), says: "due date is “none”"),
    Wrong(step: .look("2026-03-02", .carried([1])), says: "carried is “[]”"),
  ]

  @Test(arguments: wrong) func whatIsNotSoIsSaid(row: Wrong) throws {
    let faults = try faults(.on("2026-03-02", .admin, Self.created), row.step)
    #expect(faults.count == 1)
    #expect(faults.first?.contains(row.says) == true, "\(faults)")
    #expect(faults.first?.hasPrefix("task: 试: step 2") == true)
  }

  @Test func clocksThatRunOrAreLateAreSaidToo() throws {
    let assigned: [Story.Step] = [
      .on("2026-03-02", .admin, Self.created),
      .on("2026-03-02", .supervisor, .move("confirm", .init())),
      .on("2026-03-02", .supervisor, .assign(Assigned(parties: Parties(lead: "县民政局"), due: Day("2026-11-30")))),
      .on("2026-03-02", .supervisor, .move("assign", .init())),
    ]
    let kinds = try KindCatalogue.builtIn()
    let faults = try Story(
      "试",
      of: assigned + [
        .look("2026-03-02", .notRunning("accept"), .broken("accept"), .due("accept", "2026-03-09")),
        .look("2026-03-09", .kept("accept")),
      ]
    ).faults(kinds.named("task"), in: kinds, .builtIn)
    #expect(faults.count == 4, "\(faults)")
  }
}
