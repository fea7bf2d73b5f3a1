/// 分段表单: `multipart/form-data` (RFC 7578), read strictly, in whatever pieces it comes.
struct Multipart {
  enum Event {
    /// A part begins; its bytes follow until the next one.
    case part(name: String, fileName: String?)
    case bytes(ArraySlice<UInt8>)
  }

  /// It is no such body.
  struct Broken: Error {}

  private enum Place {
    case start, boundary, header, bytes, end
  }

  static let mostParts = 200
  private static let mostHeader = 4_096
  private static let line: [UInt8] = [0x0D, 0x0A]
  private static let dashes = Array("--".utf8)

  /// With the end of the line before it.
  private let mark: [UInt8]
  private var place = Place.start
  private var rest: [UInt8] = []
  private var parts = 0

  init(boundary: [UInt8]) { mark = Multipart.line + Multipart.dashes + boundary }

  /// The last boundary was seen. What comes after it says nothing.
  var isWhole: Bool { place == .end }

  /// What the next piece says. It keeps back no more than what may be the beginning of a boundary or a header.
  mutating func read(_ piece: some Sequence<UInt8>) throws(Broken) -> [Event] {
    if place == .end { return [] }
    rest += piece
    var (at, events) = (0, [Event]())
    loop: while true {
      switch place {
      case .start:
        let first = mark.dropFirst(2)
        guard rest.count >= first.count else {
          if !first.starts(with: rest) { throw Broken() }
          break loop
        }
        guard rest.starts(with: first) else { throw Broken() }
        at = first.count
        place = .boundary
      case .boundary:
        guard rest.count - at >= 2 else { break loop }
        let next = rest[at..<(at + 2)]
        at += 2
        if next.elementsEqual(Multipart.dashes) {
          place = .end
          rest = []
          return events
        }
        guard next.elementsEqual(Multipart.line), parts < Multipart.mostParts else { throw Broken() }
        parts += 1
        place = .header
      case .header:
        let end = min(rest.count, at + Multipart.mostHeader)
        guard let blank = Multipart.find(Multipart.line + Multipart.line, in: rest, from: at, to: end) else {
          if rest.count - at >= Multipart.mostHeader { throw Broken() }
          break loop
        }
        guard let part = Multipart.part(String(decoding: rest[at..<blank], as: UTF8.self)) else { throw Broken() }
        events.append(part)
        at = blank + 4
        place = .bytes
      case .bytes:
        if let end = Multipart.find(mark, in: rest, from: at, to: rest.count) {
          if end > at { events.append(.bytes(rest[at..<end])) }
          at = end + mark.count
          place = .boundary
        } else {
          let sure = rest.count - mark.count + 1
          if sure > at {
            events.append(.bytes(rest[at..<sure]))
            at = sure
          }
          break loop
        }
      case .end: break loop
      }
    }
    rest.removeFirst(at)
    return events
  }

  /// Nil where the header names none, or one that RFC 2046 does not allow (1 to 70 characters).
  static func boundary(of contentType: String) -> [UInt8]? {
    for part in contentType.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == "boundary" else { continue }
      let value = pair[1].filter { $0 != "\"" && $0 != " " }
      return (1...70).contains(value.utf8.count) ? Array(value.utf8) : nil
    }
    return nil
  }

  private static func part(_ header: String) -> Event? {
    for line in header.split(separator: "\r\n") {
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      guard let name = value("name", in: line) else { return nil }
      return .part(name: name, fileName: value("filename", in: line))
    }
    return nil
  }

  /// `; name="…"`; browsers write a quotation mark in it as %22.
  private static func value(_ name: String, in line: Substring) -> String? {
    for piece in line.split(separator: ";").dropFirst() {
      let pair = piece.drop(while: { $0 == " " }).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, pair[0] == name, pair[1].utf8.count >= 2, pair[1].first == "\"", pair[1].last == "\""
      else {
        continue
      }
      return String(pair[1].dropFirst().dropLast())
    }
    return nil
  }

  /// Where the bytes begin. Each place is looked at once for the first byte: linear, since what is looked for begins with CR.
  private static func find(_ wanted: [UInt8], in body: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = wanted.first, start <= end - wanted.count else { return nil }
    var at = start
    while at <= end - wanted.count {
      guard let next = body[at...(end - wanted.count)].firstIndex(of: first) else { return nil }
      if body[next..<(next + wanted.count)].elementsEqual(wanted) { return next }
      at = next + 1
    }
    return nil
  }
}
