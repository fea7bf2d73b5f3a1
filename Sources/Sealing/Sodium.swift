internal import CSodium

/// libsodium, made ready once before anything that needs it (https://doc.libsodium.org/usage).
enum Sodium {
  /// False when the system gives no randomness; nothing is sealed then.
  static let isReady = sodium_init() >= 0

  static func base64(_ bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_ORIGINAL))
    sodium_bin2base64(&text, text.count, bytes, bytes.count, sodium_base64_VARIANT_ORIGINAL)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Nil for anything but padded base64.
  static func bytes(base64 text: some StringProtocol) -> [UInt8]? {
    let text = Array(text.utf8).map { CChar(bitPattern: $0) }
    var bytes = [UInt8](repeating: 0, count: text.count)
    var count = 0
    guard
      sodium_base642bin(&bytes, bytes.count, text, text.count, nil, &count, nil, sodium_base64_VARIANT_ORIGINAL) == 0
    else { return nil }
    return Array(bytes.prefix(count))
  }
}

/// Why something cannot be sealed or opened, as a sentence.
public struct SealFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ sentence: String) { description = sentence }
}
