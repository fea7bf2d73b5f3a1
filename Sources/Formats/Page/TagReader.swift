/// 标签: splits a page into tags and characters, once over, as browsers do (HTML Living Standard, section 13.2.5).
struct TagReader {
  private let bytes: [UInt8]
  private var at = 0
  private var builder = PageTreeBuilder()
  /// A run of characters, with references already decoded.
  private var run: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() throws(IntakeFailure) -> PageTree {
    while at < bytes.count {
      switch bytes[at] {
      case 0x3C: markup()
      case 0x26: reference()
      default:
        run.append(bytes[at])
        at += 1
      }
      guard builder.tree.nodes.count <= PageTreeBuilder.most else {
        throw .damaged(kind: "web page", detail: "it has more than \(PageTreeBuilder.most) elements")
      }
    }
    flush()
    return builder.finish()
  }

  private mutating func flush() {
    builder.text(run)
    run.removeAll(keepingCapacity: true)
  }

  private mutating func reference() {
    let (scalar, length) = CharacterReference.decode(bytes, at: at)
    if let scalar {
      run.append(contentsOf: String(Character(scalar)).utf8)
    } else {
      run.append(contentsOf: bytes[at..<(at + length)])
    }
    at += length
  }

  private mutating func markup() {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    switch next {
    case 0x41...0x5A, 0x61...0x7A: startTag()
    case 0x2F: endTag()
    case 0x21 where has("<!--"):
      at = index(of: "-->", from: at + 4) ?? bytes.count
    case 0x21, 0x3F:
      at = index(of: ">", from: at + 2) ?? bytes.count
    default:
      run.append(0x3C)
      at += 1
    }
  }

  private mutating func endTag() {
    let letter = at + 2 < bytes.count ? bytes[at + 2] | 0x20 : 0
    guard letter >= 0x61, letter <= 0x7A else {
      at = index(of: ">", from: at + 2) ?? bytes.count
      return
    }
    at += 2
    let element = Element(name())
    at = index(of: ">", from: at) ?? bytes.count
    flush()
    builder.end(element)
  }

  private mutating func startTag() {
    at += 1
    var tag = Tag(element: Element(name()))
    attributes(of: &tag)
    flush()
    builder.start(tag)
    if tag.element.isRaw, !tag.closed { raw(tag.element) }
  }

  /// Content that is no markup: kept for nobody, but its end must be found by its own end tag.
  private mutating func raw(_ element: Element) {
    while true {
      at = index(of: "</", from: at) ?? bytes.count
      if at == bytes.count || Element(name()) == element { break }
    }
    at = index(of: ">", from: at) ?? bytes.count
    builder.end(element)
  }

  /// A tag name, lower-cased; names longer than any of HTML's are cut, which makes them unknown.
  private mutating func name() -> String {
    var name: [UInt8] = []
    while at < bytes.count, !TagReader.endsName(bytes[at]) {
      let byte = bytes[at]
      if name.count < 16 { name.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
      at += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E || byte == 0x3D }

  private mutating func attributes(of tag: inout Tag) {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x3E {
        at += 1
        return
      }
      if byte <= 0x20 || byte == 0x2F || byte == 0x3D {
        tag.closed = byte == 0x2F
        at += 1
        continue
      }
      let name = name()
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      let value = at < bytes.count && bytes[at] == 0x3D ? value() : at..<at
      tag.closed = false
      if Tag.known.contains(name) {
        tag.take(name, String(decoding: bytes[value].prefix(400), as: UTF8.self).lowercased())
      }
    }
  }

  private mutating func value() -> Range<Int> {
    at += 1
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count else { return at..<at }
    let quote = bytes[at]
    let start = quote == 0x22 || quote == 0x27 ? at + 1 : at
    at = start
    if start > 0, quote == 0x22 || quote == 0x27 {
      while at < bytes.count, bytes[at] != quote { at += 1 }
      let range = start..<at
      at = min(at + 1, bytes.count)
      return range
    }
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
    return start..<at
  }

  private func has(_ word: StaticString, at place: Int? = nil) -> Bool {
    let start = place ?? at
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
  }

  /// The place after the next occurrence.
  private func index(of word: StaticString, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == word.utf8Start[0], has(word, at: place) { return place + word.utf8CodeUnitCount }
      place += 1
    }
    return nil
  }
}
