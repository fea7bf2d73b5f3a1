import Foundation
import LedgerCore
import LedgerSQLite

/// Writes to a ledger until it is killed, and says on standard output what was acknowledged: `number token` a line.
///
///     FaultWriter make FOLDER
///     FaultWriter write FOLDER SEED     until killed
///     FaultWriter verify FOLDER         prints `clean ENTRIES`, or what is wrong, and ends with 1
@main
enum FaultWriter {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { throw StoreFault("FaultWriter make|write|verify FOLDER") }
    let (folder, kinds) = (arguments[1], try KindCatalogue.builtIn())
    switch arguments[0] {
    case "make": try _ = SQLiteLedger.create(in: folder, name: "衍溪县", kinds: kinds)
    case "write": try write(SQLiteLedger(opening: folder, kinds: kinds), UInt64(arguments[2]) ?? 0)
    default:
      let report = try SQLiteLedger(opening: folder, kinds: kinds).verify()
      print(report.isClean ? "clean \(report.entries)" : report.faults.joined(separator: "\n"))
      exit(report.isClean ? 0 : 1)
    }
  }

  private static func write(_ ledger: SQLiteLedger, _ seed: UInt64) throws {
    let asker = Asker(account: "写手\(seed)", roles: Set(LedgerRole.allCases))
    var random = SystemRandomNumberGenerator()
    var items: [Int] = []
    var count = 0
    while true {
      let now = Moment(seconds: Int(Date().timeIntervalSince1970))
      var drafts: [Draft] = []
      var tokens: [String] = []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        count += 1
        let token = "\(seed)-\(count)"
        tokens.append(token)
        if let item = items.randomElement(using: &random), Int.random(in: 0..<4, using: &random) > 0 {
          drafts.append(Draft(on: .item(item), request(token, ledger, &random), by: asker))
        } else {
          let created = Created(kind: "task", place: "衍溪县", year: 2026, title: token, key: token)
          drafts.append(Draft(on: .new, .create(created), by: asker))
        }
      }
      do {
        let entries = try ledger.submit(drafts, at: now)
        for (entry, draft) in zip(entries, drafts) where draft.on == .new { items.append(entry.item) }
        acknowledge(zip(entries, tokens).map { "\($0.number) \($1)\n" }.joined())
        if count.isMultiple(of: 17) { try _ = ledger.checkpoint(at: now) }
      } catch let fault as StoreFault {
        // Four writers on a slow disk may wait longer than five seconds.
        FileHandle.standardError.write(Data("\(fault)\n".utf8))
      }
    }
  }

  private static func request(
    _ token: String, _ ledger: SQLiteLedger, _ random: inout SystemRandomNumberGenerator
  ) -> Request {
    guard Int.random(in: 0..<12, using: &random) == 0 else { return .comment(token) }
    let path = FileManager.default.temporaryDirectory.path + "/fault-\(getpid())"
    let bytes = Data((token + String(repeating: "佐证", count: 50_000)).utf8)
    guard (try? bytes.write(to: URL(fileURLWithPath: path))) != nil,
      let evidence = try? ledger.evidence.take(path, note: token)
    else { return .comment(token) }
    unlink(path)
    return .evidence(evidence)
  }

  /// In one write, so that a line is in the pipe whole or not at all.
  private static func acknowledge(_ lines: String) {
    var lines = lines
    lines.withUTF8 { bytes in _ = Foundation.write(1, bytes.baseAddress, bytes.count) }
  }
}
