import ArgumentParser
import LedgerCore
import LedgerSQLite
import Settings

struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes an empty ledger in a folder (建账).",
    discussion: """
      The folder then holds taizhang.sqlite (the log and what follows from it), evidence/ (files by their SHA-256), keys/ \
      (who may read them may sign for the ledger: keep them) and checkpoints/ (signed heads of the log: copy them elsewhere).

      Example:
        taizhang init --place 砚溪县 --supervisor 督查室
      """)

  @OptionGroup var options: LedgerOptions

  @Option(help: "Whose ledger it is (地方); also the name that its checkpoints are signed with.")
  var place: String

  @Option(help: ArgumentHelp("The first account, which may do everything (管理员).", valueName: "account"))
  var supervisor: String = "督查室"

  func run() throws {
    guard options.now <= LedgerOptions.machineTime.adding(seconds: 60) else {
      throw ValidationError("--at is still to come: a ledger begins today or earlier.")
    }
    do {
      try PlainWords.check(name: supervisor, of: "The first account's name")
      let settings = try LedgerSettings.read(options.folder)
      let ledger = try SQLiteLedger.create(
        in: options.folder, name: place, kinds: settings.kinds)
      try LedgerSettings.begin(ledger, supervisor: supervisor, settings, at: options.now)
    } catch {
      throw Failure(error, about: options.folder)
    }
    Standard.output.say("\(options.folder): an empty ledger of \(place). Next: taizhang import REPORT")
  }
}
