import CLibXML2

/// Hears an XML text from start to end. Names carry our own prefixes (`w:` Word, `x:` sheets), whatever the file's.
protocol XMLEvents: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  /// UTF-8; one text may come in several pieces. Valid during the call only.
  func text(_ piece: UnsafeBufferPointer<UInt8>)
}

/// Attributes of one start tag; valid during the call only.
struct XMLAttributes {
  fileprivate let raw: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let names: XMLNames

  subscript(_ wanted: String) -> String? {
    guard var at = raw else { return nil }
    while let name = at.pointee {
      if names.canonical(attribute: name) == wanted { return at.advanced(by: 1).pointee.map { String(cString: $0) } }
      at = at.advanced(by: 2)
    }
    return nil
  }
}

/// One pass of libxml2 over the XML of an Office part: no tree, no entities, no network, depth at most 256
/// (libxml2's own bound).
enum XMLPass {
  /// Gives back how many elements there were; more than `most` are refused.
  @discardableResult
  static func run(
    _ bytes: [UInt8], kind: String, most: Int = mostElements, _ events: some XMLEvents
  ) throws(IntakeFailure) -> Int {
    try XMLGuard.check(bytes, kind: kind)
    let listener = Listener(events)
    var handler = xmlSAXHandler()
    // 1 asks for the older interface, without namespaces: libxml2 then keeps no table of prefixes, which nested
    // declarations could grow.
    handler.initialized = 1
    handler.startElement = { Listener.at($0)?.start($1, $2) }
    handler.endElement = { Listener.at($0)?.end($1) }
    handler.characters = { Listener.at($0)?.text($1, $2) }
    handler.ignorableWhitespace = { Listener.at($0)?.text($1, $2) }
    handler.cdataBlock = { Listener.at($0)?.text($1, $2) }
    let code = withExtendedLifetime(listener) {
      bytes.withUnsafeBytes { buffer in  // libxml2 reads the part where it lies
        parse(buffer, &handler, listener, most)
      }
    }
    guard listener.elements <= most else {
      throw .damaged(kind: kind, detail: "its XML has more than \(mostElements) elements")
    }
    guard code == 0 else {
      throw .damaged(kind: kind, detail: "its XML breaks off or is malformed, libxml2 error \(code)")
    }
    return listener.elements
  }

  /// An element costs about a microsecond. A report has thousands, the largest sheet of indicators some hundred
  /// thousand.
  static let mostElements = 3_000_000

  private static func parse(
    _ buffer: UnsafeRawBufferPointer, _ handler: inout xmlSAXHandler, _ listener: Listener, _ most: Int
  ) -> Int32 {
    let pointer = Unmanaged.passUnretained(listener).toOpaque()
    guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 1 }
    guard let context = xmlCreatePushParserCtxt(&handler, pointer, base, 0, nil) else { return 1 }
    defer { xmlFreeParserCtxt(context) }
    let quiet = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | quiet))
    var at = 0
    while at < buffer.count {
      let length = min(1 << 15, buffer.count - at)
      let code = xmlParseChunk(context, base + at, Int32(length), 0)
      if code != 0 || listener.elements > most { return code }
      at += length
    }
    return xmlParseChunk(context, base, 0, 1)
  }

  /// Stands between the C callbacks and the Swift events.
  private final class Listener {
    private let events: any XMLEvents
    private let names = XMLNames()
    private(set) var elements = 0

    init(_ events: any XMLEvents) { self.events = events }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> Listener? {
      pointer.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(_ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
      guard let name else { return }
      elements += 1
      names.learn(attributes)
      events.start(names.canonical(element: name), XMLAttributes(raw: attributes, names: names))
    }

    func end(_ name: UnsafePointer<UInt8>?) {
      if let name { events.end(names.canonical(element: name)) }
    }

    func text(_ piece: UnsafePointer<UInt8>?, _ length: Int32) {
      if let piece, length > 0 { events.text(UnsafeBufferPointer(start: piece, count: Int(length))) }
    }
  }
}
