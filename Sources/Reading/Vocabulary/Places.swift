/// 地名词典: names of divisions down to the county, with their codes, and the short names that mean nothing else.
struct Places: Sendable {
  static let standard = Places()

  /// An object, since every look at one would count the references of its parts.
  final class Place: Sendable {
    let name: String
    /// All divisions of the name: 朝阳区 is one of Beijing and one of Changchun.
    let codes: [UInt32]
    let edge: Edge

    fileprivate init(_ name: String, _ codes: [UInt32], _ edge: Edge) {
      (self.name, self.codes, self.edge) = (name, codes, edge)
    }
  }

  /// 左界: what must stand before a name for it to be one.
  enum Edge: Sendable {
    /// anything: 石鼓区
    case free
    /// no other character, or a word that stands before names: 和县, 新县
    case strict
    /// the place it belongs to: 新城区, 城区
    case parent
    /// a short name: 衡阳, not 衡阳路
    case short
    /// a short name that may be a direction: 湖南, not 洞庭湖南岸
    case direction
  }

  let all: [Place]
  let entries: [(String, Int32)]

  private init() {
    var all: [(name: String, codes: [UInt32], edge: Edge)] = []
    var positions: [String: Int32] = [:]
    positions.reserveCapacity(5000)
    func add(_ name: String, _ code: UInt32, _ edge: Edge) {
      if let known = positions[name] {
        // 丽江地区 became 丽江市: the short name is still of one place.
        let others = all[Int(known)].codes
        if edge == .short || edge == .direction,
          others.contains(where: { $0 / 10000 == code / 10000 || $0 % 10000 == 0 })
        {
          return
        }
        if !all[Int(known)].codes.contains(code) { all[Int(known)].codes.append(code) }
      } else {
        positions[name] = Int32(all.count)
        all.append((name, [code], edge))
      }
    }
    let generic = Set(Self.generic.words)
    let common = Set(Self.common.words)
    let directions = Set(Self.directions.words)
    for (code, name) in Self.rows() {
      let count = name.utf8.count / 3
      add(name, code, generic.contains(name) ? .parent : count == 2 ? .strict : .free)
      guard let short = Self.short(name, code), short.utf8.count >= 6 else { continue }
      if name.hasSuffix("自治州") { add(short + "州", code, .free) }
      if code % 100 == 0, !common.contains(short) { add(short, code, directions.contains(short) ? .direction : .short) }
      if code % 100 != 0 {
        add(short + (name.hasSuffix("旗") ? "旗" : "县"), code, short.utf8.count == 3 ? .strict : .free)
      }
    }
    self.all = all.map { Place($0.name, $0.codes, $0.edge) }
    entries = positions.map { ($0.key, $0.value) }
  }

  /// The table, one division a line: a code of six digits, a blank, a name.
  private static func rows() -> [(code: UInt32, name: String)] {
    var rows: [(code: UInt32, name: String)] = []
    rows.reserveCapacity(4000)
    let bytes = Array(PlaceNames.table.utf8)
    var start = 0
    while start + 7 < bytes.count {
      var end = start + 7
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let code = bytes[start..<start + 6].reduce(UInt32(0)) { $0 &* 10 &+ UInt32($1 &- 0x30) }
      rows.append((code, String(decoding: bytes[start + 7..<end], as: UTF8.self)))
      start = end + 1
    }
    return rows
  }

  /// 湖南 of 湖南省, 湘西 of 湘西土家族苗族自治州; for counties only the autonomous have another name: 长阳.
  private static func short(_ name: String, _ code: UInt32) -> String? {
    for suffix in ["特别行政区", "自治区", "自治州", "自治县", "自治旗"] where name.hasSuffix(suffix) {
      return withoutPeoples(String(name.dropLast(suffix.count)))
    }
    guard code % 100 == 0 else { return nil }
    for suffix in ["地区", "省", "市", "盟"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
    return nil
  }

  private static func withoutPeoples(_ name: String) -> String {
    var rest = name
    while let people = peoples.first(where: { rest.hasSuffix($0) }), rest.count > people.count {
      rest = String(rest.dropLast(people.count))
    }
    return rest
  }

  private static let peoples = """
    土家族 达斡尔族 鄂温克族 鄂伦春族 塔吉克 柯尔克孜 哈萨克 维吾尔 蒙古族 朝鲜族 布依族 哈尼族 拉祜族 保安族 东乡族 撒拉族 裕固族 仡佬族 毛南族 仫佬族 景颇族 傈僳族
    普米族 布朗族 独龙族 各族 蒙古 回族 藏族 苗族 彝族 壮族 满族 侗族 瑶族 白族 傣族 黎族 畲族 水族 土族 羌族 佤族 怒族 纳西族 锡伯 回
    """.words

  /// Names that are also words for a kind of place.
  private static let generic = """
    城区 郊区 矿区 新区 市区 林区 东区 西区 南区 北区 中区 新城区 老城区 市中区 城中区 城东区 城西区 城北区 城南区 新市区 南市区 北市区 西市区 东市区 港口区 高新区 工农区
    前进区 站前区 河东区 河西区 江东区 江北区 东山区 湖滨区 矿山区 新建县 平安县 平安区 安居区
    """

  /// Short names that are also common words.
  private static let common = """
    朝阳 大同 长治 安康 黄山 中山 日照 海东 海西 海北 黑河 东方 兴安 来宾 阿里 白银 大理 白山 通化 平凉 三明 山南 中卫 文山 凉山 东营 和田 宜春 自贡 宝山 固原 吉安
    开封 本溪 海口 永州
    """

  private static let directions = "湖南 湖北 河南 河北 山东 山西 江西 海南 广西 广东 云南 海东 济南 淮南 淮北"
}
