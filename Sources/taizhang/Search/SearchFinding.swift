import ArgumentParser
import Facts
import Searching

struct SearchFinding: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Finds words; what `taizhang search QUERY` runs (查找).",
    discussion: "Only needed for a query that is the word index: taizhang search find index")

  @Argument(help: ArgumentHelp("What to look for; quote it as a whole for the shell.", valueName: "query"))
  var words: [String]

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "Search this file or folder as it is, without an index; repeat it for each.", valueName: "file|folder"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var index: SearchPlace

  @Option(help: ArgumentHelp("Only this place, or those with this in their name (地方).", valueName: "place"))
  var place: [String] = []

  @Option(help: ArgumentHelp("Only these years (年份): 2024, 2020..2024, 2020.., ..2024.", valueName: "years"))
  var year: String?

  @Option(help: ArgumentHelp("Only this part of the report (部分): review, plan, targets, ….", valueName: "role"))
  var role: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only sentences with this (类别): report, heading, figure, commitment, project, term, item.", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Only sentences with a figure of this indicator (指标).", valueName: "code"))
  var indicator: [String] = []

  @Option(name: .shortAndLong, help: "Hits on a page.") var limit: Int = 20
  @Option(help: "Which page.") var page: Int = 1
  @Flag(help: "Count every hit, however many; otherwise counting may end with “more than”.") var count = false

  @Option(name: .shortAndLong, help: "How to write it: table (for people), jsonl (for programs), html (a page).")
  var format: SearchForm = .table

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"), completion: .file())
  var output: String?

  func validate() throws {
    if !(1...1_000_000).contains(limit) { throw ValidationError("--limit is \(limit); a page has 1 to 1000000 hits.") }
    if !(1...100_000).contains(page) { throw ValidationError("--page is \(page); pages are 1 to 100000.") }
    if !inputs.isEmpty, index.index != nil {
      throw ValidationError("--in searches files as they are and --index an index: give one of the two.")
    }
  }

  func run() async throws {
    let answer: SearchAnswer
    let failed: Int
    do { (answer, failed) = try await find() } catch { throw Failure(error, about: "search") }
    let target = try Target(path: output)
    do {
      let drawing = SearchDrawing(answer: answer, query: words.joined(separator: " "), page: page, limit: limit)
      try target.standard.write(drawing.bytes(format, look: target.standard.tableLook))
    } catch {
      target.abandon()
      throw error
    }
    try target.finish()
    if failed > 0 { throw ExitCode(1) }
  }

  private func find() async throws -> (answer: SearchAnswer, failed: Int) {
    let query = try read()
    try query.check()
    let opened = try inputs.isEmpty ? SearchIndex(opening: index.path) : SearchIndex()
    var failed = 0
    if !inputs.isEmpty {
      failed = try await SearchReading.read(Inputs.files(in: inputs), into: opened).failed
      if let ledger = index.data, let source = try SearchLedger.source(of: ledger, known: [:]) {
        try opened.update([source])
      }
    }
    let answer = try opened.search(query, skipping: (page - 1) * limit, limit: limit, countingAll: count)
    return (answer, failed)
  }

  private func read() throws(SearchFault) -> SearchQuery {
    var query = try SearchQuery(words.joined(separator: " "))
    query.filter.places += place
    if let year { query.filter.years = try SearchFilter.years(year) }
    for role in role { query.filter.roles.append(try SearchFilter.role(role)) }
    for kind in kind { query.filter.kinds.append(try SearchFilter.kind(kind)) }
    query.filter.indicators += indicator
    return query
  }
}

enum SearchForm: String, CaseIterable, ExpressibleByArgument {
  case table, jsonl, html
}
