import Documents

/// 网页: HTML, whole or a fragment, to the documents on it.
struct Page {
  private let bytes: [UInt8]

  /// Tags where a page begins: a document type, a root, or several known elements in the first kilobytes.
  static func looksLikePage(_ bytes: [UInt8], in encoding: Encoding) -> Bool {
    // Tags are ASCII: in all encodings but UTF-16 they can be looked for in the bytes.
    var head = Array(bytes.prefix(8192))
    if case .utf16 = encoding { head = (try? PlainText.utf8(head, in: encoding)) ?? [] }
    guard head.contains(0x3C) else { return false }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let lead = text.prefix { $0 != "<" }
    let blank = lead.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "[" }
    let body = text.dropFirst(lead.count)
    if blank, body.hasPrefix("<!doctype html") || body.contains("<html") { return true }
    let known = body.split(separator: "<", omittingEmptySubsequences: false).dropFirst().filter { piece in
      let name = piece.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard let next = piece.dropFirst(name.count).first, next == ">" || next == " " || next == "/" else {
        return false
      }
      return Element(String(name)).number != 0
    }
    // A fragment may begin with words, but not a program or a text that speaks of tags.
    return known.count >= (blank ? 2 : 4) && lead.utf8.count <= 300
  }

  init(_ bytes: [UInt8], in encoding: Encoding) throws(IntakeFailure) {
    self.bytes = try PlainText.utf8(bytes, in: encoding)
  }

  func documents(name: String) throws(IntakeFailure) -> [Document] {
    var reader = TagReader(bytes)
    let tree = try reader.read()
    var documents = documents(in: tree, PageCensus(tree, furniture: true))
    if documents.isEmpty { documents = self.documents(in: tree, PageCensus(tree, furniture: false)) }
    guard !documents.isEmpty else { throw .noText(kind: "web page") }
    return documents.numbered(name)
  }

  private func documents(in tree: PageTree, _ census: PageCensus) -> [Document] {
    let text = PageText(tree, census)
    return MainContent(tree, census).documents().compactMap(text.document)
  }
}
