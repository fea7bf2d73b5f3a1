internal import Facts

/// 量纲: units that can be set against each other, and by what factor.
///
/// 斤, 亩 and 公顷 by the State Council's order on units of 1984 (1 公斤 = 2 斤, 1 公顷 = 15 亩). 元 and 美元 are no family: that takes
/// a rate of exchange.
struct UnitFamily: Hashable, Sendable {
  let kind: Kind
  /// How many of the family's first unit one of this is.
  let factor: ExactNumber

  enum Kind: UInt8, Hashable, Sendable {
    case money, foreignMoney, percent, points, length, land, floor, mass, people, visits, count, other
  }

  private static let words: [String: UnitFamily] = {
    var words: [String: UnitFamily] = [:]
    func put(_ kind: Kind, _ list: String, _ factor: ExactNumber = ExactNumber(1)) {
      for word in list.listed { words[word] = UnitFamily(kind: kind, factor: factor) }
    }
    put(.money, "元 块")
    put(.foreignMoney, "美元")
    put(.percent, "% ％")
    put(.percent, "成", ExactNumber(10))
    put(.percent, "‰", ExactNumber(1, exponent: -1))
    put(.points, "百分点 个百分点")
    put(.points, "千分点 个千分点", ExactNumber(1, exponent: -1))
    put(.length, "公里 千米")
    put(.length, "里 华里", ExactNumber(5, exponent: -1))
    put(.length, "米 延米", ExactNumber(1, exponent: -3))
    put(.land, "亩")
    put(.land, "公顷", ExactNumber(15))
    put(.land, "平方公里", ExactNumber(15, exponent: 2))
    put(.floor, "平方米 平米 ㎡")
    put(.mass, "吨")
    put(.mass, "公斤 千克", ExactNumber(1, exponent: -3))
    put(.mass, "斤", ExactNumber(5, exponent: -4))
    put(.people, "人 名 位 口 员")
    put(.visits, "人次")
    put(
      .count,
      """
      个 家 户 所 处 座 套 项 件 条 台 辆 只 类 批 间 栋 幢 支 场 次 例 宗 个项目 张 株 头 羽 艘 架 部 册 篇 种 对 片 块 眼 扇
      村 镇 乡 县 区 市 校 站 院 棵 基 具 盏 根 例 起 单 笔 届 期 棒 枚 本
      """
    )
    return words
  }()

  init(kind: Kind, factor: ExactNumber) { (self.kind, self.factor) = (kind, factor) }

  /// A unit of no family is its own: 微克/立方米.
  init(_ unit: String) {
    self = UnitFamily.words[unit] ?? UnitFamily(kind: .other, factor: ExactNumber(1))
  }

  static func areMoney(_ left: String, _ right: String) -> Bool {
    let kinds: Set<Kind> = [.money, .foreignMoney]
    return kinds.contains(UnitFamily(left).kind) && kinds.contains(UnitFamily(right).kind)
  }

  /// 贫困人口10.8万 counts people without saying so.
  static func unit(of figure: Figure) -> String {
    guard figure.unit == "-", let subject = figure.subject else { return figure.unit }
    return people.contains { subject.contains($0) } ? "人" : "-"
  }

  private static let people = "人口 人数 人员 职工 劳动力 游客 贫困 脱贫".listed

  static func areSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (mine, its) = (UnitFamily(left), UnitFamily(right))
    let heads: Set<Kind> = [.people, .visits, .count]
    if left == "-" { return heads.contains(its.kind) }
    if right == "-" { return heads.contains(mine.kind) }
    if heads.contains(mine.kind), heads.contains(its.kind) {
      // 5.8万人 for 5.2万个岗位 is one thing, 3家 for 3人 hardly.
      return mine.kind == its.kind || mine.kind != .count && its.kind != .count
    }
    return mine.kind == its.kind && mine.kind != .other
  }

  /// The value in the family's first unit; nothing where it has too many digits.
  func scaled(_ value: ExactNumber) -> ExactNumber? { value.multiplied(by: factor) }

  /// Back from the family's first unit; only by factors that leave whole digits.
  func unscaled(_ value: ExactNumber) -> ExactNumber? {
    switch (factor.significand, Int(factor.exponent)) {
    case (1, let power): value.scaled(byPowerOfTen: -power)
    case (5, let power): value.multiplied(by: ExactNumber(2, exponent: -power - 1))
    case (15, let power): nearest(value, 15, power)
    default: nil
    }
  }

  private func nearest(_ value: ExactNumber, _ divisor: Int64, _ power: Int) -> ExactNumber? {
    guard let wide = value.multiplied(by: ExactNumber(10_000)) else { return nil }
    return ExactNumber(wide.significand / divisor, exponent: Int(wide.exponent) - 4 - power)
  }

  /// The same quantity in another unit; nothing where that is not exact, or not arithmetic.
  static func convert(_ value: ExactNumber, from unit: String, to wanted: String) -> ExactNumber? {
    if unit == wanted { return value }
    guard areSame(unit, wanted), let base = UnitFamily(unit).scaled(value) else { return nil }
    let factor = UnitFamily(wanted).factor
    return (0...6).lazy.compactMap { base.divided(by: factor, addingDigits: $0) }.first
  }

  /// Whether two units stand for the same size, so that a person need not be told: 名 for 人.
  static func isNominal(_ unit: String, _ wanted: String) -> Bool {
    areSame(unit, wanted) && UnitFamily(unit).factor.isSameValue(as: UnitFamily(wanted).factor)
  }

  /// Things, land, lengths: what can be added to within a year.
  var isCounted: Bool {
    switch kind {
    case .count, .length, .land, .floor, .people, .mass: true
    case .money, .foreignMoney, .percent, .points, .visits, .other: false
    }
  }
}

extension ExactNumber {
  /// The quotient with so many digits more than this has; nothing where it does not come out even.
  fileprivate func divided(by divisor: ExactNumber, addingDigits places: Int) -> ExactNumber? {
    guard let wide = multiplied(by: ExactNumber(ExactNumber.tens[places])), divisor.significand != 0,
      wide.significand % divisor.significand == 0
    else { return nil }
    return ExactNumber(
      wide.significand / divisor.significand, exponent: Int(wide.exponent) - Int(divisor.exponent) - places)
  }

  private static let tens: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}
