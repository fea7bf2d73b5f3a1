internal import Facts

/// 统计范围: the circle that one indicator is counted in, where several are reported under its name.
///
/// 全社会固定资产投资 is counted apart from 城镇固定资产投资, which was reported alone until the end of 2010; 限额以上 shops are
/// a part of 社会消费品零售总额 (国家统计局, 统计制度及分类标准); 林木覆盖率 counts what 森林覆盖率 does not. The whole is meant where no circle is named.
enum Circle {
  /// Nothing for the whole, and for indicators that are counted in one circle only.
  static func named(by figure: Figure) -> String? {
    guard let subject = figure.subject else { return nil }
    let units = Topic.plain(subject)
    guard let words = table.first(where: { units.holds($0.thing) }) else { return nil }
    return words.circles.first { circle in circle.words.contains { units.holds($0) } }?.name
  }

  private typealias Words = (thing: [UInt16], circles: [(name: String, words: [[UInt16]])])

  private static let table: [Words] = [
    words("固定资产投资", "城镇", "农村 农户", "民间", "工业", "国有"),
    words("消费品零售", "限额以上 限上", "城镇 城市", "农村 乡村"),
    words("商品零售", "限额以上 限上"),
    words("覆盖率", "林木", "林草", "绿化"),
  ]

  private static func words(_ thing: String, _ circles: String...) -> Words {
    (Array(thing.utf16), circles.map { ($0.listed[0], $0.listed.map { Array($0.utf16) }) })
  }
}
