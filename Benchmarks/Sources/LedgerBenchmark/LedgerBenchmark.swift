import Foundation
import LedgerCore
import LedgerSQLite
import Meter

/// Measures a ledger and prints one JSON line.
///
///     LedgerBenchmark rates FOLDER [single|batch]  durable events, one by one and by the hundred, against bare SQLite
///     LedgerBenchmark fill FOLDER EVENTS ITEMS  a large ledger of an invented county, the same each time
///     LedgerBenchmark read FOLDER               opening, board, lists
///     LedgerBenchmark rebuild FOLDER | verify FOLDER
@main
enum LedgerBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { return print("LedgerBenchmark rates|fill|read|rebuild|verify FOLDER …") }
    let folder = arguments[1]
    let kinds = try KindCatalogue.builtIn()
    switch arguments[0] {
    case "rates": try Meter.report(Rates.measure(in: folder, kinds, only: arguments.dropFirst(2).first))
    case "fill":
      let (events, items) = (Int(arguments[2]) ?? 0, Int(arguments[3]) ?? 0)
      let ledger = try SQLiteLedger.create(in: folder, name: "衍溪县", kinds: kinds)
      let evidence = try County.evidence(in: ledger)
      let seconds = try Meter.clock { try County(items: items, seed: 1, evidence: evidence).play(events, on: ledger) }
      try Meter.report([
        "events": Double(ledger.entries(after: events - 1, limit: 9).last?.number ?? 0), "seconds": seconds,
      ])
    case "read": try Meter.report(Reading.measure(folder, kinds))
    case "rebuild":
      let ledger = try SQLiteLedger(opening: folder, kinds: kinds)
      var rebuilt: Rebuilt?
      let seconds = try Meter.clock { rebuilt = try ledger.rebuild() }
      Meter.report([
        "seconds": seconds, "items": Double(rebuilt?.items ?? 0), "differing": Double(rebuilt?.differing.count ?? -1),
        "MiB": Meter.peak(),
      ])
    case "verify":
      let ledger = try SQLiteLedger(opening: folder, kinds: kinds)
      var verification: Verification?
      let seconds = try Meter.clock { verification = try ledger.verify() }
      Meter.report([
        "seconds": seconds, "entries": Double(verification?.entries ?? 0),
        "faults": Double(verification?.faults.count ?? -1), "MiB": Meter.peak(),
      ])
    default: print("LedgerBenchmark rates|fill|read|rebuild|verify FOLDER …")
    }
  }
}
