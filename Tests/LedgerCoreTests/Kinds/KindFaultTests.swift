import LedgerCore
import Testing

/// A table that cannot work cannot be built.
@Suite("Malformed tables")
struct KindFaultTests {
  struct Malformed: Sendable, CustomTestStringConvertible {
    let fault: KindFault
    let build: @Sendable () throws -> Kind
    var testDescription: String { "\(fault)" }

    init(_ fault: KindFault, _ build: @escaping @Sendable () throws -> Kind) {
      self.fault = fault
      self.build = build
    }
  }

  static let open = State("open", "开", .running)
  static let shut = State("shut", "关", .done)
  static let end = Move("end", "办结", from: "open", to: "shut", by: [.lead])

  /// Two states and a move between them, and what a row adds to that.
  private static func kind(
    states: [State] = [open, shut], moves: [Move] = [end], clocks: [ClockRule] = [], fields: [Field] = [],
    pace: Pace = .none, measures: [KindMeasure] = [], filedBy: Set<LedgerRole> = [.admin]
  ) throws -> Kind {
    try Kind(
      "sample", Title("样本", "sample"), states: states, moves: moves, clocks: clocks, fields: fields, pace: pace,
      measures: measures, filedBy: filedBy)
  }

  private static func move(needing need: Need) -> [Move] {
    [Move("end", "办结", from: "open", to: "shut", by: [.lead], needs: [need])]
  }

  private static func measure(_ formula: KindMeasure.Formula, by: [String] = []) -> [KindMeasure] {
    [KindMeasure("m", "指标", formula, by: by)]
  }

  private static let text = Field("note", "说明")
  private static let clock = ClockRule("c", "时限", in: "open", limit: .workingDays(1))

  static let rows: [Malformed] = [
    .init(.empty("sample")) { try kind(states: [], moves: []) },
    .init(.nobodyFiles("sample")) { try kind(filedBy: []) },
    .init(.duplicate(what: "state", name: "open")) { try kind(states: [open, open, shut]) },
    .init(.duplicate(what: "move", name: "end")) { try kind(moves: [end, end]) },
    .init(.duplicate(what: "clock", name: "c")) { try kind(clocks: [clock, clock]) },
    .init(.duplicate(what: "field", name: "note")) { try kind(fields: [text, text]) },
    .init(.duplicate(what: "measure", name: "m")) { try kind(measures: measure(.done) + measure(.done)) },
    .init(.unknownState("gone", in: "The move “end”")) {
      try kind(moves: [Move("end", "办结", from: "open", "gone", to: "shut", by: [.lead])])
    },
    .init(.unknownState("gone", in: "The move “end”")) {
      try kind(moves: [Move("end", "办结", from: "open", to: "gone", by: [.lead])])
    },
    .init(.unknownState("gone", in: "The clock “c”")) {
      try kind(clocks: [ClockRule("c", "时限", in: "gone", limit: .workingDays(1))])
    },
    .init(.unknownState("gone", in: "The move “end”")) {
      try kind(
        moves: move(needing: .budget("note", of: "note", spentIn: ["gone"])), fields: [text])
    },
    .init(.unknownState("gone", in: "The measure “m”")) { try kind(measures: measure(.count(.inState(["gone"])))) },
    .init(.unknownState("gone", in: "The measure “m”")) {
      try kind(measures: measure(.share(.all, of: .both(.all, .reached(["gone"])))))
    },
    .init(.unreachable("far")) { try kind(states: [open, shut, State("far", "远", .done)]) },
    .init(.deadEnd("stuck")) {
      try kind(
        states: [open, shut, State("stuck", "停", .running)],
        moves: [end, Move("stick", "停", from: "open", to: "stuck", by: [.lead])])
    },
    .init(.deadEnd("stuck")) {
      try kind(
        states: [open, shut, State("stuck", "停", .waiting)],
        moves: [end, Move("stick", "停", from: "open", "stuck", to: "stuck", by: [.lead])])
    },
    .init(.clockNeverStarts("c")) {
      try kind(clocks: [
        ClockRule("c", "时限", limit: .workingDays(1))
      ])
    },
    .init(.clockNeverStops("c")) { try kind(clocks: [ClockRule("c", "时限", in: "open", "shut", limit: .hours(1))]) },
    .init(.nobodyMay(move: "end")) { try kind(moves: [Move("end", "办结", from: "open", to: "shut", by: [])]) },
    .init(.unknownField("gone", in: "The move “end”")) { try kind(moves: move(needing: .field("gone"))) },
    .init(.unknownField("gone", in: "The move “end”")) { try kind(moves: move(needing: .value("gone", ["a"]))) },
    .init(.unknownField("gone", in: "The move “end”")) { try kind(moves: move(needing: .meets(true, field: "gone"))) },
    .init(.unknownField("gone", in: "The move “end”")) {
      try kind(moves: move(needing: .budget("gone", of: "gone", spentIn: [])))
    },
    .init(.unknownField("gone", in: "The clock “c”")) {
      try kind(clocks: [
        ClockRule("c", "时限", in: "open", limit: .hours(1), variants: [.init(when: "gone", is: "a", .hours(2))])
      ])
    },
    .init(.unknownField("gone", in: "The clock “c”")) {
      try kind(clocks: [ClockRule("c", "时限", in: "open", limit: .hours(1), limitField: "gone")])
    },
    .init(.unknownField("gone", in: "The measure “m”")) { try kind(measures: measure(.sum("gone"))) },
    .init(.unknownField("gone", in: "The measure “m”")) { try kind(measures: measure(.mean("gone"))) },
    .init(.unknownField("gone", in: "The measure “m”")) { try kind(measures: measure(.ratio("money", of: "gone"))) },
    .init(.unknownField("gone", in: "The measure “m”")) {
      try kind(clocks: [clock], measures: measure(.saved(clock: "c", against: "gone")))
    },
    .init(.unknownField("gone", in: "The measure “m”")) { try kind(measures: measure(.count(.field("gone", ["a"])))) },
    .init(.unknownField("gone", in: "The measure “m”")) { try kind(measures: measure(.done, by: ["place", "gone"])) },
    .init(.badField("note", in: "The clock “c”")) {
      try kind(clocks: [ClockRule("c", "时限", in: "open", limit: .hours(1), limitField: "note")], fields: [text])
    },
    .init(.unknownClock("gone", in: "The move “end”")) { try kind(moves: move(needing: .before(clock: "gone"))) },
    .init(.unknownClock("gone", in: "The move “end”")) { try kind(moves: move(needing: .elapsed(clock: "gone"))) },
    .init(.unknownClock("gone", in: "The measure “m”")) { try kind(measures: measure(.days(clock: "gone"))) },
    .init(.unknownClock("gone", in: "The measure “m”")) { try kind(measures: measure(.runs(clock: "gone"))) },
    .init(.unknownClock("gone", in: "The measure “m”")) {
      try kind(measures: measure(.saved(clock: "gone", against: "note")))
    },
    .init(.unknownClock("gone", in: "The measure “m”")) {
      try kind(measures: measure(.share(.kept(clock: "gone"), of: .all)))
    },
    .init(.unknownClock("gone", in: "The measure “m”")) {
      try kind(measures: measure(.count(.decided(clock: "gone"))))
    },
    .init(.unknownMove("gone", in: "The move “end”")) { try kind(moves: move(needing: .after(move: "gone"))) },
    .init(.unknownMove("gone", in: "The clock “c”")) {
      try kind(clocks: [ClockRule("c", "时限", in: "open", limit: .hours(1), restartsOnMove: "gone")])
    },
    .init(.unknownMove("gone", in: "The measure “m”")) { try kind(measures: measure(.average(move: "gone"))) },
    .init(.unknownMove("gone", in: "The measure “m”")) { try kind(measures: measure(.count(.made(move: "gone")))) },
    .init(.unknownMove("gone", in: "The field “note”")) {
      try kind(fields: [Field("note", "说明", changedBy: ["gone"])])
    },
    .init(.badLimit(clock: "c")) { try kind(clocks: [ClockRule("c", "时限", in: "open", limit: .workingDays(0))]) },
    .init(.badLimit(clock: "c")) { try kind(clocks: [ClockRule("c", "时限", in: "open", limit: .monthly(by: 32))]) },
    .init(.badLimit(clock: "c")) {
      try kind(
        clocks: [
          ClockRule("c", "时限", in: "open", limit: .hours(1), variants: [.init(when: "note", is: "a", .hours(-1))])
        ],
        fields: [text])
    },
    .init(.badPace) { try kind(pace: .calendar(yellow: 20, red: 10)) },
    .init(.badPace) { try kind(pace: .calendar(yellow: 0, red: 10)) },
    .init(.badPace) { try kind(pace: .calendar(yellow: 10, red: 101)) },
  ]

  @Test(arguments: rows) func aMalformedTableCannotBeBuilt(row: Malformed) {
    #expect(throws: row.fault) { try row.build() }
    #expect(row.fault.description.last == "." || row.fault.description.hasSuffix("hundredths."))
  }

  private static func changed(_ make: (inout KindChange) -> Void) throws -> Kind {
    var change = KindChange()
    make(&change)
    return try kind(clocks: [clock]).changed(by: change)
  }

  static let changes: [Malformed] = [
    .init(.unknownMeasure("gone", in: "The change of “sample”")) { try changed { $0.measures["gone"] = "x" } },
    .init(.unknownVariant(field: "note", value: "急", clock: "c")) {
      try changed { change in
        var clock = KindChange.OfClock()
        clock.variants = ["note": ["急": .hours(1)]]
        change.clocks["c"] = clock
      }
    },
  ]

  @Test(arguments: changes) func aChangeOfWhatIsNotThereCannotBeBuilt(row: Malformed) {
    #expect(throws: row.fault) { try row.build() }
  }

  @Test func everyFaultHasARow() {
    let names = (Self.rows + Self.changes).map { row in
      Mirror(reflecting: row.fault).children.first?.label ?? "badPace"
    }
    #expect(
      Set(names) == [
        "empty", "nobodyFiles", "duplicate", "unknownState", "unreachable", "deadEnd", "clockNeverStarts",
        "clockNeverStops", "nobodyMay", "unknownField", "unknownClock", "unknownMove", "unknownMeasure",
        "unknownVariant", "badLimit", "badField", "badPace",
      ])
  }

  @Test func whatMayNotBeChangedStaysSoInAChangedKind() throws {
    var change = KindChange()
    change.fields["value"] = "预期值"
    let target = try #require(try KindCatalogue.builtIn()["target"]).changed(by: change)
    #expect(target.field("value") == Field("value", "预期值", .numbers, changedBy: ["revise"]))
  }

  @Test func theSampleItselfCanBeBuilt() throws {
    let kind = try KindFaultTests.kind(clocks: [KindFaultTests.clock], fields: [KindFaultTests.text])
    #expect(kind.initial == "open")
    #expect(kind.moves(from: "shut").isEmpty)
  }

  @Test func aKindOfTheCatalogueIsReplacedByItsName() throws {
    let kinds = try KindCatalogue.builtIn()
    let other = try Kind(
      "task", Title("任务", "task"), states: [KindFaultTests.open, KindFaultTests.shut], moves: [KindFaultTests.end])
    #expect(kinds.replacing([other])["task"]?.title.chinese == "任务")
    #expect(kinds.replacing([other]).kinds.count == kinds.kinds.count)
    #expect(kinds["none"] == nil)
  }
}
