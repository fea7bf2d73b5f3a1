import LedgerCore
import Testing

@Suite("Kinds that a government changes")
struct KindChangeTests {
  private let kind: Kind

  init() throws {
    kind = try Kind(
      "job", Title("工单", "job"),
      states: [State("open", "办理中", .running), State("closed", "已办结", .done)],
      moves: [Move("close", "办结", from: "open", to: "closed", by: [.lead])],
      clocks: [
        ClockRule(
          "reply", "答复时限", in: "open", limit: .workingDays(5),
          variants: [.init(when: "urgency", is: "紧急", .workingDays(1))])
      ], fields: [Field("urgency", "缓急")],
      stories: [Story("一", .look("2026-01-01"))])
  }

  @Test func aChangeWithoutContentChangesNothingButTakesTheStoriesAway() throws {
    let same = try kind.changed(by: KindChange())
    #expect(same.title == kind.title)
    #expect(same.moves == kind.moves)
    #expect(same.clocks == kind.clocks)
    #expect(same.stories.isEmpty)
  }

  @Test func namesThatTheKindDoesNotHaveAreRefused() {
    func fault(_ make: (inout KindChange) -> Void) -> KindFault? {
      var change = KindChange()
      make(&change)
      return #expect(throws: KindFault.self) { try kind.changed(by: change) }
    }
    let place = "The change of “job”"
    #expect(fault { $0.states["gone"] = "x" } == .unknownState("gone", in: place))
    #expect(fault { $0.moves["gone"] = .init() } == .unknownMove("gone", in: place))
    #expect(fault { $0.clocks["gone"] = .init() } == .unknownClock("gone", in: place))
    #expect(fault { $0.fields["gone"] = "x" } == .unknownField("gone", in: place))
    #expect(fault { $0.measures["gone"] = "x" } == .unknownMeasure("gone", in: place))
    var clock = KindChange.OfClock()
    clock.variants = ["urgency": ["特急": .hours(1)]]
    let variant = fault { $0.clocks["reply"] = clock }
    #expect(variant?.description == "The clock “reply” has no limit of its own for “特急” of “urgency”.")
  }

  @Test func aChangedTableIsCheckedLikeAnyOther() {
    var change = KindChange()
    change.clocks["reply"] = KindChange.OfClock()
    change.clocks["reply"]?.limit = .workingDays(0)
    #expect(throws: KindFault.badLimit(clock: "reply")) { try kind.changed(by: change) }
    var nobody = KindChange()
    nobody.moves["close"] = KindChange.OfMove()
    nobody.moves["close"]?.by = []
    #expect(throws: KindFault.nobodyMay(move: "close")) { try kind.changed(by: nobody) }
  }
}
