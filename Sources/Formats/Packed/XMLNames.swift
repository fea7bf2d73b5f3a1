/// Names as the file writes them to names as we know them: a file may bind any prefix to the namespace of Word.
///
/// Bindings are read from the root element only; writers of Office files declare there what the body uses.
final class XMLNames {
  private var known = false
  /// Prefix in the file to our prefix with its colon. Empty when the file uses our prefixes, as Word does.
  private var prefixes: [String: String] = [:]
  private var standard = true

  private static let namespaces: [String: String] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  ]

  func learn(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard !known else { return }
    known = true
    guard var at = attributes else { return }
    while let name = at.pointee, let value = at.advanced(by: 1).pointee {
      let (attribute, uri) = (String(cString: name), String(cString: value))
      at = at.advanced(by: 2)
      guard attribute == "xmlns" || attribute.hasPrefix("xmlns:") else { continue }
      let prefix = attribute == "xmlns" ? "" : String(attribute.dropFirst(6))
      let ours = XMLNames.namespaces[uri] ?? prefix
      prefixes[prefix] = ours
      if ours != prefix { standard = false }
    }
  }

  func canonical(element name: UnsafePointer<UInt8>) -> String {
    canonical(String(cString: name), bare: prefixes[""] ?? "")
  }

  /// An attribute without a prefix belongs to its element, not to the default namespace.
  func canonical(attribute name: UnsafePointer<UInt8>) -> String {
    canonical(String(cString: name), bare: "")
  }

  private func canonical(_ name: String, bare: String) -> String {
    if standard { return name }
    guard let colon = name.utf8.firstIndex(of: 0x3A) else { return bare.isEmpty ? name : "\(bare):\(name)" }
    guard let ours = prefixes[String(name[..<colon])] else { return name }
    return ours + name[colon...]
  }
}
