import ArgumentParser
import Glibc
import LedgerSQLite
import Reconciling

struct ReconcileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "Sets each promise of a report against what the next one says of it.",
    discussion: """
      Reads government work reports (政府工作报告) of two or more years and says of every target of the earlier one what the next \
      makes of it: met (已完成), missed (未完成) and by how much, not mentioned (未提及), told on another basis (口径变化), not \
      comparable (不可比) — with both sentences and the reason. Goals of several years are set against a steady pace.

      Two files are set against each other in the order named. Of more, or of a folder, reports are put together \
      by place and in the order of their years, as the texts say.

      Examples:
        What became of it:          taizhang reconcile 2024.txt 2025.txt
        Only what was not kept:     taizhang reconcile 2024.txt 2025.txt --only missed,unreported
        All places of a folder:     taizhang reconcile reports/ -f html -o promises.html
        For programs:               taizhang reconcile 2024.txt 2025.txt -f jsonl
        The ledger's targets:       taizhang reconcile 2025.txt --data taizhang-data
        The ledger's reports:       taizhang reconcile --data taizhang-data --year 2024

      Exit status: 0 everything was set against each other, 1 something could not be read or has no partner, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "The reports, two or more; a folder stands for all files in it; - for standard input; with --data none, for the reports that the ledger keeps.",
      valueName: "file|folder"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    name: .shortAndLong,
    help: "How to write it: table (for people), jsonl (for programs), csv (for spreadsheets), html (a page).")
  var format: OutputForm = .table

  @Option(
    help: ArgumentHelp("Only these verdicts, separated by commas: \(Verdicts.allowed).", valueName: "verdicts"),
    transform: Verdicts.parse)
  var only: Set<Verdict>?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Set the targets of this ledger (台账) against the report instead of those of an earlier report; without a report, those that it keeps against each other.",
      valueName: "folder"), completion: .directory)
  var data: String?

  @Option(help: "With --data: whose targets or reports (地方), instead of those of the ledger's first item, or all.")
  var place: String?

  @Option(
    help:
      "With --data: the targets, or the promises, of this year (年份), instead of the year that the report reviews, or all."
  )
  var year: Int?

  func validate() throws {
    if inputs.isEmpty, data == nil {
      throw ValidationError(
        "Name two reports or more, or with --data a ledger whose reports are set against each other.")
    }
    if data == nil, place != nil || year != nil {
      throw ValidationError("--place and --year choose targets of a ledger: say which with --data.")
    }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) is named twice, but it can be read only once.")
    }
  }

  func run() async throws {
    let target = try Target(path: output)
    let failures: Int
    do {
      let kept = inputs.isEmpty ? try session().files.keptReports() : nil
      let files = kept ?? Inputs.files(in: inputs)
      let run = ReconcileRun(
        format: format, only: only ?? Set(Verdict.allCases),
        jobs: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), output: target.standard,
        ledger: kept == nil ? try ledger() : nil,
        chosen: kept == nil ? nil : .init(place: place, year: year),
        isPair: files.count == 2 && files == inputs)
      failures = try await run.reconcile(files)
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
    if failures > 0 { throw ExitCode(1) }
  }
}

extension ReconcileCommand {
  private func ledger() throws -> ReconcileRun.Ledger? {
    guard data != nil else { return nil }
    return ReconcileRun.Ledger(session: try session(), place: place, year: year)
  }

  private func session() throws -> Session { try LedgerOptions.parse(["--data", data ?? ""]).session() }
}

/// The value of `--only`: missed,unreported.
enum Verdicts {
  static let allowed = Verdict.allCases.map(\.rawValue).joined(separator: ", ")

  static func parse(_ argument: String) throws -> Set<Verdict> {
    let words = argument.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
    guard !words.isEmpty else { throw ValidationError("--only names no verdict; the verdicts are \(allowed).") }
    return try Set(
      words.map { word in
        guard let verdict = Verdict(rawValue: String(word)) else {
          throw ValidationError("--only does not know \u{201C}\(word)\u{201D}; the verdicts are \(allowed).")
        }
        return verdict
      })
  }
}
