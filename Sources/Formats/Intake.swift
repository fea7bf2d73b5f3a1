public import Documents

/// 读入: bytes of a file, whatever its form, to the documents in it.
///
/// Deterministic and free of state, save that PDF files are read by a child process (see docs/decisions/0003-pdf.md).
public struct Intake: Sendable {
  let limits: Limits

  public init(limits: Limits = .standard) { self.limits = limits }

  /// At least one document, or a reason in words.
  ///
  /// `name` is only used for ``Document/name``; encoding and form are found from the bytes. Several documents in
  /// one file are named `name#1`, `name#2`… Text that is cut off or has a few bad bytes is read as far as it
  /// goes, U+FFFD standing for what is no character.
  public func documents(from bytes: [UInt8], name: String) throws(IntakeFailure) -> [Document] {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.input else { throw .tooLarge(bytes: bytes.count, limit: limits.input) }
    switch try Form(of: bytes) {
    case .pdf: return [try PrintedPages(limits: limits).document(from: bytes, name: name)]
    case .zip: return try packed(bytes, name: name)
    case .text(let encoding): return try text(bytes, in: encoding, name: name)
    }
  }

  /// Plain text in any encoding that ``documents(from:name:)`` reads, as UTF-8 without a byte-order mark; valid UTF-8 as it
  /// is. Throws when the bytes are no text.
  public static func utf8(_ bytes: [UInt8]) throws(IntakeFailure) -> [UInt8] {
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    return try PlainText.utf8(bytes, in: Encoding(of: bytes))
  }

  private func packed(_ bytes: [UInt8], name: String) throws(IntakeFailure) -> [Document] {
    let package = try OfficePackage(bytes, limits: limits)
    return switch package.form {
    case .word: [try WordFile(package).document(name: name)]
    case .sheets: try Workbook(package).documents(name: name)
    }
  }

  private func text(_ bytes: [UInt8], in encoding: Encoding, name: String) throws(IntakeFailure) -> [Document] {
    if Page.looksLikePage(bytes, in: encoding) {
      guard bytes.count <= limits.page else { throw .tooLarge(bytes: bytes.count, limit: limits.page) }
      return try Page(bytes, in: encoding).documents(name: name)
    }
    if SeparatedValues.looksSeparated(bytes, in: encoding) {
      if let documents = try SeparatedValues(bytes, in: encoding)?.documents(name: name) { return documents }
    }
    var document = try PlainText.document(bytes, in: encoding)
    document.name = name
    return [document]
  }
}
