/// The words of footnotes or endnotes, one line each.
final class WordNotes: XMLEvents {
  private let kind: WordBody.Note.Kind
  private let styles: WordStyles
  private var id: String?
  private var body: WordBody
  private(set) var texts: [WordBody.Note: String] = [:]

  init(kind: WordBody.Note.Kind, styles: WordStyles) {
    self.kind = kind
    self.styles = styles
    body = WordBody(styles: styles)
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "w:footnote" || name == "w:endnote" {
      // Separators carry a type; they are rules on the page, not notes.
      id = attributes["w:type"] == nil || attributes["w:type"] == "normal" ? attributes["w:id"] : nil
      body = WordBody(styles: styles)
    } else {
      body.start(name, attributes)
    }
  }

  func end(_ name: String) {
    guard name == "w:footnote" || name == "w:endnote" else {
      body.end(name)
      return
    }
    guard let id else { return }
    var words: [String] = []
    for case .paragraph(let text, _) in body.blocks where !text.isEmpty { words.append(text) }
    let text = words.joined(separator: " ")
    texts[WordBody.Note(kind: kind, id: id)] = String(text.drop { $0 == " " || $0 == "\t" })
    self.id = nil
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { body.text(piece) }
}
