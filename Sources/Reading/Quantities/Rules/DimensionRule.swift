import Documents

extension QuantityRule {
  static let dimension = QuantityRule(
    "dimension.unit", .dimension,
    meaning: "An amount and a unit of length, area, volume, weight, speed, data, energy: 5公里, 三斤半, 75ml, 20km/h.",
    starts: .number,
    examples: [
      .reads("5公里", "5", "千米"),
      .reads("五公斤", "5", "千克"),
      .reads("75ml", "75", "毫升"),
      .reads("20 km/h", "20", "千米每小时"),
      .reads("100km每小时", "100", "千米每小时"),
      .reads("3立方米/天", "3", "立方米/天"),
      .reads("60公里/小时", "60", "千米每小时"),
      .reads("1.2万平方公里", "12000", "平方公里"),
      .reads("3立方米", "3", "立方米"),
      .reads("100平米", "100", "平方米"),
      .reads("100㎡", "100", "平方米"),
      .reads("30m²", "30", "平方米"),
      .reads("三百亩", "300", "亩"),
      .reads("两公顷", "2", "公顷"),
      .reads("三斤半", "3.5", "斤"),
      .reads("半斤", "0.5", "斤"),
      .reads("二两", "2", "两"),
      .reads("三斤二两", "3.2", "斤"),
      .reads("一米七五", "1.75", "米"),
      .reads("一米八", "1.8", "米"),
      .reads("1米8", "1.8", "米"),
      .reads("五尺三寸", "5.3", "尺"),
      .reads("5千克", "5", "千克"),
      .reads("3千米", "3", "千米"),
      .reads("16GB", "16", "GB"),
      .reads("100Mbps", "100", "Mbps"),
      .reads("500万千瓦时", "5000000", "千瓦时"),
      .reads("30万千瓦", "300000", "千瓦"),
      .reads("六英里", "6", "英里"),
      .reads("十二英寸", "12", "英寸"),
      .reads("5到7公斤", "[5,7]", "千克", upper: "7"),
      .reads("5-7公斤", "[5,7]", "千克", upper: "7"),
      .reads("３０ｋｇ", "30", "千克"),
      .reads("四分之三英里", "0.75", "英里"),
      .reads("35微克/立方米", "35", "微克/立方米"),
      .reads("90度角", "90", "度"),
      .reads("1000亿度", "100000000000", "度"),
      .reads("20万吨", "200000", "吨"),
      .reads("一千多吨", "1000", "吨"),
      .ignores("公里"),
      .ignores("两地"),
      .ignores("三里屯"),
      .ignores("千米"),
    ]
  ) { cursor in
    let before = cursor
    if var measured = cursor.measured(by: Measures.units) {
      if measured.decimal != nil { cursor.takeSmallerPart(into: &measured) }
      cursor.takeRate(into: &measured)
      return measured.reading
    }
    cursor = before
    guard let angle = cursor.measured(by: Measures.degrees) else { return nil }
    let isPower = angle.decimal?.isSmaller(than: LongDecimal(1000)) == false
    if isPower || cursor.take("角") || Measures.turns.longest(in: cursor.text, at: cursor.start, limit: 0) != nil {
      return angle.reading
    }
    return nil
  }
}

extension Cursor {
  /// 每小时, /秒 after a unit: 100km每小时, 3立方米/天.
  fileprivate mutating func takeRate(into measured: inout Measured) {
    var ahead = self
    guard ahead.take(anyOf: "每/／") != nil, let time = Durations.units.take(&ahead) else { return }
    measured.unit = measured.unit == "千米" && time == "小时" ? "千米每小时" : measured.unit + "/" + time
    self = ahead
  }

  /// 二两 of 三斤二两, 七五 of 一米七五.
  fileprivate mutating func takeSmallerPart(into measured: inout Measured) {
    guard let value = measured.decimal, let parts = Measures.parts[measured.unit] else { return }
    var ahead = self
    let start = ahead.at
    guard let amount = ahead.plainAmount(), amount.denominator == nil, amount.upper == nil else { return }
    let end = ahead
    let power: Int
    if let unit = Measures.units.take(&ahead), let known = parts[unit] {
      power = known
    } else if measured.unit == "米", amount.isPlain, (1...2).contains(end.at - start), !end.isCounting {
      ahead = end
      power = end.at - start
    } else {
      return
    }
    let sum = value.adding(amount.value.scaled(byPowerOfTen: -power))
    (measured.decimal, measured.value) = (sum, sum.description)
    self = ahead
  }
}
