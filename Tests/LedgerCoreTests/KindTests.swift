import LedgerCore
import Testing

/// The calendar of the notices built into the program.
let calendar = WorkingCalendar(years: [
  YearTable(
    year: 2026, source: "test", holidays: [:], makeUpWorkdays: [:])
])

@Suite("Kinds")
struct KindTests {
  @Test func everyBuiltInTableCanWork() throws {
    #expect(try !KindCatalogue.builtIn().kinds.isEmpty)
  }

  @Test func everyStoryHappensAsTold() throws {
    for kind in try KindCatalogue.builtIn().kinds {
      #expect(!kind.stories.isEmpty, "\(kind.name) has no story")
      for story in kind.stories { #expect(try story.faults(kind, in: .builtIn(), calendar) == []) }
    }
  }

  @Test func everyMoveAndClockIsInAStory() throws {
    for kind in try KindCatalogue.builtIn().kinds {
      var moves: Set<String> = []
      var clocks: Set<String> = []
      for step in kind.stories.flatMap(\.steps) {
        if step.refusedBecause == nil, case .move(let name, _)? = step.request { moves.insert(name) }
        for case .due(let clock, _) in step.expect { clocks.insert(clock) }
      }
      #expect(Set(kind.moves.map(\.name)).subtracting(moves).sorted() == [], "moves of \(kind.name) without a story")
      #expect(Set(kind.clocks.map(\.name)).subtracting(clocks).sorted() == [], "clocks of \(kind.name) without a story")
    }
  }
}
