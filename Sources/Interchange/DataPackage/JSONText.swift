/// JSON to be written, keys in the order given.
indirect enum JSONText {
  case string(String)
  case bool(Bool)
  case array([JSONText])
  case object([(String, JSONText)])

  var text: String { lines(inset: "") }

  private func lines(inset: String) -> String {
    let inner = inset + "  "
    switch self {
    case .string(let words): return JSONText.quoted(words)
    case .bool(let value): return value ? "true" : "false"
    case .array(let values):
      if values.isEmpty { return "[]" }
      return "[\n" + values.map { inner + $0.lines(inset: inner) }.joined(separator: ",\n") + "\n\(inset)]"
    case .object(let pairs):
      if pairs.isEmpty { return "{}" }
      let lines = pairs.map { "\(inner)\(JSONText.quoted($0.0)): \($0.1.lines(inset: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(inset)}"
    }
  }

  private static func quoted(_ words: String) -> String {
    var out = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }
}
