import ArgumentParser
import Checking
import Glibc
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a draft report like a compiler: figures, sums, numbering, terms, repetitions.",
    discussion: """
      Reads a draft and says what cannot be right, what probably is not, and what is worth a look: error (错误), warning \
      (警告), note (提示). Each with its place, the sentence, what it conflicts with, and what to do. With --earlier the \
      report of the year before is set beside it: restated figures, growth that does not fit the two levels, promises \
      nobody mentions, terms explained otherwise.

      A diagnostic that is wrong is explained in a file beside the draft, named as the draft with .checks behind it, one \
      line each: the code, the words in quotes, the reason:

        C01 “92个” 含上年结转的6个小区

      Examples:
        A draft alone:            taizhang check draft.txt
        With last year's report:  taizhang check 2025.txt --earlier 2024.txt
        Reports of many years:    taizhang check reports/ --consecutive
        For a code review:        taizhang check draft.docx -f sarif -o draft.sarif

      Exit status: 0 nothing at or above --fail-on, 1 something is, or a file could not be read, 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "The draft, or several, or folders; - for standard input.", valueName: "file|folder"), completion: .file())
  var drafts: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Reports of earlier years of the same place, to check against.", valueName: "report"),
    completion: .file())
  var earlier: [String] = []

  @Option(
    help: ArgumentHelp("A ledger's folder: figures are checked against its targets and results.", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Flag(help: "Each draft is checked against the one of the same place and the year before, if it is among the drafts.")
  var consecutive = false

  @Option(
    name: .shortAndLong,
    help: "How to write it: text (as a compiler does), jsonl (for programs), sarif (SARIF 2.1.0), html (a page).")
  var format: CheckForm = .text

  @Option(help: "Exit with 1 from this severity on: error, warning, note.")
  var failOn: FailOn = .error

  @Option(help: ArgumentHelp("Only these checks, by code, separated by commas: A01,C01.", valueName: "codes"))
  var only: String?

  @Option(help: "Whose report it is (地方), instead of what the text says.")
  var place: String?

  @Option(help: "The year its plan is for (年份), instead of what the text says.")
  var year: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"), completion: .file())
  var output: String?

  func validate() throws {
    if let year, !(1900...2200).contains(year) {
      throw ValidationError("--year is \(year), which is no year of a report: write four digits, such as 2021.")
    }
    if drafts.isEmpty { throw ValidationError("Name the draft to check: taizhang check draft.txt") }
    if (drafts + earlier).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) is named twice, but it can be read only once.")
    }
    _ = try checks()
  }

  private func checks() throws -> [Check] {
    guard let only else { return Check.all }
    let codes = only.split(separator: ",").map { String($0.drop { $0 == " " }) }
    if let unknown = codes.first(where: { code in !Check.all.contains { $0.code == code } }) {
      throw ValidationError(
        "--only does not know \u{201C}\(unknown)\u{201D}; docs/generated/checks.md lists the codes.")
    }
    return Check.all.filter { codes.contains($0.code) }
  }

  func run() async throws {
    let target = try Target(path: output)
    let run = CheckRun(
      reading: ReadOne(place: place, year: year), checker: Checker(checks: try checks()), consecutive: consecutive,
      ledger: try data.map { try LedgerFacts(folder: $0) },
      jobs: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let isClean: Bool
    do {
      let answer = try await run.check(Inputs.files(in: drafts), against: earlier)
      var out = Bytes()
      CheckDrawing(form: format, look: target.standard.tableLook).draw(answer.checked, answer.tally, to: &out)
      try target.standard.write(out)
      isClean = !answer.tally.reaches(failOn.severity) && answer.isWhole
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
    if !isClean { throw ExitCode(1) }
  }
}

/// The value of `--format`.
enum CheckForm: String, CaseIterable, ExpressibleByArgument {
  case text, jsonl, sarif, html
}

/// The value of `--fail-on`.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case error, warning, note

  var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
