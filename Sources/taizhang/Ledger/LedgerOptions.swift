import ArgumentParser
import Glibc
import LedgerCore

/// What every command on a ledger asks: which ledger, who acts, and when.
struct LedgerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The ledger's folder. (default: $TAIZHANG_DATA, else ./taizhang-data)", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The account that acts (账号). (default: $TAIZHANG_ACCOUNT, else the ledger's first account)",
      valueName: "account"))
  var account: String?

  @Option(
    help: ArgumentHelp(
      "When it happened, for what was noted on paper first: 2026-03-02 or '2026-03-02 09:30'. Never before the last entry.",
      valueName: "time"),
    transform: LedgerOptions.moment)
  var at: Moment?

  var folder: String { data ?? Environment.value("TAIZHANG_DATA") ?? "taizhang-data" }

  /// The machine's clock is asked here and nowhere else.
  var now: Moment { at ?? LedgerOptions.machineTime }

  static var machineTime: Moment { Moment(seconds: time(nil)) }

  func session() throws(Failure) -> Session { try Session(self) }

  static func moment(_ text: String) throws -> Moment {
    guard let moment = Moment(text) else {
      throw ValidationError("“\(text)” is no time: write 2026-03-02 or '2026-03-02 09:30'.")
    }
    return moment
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("“\(text)” is no date: write it as 2026-03-02.") }
    return day
  }
}

/// 环境变量
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
