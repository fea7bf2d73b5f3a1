import Facts
import Glibc
import LedgerCore

/// Holds 50 policies against 100,000 made-up companies on one core and prints one JSON line: seconds for reading the
/// file, for evaluating, and for writing out every reason of every decision of one policy, with what was found.
@main
enum PolicyBenchmark {
  static func main() throws {
    let csv = companies(100_000)
    let policies = (0..<50).compactMap(policy)
    guard let day = Day("2026-06-01") else { return }
    let (table, reading) = try timed { try CompanyTable(csv: csv) }
    let (runs, evaluating) = try timed { try Policy.evaluate(policies, table, on: day) }
    let (reasons, explaining) = timed {
      (0..<table.count).reduce(0) { $0 + runs[0].decision(of: $1).reasons.reduce(0) { $0 + $1.description.utf8.count } }
    }
    var standings: [PolicyRun.Standing: Int] = [:]
    for run in runs {
      standings.merge(run.standings, uniquingKeysWith: +)
      if let budget = run.policy.budget, run.total > budget { print("\(run.policy.name) is overdrawn") }
    }
    let found = PolicyRun.Standing.allCases.map { "\"\($0.rawValue)\":\(standings[$0] ?? 0)" }.joined(separator: ",")
    print(
      "{\"companies\":\(table.count),\"policies\":\(runs.count),\"bytes\":\(csv.count),\"read\":\(reading),"
        + "\"evaluate\":\(evaluating),\"explain\":\(explaining),\"reasonBytes\":\(reasons),\(found)}")
  }

  private static func policy(_ number: Int) -> Policy? {
    guard let first = Day("2026-01-01"), let last = Day("2026-12-31") else { return nil }
    let amounts = (ExactNumber(Int64(500 + 100 * number)), ExactNumber(Int64(20 + number)))
    return Policy(
      name: "policy\(number)", title: "政策\(number)", ground: "测发〔2026〕\(number)号", period: first...last,
      entitled: .all([
        .test(.init("行业", .oneOf(["制造业", "软件业", number % 2 == 0 ? "物流业" : "零售业"]))),
        .test(.init("营业收入", .between(.number(amounts.0, unit: "万元"), .number(ExactNumber(9), unit: "亿元")))),
        .any([
          .test(.init("从业人数", .atLeast(.number(amounts.1, unit: "人")))),
          .test(.init("高新技术企业", .equals(.text("是")))),
        ]),
        .test(.init("成立日期", .atMost(.ago(months: 12 + number)))),
        .not(.test(.init("失信", .equals(.text("是"))))),
      ]),
      amount: number % 3 == 0
        ? .fixed(Money(fen: 3_000_000)) : .share(percent: ExactNumber(2), of: "研发费用", cap: Money(fen: 50_000_000)),
      budget: Money(fen: 20_000_000_000), order: [.init("研发费用", descending: true)])
  }

  /// The same companies each time: a linear congruential generator (Knuth, MMIX) stands for chance.
  private static func companies(_ count: Int) -> [UInt8] {
    var state: UInt64 = 2026
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let trades = ["制造业", "软件业", "零售业", "物流业", "建筑业", "餐饮业"]
    var csv: [UInt8] = []
    csv += "统一社会信用代码,企业名称,行业,营业收入(万元),研发费用(万元),从业人数(人),成立日期,高新技术企业,失信\n".utf8
    for number in 0..<count {
      let income = next(20) == 0 ? "" : "\(next(20_000)).\(next(100))"
      let research = next(10) == 0 ? "" : "\(next(900)).\(next(10))"
      let day = Day(number: 10_957 + Int(next(9_600)))
      csv += "91\(10_000_000_000_000_00 + number),第\(number)号企业,\(trades[Int(next(6))]),\(income),\(research),".utf8
      csv += "\(next(500)),\(day),\(next(8) == 0 ? "是" : "否"),\(next(50) == 0 ? "是" : "否")\n".utf8
    }
    return csv
  }

  private static func timed<Value>(_ body: () throws -> Value) rethrows -> (Value, Double) {
    let start = now()
    let value = try body()
    return (value, now() - start)
  }

  /// Processor time of this thread: what others do on the machine does not count.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
