import Foundation
import LedgerCore
import LedgerSQLite
import Meter

/// Opening, the board, and a thousand lists with filters and pages drawn by chance; processor time, and the clock's beside it.
enum Reading {
  static func measure(_ folder: String, _ kinds: KindCatalogue) throws -> [String: Double] {
    var ledger: SQLiteLedger?
    let opening = try Meter.clock { ledger = try SQLiteLedger(opening: folder, kinds: kinds) }
    guard let ledger else { return [:] }
    let now = County.begin.adding(seconds: 300 * 86_400)
    var counted = 0
    var firstByClock = 0.0
    let first = try Meter.processor {
      firstByClock = try Meter.clock {
        counted = try ledger.board(ItemFilter(), at: now).cells.reduce(0) { $0 + $1.count }
      }
    }
    let boards = try (0..<20).map { _ in
      try Meter.processor { _ = try ledger.board(ItemFilter(), at: now) }
    }
    var random = Seeded(3)
    var times: [String: [Double]] = [:]
    var clocked: [Double] = []
    var listed = 0
    for round in 0..<1_000 {
      let (name, filter) = filter(round, &random)
      var byClock = 0.0
      let seconds = try Meter.processor {
        byClock = try Meter.clock { listed += try ledger.items(filter, at: now).rows.count }
      }
      times[name, default: []].append(seconds * 1_000)
      clocked.append(byClock * 1_000)
    }
    clocked.sort()
    let all = times.values.flatMap { $0 }.sorted()
    var figures = [
      "opening ms": opening * 1_000, "first board ms": first * 1_000, "board ms": Rates.median(boards) * 1_000,
      "items": Double(counted), "lists": Double(all.count), "listed": Double(listed),
      "first board clock ms": firstByClock * 1_000, "list p99 clock ms": clocked[clocked.count * 99 / 100],
      "list p50 ms": all[all.count / 2], "list p99 ms": all[all.count * 99 / 100],
    ]
    for (name, times) in times { figures["p99 " + name] = times.sorted()[times.count * 99 / 100] }
    return figures
  }

  private static func filter(_ round: Int, _ random: inout Seeded) -> (String, ItemFilter) {
    func draw(_ count: Int) -> Int { Int(truncatingIfNeeded: random.next() >> 8) % count }
    var filter = ItemFilter()
    filter.after = [0, 0, 0, draw(900_000)][draw(4)]
    switch round % 10 {
    case 0: return ("all", filter)
    case 1:
      filter.kinds = [County.kinds[draw(County.kinds.count)]]
      return ("kind", filter)
    case 2:
      filter.offices = [County.offices[draw(60)]]
      return ("office", filter)
    case 3:
      filter.lights = [Light.Color.allCases[draw(6)]]
      return ("light", filter)
    case 4:
      filter.kinds = ["task"]
      filter.lights = [.red, .yellow]
      filter.offices = [County.offices[draw(60)]]
      return ("kind, light, office", filter)
    case 5:
      filter.dueBy = County.begin.day.adding(days: draw(400))
      return ("due", filter)
    case 6:
      filter.text = ["食堂", "养老服务站", "公路", "改造农村公路\(draw(90))个", "\(draw(100_000))人"][draw(5)]
      return ("text", filter)
    case 7:
      filter.states = [["underway", "proposed", "received"][draw(3)]]
      filter.year = 2026
      return ("state, year", filter)
    case 8:
      filter.heading = ["产业", "民生", "生态环境"][draw(3)]
      filter.kinds = ["task"]
      return ("heading, kind", filter)
    default:
      filter.places = ["衍溪县"]
      filter.offices = [County.offices[draw(60)]]
      filter.text = "食堂"
      return ("place, office, text", filter)
    }
  }
}
