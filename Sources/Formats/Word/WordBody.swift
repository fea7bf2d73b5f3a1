/// The body of a Word file as it is heard: paragraphs and tables in reading order.
final class WordBody: XMLEvents {
  /// A footnote or endnote by the number the file gives it.
  struct Note: Hashable {
    enum Kind {
      case foot
      case end
    }
    var kind: Kind
    var id: String
  }

  /// One list of blocks for the body and one for each cell and text box that is open.
  private var frames: [[WordBlock]] = [[]]
  private var paragraphs: [Paragraph] = []
  private var tables: [[[[WordBlock]]]] = []
  /// Depth inside an element that is not read.
  private var skipping = 0
  private var inText = false
  /// Notes in the order in which the text first refers to them.
  private(set) var notes: [Note] = []
  private var numbers: [Note: Int] = [:]
  private let styles: WordStyles
  private let numbering: WordNumbering?

  private struct Paragraph {
    var text: [UInt8] = []
    var level: Int?
    var listed = true
    /// The list it is numbered in, by itself or by its style.
    var list: String?
    var listLevel: Int?
    /// Text boxes anchored here: read after the paragraph.
    var boxes: [WordBlock] = []
  }

  /// Notes are numbered apart from the body: they get no `numbering`.
  init(styles: WordStyles, numbering: WordNumbering? = nil) {
    self.styles = styles
    self.numbering = numbering
  }

  var blocks: [WordBlock] { frames[0] }

  /// Read by nobody: deleted or moved away, field instructions, the second copy of a text box, old properties.
  private static let skipped: Set<String> = [
    "w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:pPrChange", "w:rPrChange", "w:tblPrChange",
    "w:sectPrChange", "w:tcPrChange", "w:trPrChange", "w:numberingChange", "w:rt",
  ]

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard skipping == 0, !WordBody.skipped.contains(name) else {
      skipping += 1
      return
    }
    switch name {
    case "w:t": inText = true
    case "w:p": paragraphs.append(Paragraph())
    case "w:tab", "w:ptab": add(0x09, unlessIn: attributes)
    case "w:br", "w:cr": add("\n")
    case "w:noBreakHyphen": add("-")
    case "w:pStyle": style(attributes["w:val"])
    case "w:outlineLvl": outline(attributes["w:val"])
    case "w:numId" where !paragraphs.isEmpty: paragraphs[paragraphs.count - 1].list = attributes["w:val"]
    case "w:ilvl" where !paragraphs.isEmpty:
      paragraphs[paragraphs.count - 1].listLevel = attributes["w:val"].flatMap { Int($0) }
    case "w:footnoteReference": refer(.foot, attributes)
    case "w:endnoteReference": refer(.end, attributes)
    case "w:txbxContent", "w:tc": frames.append([])
    case "w:tbl": tables.append([])
    case "w:tr" where !tables.isEmpty: tables[tables.count - 1].append([])
    default: break
    }
  }

  func end(_ name: String) {
    guard skipping == 0 else {
      skipping -= 1
      return
    }
    switch name {
    case "w:t": inText = false
    case "w:p": closeParagraph()
    case "w:txbxContent": closeBox()
    case "w:tc": closeCell()
    case "w:tbl": closeTable()
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    guard inText, skipping == 0, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text.append(contentsOf: piece)
  }

  private func add(_ piece: String) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text.append(contentsOf: piece.utf8)
  }

  /// A `w:tab` with a position is a tab stop of the paragraph's properties, not a character.
  private func add(_ byte: UInt8, unlessIn properties: XMLAttributes) {
    guard !paragraphs.isEmpty, properties["w:pos"] == nil else { return }
    paragraphs[paragraphs.count - 1].text.append(byte)
  }

  private func style(_ id: String?) {
    guard !paragraphs.isEmpty, let id else { return }
    paragraphs[paragraphs.count - 1].level = styles.level(of: id)
    paragraphs[paragraphs.count - 1].listed = !styles.isContents(id)
    let (list, level) = styles.list(of: id)
    paragraphs[paragraphs.count - 1].list = list
    paragraphs[paragraphs.count - 1].listLevel = level
  }

  /// Levels count from 0; 9 is body text and takes back what the style says.
  private func outline(_ value: String?) {
    guard !paragraphs.isEmpty, let value, let level = Int(value), level >= 0 else { return }
    paragraphs[paragraphs.count - 1].level = level < 9 ? level + 1 : nil
  }

  private func refer(_ kind: Note.Kind, _ attributes: XMLAttributes) {
    guard let id = attributes["w:id"] else { return }
    let note = Note(kind: kind, id: id)
    if numbers[note] == nil {
      notes.append(note)
      numbers[note] = notes.count
    }
    add("[\(numbers[note] ?? 0)]")
  }

  private func closeParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.listed, !paragraph.text.isEmpty {
      let number = paragraph.list.flatMap { numbering?.next(list: $0, level: paragraph.listLevel ?? 0) } ?? ""
      let text = number + String(decoding: paragraph.text, as: UTF8.self)
      frames[frames.count - 1].append(.paragraph(text, level: paragraph.level))
    }
    frames[frames.count - 1].append(contentsOf: paragraph.boxes)
  }

  private func closeBox() {
    guard frames.count > 1, let blocks = frames.popLast() else { return }
    if paragraphs.isEmpty {
      frames[frames.count - 1].append(contentsOf: blocks)
    } else {
      paragraphs[paragraphs.count - 1].boxes.append(contentsOf: blocks)
    }
  }

  private func closeCell() {
    guard frames.count > 1, let blocks = frames.popLast() else { return }
    guard let table = tables.indices.last, let row = tables[table].indices.last else {
      frames[frames.count - 1].append(contentsOf: blocks)
      return
    }
    tables[table][row].append(blocks)
  }

  private func closeTable() {
    if let rows = tables.popLast() { frames[frames.count - 1].append(.table(rows)) }
  }
}
