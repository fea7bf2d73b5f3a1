/// The outer form of a file, found from its first bytes.
enum Form {
  case pdf
  case zip
  case text(Encoding)

  init(of bytes: [UInt8]) throws(IntakeFailure) {
    let head = bytes.prefix(1024)
    if head.starts(with: "PK\u{3}\u{4}".utf8) {
      self = .zip
    } else if Form.holdsPDFMark(head) {
      self = .pdf
    } else {
      for (mark, kind, advice) in Form.others where head.starts(with: mark) {
        throw .unreadable(kind: kind, advice: advice)
      }
      self = .text(try Encoding(of: bytes))
    }
  }

  /// Readers of PDF accept the mark anywhere in the first kilobyte; we ask that no line of text stands before it.
  private static func holdsPDFMark(_ head: ArraySlice<UInt8>) -> Bool {
    if head.starts(with: "%PDF-".utf8) { return true }
    let body = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    return body.drop { $0 <= 0x20 }.starts(with: "%PDF-".utf8)
  }

  /// Marks at the start of files that people mistake for a report, with the way out of each.
  private static let others: [(mark: [UInt8], kind: String, advice: String)] = [
    (
      [0xD0, 0xCF, 0x11, 0xE0], "an old Word, WPS or Excel file, or one with a password",
      "open it and save it as .docx or .xlsx without a password"
    ),
    (Array(#"{\rtf"#.utf8), "a rich text file (RTF)", "open it and save it as .docx"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "run OCR first"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", "run OCR first"),
    (Array("GIF8".utf8), "a GIF picture", "run OCR first"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture", "run OCR first"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture", "run OCR first"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)", "give the report itself"),
    (Array("Rar!".utf8), "a RAR archive", "unpack it and give the files inside"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "unpack it and give the files inside"),
    ([0x1F, 0x8B], "a gzip archive", "unpack it and give the files inside"),
    (Array("PK\u{5}\u{6}".utf8), "an empty zip archive", "give the report itself"),
    (Array("SQLite format 3".utf8), "an SQLite database", "export the reports as CSV or text"),
  ]
}
