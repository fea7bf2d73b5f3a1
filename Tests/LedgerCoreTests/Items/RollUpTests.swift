import Facts
import LedgerCore
import Testing

/// Averages that say what they counted, aims, ranks, and what is shown of a kind.
@Suite("Roll-ups, aims and measures")
struct RollUpTests {
  let kinds: KindCatalogue

  init() throws { kinds = try KindCatalogue.builtIn() }

  @Test func noDataIsNotNought() {
    let parts: [RollUp.Part] = [.init(share: 10_000), .init(share: nil), .init(share: 5_000), .init(share: nil)]
    let rollUp = RollUp(parts)
    #expect(rollUp.share == 7_500 && rollUp.counted == 2 && rollUp.of == 4)
    #expect(rollUp.text == "75%（4项中2项有数据）")
    #expect(RollUp([.init(share: nil)]).text == "无数据（1项）")
    #expect(RollUp([.init(share: 0)]).text == "0%（1项中1项有数据）")
    #expect(RollUp([]).share == nil)
  }

  @Test func whatIsDoneIsDoneWholeWhateverItsLastReportSaid() throws {
    let kind = try kinds.named("livelihood")
    let done = try #require(kind.states.first { $0.phase == .done })
    func item(_ state: String) throws -> Item {
      let entry = Entry(
        number: 1, item: 1, at: Moment(Day(number: 20_510)), by: "督查员", role: .supervisor,
        event: .created(Created(kind: kind.name, place: "衍溪县", year: 2026, title: "改造老旧小区12个")))
      var item = try #require(Item(entry, kind, WorkingCalendar()))
      let events: [Event] = [
        .progressed(Progressed(period: "2026-03", share: 6_000)),
        .moved(Moved(move: "…", from: kind.initial, to: state)),
      ]
      for (index, event) in events.enumerated() {
        let next = Entry(
          number: index + 2, item: 1, at: Moment(Day(number: 20_511)), by: "督查员", role: .supervisor, event: event)
        item.apply(next, kind, WorkingCalendar())
      }
      return item
    }
    #expect(RollUp([try item(done.name)], kind).text == "100%（1项中1项有数据）")
    #expect(RollUp([try item(kind.initial)], kind).text == "60%（1项中1项有数据）")
  }

  @Test func weightsCountAndNeverOverflow() {
    #expect(RollUp([.init(weight: 3, share: 10_000), .init(weight: 1, share: 0)]).share == 7_500)
    #expect(RollUp([.init(weight: .max, share: .max), .init(weight: .max, share: 0)]).share == 5_000)
    #expect(RollUp([.init(weight: 0, share: 9_000), .init(weight: -4, share: 100)]).share == nil)
  }

  @Test(arguments: [UInt64(9), 2026]) func anAverageLiesBetweenItsParts(seed: UInt64) {
    var generator = SeededGenerator(seed)
    for _ in 0..<300 {
      let parts = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        RollUp.Part(
          weight: Int.random(in: 1...9, using: &generator),
          share: Bool.random(using: &generator) ? Int.random(in: 0...10_000, using: &generator) : nil)
      }
      let known = parts.compactMap(\.share)
      let rollUp = RollUp(parts)
      #expect(rollUp.counted == known.count, "seed \(seed)")
      if let least = known.min(), let most = known.max(), let share = rollUp.share {
        #expect((least...most).contains(share), "seed \(seed)")
      } else {
        #expect(rollUp.share == nil && known.isEmpty, "seed \(seed)")
      }
    }
  }

  struct Judged: Sendable, CustomTestStringConvertible {
    let fields: [String: String]
    let seen: String
    let met: Bool
    let share: Int?
    let gap: String
    var testDescription: String { "\(fields.sorted { $0.key < $1.key }.map(\.value)) against \(seen)" }

    init(
      _ value: String, _ comparator: String, _ measure: String, _ unit: String = "", _ seen: String, _ met: Bool,
      _ share: Int?, _ gap: String
    ) {
      fields = ["value": value, "comparator": comparator, "measure": measure, "unit": unit]
      self.seen = seen
      self.met = met
      self.share = share
      self.gap = gap
    }
  }

  static let judged: [Judged] = [
    // 增长8%以上
    Judged("8", "ge", "growth", "%", "8.0", true, 10_000, "0.0"),
    Judged("8", "ge", "growth", "%", "7.6", false, 9_500, "-0.4"),
    // 超过5000人: 5000 is not more than 5000.
    Judged("5000", "gt", "level", "人", "5000", false, 10_000, "0"),
    Judged("5000", "gt", "level", "人", "5001", true, 10_000, "1"),
    // 控制在35以内
    Judged("35", "le", "level", "微克", "38", false, 9_210, "-3"),
    Judged("35", "le", "level", "微克", "30", true, 10_000, "5"),
    Judged("3", "lt", "level", "%", "3", false, 10_000, "0"),
    // 8%左右
    Judged("8", "approx", "growth", "%", "7.6", true, 9_500, "-0.4"),
    Judged("8", "approx", "growth", "%", "7.5", false, 9_375, "-0.5"),
    // 下降2%以上
    Judged("-2", "ge", "growth", "%", "-2.5", true, 10_000, "0.5"),
    Judged("-2", "ge", "growth", "%", "1", false, 0, "-3"),
    // 位居前3
    Judged("3", "le", "rank", "位", "2", true, 10_000, "1"),
    Judged("3", "le", "rank", "位", "6", false, 5_000, "-3"),
    Judged("100", "eq", "level", "%", "100", true, 10_000, "0"),
    Judged("0", "ge", "growth", "%", "1", true, nil, "1"),
  ]

  @Test(arguments: judged) func anAimIsMetAsItsWordsSay(row: Judged) throws {
    let aim = try #require(Aim(row.fields))
    let seen = try #require(ExactNumber(row.seen))
    #expect(aim.isMet(by: seen) == row.met)
    #expect(aim.share(of: seen) == row.share)
    #expect(aim.gap(from: seen)?.description == row.gap)
  }

  @Test func whatIsNoNumberIsNoAim() {
    #expect(Aim(["value": "1:2"]) == nil && Aim([:]) == nil)
    #expect(Aim(["value": "1", "measure": "rank"])?.comparator == .atMost)
    #expect(Aim(["value": "1"])?.isRate == false)
    let huge = ExactNumber(999_999_999_999_999_999, exponent: 40)
    #expect(Aim(["value": "0.01"])?.gap(from: huge) == nil)
    #expect(Aim(["value": "0.01"])?.isMet(by: huge) == false)
  }

  private func observed(_ place: String, _ quantity: String?, _ table: inout Table, comparator: String = "ge") throws
    -> Int
  {
    let id = try table.file(
      "target", fields: ["value": "8", "unit": "%", "measure": "growth", "comparator": comparator, "indicator": "gdp"])
    table.items[id] = nil
    let created = Created(
      kind: "target", place: place, year: 2026, title: "目标",
      fields: ["value": "8", "unit": "%", "measure": "growth", "comparator": comparator, "indicator": "gdp"])
    let entry = Entry(number: id, item: id, at: table.now, by: "a", role: .admin, event: .created(created))
    table.items[id] = try Item(entry, kinds.named("target"), table.calendar)
    try table.ask(.move("track", .init()), on: id)
    if let quantity { try table.ask(.progress(Progressed(period: "2026-01", quantity: quantity)), on: id) }
    return id
  }

  @Test func placesAreRankedByWhatWasObserved() throws {
    var table = Table(kinds: kinds)
    for (place, quantity) in [("衍溪县", "8.1"), ("渭川县", "8.4"), ("临城市", nil), ("白鹿县", "8.10")] {
      _ = try observed(place, quantity, &table)
    }
    let items = table.items.values.filter { $0.kind == "target" }.sorted { $0.id < $1.id }
    let ranking = try #require(Ranking.all(items).first)
    #expect(ranking.indicator == "gdp" && ranking.year == 2026)
    #expect(ranking.ranks.map(\.place) == ["渭川县", "衍溪县", "白鹿县"])
    #expect(ranking.ranks.map(\.rank) == [1, 2, 2])
    #expect(Ranking.all(Array(items.prefix(1))).isEmpty)
    let kind = try kinds.named("target")
    let measured = Dictionary(
      uniqueKeysWithValues: kind.measures.map { ($0.name, $0.evaluate(items, kind, at: table.now).text) })
    #expect(measured == ["distance": "3/3", "done": "100%", "leading": "1/3", "met": "0/0"])
    #expect(kind.measures.first { $0.name == "met" }?.evaluate(items, kind, at: table.now).percent == "无数据")
    #expect(kind.measures.first { $0.name == "leading" }?.evaluate(items, kind, at: table.now).percent == "33.33%")
  }

  @Test func whereSmallerIsBetterTheSmallestIsFirst() throws {
    var table = Table(kinds: kinds)
    for (place, quantity) in [("衍溪县", "30"), ("渭川县", "28")] {
      _ = try observed(place, quantity, &table, comparator: "le")
    }
    let ranks = Ranking.all(table.items.values.filter { $0.kind == "target" }).first?.ranks
    #expect(ranks?.map(\.place) == ["渭川县", "衍溪县"])
  }

  @Test func aMeasureIsShownByPlaceOfficeAndField() throws {
    var table = Table(kinds: kinds)
    let kind = try kinds.named("request")
    for topic in ["市政", "市政", nil] { _ = try table.file("request", fields: topic.map { ["topic": $0] }) }
    let items = table.items.values.sorted { $0.id < $1.id }
    let heat = try #require(kind.measures.first { $0.name == "heat" })
    #expect(
      heat.evaluate(items, by: "topic", kind, at: table.now).map { "\($0.value) \($0.measured.text)" } == [
        "市政 2", "未填 1",
      ])
    #expect(heat.evaluate(items, by: "place", kind, at: table.now).map(\.value) == ["衍溪县"])
    #expect(heat.evaluate(items, by: "office", kind, at: table.now).map(\.value) == ["未填"])
  }

  @Test func amountsAddUpExactlyInOneUnit() throws {
    var table = Table(kinds: kinds)
    let kind = try kinds.named("project")
    func add(_ fields: [String: String], _ money: String?, _ unit: String) throws {
      let id = try table.file("project", fields: fields)
      if let money { try table.ask(.progress(Progressed(period: "2026-02", money: money, unit: unit)), on: id) }
    }
    try add(["yearInvestment": "1", "landMu": "86.5"], "2500", "万元")
    try add(["yearInvestment": "0.5", "landMu": "13.50"], "0.35", "亿元")
    try add(["yearInvestment": "9"], nil, "")
    let items = table.items.values.sorted { $0.id < $1.id }
    func text(_ name: String) -> String? {
      kind.measures.first { $0.name == name }?.evaluate(items, kind, at: table.now).text
    }
    // 0.25 + 0.35 of 1 + 0.5: the third reported nothing and is left out.
    #expect(text("investment") == "40%" && text("money") == "0.6000" && text("land") == "100.00")
    #expect(text("blocking") == "0/0")
    #expect(items[0].amount("nothing") == nil)
    let one = kind.measures.first { $0.name == "investment" }?.evaluate([], kind, at: table.now)
    #expect(one?.text == "无数据" && one?.percent == "无数据")
  }

  @Test func aShareHasNoPlaceForNonsense() {
    let one = ExactNumber(1)
    #expect(one.share(of: ExactNumber(0)) == nil && ExactNumber(-1).share(of: one) == 0)
    #expect(ExactNumber(1, exponent: 40).share(of: one) == 10_000 && ExactNumber(1, exponent: -40).share(of: one) == 0)
    #expect(ExactNumber(.max, exponent: 3).adding(ExactNumber(1)) == nil)
    #expect(ExactNumber(.max).adding(ExactNumber(.max)) == nil)
  }
}
