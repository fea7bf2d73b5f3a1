public import Documents

extension QuantityReading {
  /// What one line says, as one line of JSON: `{"results":[{"type":…,"text":…,"start":…,"end":…,"value":…,"unit":…}]}`.
  public static func json(_ readings: [QuantityReading], in text: Text) -> String {
    "{\"results\":[" + readings.map { $0.json(in: text) }.joined(separator: ",") + "]}"
  }

  /// One reading as a JSON object; `upper` only where there is one.
  public func json(in text: Text) -> String {
    var fields = [
      "\"type\":\"\(type.rawValue)\"",
      "\"text\":\(JSONText.quoted(text.string(range)))",
      "\"start\":\(range.lowerBound)",
      "\"end\":\(range.upperBound)",
      "\"value\":\(JSONText.quoted(value))",
    ]
    if !upper.isEmpty { fields.append("\"upper\":\(JSONText.quoted(upper))") }
    fields.append("\"unit\":\(JSONText.quoted(unit))")
    return "{" + fields.joined(separator: ",") + "}"
  }
}

/// Strings as JSON writes them (RFC 8259, section 7); Reading has no Foundation.
private enum JSONText {
  static func quoted(_ string: String) -> String {
    var bytes: [UInt8] = [34]
    bytes.reserveCapacity(string.utf8.count + 2)
    for byte in string.utf8 {
      switch byte {
      case 34, 92: bytes += [92, byte]
      case 0..<32: bytes += Array("\\u00\(byte < 16 ? "0" : "1")".utf8) + [hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
