import ArgumentParser
import Documents
import Facts
import LedgerCore
import LedgerSQLite
import Publishing

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads reports and proposes what the ledger would keep of them (导入).",
    discussion: """
      Figures with status target become targets (目标), sentences of promise tasks (重点工作) with their clauses as steps, \
      items of a livelihood list livelihood items (民生实事), named projects projects (重点项目), explained terms terms \
      (名词). Nothing enters the ledger before somebody reviews it, unless you say --accept; then it is marked so.

      The same report in another form proposes nothing twice. Its file is kept in the ledger's folder, under reports/, so that \
      every item can show its words where they stand.

      Examples:
        taizhang import report.docx
        taizhang review list --kind task
        taizhang review accept --kind task --kind target
      """)

  @OptionGroup var options: LedgerOptions

  @Argument(help: ArgumentHelp("Reports, as for `taizhang read`.", valueName: "file|folder"), completion: .file())
  var inputs: [String]

  @Flag(help: "Take everything in at once, unreviewed; the items say so.")
  var accept = false

  @Flag(help: "Only show what would be proposed.")
  var dryRun = false

  @Option(help: "Whose report it is (地方), instead of what the text says.")
  var place: String?

  @Option(help: "The year its plan is for (年份), instead of what the text says.")
  var year: Int?

  func run() throws {
    let session = dryRun ? nil : try options.session()
    var failures = 0
    for path in Inputs.files(in: inputs) {
      do {
        let bytes = try FileBytes.read(path)
        let reading = try ReportReading(bytes, named: path, place: place, year: year)
        // Before anything names it: the site shows the words where they stand.
        if let session { try session.attempt(path) { try session.files.keepReport(bytes) } }
        for document in reading.documents {
          let read = reading.read(document)
          try take(read, of: document.name, session)
          guard let unread = Unread.failure(document, read.findings) else { continue }
          failures += 1
          Standard.error.say("taizhang: \(unread)")
        }
      } catch {
        failures += 1
        Standard.error.say("taizhang: \(Failure(error, about: path))")
      }
    }
    if failures > 0 { throw ExitCode(1) }
  }

  private func take(
    _ read: ReportReading.Read, of name: String, _ session: Session?
  ) throws(Failure) {
    let (proposals, report) = (read.proposals, read.findings.report)
    guard report.year != nil else {
      throw Failure(
        subject: name, reason: "the text does not say which year it plans for", advice: "say it: --year 2026")
    }
    guard let session else { return try Tabulating.put(Review.grid(proposals.map { (nil, $0) })) }
    let new = try session.attempt(name) { try session.ledger.shelve(proposals) }
    Standard.output.say(
      "\(name): \(report.place ?? "?") \(report.year.map(String.init) ?? "?"): \(Import.tally(read)); "
        + (new.count == proposals.count ? "all new" : "\(new.count) new, \(proposals.count - new.count) known already"))
    guard accept, !new.isEmpty else { return }
    try session.check(.review)
    let now = try session.timeOfWriting()
    let items = try session.attempt(name) {
      try session.ledger.accept(
        session.ledger.shelved(ShelfFilter(numbers: new)), by: session.asker, at: now, unreviewed: true, session.kinds)
    }
    Standard.output.say("\(name): \(items.count) items in the ledger, unreviewed")
  }

  /// `12 target, 30 task, 10 livelihood`
  private static func tally(_ read: ReportReading.Read) -> String {
    let counts = read.counts.map { "\($0.count) \($0.kind)" }
    return counts.isEmpty ? "nothing promised" : counts.joined(separator: ", ")
  }
}
