import Documents

/// Word 文件: a DOCX (WordprocessingML, ISO/IEC 29500-1 chapter 17) to a document.
struct WordFile {
  private let package: OfficePackage

  init(_ package: OfficePackage) { self.package = package }

  /// Paragraphs one a line; tables with their cells; notes at the end, `[1]` in the text and before the note.
  func document(name: String) throws(IntakeFailure) -> Document {
    guard let bytes = try package.part(package.main) else { throw .noText(kind: package.kindName) }
    let related = try package.relationships(of: package.main)
    let styles = try WordStyles(part(related, "/styles"), kind: package.kindName)
    let body = WordBody(styles: styles)
    try XMLPass.run(bytes, kind: package.kindName, body)
    var builder = TextBuilder()
    for block in body.blocks { block.write(to: &builder) }
    try appendNotes(of: body, related, styles, to: &builder)
    guard let document = builder.document(name: name) else { throw .noText(kind: package.kindName) }
    return document
  }

  private func part(_ related: Relationships, _ type: String) throws(IntakeFailure) -> [UInt8]? {
    guard let path = related.target(ofType: type) else { return nil }
    return try package.part(path)
  }

  private func appendNotes(
    of body: WordBody, _ related: Relationships, _ styles: WordStyles, to builder: inout TextBuilder
  ) throws(IntakeFailure) {
    guard !body.notes.isEmpty else { return }
    var known: [WordBody.Note: String] = [:]
    for (kind, type) in [(WordBody.Note.Kind.foot, "/footnotes"), (.end, "/endnotes")] {
      guard let bytes = try part(related, type) else { continue }
      let notes = WordNotes(kind: kind, styles: styles)
      try XMLPass.run(bytes, kind: package.kindName, notes)
      known.merge(notes.texts) { first, _ in first }
    }
    for (index, note) in body.notes.enumerated() {
      guard let text = known[note], !text.isEmpty else { continue }
      builder.line("[\(index + 1)] \(text)")
    }
  }
}
