internal import LedgerCore

/// Words of proofs.
enum ProofWords {
  static let notCovered = Title(
    "没有这条记录，或者还没有签署盖到它。", "There is no such entry, or no signed checkpoint covers it yet.")
  static let noSuchCheckpoint = Title("没有盖到这么多条的签署。", "No signed checkpoint covers exactly so many entries.")
}
