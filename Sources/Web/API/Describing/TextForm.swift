internal import LedgerCore

/// 文字格式: a form that a text must have, with its pattern for the document and the check that is made.
struct TextForm: Sendable {
  /// A regular expression of ECMA-262, anchored; nil where `format` says all.
  let pattern: String?
  /// Of the OpenAPI registry of formats.
  let format: String?
  let words: String
  let holds: @Sendable (String) -> Bool

  /// `2026-03-01`
  static let day = TextForm(pattern: nil, format: "date", words: "a date such as 2026-03-01") {
    $0.utf8.count == 10 && Day($0) != nil
  }
  /// `2026-03-01T09:30:00+08:00`
  static let time = TextForm(pattern: nil, format: "date-time", words: "a time of RFC 3339") { $0.utf8.count == 25 }
  /// SHA-256 in hexadecimal.
  static let digest = TextForm(pattern: "^[0-9a-f]{64}$", format: nil, words: "64 hexadecimal digits in lower case") {
    $0.utf8.count == 64 && $0.utf8.allSatisfy(isHexadecimal)
  }
  /// A month or a quarter.
  static let period = TextForm(
    pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])|Q[1-4])$", format: nil, words: "a month or quarter: 2026-03, 2026Q1"
  ) {
    let bytes = Array($0.utf8)
    guard bytes.count >= 6, bytes.prefix(4).allSatisfy(isDigit) else { return false }
    if bytes[4] == UInt8(ascii: "Q") { return bytes.count == 6 && (0x31...0x34).contains(bytes[5]) }
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), isDigit(bytes[5]), isDigit(bytes[6]) else { return false }
    return (1...12).contains(Int(bytes[5] - 0x30) * 10 + Int(bytes[6] - 0x30))
  }
  static let month = TextForm(
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", format: nil, words: "a month such as 2026-03"
  ) { $0.utf8.count == 7 && period.holds($0) }
  /// An exact decimal.
  static let decimal = TextForm(
    pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$", format: nil, words: "a decimal number such as 12.5"
  ) {
    let bytes = Array($0.utf8)
    let parts = bytes.drop(while: { $0 == UInt8(ascii: "-") }).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, bytes.count - (parts.map(\.count).reduce(0, +) + parts.count - 1) <= 1 else { return false }
    return (1...15).contains(parts[0].count) && parts[0].allSatisfy(isDigit)
      && (parts.count == 1 || (1...6).contains(parts[1].count) && parts[1].allSatisfy(isDigit))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte) }
}
