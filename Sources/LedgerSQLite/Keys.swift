internal import Foundation
internal import LedgerCore
public import Sealing

/// 密钥: the ledger's own keys, in files that only their owner may read, apart from the database.
struct Keys {
  let folder: String

  private var signing: String { folder + "/keys/signing.key" }
  private var verifier: String { folder + "/keys/verifier.txt" }
  private var personal: String { folder + "/keys/personal.key" }

  /// Makes what is missing.
  func make(name: String) throws {
    try Files.folder(folder + "/keys", secret: true)
    if !FileManager.default.fileExists(atPath: signing) {
      let key = try SigningKey.make(name: name)
      try Files.write(Array((key.text + "\n").utf8), to: signing, secret: true)
      try Files.write(Array((key.verifier.text + "\n").utf8), to: verifier)
    }
    let signer = try signingKey().verifier.name
    if signer != name {
      throw StoreFault(
        "The keys in \(folder)/keys sign for “\(signer)”, not for “\(name)”: name it so, or choose another folder.")
    }
    if !FileManager.default.fileExists(atPath: personal) {
      try Files.write(SecretBox.makeKey(), to: personal, secret: true)
    }
  }

  func signingKey() throws -> SigningKey {
    guard let text = Files.text(signing) else { throw missing(signing) }
    return try SigningKey(text: text.trimmingCharacters(in: .newlines))
  }

  func verifierKey() throws -> VerifierKey {
    guard let text = Files.text(verifier) else { throw missing(verifier) }
    return try VerifierKey(text: text.trimmingCharacters(in: .newlines))
  }

  /// Nil where the key is kept elsewhere.
  func personalBoxIfHere() throws -> SecretBox? {
    FileManager.default.fileExists(atPath: personal) ? try personalBox() : nil
  }

  func personalBox() throws -> SecretBox {
    guard let data = FileManager.default.contents(atPath: personal), let box = SecretBox(key: Array(data)) else {
      throw missing(personal)
    }
    return box
  }

  private func missing(_ path: String) -> StoreFault {
    StoreFault("The key \(path) is missing or damaged: copy it from a backup of the folder “keys”.")
  }
}

extension SQLiteLedger {
  /// The key by which anybody checks this ledger's checkpoints.
  public func verifierKey() throws -> VerifierKey {
    try StoreFault.told(folder) { try Keys(folder: folder).verifierKey() }
  }
}
