internal import Documents

/// 称谓: a person's title as it stands beside the name: 县长王某某, 王某某代县长.
struct Titled: Sendable {
  /// 县长, 党组书记: without what qualifies it.
  let head: String
  /// 代, 副; nothing for the office itself.
  let qualifier: String
  /// The name, two or three characters, blanks left out.
  let name: String
  /// The name ends here for certain: a mark, a blank or 同志 follows.
  let isClosed: Bool
  /// Title and name.
  let source: Range<Int>

  var title: String { qualifier + head }

  /// Every title that has a name behind it, in text order, and every name so found that has a title behind it.
  static func all(in text: Text, _ range: Range<Int>) -> [Titled] {
    var found: [Titled] = []
    for end in range where lasts.contains(text[end]) {
      guard found.count < most, let title = title(in: text, endingAt: end + 1, from: range.lowerBound),
        let name = name(in: text, after: end + 1, before: range.upperBound)
      else { continue }
      found.append(
        Titled(
          head: title.head, qualifier: title.qualifier, name: name.name, isClosed: name.isClosed,
          source: title.start..<name.end))
    }
    return found
  }

  private static let most = 500

  /// The longest title that ends at a position.
  private static func title(in text: Text, endingAt end: Int, from least: Int) -> (
    head: String, qualifier: String, start: Int
  )? {
    guard let head = heads.first(where: { text.ends(least..<end, with: $0) }) else { return nil }
    let start = end - head.units.count
    let qualifier = qualifiers.first { text.ends(least..<start, with: $0) }
    return (
      String(decoding: head.units, as: UTF16.self), qualifier.map { String(decoding: $0.units, as: UTF16.self) } ?? "",
      start - (qualifier?.units.count ?? 0)
    )
  }

  /// 王某某, 丁 某: a surname and one or two characters, blanks between them left out.
  private static func name(in text: Text, after start: Int, before limit: Int) -> (
    name: String, isClosed: Bool, end: Int
  )? {
    var units: [UInt16] = []
    var (at, end) = (start, start)
    while at < limit, at - start < reach, units.count < 3 {
      let unit = text[at]
      // A line of its own holds the whole name.
      if unit == 0x0A, !units.isEmpty { break }
      if unit.isBlank {
        at += 1
        continue
      }
      guard unit.isHan, !(units.count == 2 && text.has("同志", at: at)) else { break }
      units.append(unit)
      (at, end) = (at + 1, at + 1)
    }
    guard units.count >= 2, surnames.contains(units[0]) else { return nil }
    return (String(decoding: units, as: UTF16.self), !text[end].isHan || text.has("同志", at: end), end)
  }

  private static let reach = 10

  private static let heads: [Word] = [
    "党组书记", "党委书记", "纪委书记", "省委书记", "市委书记", "县委书记", "区委书记", "州委书记", "总书记", "检察长", "秘书长", "书记", "省长", "市长", "县长",
    "区长", "州长", "旗长", "镇长", "乡长", "主任", "主席", "局长", "厅长", "院长", "部长", "会长", "总理",
  ]
  private static let lasts = Set(heads.compactMap(\.units.last))
  private static let qualifiers: [Word] = ["常务副", "代理", "名誉", "荣誉", "代", "副"]

  /// The hundred most common surnames, which some nine in ten people bear.
  private static let surnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白
    邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温俞蓝殷凌岳赖
    """.utf16.filter { $0.isHan })
}
