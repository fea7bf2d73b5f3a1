import CLibZip

/// 打包文件: the zip container of a Word or Excel file (OPC, ISO/IEC 29500-2).
final class OfficePackage {
  enum Form {
    case word
    case sheets
  }

  let form: Form
  /// Path of the part that everything else hangs on: `word/document.xml`, `xl/workbook.xml` or as the file says.
  let main: String
  private let archive: Archive

  init(_ bytes: [UInt8], limits: Limits) throws(IntakeFailure) {
    archive = try Archive(bytes, limits: limits)
    let root = Relationships(base: "")
    try archive.read("_rels/.rels", kind: OfficePackage.kind, into: root)
    let stated = root.target(ofType: "/officeDocument")
    let known = ["word/document.xml", "word/document2.xml", "xl/workbook.xml"]
    guard let main = ([stated].compactMap { $0 } + known).first(where: archive.holds) else {
      throw OfficePackage.failure(for: archive)
    }
    self.main = main
    form = main.hasPrefix("xl/") || main.hasSuffix("workbook.xml") ? .sheets : .word
  }

  var kindName: String { form == .word ? "Word file" : "Excel file" }

  /// Reads a part; false where the file has none of that name.
  @discardableResult
  func read(_ path: String?, into events: some XMLEvents) throws(IntakeFailure) -> Bool {
    try archive.read(path, kind: kindName, into: events)
  }

  /// What the main part, or another, points to.
  func relationships(of path: String) throws(IntakeFailure) -> Relationships {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<cut])
    let relationships = Relationships(base: folder)
    try read("\(folder)_rels/\(path[cut...]).rels", into: relationships)
    return relationships
  }

  private static let kind = "Office file"

  private static func failure(for archive: Archive) -> IntakeFailure {
    if archive.holds("OFD.xml") {
      return .unreadable(kind: "an OFD file", advice: "open it in an OFD reader and save it as PDF or .docx")
    }
    if archive.holds("content.xml") {
      return .unreadable(kind: "an OpenDocument file", advice: "open it and save it as .docx or .xlsx")
    }
    return .unreadable(kind: "a zip archive", advice: "unpack it and give the files inside")
  }
}
