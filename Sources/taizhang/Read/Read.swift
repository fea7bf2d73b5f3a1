import ArgumentParser
import Facts
import Glibc

struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads reports into outline, figures, commitments, projects and terms.",
    discussion: """
      Reads government work reports (政府工作报告) and prints what they say: the outline (提纲) with the role of each part, \
      figures (数据) with subject, value, status and period, commitments (承诺), projects (项目), explained terms \
      (名词解释), places and offices (提及). Every finding carries its position in the text and the rule that made it.

      Encoding (UTF-8, GB18030, UTF-16) and form are found from the content, not from the name.

      Examples:
        A table for people:       taizhang read report.txt
        One page, to print too:   taizhang read reports/ -f html -o page.html
        For Excel or WPS:         taizhang read reports/ -f csv -o all.csv
        For programs:             taizhang read report.txt -f jsonl
        From another program:     curl -s URL | taizhang read

      Exit status: 0 everything was read, 1 something could not be read (the rest still was), 2 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "What to read; a folder stands for all files in it, in the order of their names; - for standard input.",
      valueName: "file|folder"),
    completion: .file())
  var inputs: [String] = ["-"]

  @Option(
    name: .shortAndLong,
    help: "How to write it: table (for people), jsonl (for programs), csv (for spreadsheets), html (a page).")
  var format: OutputForm = .table

  @Option(
    help: ArgumentHelp("Only these kinds, separated by commas: \(Kinds.allowed).", valueName: "kinds"),
    transform: Kinds.parse)
  var only: Set<Fact.Kind>?

  @Option(help: "Whose report it is (地方), instead of what the text says.")
  var place: String?

  @Option(help: "The year its plan is for (年份), instead of what the text says.")
  var year: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    name: .shortAndLong,
    help: "How many files to read at once; more than there are processor cores does not help. (default: one per core)")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs), but at least one file must be read at a time.") }
    if let year, !(1900...2200).contains(year) {
      throw ValidationError("--year is \(year), which is no year of a report: write four digits, such as 2021.")
    }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) is named twice, but it can be read only once.")
    }
  }

  func run() async throws {
    if inputs == ["-"], isatty(STDIN_FILENO) == 1 {
      Standard.error.say(
        "Reading a report from the keyboard; end it with Ctrl-D. Or name a file: taizhang read report.txt")
    }
    let files = Inputs.files(in: inputs)
    let target = try Target(path: output)
    let run = ReadRun(
      reading: ReadOne(place: place, year: year),
      drawing: Drawing(form: format, only: only ?? Set(Fact.Kind.allCases), screen: target.standard),
      jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), output: target.standard)
    let failures: Int
    do {
      failures = try await run.read(files)
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
    if failures > 0 { throw ExitCode(1) }
  }
}
