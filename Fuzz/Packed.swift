/// The fuzzer's bytes as the main part of an otherwise sound Word or Excel file, stored without compression.
enum Packed {
  static func word(_ bytes: [UInt8]) -> [UInt8] {
    zip([
      ("[Content_Types].xml", types), ("_rels/.rels", root("officeDocument", "word/document.xml")),
      ("word/document.xml", bytes),
    ])
  }

  static func workbook(_ bytes: [UInt8]) -> [UInt8] {
    zip([
      ("[Content_Types].xml", types), ("_rels/.rels", root("officeDocument", "xl/workbook.xml")),
      ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", root("worksheet", "worksheets/sheet1.xml")),
      ("xl/worksheets/sheet1.xml", bytes),
    ])
  }

  private static let types = Array(
    #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.utf8)
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let book = Array(
    """
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(office)">\
    <sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>
    """.utf8)

  private static func root(_ kind: String, _ target: String) -> [UInt8] {
    Array(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="\(office)/\(kind)" Target="\(target)"/></Relationships>
      """.utf8)
  }

  /// PKWARE APPNOTE 4.3: local headers with their bytes, then the central directory, then its end.
  private static func zip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (out, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in parts {
      let sizes = little(crc(bytes), 4) + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2)
      let head = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes + little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + head + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(out.count, 4) + Array(name.utf8)
      out += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + bytes
    }
    let end = little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4) + little(out.count, 4)
    return out + directory + [0x50, 0x4B, 5, 6] + little(0, 2) + little(0, 2) + end + little(0, 2)
  }

  private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func crc(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
