import ArgumentParser
import LedgerCore
import LedgerSQLite
import Settings

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies a ledger while it is in use (备份): log, tables, evidence, checkpoints, settings.",
    discussion: """
      Every file is listed with its SHA-256 in manifest.json. Without --keys the copy can be read and verified, and written \
      on until a checkpoint falls due, which it cannot sign; personal data in it cannot be opened.

      Example:
        taizhang backup /backup/2025-06-30
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "A folder that is not there yet.", completion: .directory) var destination: String
  @Flag(help: "Also the keys: whoever has the copy may then sign for the ledger.") var keys = false

  func run() throws {
    let session = try options.session()
    try session.check(.safekeeping)
    let manifest = try session.attempt(destination, { try session.files.backup(to: destination, keys: keys) })
    Standard.output.say(
      "\(destination): \(manifest.entries) entries, \(manifest.files.count) files, root \(manifest.root)")
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a backup into a new folder, checks every file and verifies the ledger (恢复).",
    discussion: """
      Example:
        taizhang restore /backup/2025-06-30 --data /srv/taizhang
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "The backup's folder.", completion: .directory) var source: String

  func run() throws {
    do {
      let restored = try SQLiteLedger.restore(
        source, into: options.folder, kinds: try LedgerSettings.read(source).kinds)
      for fault in restored.verification.faults { Standard.error.say("taizhang: \(fault)") }
      Standard.output.say(
        "\(options.folder): \(restored.verification.entries) entries, "
          + (restored.verification.isClean ? "verified" : "\(restored.verification.faults.count) faults"))
      if !restored.verification.isClean { throw ExitCode(1) }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Failure(error, about: source)
    }
  }
}
