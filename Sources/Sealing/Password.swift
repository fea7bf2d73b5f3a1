internal import CSodium

/// 口令: kept only as an argon2id hash (RFC 9106), with the salt and the cost in its text.
public enum Password {
  public enum Cost: Sendable {
    /// 64 MiB, about 0.1 s: a person signs in.
    case usual
    /// The least libsodium allows: for tests.
    case least
  }

  public static func hash(_ password: String, _ cost: Cost = .usual) throws(SealFault) -> String {
    guard Sodium.isReady else { throw SealFault("libsodium cannot be used on this machine.") }
    var text = [CChar](repeating: 0, count: crypto_pwhash_argon2id_strbytes())
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    let (turns, memory) =
      switch cost {
      case .usual: (crypto_pwhash_argon2id_opslimit_interactive(), crypto_pwhash_argon2id_memlimit_interactive())
      case .least: (crypto_pwhash_argon2id_opslimit_min(), crypto_pwhash_argon2id_memlimit_min())
      }
    guard crypto_pwhash_argon2id_str(&text, bytes, UInt64(bytes.count), UInt64(turns), memory) == 0 else {
      throw SealFault("A password needs 64 MB of memory to be hashed; the machine has not so much free.")
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// False for anything that is not the hash of this password.
  public static func matches(_ password: String, _ hash: String) -> Bool {
    var text = Array(hash.utf8).map { CChar(bitPattern: $0) }
    guard Sodium.isReady, text.count < crypto_pwhash_argon2id_strbytes() else { return false }
    text += Array(repeating: 0, count: crypto_pwhash_argon2id_strbytes() - text.count)
    let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
    return crypto_pwhash_argon2id_str_verify(text, bytes, UInt64(bytes.count)) == 0
  }
}
