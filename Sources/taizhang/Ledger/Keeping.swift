import ArgumentParser
import LedgerCore
import LedgerSQLite
import Sealing

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Recomputes the whole log and says whether anybody rewrote it (核验).",
    discussion: """
      Every entry's bytes, its chain to the one before, the Merkle root against the head and every signed checkpoint, the \
      numbers without gaps, the tables against a rebuild, and every evidence file against its digest. Names the first entry \
      that is not as it was written. Exit status 1 when anything is wrong.
      """)
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let session = try options.session()
    let seen = try session.attempt(nil, { try session.files.verify() })
    for fault in seen.faults { Standard.error.say("taizhang: \(fault)") }
    Standard.output.say(
      "\(seen.entries) entries, \(seen.items) items, \(seen.checkpoints) checkpoints, \(seen.evidence) evidence files: "
        + (seen.isClean ? "clean" : "\(seen.faults.count) faults"))
    Standard.output.say("root \(seen.root)")
    if !seen.isClean { throw ExitCode(1) }
  }
}

struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the tables anew from the log; they come out byte for byte the same (重建).")
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let session = try options.session()
    try session.check(.safekeeping)
    let rebuilt = try session.attempt(nil, { try session.files.rebuild() })
    Standard.output.say(
      "\(rebuilt.items) items: "
        + (rebuilt.differing.isEmpty
          ? "the tables were as the log says"
          : "\(rebuilt.differing.count) differed from the log and are right now: "
            + rebuilt.differing.prefix(20).map(String.init).joined(separator: ", ")))
  }
}

struct PublishCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Signs the log as it stands and prints the note (签署).",
    discussion: """
      Hand the note to somebody outside: from then on nobody, not even who keeps the ledger, can cut or rewrite what it \
      covers without `taizhang prove --since` failing. The form is C2SP tlog-checkpoint.

      Example:
        taizhang checkpoint > 2025-06-30.note
      """)
  @OptionGroup var options: LedgerOptions
  @Flag(help: "Print the verifier key instead, which others check notes with.") var key = false

  func run() throws {
    let session = try options.session()
    if key {
      Standard.output.say(try session.attempt(nil, { try session.files.verifierKey().text }))
    } else {
      try session.check(.safekeeping)
      Standard.output.put(try session.attempt(nil, { try session.files.checkpoint(at: session.now) }))
    }
  }
}

struct Prove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Proves that an entry is in the log, or that the log only grew (出具证明), as JSON that other programs check.",
    discussion: """
      Hashes and proofs are those of RFC 6962; Scripts/check-proofs.py checks them with PyPI's pymerkle.

      Examples:
        taizhang prove 57
        taizhang prove --since 2025-06-30.note
      """)
  @OptionGroup var options: LedgerOptions
  @Argument(help: "Number of the entry.") var entry: Int?
  @Option(help: ArgumentHelp("An earlier note.", valueName: "file"), completion: .file()) var since: String?

  func validate() throws {
    if (entry == nil) == (since == nil) { throw ValidationError("Name an entry, or an earlier note with --since.") }
  }

  func run() throws {
    let session = try options.session()
    if let since {
      let note = String(decoding: try FileBytes.read(since), as: UTF8.self)
      Standard.output.say(try session.attempt(since, { try session.files.prove(since: note, at: session.now).json }))
    } else if let entry {
      Standard.output.say(try session.attempt(nil, { try session.files.prove(entry, at: session.now).json }))
    }
  }
}
