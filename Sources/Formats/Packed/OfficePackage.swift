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
    let stated = try Relationships(archive.part("_rels/.rels"), base: "", kind: OfficePackage.kind)
      .target(ofType: "/officeDocument")
    let known = ["word/document.xml", "word/document2.xml", "xl/workbook.xml"]
    guard let main = ([stated].compactMap { $0 } + known).first(where: archive.holds) else {
      throw OfficePackage.failure(for: archive)
    }
    self.main = main
    form = main.hasPrefix("xl/") || main.hasSuffix("workbook.xml") ? .sheets : .word
  }

  var kindName: String { form == .word ? "Word file" : "Excel file" }

  /// The bytes of a part, or nil where the file has none of that name.
  func part(_ path: String) throws(IntakeFailure) -> [UInt8]? { try archive.part(path) }

  /// What the main part, or another, points to.
  func relationships(of path: String) throws(IntakeFailure) -> Relationships {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<cut])
    return try Relationships(part("\(folder)_rels/\(path[cut...]).rels"), base: folder, kind: kindName)
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
