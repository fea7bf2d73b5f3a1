import ArgumentParser

struct ReconcileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "Sets each promise of a report against what the next one says of it.")

  func run() async throws { throw ValidationError("\"reconcile\" is being built.") }
}
