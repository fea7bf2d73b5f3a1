import ArgumentParser
import Documents
import Facts
import Reading

struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Reads reports into figures, commitments, projects, terms.")
  @Argument(help: "Files or folders; - for standard input.") var inputs: [String] = ["-"]
  func run() async throws {}
}
