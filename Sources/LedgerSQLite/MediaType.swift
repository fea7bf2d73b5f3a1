/// 类型: what a file is by its first bytes, never by its name.
enum MediaType {
  /// So many bytes are looked at.
  static let head = 512

  private static let marks: [(bytes: [UInt8], type: String)] = [
    (Array("%PDF-".utf8), "application/pdf"),
    ([0xff, 0xd8, 0xff], "image/jpeg"),
    ([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "image/png"),
    (Array("GIF8".utf8), "image/gif"),
    (Array("BM".utf8), "image/bmp"),
    ([0x49, 0x49, 0x2a, 0x00], "image/tiff"),
    ([0x4d, 0x4d, 0x00, 0x2a], "image/tiff"),
    ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "application/x-ole-storage"),
    ([0x1f, 0x8b], "application/gzip"),
    (Array("7z".utf8) + [0xbc, 0xaf, 0x27, 0x1c], "application/x-7z-compressed"),
    (Array("Rar!".utf8) + [0x1a, 0x07], "application/vnd.rar"),
    (Array("OggS".utf8), "application/ogg"),
    (Array("ID3".utf8), "audio/mpeg"),
    ([0x7f] + Array("ELF".utf8), "application/x-executable"),
    (Array("MZ".utf8), "application/x-executable"),
    (Array("#!".utf8), "text/x-script"),
    (Array("SQLite format 3".utf8), "application/vnd.sqlite3"),
  ]

  static func of(_ head: [UInt8]) -> String {
    if let mark = marks.first(where: { head.starts(with: $0.bytes) }) { return mark.type }
    if head.starts(with: [0x50, 0x4b, 0x03, 0x04]) { return package(head) }
    if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      return "image/webp"
    }
    if head.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "video/mp4" }
    return text(head)
  }

  /// A zip container by the name of its first part.
  private static func package(_ head: [UInt8]) -> String {
    let name = head.dropFirst(30)
    let parts: [(String, String)] = [
      ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      ("[Content_Types].xml", "application/vnd.openxmlformats-officedocument"),
      ("mimetypeapplication/vnd.oasis.opendocument", "application/vnd.oasis.opendocument"),
      ("OFD.xml", "application/ofd"),
    ]
    return parts.first { name.starts(with: Array($0.0.utf8)) }?.1 ?? "application/zip"
  }

  private static func text(_ head: [UInt8]) -> String {
    if head.contains(where: { $0 < 9 || ($0 > 13 && $0 < 32 && $0 != 27) }) { return "application/octet-stream" }
    // The head may end inside a character.
    let start = String(decoding: head.prefix(200), as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<svg") { return "text/html" }
    if start.hasPrefix("<?xml") { return "application/xml" }
    return "text/plain"
  }
}
