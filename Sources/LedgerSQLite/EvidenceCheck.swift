internal import LedgerCore

/// Refuses to have an entry name a file that is not kept here: whoever asks may have made the digest up.
///
/// For one transaction: a file that was there a moment ago is not looked for again.
struct EvidenceCheck {
  private let store: EvidenceStore
  private var sizes: [String: Int] = [:]

  init(_ store: EvidenceStore) { self.store = store }

  mutating func check(_ file: Evidence) throws {
    try file.checkWords()
    guard let size = sizes[file.digest] ?? store.size(of: file.digest) else {
      throw Refusal.other(
        "No file of evidence (佐证材料) is kept here under the SHA-256 given for “\(file.name)”: hand over the file itself."
      )
    }
    sizes[file.digest] = size
    if size != file.size {
      throw Refusal.wrongValue(what: "The size of the file of evidence", value: "\(file.size)", wanted: "\(size) bytes")
    }
  }
}
