import Documents

/// 印张: a PDF with a text layer, read by poppler's `pdftotext` in a process of its own.
///
/// See docs/decisions/0003-pdf.md for why, and for when two printed lines become one.
struct PrintedPages {
  let limits: Limits

  private static let kind = "PDF"
  /// Address space of the child. A report of a hundred pages takes a tenth of it.
  private static let memory = 512 << 20

  func document(from bytes: [UInt8], name: String) throws(IntakeFailure) -> Document {
    let program = BoundedProgram(
      arguments: ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"], memory: PrintedPages.memory,
      seconds: limits.seconds, output: limits.printed)
    let written = try written(by: program, bytes)
    let pages = PrintedPage.Reading()
    try XMLPass.run(PrintedPages.body(of: written), kind: PrintedPages.kind, pages)
    var builder = TextBuilder()
    for paragraph in Paragraphs(pages.pages).texts { builder.line(paragraph) }
    guard let document = builder.document(name: name) else {
      guard PrintedPages.isWhole(bytes) else { throw .damaged(kind: PrintedPages.kind, detail: "its end is cut off") }
      throw .needsOCR
    }
    return document
  }

  /// Exit codes are those of pdftotext(1), 126 and 127 those of a program that cannot be found or run.
  private func written(by program: BoundedProgram, _ bytes: [UInt8]) throws(IntakeFailure) -> [UInt8] {
    switch program.run(on: bytes) {
    case .done(let written, status: 0): return written
    case .done(_, status: 126), .done(_, status: 127), .cannotRun:
      throw .missing(what: "The program pdftotext (or prlimit)", package: "poppler-utils util-linux")
    case .done where PrintedPages.isEncrypted(bytes): throw .encrypted(kind: PrintedPages.kind)
    case .done(_, let status): throw .damaged(kind: PrintedPages.kind, detail: "pdftotext gave up with code \(status)")
    case .crashed: throw .damaged(kind: PrintedPages.kind, detail: "pdftotext crashed or ran out of memory on it")
    case .tooSlow: throw .tooSlow(kind: PrintedPages.kind, seconds: limits.seconds)
    case .tooMuch: throw .unpacksTooLarge(kind: PrintedPages.kind, limit: limits.printed)
    }
  }

  /// The pages without the document type around them, and without characters that XML forbids.
  private static func body(of written: [UInt8]) -> [UInt8] {
    let text = String(decoding: written, as: UTF8.self).utf8
    guard let start = text.firstRange(of: "<doc>".utf8), let end = text.firstRange(of: "</doc>".utf8) else {
      return Array("<doc/>".utf8)
    }
    var body = text[start.lowerBound..<end.upperBound].map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
    // U+FFFE and U+FFFF (EF BF BE and BF): to U+FFFD.
    for at in body.indices.dropFirst(2) where body[at] >= 0xBE && body[at - 1] == 0xBF && body[at - 2] == 0xEF {
      body[at] = 0xBD
    }
    return body
  }

  private static func isEncrypted(_ bytes: [UInt8]) -> Bool { bytes.firstRange(of: Array("/Encrypt".utf8)) != nil }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(1024).firstRange(of: Array("%%EOF".utf8)) != nil
  }
}
