internal import CSodium

/// 动态口令: six digits that change each half minute, made of a shared secret and the time (RFC 6238, with HMAC-SHA-256).
public enum OneTimeCode {
  /// Seconds for which a code stands.
  public static let period = 30
  /// Codes before and after the present one that are taken too, for clocks that run apart.
  public static let drift = 1
  /// Bytes of a secret: as many as the hash has (RFC 4226, 4 asks for 16 at least).
  private static let size = 32

  public static func makeSecret() -> [UInt8] { Chance.bytes(size) }

  public static func step(at seconds: Int) -> Int { max(0, seconds) / period }

  /// The code of a step of the time, with leading noughts.
  public static func code(_ secret: [UInt8], step: Int, digits: Int = 6) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (8 * (7 - $0))) }
    var state = crypto_auth_hmacsha256_state()
    var hash = [UInt8](repeating: 0, count: crypto_auth_hmacsha256_bytes())
    crypto_auth_hmacsha256_init(&state, secret, secret.count)
    crypto_auth_hmacsha256_update(&state, counter, UInt64(counter.count))
    crypto_auth_hmacsha256_final(&state, &hash)
    // RFC 4226, 5.3: four bytes from where the last half byte points, without their first bit.
    let start = Int(hash[hash.count - 1] & 15)
    let number = hash[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let size = (0..<digits).reduce(1) { power, _ in power * 10 }
    let text = String(number % size)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step whose code this is, near the time and after the last one taken; nil for every other text.
  public static func step(of code: String, _ secret: [UInt8], at seconds: Int, after last: Int) -> Int? {
    let now = step(at: seconds)
    let steps = (now - drift)...(now + drift)
    // All are made and held against it, whichever it is.
    return steps.filter { $0 > last && $0 >= 0 && isSame(OneTimeCode.code(secret, step: $0), code) }.first
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    return one.count == other.count && sodium_memcmp(one, other, one.count) == 0
  }

  /// RFC 4648, 6, without padding, as apps take secrets.
  public static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (text, buffer, bits) = ("", 0, 0)
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[(buffer >> bits) & 31])
      }
    }
    if bits > 0 { text.append(letters[(buffer << (5 - bits)) & 31]) }
    return text
  }

  /// Nil for anything that `base32` does not write.
  public static func bytes(base32 text: String) -> [UInt8]? {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, buffer, bits): ([UInt8], Int, Int) = ([], 0, 0)
    for letter in text {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      buffer = (buffer << 5 | value) & 0xFFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    return bytes
  }
}
