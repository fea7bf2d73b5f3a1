import Foundation
import Testing

/// Small malicious and broken files; the huge ones are in Scripts/hostile.py (`make hostile`).
struct HostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    init(_ name: String, _ text: String, times: Int = 1) {
      self.init(name, Array(String(repeating: text, count: times).utf8))
    }
  }

  static let cases: [Case] = [
    Case("nothing", ""),
    Case("one NUL", "\0"),
    Case("a byte-order mark alone", [0xEF, 0xBB, 0xBF]),
    Case("half a byte-order mark", [0xFF]),
    Case("UTF-16 with an odd byte", [0xFF, 0xFE, 0x00, 0x4E, 0x00]),
    Case("UTF-16 halves of pairs", [0xFF, 0xFE, 0x00, 0xD8, 0x00, 0xD8, 0x00, 0xDC]),
    Case("UTF-8 cut in a character", Array("地区生产总值增长3.8%。".utf8.dropLast(2))),
    Case("GB18030 cut in a character", [0xD4, 0xF6, 0xB3, 0xA4, 0x33, 0x25, 0xA1]),
    Case("every byte there is", (0...255).map { UInt8($0) }),
    Case("overlong and beyond Unicode", [0xC0, 0x80, 0xE0, 0x80, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xED, 0xA0, 0x80]),
    Case("the mark of a zip alone", [0x50, 0x4B, 3, 4]),
    Case("the mark of a PDF alone", "%PDF-1.7"),
    Case("a number of 10,000 digits", "地区生产总值" + String(repeating: "9", count: 10_000) + "亿元。"),
    Case("a number beyond Int64", "地区生产总值9223372036854775808亿元，增长-9223372036854775809%。"),
    Case("18 digits and scales", "总值999999999999999999万亿亿亿亿亿元。"),
    Case("a fraction of 10,000 digits", "增长0." + String(repeating: "3", count: 10_000) + "%。"),
    Case("points, commas, signs", "增长1.2.3.4%，1,2,3,,4亿元，--5%，+-6%，.7%，8.%。"),
    Case("numerals that make no number", "增长百分之百分之一一点点三万亿万万亿零○两十十，第第一一位。", times: 200),
    Case("scales alone", "亿万千百十", times: 500),
    Case("years out of the world", "0000年增长1%，9999年增长2%，99999年增长3%，二○○○○年增长4%，13月45日增长5%。"),
    Case("a span of years that runs backward", "2025年至2015年增长8%，“零五”以来增长8%，“九十九五”时期增长8%。"),
    Case("composition of many parts", "三次产业结构为" + String(repeating: "1:", count: 2000) + "1。"),
    Case("a list with many numbers", "分别增长" + String(repeating: "8%、", count: 500) + "9%。"),
    Case("ranges of ranges", "增长" + String(repeating: "1-2~3至4到", count: 2000) + "5%。"),
    Case("open brackets", "（(【“‘《", times: 3000),
    Case("brackets that close before they open", "）)】”’》增长8%", times: 500),
    Case("quotes around everything", "“增长”“8”“%”", times: 1000),
    Case("headings and nothing else", "一、\n（一）\n1.\n——\n一是\n", times: 500),
    Case("headings that never count on", "九、九\n八、八\n（十）十\n", times: 300),
    Case("a glossary of broken entries", "政府工作报告\n一、回顾\n名词解释\n1.“（P）：即\n2.（P99999999999999999999）\n", times: 200),
    Case("right to left", "\u{202E}增长8%\u{202C}\u{2066}العربية 5%\u{2069}。", times: 100),
    Case("NUL inside", "增\0长\08\0%\0。", times: 100),
    Case("characters above U+FFFF", "😀𠀀增长8%𠀀户，𠀀县地区生产总值5亿元。", times: 100),
    Case("private use, the stand-in itself", "\u{F8FF}增长8%\u{F8FF}。", times: 100),
    Case("combining marks", "增" + String(repeating: "\u{0301}", count: 20_000) + "长8%。"),
    Case("blanks of every kind", "增 \t\u{A0}\u{3000}\u{2003}\u{200B}\u{FEFF}长\u{3000}8\u{A0}%。", times: 100),
    Case("line ends of every kind", "增长\r8\r\n%\u{2028}。\u{2029}\u{85}\u{B}\u{C}", times: 100),
    Case("tags and nothing else", "<html><body>" + String(repeating: "<div><table><tr><td>", count: 2000)),
    Case("a tag that never ends", "<html><body><p class=\"" + String(repeating: "x", count: 50_000)),
    Case(
      "character references", "<html><body>&#0;&#x110000;&#99999999999999999999;&#xD800;&nosuch;&amp&lt;p&gt;</body>"),
    Case("a script that never ends", "<html><body><p>增长8%。</p><script>if (a < b) {"),
    Case("cells with a quote that never ends", "标题,正文\n1,\"增长8%\n2,增长9%\n", times: 50),
    Case("a line of 20,000 characters", "实现地区生产总值210.3亿元、增长3.8%，新增城镇就业5200人，", times: 500),
  ]

  @Test(arguments: cases)
  func whateverTheBytesItEndsWithAReadingOrOneClearLine(of row: Case) throws {
    for format in ["jsonl", "html", "table", "csv"] {
      let ending = try Hostile.read(row.bytes, format: format)
      #expect(!ending.wasKilled, "\(format): signal \(ending.status)")
      #expect([0, 1].contains(ending.status), "\(format)")
      guard ending.status == 1 else { continue }
      #expect(ending.errors.hasPrefix("taizhang: standard input: ") || ending.errors.hasPrefix("taizhang: -: "))
      #expect(ending.errors.count { $0 == "\n" } == 1)
    }
  }

  @Test(arguments: cases)
  func everyLineOfTheReadingIsOneJSONObjectWithinTheText(of row: Case) throws {
    let ending = try Hostile.read(row.bytes)
    var characters = 0
    for line in ending.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if let count = object?["characters"] as? Int { characters = count }
      guard let start = object?["start"] as? Int, let end = object?["end"] as? Int else { continue }
      #expect(0 <= start && start <= end && end <= characters, "\(line.prefix(200))")
    }
  }

  @Test(arguments: cases)
  func quantitiesAnswersEveryLine(of row: Case) throws {
    let ending = try Hostile.read(row.bytes, command: "quantities")
    #expect(!ending.wasKilled && ending.status == 0)
    let asked = row.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let lines = asked.last?.isEmpty == true ? asked.count - 1 : asked.count
    #expect(ending.output.split(separator: "\n").count == lines)
  }
}
