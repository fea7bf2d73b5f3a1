/// XML that escapes whatever is put into it; characters that XML 1.0 does not have are left out.
enum XML {
  static func tag(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: String...)
    -> String
  {
    let words = attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    return "<\(name)\(words)" + (content.isEmpty ? "/>" : ">\(content.joined())</\(name)>")
  }

  /// An element with nothing but text in it.
  static func text(_ name: StaticString, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out += "&lt;".unicodeScalars
      case ">": out += "&gt;".unicodeScalars
      case "&": out += "&amp;".unicodeScalars
      case "\"": out += "&quot;".unicodeScalars
      case "\t", "\n": out.append(scalar)
      default: if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF { out.append(scalar) }
      }
    }
    return String(out)
  }
}
