internal import CSodium

/// 签名密钥: an Ed25519 key pair (RFC 8032) with the name it signs under.
///
/// Kept and shown in the texts of C2SP signed notes (https://c2sp.org/signed-note).
public struct SigningKey: Sendable {
  public let verifier: VerifierKey
  private let seed: [UInt8]
  private let secret: [UInt8]

  /// A new key. The name holds no space and no plus.
  public static func make(name: String) throws(SealFault) -> SigningKey {
    try SigningKey(name: name, seed: Chance.bytes(Int(crypto_sign_ed25519_seedbytes())))
  }

  /// The key of a seed of 32 bytes.
  public init(name: String, seed: [UInt8]) throws(SealFault) {
    guard Sodium.isReady, seed.count == Int(crypto_sign_ed25519_seedbytes()) else {
      throw SealFault("A signing key is made of 32 bytes; there are \(seed.count).")
    }
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_publickeybytes()))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_secretkeybytes()))
    crypto_sign_ed25519_seed_keypair(&open, &secret, seed)
    self.seed = seed
    self.secret = secret
    verifier = try VerifierKey(name: name, key: open)
  }

  /// From the text of `text`.
  public init(text: String) throws(SealFault) {
    let parts = text.split(separator: "+", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY", let data = Sodium.bytes(base64: parts[4]),
      data.first == VerifierKey.ed25519
    else { throw SealFault("The signing key is not a line “PRIVATE+KEY+name+id+key”: restore it from a backup.") }
    try self.init(name: String(parts[2]), seed: Array(data.dropFirst()))
    guard verifier.idText == parts[3] else {
      throw SealFault("The signing key does not match its id \(parts[3]): restore it from a backup.")
    }
  }

  /// `PRIVATE+KEY+name+id+key`: secret.
  public var text: String {
    "PRIVATE+KEY+\(verifier.name)+\(verifier.idText)+\(Sodium.base64([VerifierKey.ed25519] + seed))"
  }

  public func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_bytes()))
    crypto_sign_ed25519_detached(&signature, nil, message, UInt64(message.count), secret)
    return signature
  }
}

/// 验证密钥: what anybody needs to check a signature; published.
public struct VerifierKey: Hashable, Sendable {
  public let name: String
  public let key: [UInt8]

  static let ed25519: UInt8 = 1

  public init(name: String, key: [UInt8]) throws(SealFault) {
    guard !name.isEmpty, !name.contains(where: { $0.isWhitespace || $0.isNewline || $0 == "+" }) else {
      throw SealFault("“\(name)” cannot name a key: it must not be empty or hold a space or a plus.")
    }
    guard Sodium.isReady, key.count == Int(crypto_sign_ed25519_publickeybytes()) else {
      throw SealFault("A verifier key has 32 bytes; this one has \(key.count).")
    }
    self.name = name
    self.key = key
  }

  /// From `name+id+key`.
  public init(text: String) throws(SealFault) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let data = Sodium.bytes(base64: parts[2]), data.first == VerifierKey.ed25519 else {
      throw SealFault("“\(text)” is not a verifier key such as “name+id+key” of an Ed25519 key.")
    }
    try self.init(name: String(parts[0]), key: Array(data.dropFirst()))
    guard idText == parts[1] else { throw SealFault("The verifier key does not match its id \(parts[1]).") }
  }

  /// `name+id+key`.
  public var text: String { "\(name)+\(idText)+\(Sodium.base64([VerifierKey.ed25519] + key))" }

  /// The first four bytes of the hash of name, line end, kind of key and key.
  var id: [UInt8] { Array(Digest.of(Array(name.utf8) + [10, VerifierKey.ed25519] + key).bytes.prefix(4)) }
  var idText: String { Hexadecimal.text(id) }

  public func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == Int(crypto_sign_ed25519_bytes()) else { return false }
    return crypto_sign_ed25519_verify_detached(signature, message, UInt64(message.count), key) == 0
  }
}
