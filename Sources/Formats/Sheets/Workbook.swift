import Documents

/// 工作簿: an XLSX (SpreadsheetML, ISO/IEC 29500-1 chapter 18), its visible sheets in their order.
struct Workbook {
  private let package: OfficePackage

  init(_ package: OfficePackage) { self.package = package }

  func documents(name: String) throws(IntakeFailure) -> [Document] {
    let kind = package.kindName
    guard let bytes = try package.part(package.main) else { throw .noText(kind: kind) }
    let related = try package.relationships(of: package.main)
    let list = SheetList()
    try XMLPass.run(bytes, kind: kind, list)
    let strings = SharedStrings()
    if let path = related.target(ofType: "/sharedStrings"), let bytes = try package.part(path) {
      try XMLPass.run(bytes, kind: kind, strings)
    }
    let formats = CellFormats()
    if let path = related.target(ofType: "/styles"), let bytes = try package.part(path) {
      try XMLPass.run(bytes, kind: kind, formats)
    }
    var documents: [Document] = []
    for id in list.ids {
      guard let path = related.target(id: id), let bytes = try package.part(path) else { continue }
      let sheet = Sheet(strings: strings.texts, formats: formats)
      try XMLPass.run(bytes, kind: kind, sheet)
      documents += TextColumn.documents(in: sheet.rows)
    }
    guard !documents.isEmpty else { throw .noText(kind: kind) }
    return documents.numbered(name)
  }
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
