import ArgumentParser
import Glibc
import Searching

struct SearchIndexing: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Makes the index that is searched, or brings it up to date (建索引).",
    discussion: """
      Files are read as by `taizhang read`. Those that did not change since are passed over; those that are gone from a folder \
      named here leave the index. Without a file or folder, everything that is indexed is looked at again. A run that is \
      broken off leaves what it had done, and the next goes on from there.

      Examples:
        taizhang search index reports/
        taizhang search index reports/ --data taizhang-data
        taizhang search index --index /srv/reports.db /srv/reports
      """)

  @OptionGroup var place: SearchPlace

  @Argument(help: ArgumentHelp("Reports, as for `taizhang read`.", valueName: "file|folder"), completion: .file())
  var inputs: [String] = []

  func validate() throws {
    if inputs.contains("-") {
      throw ValidationError("Standard input (-) has no name to be found by: save it to a file and index that.")
    }
  }

  func run() async throws {
    let failed: Int
    do {
      let index = try SearchIndex(writing: place.path)
      let known = try index.known()
      if inputs.isEmpty, known.isEmpty, place.ledger == nil {
        throw Failure(subject: "search index", reason: "nothing is named", advice: "name reports, or a folder of them")
      }
      failed = try await update(index, known)
    } catch {
      throw Failure(error, about: "search index")
    }
    if failed > 0 { throw ExitCode(1) }
  }

  private func update(_ index: SearchIndex, _ known: [String: String]) async throws -> Int {
    let ledger = place.ledger.map(SearchPath.absolute)
    let files = inputs.isEmpty ? known.keys.filter { $0 != ledger }.sorted() : Inputs.files(in: inputs)
    let (there, gone) = split(files, known, ledger)
    try index.update([], removing: gone)
    var outcome = try await SearchReading.read(there, into: index)
    if let folder = place.ledger, let source = try SearchLedger.source(of: folder, known: known) {
      try index.update([source])
      outcome.changed += 1
    }
    let tally = try index.tally()
    let isMuch = (outcome.new + outcome.changed) * 4 > tally.files
    try index.finish(changed: isMuch ? tally.passages : outcome.new + outcome.changed + gone.count)
    Standard.output.say(
      "\(place.path): \(outcome.new) new, \(outcome.changed) changed, \(gone.count) gone; "
        + "\(tally.reports) documents with \(tally.passages) passages")
    return outcome.failed
  }

  /// What is read, and what was indexed from the same folders and is there no more.
  private func split(
    _ files: [String], _ known: [String: String], _ ledger: String?
  ) -> (there: [String], gone: [String]) {
    let named = Set(files.map(SearchPath.absolute))
    let folders = inputs.map { SearchPath.absolute($0) + "/" }
    let isGone = { (path: String) in access(path, F_OK) != 0 }
    let there = files.filter { !(known[SearchPath.absolute($0)] != nil && isGone($0)) }
    let gone = known.keys.filter { path in
      path != ledger && isGone(path) && (named.contains(path) || folders.contains { path.hasPrefix($0) })
    }
    return (there, gone.sorted())
  }
}
