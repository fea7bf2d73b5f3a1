import Documents

/// 分隔文本: CSV (RFC 4180) and its kin with tabs or semicolons.
///
/// Written by hand: a reader is the forty lines of ``Records``, and the one package at hand (SwiftCSV) works on
/// `String` by `Character`, keeps no byte positions and takes its delimiter on trust.
struct SeparatedValues {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  /// Where `bytes` begin in the file, when they are the file's own UTF-8.
  private let offset: Int?

  /// A quick look at the first records: rows of equal length under a header of short names.
  static func looksSeparated(_ bytes: [UInt8], in encoding: Encoding) -> Bool {
    let sample: [UInt8]
    switch encoding {
    case .utf8(let mark): sample = Array(bytes[mark...].prefix(1 << 16))
    default:
      guard let text = try? PlainText.utf8(Array(bytes.prefix(1 << 16)), in: encoding) else { return false }
      sample = text
    }
    return delimiter(of: sample, complete: bytes.count <= 1 << 16) != nil
  }

  /// Nil where the whole file turns out to be no table after all.
  init?(_ bytes: [UInt8], in encoding: Encoding) throws(IntakeFailure) {
    self.bytes = try PlainText.utf8(bytes, in: encoding)
    if case .utf8(let mark) = encoding { offset = mark } else { offset = nil }
    let sample = Array(self.bytes.prefix(1 << 16))
    guard let delimiter = SeparatedValues.delimiter(of: sample, complete: bytes.count <= 1 << 16) else { return nil }
    self.delimiter = delimiter
  }

  /// One document for each long field, in row order; without any, one document that is the table. Nil for a table
  /// larger than any annex: it is read as the text it is.
  func documents(name: String) -> [Document]? {
    var documents: [Document] = []
    var cells = 0
    for record in Records(bytes, delimiter: delimiter) {
      cells += record.count
      if documents.isEmpty, cells > 10 * SeparatedValues.mostCells { return nil }
      for field in record where field.range.count > TextColumn.long {
        let text = field.text(in: bytes)
        guard TextColumn.isLong(text) else { continue }
        var document = Document(text)
        document.bytes = map(field)
        documents.append(document)
      }
    }
    if documents.isEmpty, cells <= SeparatedValues.mostCells {
      documents = TextColumn.documents(
        in: Records(bytes, delimiter: delimiter).map { record in
          record.enumerated().map { Sheet.Cell(column: $0.offset, text: $0.element.text(in: bytes)) }
            .filter { !$0.text.isEmpty }
        })
    }
    return documents.isEmpty ? nil : documents.numbered(name)
  }

  private static let mostCells = 500_000

  private func map(_ field: Records.Field) -> Document.ByteMap {
    guard let offset, !field.doubled, !bytes[field.range].contains(0x0D) else { return .none }
    guard String(validating: bytes[field.range], as: UTF8.self) != nil else { return .none }
    return .utf8(offset: offset + field.range.lowerBound)
  }

  /// The delimiter under which the first records have the same number of fields, at least two, below a header.
  private static func delimiter(of sample: [UInt8], complete: Bool) -> UInt8? {
    let delimiters: [UInt8] = [0x2C, 0x09, 0x3B]
    return delimiters.first { delimiter in
      var records = Array(Records(sample, delimiter: delimiter).prefix(21))
      let whole = records.count
      // The last record of a sample may be cut off inside a long text.
      if !complete, whole <= 20 { records.removeLast() }
      guard let header = records.first, header.count >= 2, isHeader(header, sample) else { return false }
      if !complete, records.count == 1 { return header.count >= 3 && sample.contains(0x22) }
      guard records.count >= 2, records.allSatisfy({ $0.count == header.count }) else { return false }
      return header.count >= 3 || records.count >= 3 || records.joined().contains(where: \.quoted)
    }
  }

  /// Names of columns are short, there, and no sentences.
  private static func isHeader(_ record: [Records.Field], _ sample: [UInt8]) -> Bool {
    record.allSatisfy { field in
      let text = field.text(in: sample).unicodeScalars
      return !text.isEmpty && text.count <= 40 && !text.contains { "。；，！？\n".unicodeScalars.contains($0) }
    }
  }
}
