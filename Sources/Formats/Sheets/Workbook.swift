import Documents

/// 工作簿: an XLSX (SpreadsheetML, ISO/IEC 29500-1 chapter 18), its visible sheets in their order.
struct Workbook {
  private let package: OfficePackage

  init(_ package: OfficePackage) { self.package = package }

  func documents(name: String) throws(IntakeFailure) -> [Document] {
    let related = try package.relationships(of: package.main)
    let list = SheetList()
    try package.read(package.main, into: list)
    let strings = SharedStrings()
    try package.read(related.target(ofType: "/sharedStrings"), into: strings)
    let formats = CellFormats()
    try package.read(related.target(ofType: "/styles"), into: formats)
    var documents: [Document] = []
    var taken = 0
    for id in list.ids {
      let sheet = Sheet(strings: strings.texts, formats: formats)
      guard try package.read(related.target(id: id), into: sheet) else { continue }
      // Thousands of cells may share one long text: small in the file, not in memory.
      taken += sheet.taken
      guard taken <= Workbook.mostText else {
        throw .unpacksTooLarge(kind: package.kindName, limit: Workbook.mostText)
      }
      documents += TextColumn.documents(in: sheet.rows)
    }
    guard !documents.isEmpty else { throw .noText(kind: package.kindName) }
    return documents.numbered(name)
  }

  /// Bytes of text in all cells.
  private static let mostText = 128 << 20
}

/// Relationship ids of the sheets that are not hidden.
private final class SheetList: XMLEvents {
  private(set) var ids: [String] = []

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "x:sheet", let id = attributes["r:id"] else { return }
    if (attributes["state"] ?? "visible") == "visible" { ids.append(id) }
  }

  func end(_ name: String) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
