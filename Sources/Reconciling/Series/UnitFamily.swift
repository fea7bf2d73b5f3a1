internal import Facts

/// 单位换算: units of one thing with what each is in the smallest, where arithmetic alone turns one into another.
///
/// 斤, 亩 and 公顷 by the State Council's order on units of 1984 (1 公斤 = 2 斤, 1 公顷 = 15 亩). 元 and 美元 are no family: that takes
/// a rate of exchange.
struct UnitFamily: Sendable {
  let units: [String: Int64]

  static let all: [UnitFamily] = [
    UnitFamily(units: ["斤": 1, "公斤": 2, "千克": 2, "吨": 2000]),
    UnitFamily(units: ["亩": 1, "公顷": 15, "平方公里": 1500]),
    UnitFamily(units: ["米": 1, "公里": 1000, "千米": 1000]),
    UnitFamily(units: ["人": 1, "名": 1]),
    UnitFamily(units: ["户": 1, "家": 1, "个": 1]),
    UnitFamily(units: ["%": 1, "成": 10]),
    UnitFamily(units: ["件": 1, "项": 1, "条": 1]),
  ]

  /// The same quantity in another unit; nothing where that is not exact, or not arithmetic.
  static func convert(_ value: ExactNumber, from unit: String, to wanted: String) -> ExactNumber? {
    if unit == wanted { return value }
    for family in all {
      guard let from = family.units[unit], let to = family.units[wanted] else { continue }
      var scaled = from
      for places in 0...6 {
        if scaled % to == 0 { return value.multiplied(by: ExactNumber(scaled / to, exponent: -places)) }
        scaled *= 10  // at most 2000 × 10⁶
      }
    }
    return nil
  }

  /// Whether a person should be told of the conversion: 名 for 人 needs no word.
  static func isNominal(_ unit: String, _ wanted: String) -> Bool {
    all.contains { $0.units[unit] != nil && $0.units[unit] == $0.units[wanted] }
  }
}
