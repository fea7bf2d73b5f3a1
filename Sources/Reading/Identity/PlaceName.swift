import Documents
import Facts

/// 地方: whose report it is, as its first lines name it.
struct PlaceName {
  var name: String
  var level: Report.Level

  /// 省长, 县长: how the head of a government is called, and of which level.
  private static let suffixes: [(word: String, level: Report.Level)] = [
    ("自治区", .province), ("省", .province), ("自治州", .prefecture), ("州", .prefecture), ("盟", .prefecture),
    ("地区", .prefecture), ("市", .prefecture), ("自治县", .county), ("县", .county), ("旗", .county), ("自治旗", .county),
    ("区", .county), ("新区", .county), ("镇", .town), ("乡", .town), ("街道", .town), ("民族乡", .town),
  ]
  private static let endings = Lexicon(suffixes.map { ($0.word, $0.level) }, backward: true)
  private static let municipalities = Lexicon<Void>(["北京市", "天津市", "上海市", "重庆市"])

  /// The level of the last suffix of a name: 衡阳市石鼓区 is a county's.
  static func level(in text: Text, _ range: Range<Int>) -> Report.Level? {
    guard let match = endings.longest(in: text, at: range.upperBound, limit: range.lowerBound) else { return nil }
    if let city = municipalities.longest(in: text, at: range.lowerBound, limit: range.upperBound),
      city.length == range.count
    {
      return .province
    }
    return match.value
  }

  /// The name that ends before a position: 2021年3月18日在衡阳市石鼓区⏎第四届.
  static func ending(in text: Text, at position: Int) -> PlaceName? {
    var end = position
    while end > 0, isBlank(text, end - 1) { end -= 1 }
    var start = end
    while start > 0, end - start < 20, CharacterClass.of(text[start - 1]).contains(.han) {
      if text[start - 1].isAny(of: "在日于年表作受是了向") { break }
      start -= 1
    }
    guard end - start >= 3 || (end - start == 2 && !text[start].isAny(of: "全各我本该省县市区乡镇")),
      let level = level(in: text, start..<end)
    else { return nil }
    return PlaceName(name: text.string(start..<end), level: level)
  }

  private static func isBlank(_ text: Text, _ at: Int) -> Bool {
    text[at] == 0x0A || CharacterClass.of(text[at]).contains(.space)
  }
}
