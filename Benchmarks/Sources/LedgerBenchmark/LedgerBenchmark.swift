import Foundation
import LedgerCore
import LedgerSQLite

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
    case "rates": try report(Rates.measure(in: folder, kinds, only: arguments.dropFirst(2).first))
    case "fill":
      let (events, items) = (Int(arguments[2]) ?? 0, Int(arguments[3]) ?? 0)
      let ledger = try SQLiteLedger.create(in: folder, name: "衍溪县", kinds: kinds)
      let evidence = try County.evidence(in: ledger)
      let seconds = try clock { try County(items: items, seed: 1, evidence: evidence).play(events, on: ledger) }
      try report(["events": Double(ledger.entries(after: events - 1, limit: 9).last?.number ?? 0), "seconds": seconds])
    case "read": try report(Reading.measure(folder, kinds))
    case "rebuild":
      let ledger = try SQLiteLedger(opening: folder, kinds: kinds)
      var rebuilt: Rebuilt?
      let seconds = try clock { rebuilt = try ledger.rebuild() }
      report([
        "seconds": seconds, "items": Double(rebuilt?.items ?? 0), "differing": Double(rebuilt?.differing.count ?? -1),
        "MiB": peak(),
      ])
    case "verify":
      let ledger = try SQLiteLedger(opening: folder, kinds: kinds)
      var verification: Verification?
      let seconds = try clock { verification = try ledger.verify() }
      report([
        "seconds": seconds, "entries": Double(verification?.entries ?? 0),
        "faults": Double(verification?.faults.count ?? -1), "MiB": peak(),
      ])
    default: print("LedgerBenchmark rates|fill|read|rebuild|verify FOLDER …")
    }
  }

  static func report(_ figures: [String: Double]) {
    let fields = figures.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    print("{\(fields.joined(separator: ","))}")
  }

  static func clock(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// Processor time of this process: what others do on the machine does not count.
  static func processor(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try body()
    return now() - start
  }

  /// Peak memory of this process.
  static func peak() -> Double {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF, which Glibc gives another type
    return Double(usage.ru_maxrss) / 1024
  }
}
