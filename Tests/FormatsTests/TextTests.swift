import Documents
import Formats
import Testing

private let words = "各位代表：\n2025年，地区生产总值增长5.6%左右。"
/// The first line of `words` in GB18030, and a four-byte character (㐂, U+3402).
private let chinese: [UInt8] = [0xB8, 0xF7, 0xCE, 0xBB, 0xB4, 0xFA, 0xB1, 0xED, 0xA3, 0xBA]
private let fourBytes: [UInt8] = [0x81, 0x39, 0xEF, 0x31]

@Test func utf8IsTheTextItselfAndLeadsBackToItsBytes() throws {
  let document = try #require(try documents(utf8(words)).first)
  #expect(document.text.string(0..<document.text.count) == words)
  #expect(document.bytes == .utf8(offset: 0))
}

@Test func aByteOrderMarkIsNotPartOfTheText() throws {
  let document = try #require(try documents([0xEF, 0xBB, 0xBF] + utf8(words)).first)
  #expect(document.text.string(0..<4) == "各位代表")
  #expect(document.bytes == .utf8(offset: 3))
}

@Test func windowsLineEndsCountAsOneCodePoint() throws {
  let document = try #require(try documents(utf8("甲。\r\n乙。\r丙。")).first)
  #expect(document.text.string(0..<8) == "甲。\n乙。\n丙。")
  #expect(document.bytes == .positions([0, 3, 6, 8, 11, 14, 15, 18, 21]))
}

@Test func gb18030IsFoundFromTheBytesWithTheirPositions() throws {
  let document = try #require(try documents(chinese + [0x0D, 0x0A] + fourBytes + chinese).first)
  #expect(document.text.string(0..<12) == "各位代表：\n㐂各位代表：")
  #expect(document.bytes == .positions([0, 2, 4, 6, 8, 10, 12, 16, 18, 20, 22, 24, 26]))
}

@Test func gb18030CutOffInsideACharacterIsReadToThere() throws {
  #expect(try texts(chinese + [0xB8]) == ["各位代表：\u{FFFD}"])
  #expect(try texts(chinese + fourBytes.prefix(3)) == ["各位代表：\u{FFFD}"])
}

@Test(arguments: [true, false], [true, false])
func utf16IsFoundWithAndWithoutItsMark(bigEndian: Bool, mark: Bool) throws {
  let document = try #require(try documents(utf16(words + "𠮷", bigEndian: bigEndian, mark: mark)).first)
  #expect(document.text.string(0..<document.text.count) == words + "𠮷")
  #expect(document.bytes == .utf16(offset: mark ? 2 : 0))
}

@Test func utf16OfLatinLettersIsNotTakenForUTF8WithNULs() throws {
  #expect(try texts(utf16("GDP up 5%\n", mark: false)) == ["GDP up 5%\n"])
}

@Test func utf16WithAnOddLastByteIsReadToThere() throws {
  #expect(try texts(utf16(words) + [0x41]) == [words + "\u{FFFD}"])
}

@Test func utf8CutOffInsideACharacterIsReadToThere() throws {
  let document = try #require(try documents(Array(utf8(words).dropLast())).first)
  #expect(document.text.string(0..<document.text.count) == words.dropLast() + "\u{FFFD}")
  let count = UInt32(utf8(words).count)
  guard case .positions(let positions) = document.bytes else {
    Issue.record("broken UTF-8 has a position for each code point")
    return
  }
  #expect(positions.suffix(2) == [count - 3, count - 1])
}

@Test func aFewBrokenBytesInLongUTF8DoNotMakeItUnreadable() throws {
  let long = utf8(String(repeating: words, count: 20))
  let text = try #require(try texts(long + [0xFF] + long).first)
  #expect(text.contains("\u{FFFD}各位代表"))
}

@Test func controlAndDirectionMarksStayCodePointsOfTheText() throws {
  let text = String(repeating: words, count: 4) + "\u{0}\u{200F}\u{202E}增长\u{7}8%"
  #expect(try texts(utf8(text)) == [text])
}

@Test func oneVeryLongLineIsOneDocument() throws {
  let text = String(repeating: "增长5%，", count: 1_000_000)
  #expect(try documents(utf8(text)).first?.text.count == 5_000_000)
}

@Test func plainTextWithCommasIsNoTable() throws {
  let text = "稳增长,调结构,惠民生\n今年,我们要抓好三件事,\n一是投资,增长8%,二是消费,增长9%"
  #expect(try texts(utf8(text)) == [text])
}

@Test func plainTextThatMentionsATagIsNoPage() throws {
  let text = "网页正文用<p>标注，指标<5%的不报。"
  #expect(try texts(utf8(text)) == [text])
}
