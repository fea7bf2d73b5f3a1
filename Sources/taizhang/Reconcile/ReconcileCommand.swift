import ArgumentParser
import Publishing
import Reconciling

struct ReconcileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "Sets each promise of a report against what the next one says of it.")

  @Argument var inputs: [String]
  @Option(name: .shortAndLong) var format: OutputForm = .table

  func run() async throws {
    let reading = ReadOne(place: nil, year: nil)
    let reports = try Inputs.files(in: inputs).flatMap { path in
      try reading.records(of: path).map { ReadReport($0.document, $0.findings) }
    }
    let sorted = reports.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    var out = Bytes()
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      let reconciliation = Reconciliation(earlier, later)
      for outcome in reconciliation.outcomes + reconciliation.goals {
        ReconciledLines().write(outcome, of: reconciliation, to: &out)
      }
    }
    try Standard.output.write(out)
  }
}
