import Documents

/// Word 文件: a DOCX (WordprocessingML, ISO/IEC 29500-1 chapter 17) to a document.
struct WordFile {
  private let package: OfficePackage

  init(_ package: OfficePackage) { self.package = package }

  /// Paragraphs one a line; tables with their cells; notes at the end, `[1]` in the text and before the note.
  func document(name: String) throws(IntakeFailure) -> Document {
    let related = try package.relationships(of: package.main)
    let styles = WordStyles()
    try package.read(related.target(ofType: "/styles"), into: styles)
    let numbering = WordNumbering()
    try package.read(related.target(ofType: "/numbering"), into: numbering)
    let body = WordBody(styles: styles, numbering: numbering)
    try package.read(package.main, into: body)
    var builder = TextBuilder()
    for block in body.blocks { block.write(to: &builder) }
    if !body.notes.isEmpty {
      let foot = WordNotes(kind: .foot, styles: styles)
      try package.read(related.target(ofType: "/footnotes"), into: foot)
      let end = WordNotes(kind: .end, styles: styles)
      try package.read(related.target(ofType: "/endnotes"), into: end)
      for (index, note) in body.notes.enumerated() {
        guard let text = foot.texts[note] ?? end.texts[note], !text.isEmpty else { continue }
        builder.line("[\(index + 1)] \(text)")
      }
    }
    guard let document = builder.document(name: name) else { throw .noText(kind: package.kindName) }
    return document
  }
}
