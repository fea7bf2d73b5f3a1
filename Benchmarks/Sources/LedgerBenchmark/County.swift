import Foundation
import LedgerCore
import LedgerSQLite

/// An invented county whose year is played by chance with a seed: items of several kinds, moves, progress, comments.
struct County {
  let items: Int
  private var random: Seeded

  static let offices = (1...60).map { "衍溪县第\($0)局" }
  static let kinds = ["task", "task", "task", "livelihood", "rectification", "suggestion"]
  static let begin = Moment(Day("2026-06-05") ?? Day(number: 20_000), hour: 9)
  private static let verbs = ["新建", "改造", "完成", "推进", "建成", "整治", "培训", "引进"]
  private static let things = ["社区食堂", "农村公路", "老旧小区", "养老服务站", "高标准农田", "充电桩", "小微企业", "口袋公园", "供水管网", "幼儿园"]
  private static let headings = ["一、产业发展", "二、城乡建设", "三、民生保障", "四、生态环境", "五、自身建设"]

  private let evidence: Evidence

  init(items: Int, seed: UInt64, evidence: Evidence) {
    self.items = items
    self.evidence = evidence
    random = Seeded(seed)
  }

  private mutating func one<Element>(of list: [Element]) -> Element {
    list[Int(truncatingIfNeeded: random.next() >> 8) % list.count]
  }

  mutating func created(_ index: Int) -> Created {
    let title = "\(one(of: County.verbs))\(one(of: County.things))\(index % 97 + 1)个，惠及群众\(index)人"
    let heading = one(of: County.headings)
    return Created(
      kind: one(of: County.kinds), place: "衍溪县", year: 2026, title: title,
      origin: Origin(
        report: String(repeating: "ab", count: 32), from: index * 40, to: index * 40 + 30, words: title + "。",
        heading: ["重点工作", heading], rule: "promise.deliver"),
      parties: Parties(leader: "副县长", lead: one(of: County.offices), supporting: [one(of: County.offices)]),
      due: Day("2026-11-30")?.adding(days: index % 30), key: "report/\(index)")
  }

  static let supervisor = Asker(account: "督查室", roles: Set(LedgerRole.allCases))

  /// One file of evidence for all.
  static func evidence(in ledger: SQLiteLedger) throws -> Evidence {
    let path = ledger.folder + "/凭证.txt"
    try Data("施工图审查合格书".utf8).write(to: URL(fileURLWithPath: path))
    return try ledger.evidence.take(path)
  }

  /// What happens to an item after its creation, in order.
  mutating func year(of kind: String) -> [Request] {
    let opening: [Request] = kind == "task" ? ["confirm", "assign", "accept", "start"].map { .move($0, .init()) } : []
    // Months that have begun when the game begins.
    let months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"].enumerated().map { index, month in
      Request.progress(
        Progressed(period: month, share: index * 1_500 + 300, note: "已完成施工图设计，正在办理用地手续", evidence: [evidence]))
    }
    return opening + months.prefix(3) + [.comment("请于月底前报送进展"), .comment("进度滞后，请说明原因")] + months.suffix(2)
      + Array(repeating: .comment("已现场核查，情况属实"), count: 9)
  }

  /// Plays `events` events: all creations and openings first come interleaved with what follows, in blocks of items.
  func play(_ events: Int, on ledger: SQLiteLedger) throws {
    var county = self
    var (written, time) = (0, County.begin)
    let each = max(1, events / max(1, items))
    var index = 0
    while written < events {
      // A block of a hundred items goes through its year step by step, so that entries of one item lie apart.
      let block = (0..<min(100, max(1, items - index))).map { county.created(index + $0) }
      index += block.count
      let ids = try ledger.submit(
        block.map { Draft(on: .new, .create($0), by: County.supervisor) }, at: time
      ).map(\.number)
      written += ids.count
      let years = block.map { county.year(of: $0.kind) }
      for step in 0..<(each - 1) {
        let drafts = zip(ids, years).compactMap { id, year in
          step < year.count ? Draft(on: .item(id), year[step], by: County.supervisor) : nil
        }
        time = time.adding(seconds: 300 * 1_000_000 / max(1, events))
        written += try ledger.submit(Array(drafts.prefix(max(0, events - written))), at: time).count
      }
    }
  }
}

struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
