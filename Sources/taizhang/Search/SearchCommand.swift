import ArgumentParser

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Searches reports and the ledger for words.")

  func run() async throws { throw ValidationError("\"search\" is being built.") }
}
