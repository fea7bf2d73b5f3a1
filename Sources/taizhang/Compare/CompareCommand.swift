import ArgumentParser

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compares an indicator over years and places.")

  func run() async throws { throw ValidationError("\"compare\" is being built.") }
}
