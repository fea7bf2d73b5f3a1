/// 文档: one text as it came in, never rewritten, with the structure its form gave it.
///
/// Positions are Unicode code points of ``text``. A byte-order mark is not part of the text; line ends are
/// `\n` (a `\r\n` of the file counts as one code point, as Python's universal newlines and the scorers count it).
public struct Document: Sendable {
  /// File name, `-` for standard input; documents of one page are numbered: `page.html#2`.
  public var name: String
  public var text: Text
  /// Headings the form marks itself (DOCX styles, HTML h1–h6).
  public var headings: [MarkedHeading]
  public var tables: [Table]
  /// How positions lead back to bytes of the file, where the form allows it.
  public var bytes: ByteMap

  public init(
    name: String = "-", text: Text, headings: [MarkedHeading] = [], tables: [Table] = [], bytes: ByteMap = .none
  ) {
    self.name = name
    self.text = text
    self.headings = headings
    self.tables = tables
    self.bytes = bytes
  }

  /// A document of plain text, as if read from UTF-8.
  public init(_ string: String, name: String = "-") {
    self.init(name: name, text: Text(string), bytes: .utf8(offset: 0))
  }

  /// A heading that the form marks: a DOCX heading style, an HTML h1–h6.
  public struct MarkedHeading: Hashable, Sendable {
    public var source: Range<Int>
    public var level: Int

    public init(source: Range<Int>, level: Int) {
      self.source = source
      self.level = level
    }
  }

  /// A table: rows of cells, each a range of the text.
  public struct Table: Hashable, Sendable {
    public var rows: [[Range<Int>]]

    public init(rows: [[Range<Int>]]) { self.rows = rows }
  }

  /// From code points to bytes of the file.
  public enum ByteMap: Hashable, Sendable {
    /// The form does not allow it: compressed, reflowed, marked up.
    case none
    /// The text is the file's own valid UTF-8 from `offset` bytes in (3 after a byte-order mark), without `\r\n`.
    case utf8(offset: Int)
    /// The text is the file's own UTF-16 from `offset` bytes in, without `\r\n`.
    case utf16(offset: Int)
    /// The byte offset of every code point and, last, of the end: GB18030, and text with `\r\n`.
    case positions([UInt32])
  }
}
