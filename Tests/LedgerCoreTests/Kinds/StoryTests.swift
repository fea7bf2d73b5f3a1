import LedgerCore
import Testing

@Suite("Stories")
struct StoryTests {
  let kinds: KindCatalogue

  init() throws { kinds = try KindCatalogue.builtIn() }

  static let names = ((try? KindCatalogue.builtIn().kinds) ?? []).map(\.name)

  @Test(arguments: names)
  func everyStoryHappensAsTold(name: String) throws {
    let kind = try #require(kinds[name])
    #expect(!kind.stories.isEmpty, "\(kind.name) has no story")
    for story in kind.stories { for fault in story.faults(kind, in: kinds, .builtIn) { Issue.record("\(fault)") } }
  }

  @Test(arguments: names)
  func everyMoveAndClockIsInAStory(name: String) throws {
    let kind = try #require(kinds[name])
    var moves: Set<String> = []
    var clocks: Set<String> = []
    for story in kind.stories {
      for step in story.steps where story.isAbout(step, kind) {
        if step.refusedBecause == nil, case .move(let name, _)? = step.request { moves.insert(name) }
        for case .due(let clock, _) in step.expect { clocks.insert(clock) }
      }
    }
    #expect(Set(kind.moves.map(\.name)).subtracting(moves).sorted() == [], "moves of \(kind.name) without a story")
    #expect(Set(kind.clocks.map(\.name)).subtracting(clocks).sorted() == [], "clocks of \(kind.name) without a story")
  }

  /// Other limits by a field's value, and limits that a field holds.
  @Test(arguments: names)
  func everyVariantOfAClockIsInAStory(name: String) throws {
    let kind = try #require(kinds[name])
    var told: Set<[String]> = []
    for story in kind.stories {
      for step in story.steps where step.refusedBecause == nil && story.isAbout(step, kind) {
        let fields: [String: String] =
          switch step.request {
          case .create(let created)? where created.kind == kind.name: created.fields ?? [:]
          case .move(_, let supply)?: supply.fields
          default: [:]
          }
        for (field, value) in fields { told.formUnion([[field, value], [field]]) }
      }
    }
    for clock in kind.clocks {
      for variant in clock.variants { #expect(told.contains([variant.field, variant.value]), "\(clock.name)") }
      if let field = clock.limitField { #expect(told.contains([field]), "\(clock.name)") }
    }
  }
}

extension Story {
  /// Whether the step is about an item of that kind, not about a part or a ballot beside it.
  func isAbout(_ step: Step, _ kind: Kind) -> Bool {
    guard let item = step.item else { return true }
    guard case .create(let created)? = steps[item - 1].request else { return false }
    return created.kind == kind.name
  }
}
