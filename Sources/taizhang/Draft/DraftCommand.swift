import ArgumentParser

struct DraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Drafts the review and the targets of a report from the ledger.")

  func run() async throws { throw ValidationError("\"draft\" is being built.") }
}
