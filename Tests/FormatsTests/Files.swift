import CLibZip
import Documents
import Formats

/// What an intake makes of bytes, as strings.
func texts(_ bytes: [UInt8], limits: Limits = .standard) throws -> [String] {
  try Intake(limits: limits).documents(from: bytes, name: "f").map { $0.text.string(0..<$0.text.count) }
}

func documents(_ bytes: [UInt8]) throws -> [Document] { try Intake().documents(from: bytes, name: "f") }

func utf8(_ string: String) -> [UInt8] { Array(string.utf8) }

func utf16(_ string: String, bigEndian: Bool = false, mark: Bool = true) -> [UInt8] {
  let units = (mark ? [0xFEFF] : []) + Array(string.utf16)
  return units.flatMap { unit in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return bigEndian ? [high, low] : [low, high]
  }
}

/// A zip file of these parts, made by libzip in memory.
func zip(_ parts: [(path: String, bytes: [UInt8])]) -> [UInt8] {
  var error = zip_error_t()
  guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return [] }
  zip_source_keep(target)
  defer { zip_source_free(target) }
  guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else { return [] }
  var memory: [UnsafeMutableRawBufferPointer] = []
  defer { for buffer in memory { buffer.deallocate() } }
  for (path, bytes) in parts {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    buffer.copyBytes(from: bytes)
    memory.append(buffer)
    zip_file_add(archive, path, zip_source_buffer(archive, buffer.baseAddress, UInt64(bytes.count), 0), 0)
  }
  guard zip_close(archive) == 0 else { return [] }
  var bytes: [UInt8] = []
  zip_source_open(target)
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = zip_source_read(target, &piece, UInt64(piece.count))
    guard count > 0 else { break }
    bytes.append(contentsOf: piece[..<Int(count)])
  }
  zip_source_close(target)
  return bytes
}

private let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
private let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
private let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/// A Word file with this body; styles, footnotes and lists as given.
func docx(_ body: String, styles: String = "", footnotes: String = "", numbering: String = "", prefix: String = "w")
  -> [UInt8]
{
  func part(_ root: String, _ content: String) -> [UInt8] {
    utf8(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><\(prefix):\(root) xmlns:\(prefix)=\"\(word)\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\(content)</\(prefix):\(root)>")
  }
  return zip([
    ("_rels/.rels", relationships([("1", "officeDocument", "word/document.xml")])),
    (
      "word/_rels/document.xml.rels",
      relationships([
        ("1", "styles", "styles.xml"), ("2", "footnotes", "footnotes.xml"), ("3", "numbering", "numbering.xml"),
      ])
    ),
    ("word/document.xml", part("document", "<\(prefix):body>\(body)</\(prefix):body>")),
    ("word/styles.xml", part("styles", styles)), ("word/footnotes.xml", part("footnotes", footnotes)),
    ("word/numbering.xml", part("numbering", numbering)),
  ])
}

/// An Excel file with these sheets' rows.
func xlsx(_ rows: [String], strings: String = "", styles: String = "") -> [UInt8] {
  let names = rows.indices.map { "<sheet name=\"s\($0)\" sheetId=\"\($0 + 1)\" r:id=\"s\($0)\"/>" }.joined()
  let targets = rows.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
  let parts = rows.enumerated().map { index, rows in
    (
      "xl/worksheets/sheet\(index).xml",
      utf8("<worksheet xmlns=\"\(sheets)\"><sheetData>\(rows)</sheetData></worksheet>")
    )
  }
  return zip(
    [
      ("_rels/.rels", relationships([("1", "officeDocument", "/xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(targets + [("t", "sharedStrings", "sharedStrings.xml"), ("y", "styles", "styles.xml")])
      ),
      (
        "xl/workbook.xml",
        utf8("<workbook xmlns=\"\(sheets)\" xmlns:r=\"\(relations)\"><sheets>\(names)</sheets></workbook>")
      ), ("xl/sharedStrings.xml", utf8("<sst xmlns=\"\(sheets)\">\(strings)</sst>")),
      ("xl/styles.xml", utf8("<styleSheet xmlns=\"\(sheets)\">\(styles)</styleSheet>")),
    ] + parts)
}

private func relationships(_ list: [(id: String, type: String, target: String)]) -> [UInt8] {
  let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.type)\" Target=\"\($0.target)\"/>" }
  return utf8("<Relationships xmlns=\"\(packageRelations)\">\(items.joined())</Relationships>")
}
