/// XML while it is being written: elements by closures, text and attributes escaped.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLText) -> Void = { _ in }
  ) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(XMLText.escaped(value))\"" }
    let before = text.utf8.count
    text += ">"
    body(&self)
    if text.utf8.count == before + 1 {
      text.removeLast()
      text += "/>"
    } else {
      text += "</\(name)>"
    }
  }

  mutating func words(_ words: String) { text += XMLText.escaped(words) }

  /// Controls that no XML document may hold (XML 1.0, 2.2) are left out.
  private static func escaped(_ words: String) -> String {
    var out = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n", "\r": out += " "
      default:
        if scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF { continue }
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
