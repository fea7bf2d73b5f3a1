internal import CSodium

/// 密盒: personal data under a key of its own (XSalsa20-Poly1305), so that a copy of the database says nothing.
public struct SecretBox: Sendable {
  private let key: [UInt8]

  /// Nil unless the key has 32 bytes.
  public init?(key: [UInt8]) {
    guard Sodium.isReady, key.count == SecretBox.keySize else { return nil }
    self.key = key
  }

  /// The bytes of a new key.
  public static func makeKey() -> [UInt8] { Chance.bytes(keySize) }

  private static var keySize: Int { crypto_secretbox_keybytes() }

  /// Nonce and sealed text.
  public func seal(_ bytes: [UInt8]) -> [UInt8] {
    let nonce = Chance.bytes(crypto_secretbox_noncebytes())
    var sealed = [UInt8](repeating: 0, count: bytes.count + crypto_secretbox_macbytes())
    crypto_secretbox_easy(&sealed, bytes, UInt64(bytes.count), nonce, key)
    return nonce + sealed
  }

  /// Nil for what was not sealed under this key, or was changed.
  public func open(_ sealed: [UInt8]) -> [UInt8]? {
    let (nonce, mac) = (crypto_secretbox_noncebytes(), crypto_secretbox_macbytes())
    guard sealed.count >= nonce + mac else { return nil }
    var bytes = [UInt8](repeating: 0, count: sealed.count - nonce - mac)
    let body = Array(sealed.dropFirst(nonce))
    guard crypto_secretbox_open_easy(&bytes, body, UInt64(body.count), Array(sealed.prefix(nonce)), key) == 0 else {
      return nil
    }
    return bytes
  }
}
