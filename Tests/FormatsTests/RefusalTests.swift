import Formats
import Testing

struct Refused: Sendable, CustomTestStringConvertible {
  var what: String
  var bytes: [UInt8]
  var says: String
  var testDescription: String { what }
}

private let refused: [Refused] = [
  .init(what: "nothing", bytes: [], says: "empty"),
  .init(what: "a PNG", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], says: "OCR"),
  .init(what: "a JPEG", bytes: [0xFF, 0xD8, 0xFF, 0xE0], says: "OCR"),
  .init(what: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], says: "ELF"),
  .init(what: "an old Word file", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], says: ".docx"),
  .init(what: "RTF", bytes: utf8("{\\rtf1\\ansi"), says: ".docx"),
  .init(what: "only NULs", bytes: [UInt8](repeating: 0, count: 100_000), says: "UTF-8"),
  .init(
    what: "noise", bytes: (0..<4096).map { UInt8(truncatingIfNeeded: ($0 &* 7919) >> 3 ^ ($0 &* 104_729) >> 7) },
    says: "UTF-8"),
  .init(what: "Latin-1", bytes: [0x63, 0x61, 0x66, 0xE9, 0x20, 0x64, 0xE9, 0x6A, 0xE0, 0x0A], says: "UTF-8"),
  .init(what: "a zip of something else", bytes: zip([("a.txt", utf8("甲"))]), says: "unpack"),
  .init(what: "an OFD", bytes: zip([("OFD.xml", utf8("<a/>"))]), says: "OFD"),
  .init(what: "a zip cut off", bytes: Array(docx("<w:p/>").dropLast(100)), says: "damaged"),
  .init(what: "a Word file without text", bytes: docx("<w:p/>"), says: "no text"),
  .init(
    what: "a Word file cut off inside its XML", bytes: docx("<w:p><w:r><w:t>甲</w:t></w:body>"), says: "damaged"),
  .init(what: "a PDF cut off", bytes: utf8("%PDF-1.4\n1 0 obj\n<< /Type /Catalog"), says: "PDF"),
  .init(what: "a page of tags only", bytes: utf8("<html><body><script>var a;</script></body></html>"), says: "no text"),
]

@Test(arguments: refused) func whatCannotBeReadIsRefusedInASentence(_ row: Refused) throws {
  let failure = #expect(throws: IntakeFailure.self) { try documents(row.bytes) }
  let sentence = try #require(failure).description
  #expect(sentence.contains(row.says), "\(sentence)")
  #expect(sentence.hasSuffix("."))
}

@Test func aFileOverTheLimitIsRefused() {
  #expect(throws: IntakeFailure.tooLarge(bytes: 9, limit: 8)) { try texts(utf8("一二三"), limits: Limits(input: 8)) }
}

@Test func aZipBombIsStoppedWhileItUnpacks() {
  let bomb = docx("<w:p>" + String(repeating: " ", count: 4 << 20) + "</w:p>")
  #expect(bomb.count < 1 << 20)
  #expect(throws: IntakeFailure.unpacksTooLarge(kind: "zip file", limit: 1 << 20)) {
    try texts(bomb, limits: Limits(part: 1 << 20))
  }
}

@Test func entityBombsAreRefusedBeforeAnyParserSeesThem() {
  let bomb = utf8(
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><w:document>&c;</w:document>"
  )
  #expect(throws: IntakeFailure.refusedDeclarations(kind: "Word file")) {
    try texts(zip([("word/document.xml", bomb)]))
  }
}

@Test func entityBombsInAnotherEncodingAreRefusedToo() {
  let bomb = utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>")
  #expect(throws: IntakeFailure.self) { try texts(zip([("word/document.xml", bomb)])) }
}

@Test func aTagOfCountlessAttributesIsRefused() {
  let attributes = (0..<50_000).map { "a\($0)=\"\"" }.joined(separator: " ")
  #expect(throws: IntakeFailure.self) { try texts(docx("<w:p \(attributes)/>")) }
}

@Test func xmlNestedWithoutEndIsRefused() {
  let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 30_000)
  #expect(throws: IntakeFailure.self) { try texts(docx(deep)) }
}

@Test func noPrefixOfAFileMakesTheIntakeTrap() {
  let files = [docx("<w:p><w:r><w:t>增长8%。</w:t></w:r></w:p>"), xlsx(["<row><c t=\"str\"><v>甲</v></c></row>"])]
  for file in files {
    for length in stride(from: 0, to: file.count, by: 7) { _ = try? documents(Array(file[..<length])) }
  }
}
