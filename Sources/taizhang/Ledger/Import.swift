import ArgumentParser
import Facts
import LedgerCore
import Proposing
import Publishing
import Reading

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads reports and proposes what the ledger would keep of them (导入).")

  @Argument(help: ArgumentHelp("Reports, as for `taizhang read`.", valueName: "file|folder"), completion: .file())
  var inputs: [String]

  func run() throws {
    let reader = Reader()
    for path in Inputs.files(in: inputs) {
      let bytes = try FileBytes.read(path)
      for document in try Opening.documents(from: bytes, name: path) {
        let proposals = Proposer().propose(reader.read(document), document, report: "")
        for proposal in proposals {
          print(
            proposal.created.kind, proposal.created.due.map(\.description) ?? "-", proposal.under == nil ? "" : "  └",
            proposal.created.title, proposal.created.parties?.lead ?? "")
        }
      }
    }
  }
}
