internal import Foundation

extension Bytes {
  /// A value as one line of JSON, members in the order of their names. What would steer a terminal is written as an
  /// escape, so that the line can be looked at and still says every character.
  public mutating func append(jsonLine value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var line = String.UnicodeScalarView()
    for scalar in String(decoding: try encoder.encode(value), as: UTF8.self).unicodeScalars {
      if Plain.steers(scalar) {
        let digits = String(scalar.value, radix: 16)
        line.append(
          contentsOf: ("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).unicodeScalars)
      } else {
        line.append(scalar)
      }
    }
    append(String(line))
    append("\n")
  }
}
