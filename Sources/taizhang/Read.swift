import ArgumentParser
import Documents
import Facts
import Glibc
import Publishing
import Reading

struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Reads reports into figures, commitments, projects, terms.")
  @Argument(help: "Files or folders; - for standard input.") var inputs: [String] = ["-"]
  @Option var format: String = "jsonl"
  @Option var jobs: Int = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  func run() async throws {
    let files = Inputs.files(in: inputs)
    let reader = Reader()
    let lines = JSONLines()
    let several = files.count > 1
    var failed = false
    try await inOrder(files, jobs: max(1, jobs)) { _, path -> (Bytes, Failure?) in
      var out = Bytes()
      do throws(Failure) {
        let documents = try Opening.documents(from: FileBytes.read(path), name: path)
        for document in documents {
          let record = Record(document: document, findings: reader.read(document))
          lines.write(record, named: several || documents.count > 1, to: &out)
        }
        return (out, nil)
      } catch {
        return (out, error)
      }
    } take: { _, answer in
      try Standard.output.write(answer.0)
      if let failure = answer.1 {
        failed = true
        Standard.error.say("taizhang: \(failure)")
      }
    }
    if failed { throw ExitCode(1) }
  }
}
