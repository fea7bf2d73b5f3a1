internal import CSodium

/// 随机数: bytes nobody can guess.
public enum Chance {
  public static func bytes(_ count: Int) -> [UInt8] {
    _ = Sodium.isReady
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    randombytes_buf(&bytes, bytes.count)
    return bytes
  }

  /// A token of 128 bits as 32 hexadecimal digits: for ballots, sessions, references.
  public static func token() -> String { Hexadecimal.text(bytes(16)) }
}
