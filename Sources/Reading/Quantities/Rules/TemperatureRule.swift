import Documents

extension QuantityRule {
  static let temperature = QuantityRule(
    "temperature.degrees", .temperature,
    meaning: "Degrees of heat: 36.5℃, 零下五度, 华氏100度, 30摄氏度. 度 of angles and electricity is a dimension.",
    starts: .either("零摄华开兰列℃"),
    examples: [
      .reads("36.5℃", "36.5", "℃"),
      .reads("36.5°C", "36.5", "℃"),
      .reads("-5℃", "-5", "℃"),
      .reads("零下五度", "-5", "度"),
      .reads("零下5摄氏度", "-5", "℃"),
      .reads("摄氏30度", "30", "℃"),
      .reads("摄氏 30 度", "30", "℃"),
      .reads("摄氏零下十度", "-10", "℃"),
      .reads("华氏100度", "100", "℉"),
      .reads("一百华氏度", "100", "℉"),
      .reads("30度", "30", "度"),
      .reads("三十七度", "37", "度"),
      .reads("三十七度二", "37.2", "度"),
      .reads("零上三度", "3", "度"),
      .reads("负二十度", "-20", "度"),
      .reads("25到30度", "[25,30]", "度", upper: "30"),
      .reads("零下5到3度", "[-5,3]", "度", upper: "3"),
      .reads("80°F", "80", "℉"),
      .ignores("转90度角"),
      .ignores("度假"),
      .ignores("一度"),
    ]
  ) { cursor in
    let scale = cursor.take(Temperatures.scales)
    if scale != nil { cursor.skipBlank() }
    let below = cursor.take("零下")
    if !below { _ = cursor.take("零上") }
    let start = cursor.at
    if below, let reading = cursor.rangeFromBelow(scale) { return reading }
    guard var measured = cursor.measured(by: Temperatures.units), measured.decimal != nil || !measured.upper.isEmpty
    else { return nil }
    let isCounted = (start..<cursor.at).contains { cursor.text[$0] == 0x4E2A }  // 482个C
    let isTooHot = measured.unit == "度" && measured.decimal?.isSmaller(than: LongDecimal(1000)) == false
    if isCounted || isTooHot { return nil }
    if scale == nil, measured.unit == "度", cursor.sees("角") || cursor.isAngle(from: start) { return nil }
    if measured.unit == "度" { cursor.takeTenth(into: &measured) }
    let unit = measured.unit == "度" ? scale ?? "度" : measured.unit
    guard below else { return Reading(measured.reading.value, upper: measured.upper, unit: unit) }
    return measured.upper.isEmpty ? Reading("-" + measured.value, unit: unit) : nil
  }
}

extension Cursor {
  /// The last digit of 三十七度二.
  fileprivate mutating func takeTenth(into measured: inout Measured) {
    var ahead = self
    guard let value = measured.decimal, let tenth = ahead.plainAmount(), tenth.isPlain, tenth.isHan,
      tenth.digitCount == 1, !ahead.isCounting
    else { return }
    let sum = value.adding(tenth.value.scaled(byPowerOfTen: -1))
    (measured.decimal, measured.value) = (sum, sum.description)
    self = ahead
  }

  /// 5到3度 after 零下: from below zero to above it.
  fileprivate mutating func rangeFromBelow(_ scale: String?) -> QuantityRule.Reading? {
    var ahead = self
    guard let lower = ahead.amount(), ahead.takeTill(), !ahead.sees("零下") else { return nil }
    _ = ahead.take("零上")
    guard let upper = ahead.amount(), let unit = Temperatures.units.take(&ahead) else { return nil }
    self = ahead
    let name = unit == "度" ? scale ?? unit : unit
    return QuantityRule.Reading("[\(lower.negated.text),\(upper.text)]", upper: upper.text, unit: name)
  }

  fileprivate func isAngle(from position: Int) -> Bool {
    Measures.turns.longest(in: text, at: position, limit: 0) != nil
  }
}
