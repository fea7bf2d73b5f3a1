import ArgumentParser
import Publishing

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes items, or the whole log, as JSON lines or CSV (导出).",
    discussion: """
      Examples:
        taizhang export --format csv --kind task > tasks.csv
        taizhang export --log > log.jsonl
      """)
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case csv
  }

  @OptionGroup var options: LedgerOptions
  @OptionGroup var filter: FilterOptions
  @Option(help: "jsonl or csv.") var format: Form = .jsonl
  @Flag(help: "The log itself, every entry in order, instead of the items.") var log = false

  func validate() throws {
    if log, format == .csv { throw ValidationError("The log is written as jsonl only: an entry is no row.") }
  }

  func run() throws {
    let session = try options.session()
    if !log { try session.check(filter.filter) }
    let form: LedgerExport.Form = log ? .log : format == .csv ? .csv : .jsonl
    let export = LedgerExport.whole(form, filter.filter)
    try Standard.output.write(LedgerExport.head(form))
    var after = 0
    while let piece = try session.attempt(nil, { try export.piece(after: after, of: session.ledger, at: session.now) })
    {
      try Standard.output.write(piece.bytes)
      after = piece.last
    }
  }
}
