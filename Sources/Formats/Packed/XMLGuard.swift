/// Refuses XML that no Office program writes and that makes a parser work without end, before libxml2 sees it.
///
/// Note on attributes: libxml2 2.9 compares each attribute of a tag with all others; a tag of 50,000 costs seconds.
enum XMLGuard {
  /// Word writes some 40 on the root of a document and under 20 elsewhere.
  private static let mostAttributes = 128

  static func check(_ bytes: [UInt8], kind: String) throws(IntakeFailure) {
    // UTF-16 would hide everything below from a search for bytes; Office writes UTF-8.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(64).contains(0) {
      throw .damaged(kind: kind, detail: "its XML is not UTF-8")
    }
    if declaresOther(bytes) { throw .damaged(kind: kind, detail: "its XML is not UTF-8") }
    var at = 0
    while let open = next(0x3C, in: bytes, from: at) {
      at = open + 1
      if follows("!--", in: bytes, at: at) {
        at = end(of: "-->", in: bytes, from: at + 3)
      } else if follows("![CDATA[", in: bytes, at: at) {
        at = end(of: "]]>", in: bytes, from: at + 8)
      } else if follows("!", in: bytes, at: at) {
        throw .refusedDeclarations(kind: kind)
      } else {
        at = try endOfTag(in: bytes, from: at, kind: kind)
      }
    }
  }

  private static func endOfTag(in bytes: [UInt8], from start: Int, kind: String) throws(IntakeFailure) -> Int {
    var at = start
    var attributes = 0
    while at < bytes.count, bytes[at] != 0x3E {
      if bytes[at] == 0x22 || bytes[at] == 0x27 {
        attributes += 1
        at = next(bytes[at], in: bytes, from: at + 1) ?? bytes.count
      }
      at += 1
    }
    guard attributes <= mostAttributes else {
      throw .damaged(kind: kind, detail: "a tag has \(attributes) attributes")
    }
    return at
  }

  /// An encoding other than UTF-8 in the XML declaration: the search would not see what libxml2 will.
  private static func declaresOther(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(200)
    guard head.starts(with: "<?xml".utf8), let close = head.firstIndex(of: 0x3E) else { return false }
    let declaration = String(decoding: head[..<close], as: UTF8.self).lowercased()
    guard let at = declaration.firstRange(of: "encoding") else { return false }
    let value = declaration[at.upperBound...].drop { $0 == "=" || $0 == " " || $0 == "\"" || $0 == "'" }
    return !["utf-8", "utf8", "us-ascii", "ascii"].contains { value.hasPrefix($0) }
  }

  private static func next(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  private static func follows(_ word: StaticString, in bytes: [UInt8], at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }

  private static func end(of word: StaticString, in bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at < bytes.count, !follows(word, in: bytes, at: at) { at += 1 }
    return at + word.utf8CodeUnitCount
  }
}
