/// 分段表单: `multipart/form-data` (RFC 7578), read strictly from bytes that are all there.
enum Multipart {
  struct Part {
    let name: String
    let fileName: String?
    let bytes: ArraySlice<UInt8>
  }

  static let mostParts = 200
  private static let mostHeader = 4_096

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

  /// Nil for anything that is not such a body to its last boundary.
  static func parts(of body: [UInt8], boundary: [UInt8]) -> [Part]? {
    let line: [UInt8] = [0x0D, 0x0A]
    let mark = Array("--".utf8) + boundary
    guard body.starts(with: mark) else { return nil }
    var parts: [Part] = []
    var at = mark.count
    while true {
      if body[at...].starts(with: Array("--".utf8)) { return parts }
      guard body[at...].starts(with: line), parts.count < mostParts else { return nil }
      at += 2
      guard let head = find(Array("\r\n\r\n".utf8), in: body, from: at, to: min(body.count, at + mostHeader)),
        let end = find(line + mark, in: body, from: head + 4, to: body.count),
        let part = part(String(decoding: body[at..<head], as: UTF8.self), body[(head + 4)..<end])
      else { return nil }
      parts.append(part)
      at = end + 2 + mark.count
    }
  }

  private static func part(_ header: String, _ bytes: ArraySlice<UInt8>) -> Part? {
    for line in header.split(separator: "\r\n") {
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      guard let name = value("name", in: line) else { return nil }
      return Part(name: name, fileName: value("filename", in: line), bytes: bytes)
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

  /// Where the bytes begin. Each place is looked at once for the first byte: linear, since a boundary begins with CR.
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
