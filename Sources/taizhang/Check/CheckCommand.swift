import ArgumentParser

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a draft report like a compiler: figures, sums, numbering, terms, repetitions.")

  func run() async throws { throw ValidationError("\"check\" is being built.") }
}
