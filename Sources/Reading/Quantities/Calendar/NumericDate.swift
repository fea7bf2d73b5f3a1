import Documents

extension Cursor {
  /// 2020-03-18, 2020/3/18, 2020.3.18, 18/3/2020, 2020-03.
  mutating func numericDate() -> DatePoint? {
    guard next.isDigit, let first = figures() else { return nil }
    let sign = next
    guard sees(anyOf: "-/.－／．"), peek(1).isDigit else { return nil }
    at += 1
    guard let second = figures() else { return nil }
    if next == sign, peek(1).isDigit {
      at += 1
      guard sign != 0x2E || first.count == 4, let third = figures(), !sees(anyOf: "-/.－／．") || !peek(1).isDigit
      else { return nil }
      return NumericDate.point(first, second, third, sign: sign)
    }
    guard first.count == 4, second.count == 2, sees(anyOf: ".．年月个万亿%％") == false, sign == 0x2D || sign == 0x2F,
      (1000...2999).contains(first.value), (1...12).contains(second.value)
    else { return nil }
    var point = DatePoint()
    (point.year, point.month) = (String(first.value), DatePoint.two(second.value))
    return point
  }

  /// At most four digits.
  private mutating func figures() -> (value: Int, count: Int)? {
    var (value, count) = (0, 0)
    while count < 5, let digit = next.digitValue {
      value = value * 10 + Int(digit)
      count += 1
      at += 1
    }
    return (1...4).contains(count) ? (value, count) : nil
  }
}

/// 数字日期: three figures as year, month and day in the orders people write.
private enum NumericDate {
  typealias Figure = (value: Int, count: Int)

  static func point(_ one: Figure, _ two: Figure, _ three: Figure, sign: UInt16) -> DatePoint? {
    if one.count == 4, two.count <= 2, three.count <= 2 { return point(one.value, two.value, three.value) }
    if one.count == 2, two.count == 2, three.count == 2 {
      let isMonthFirst = sign == 0x2F || sign == 0xFF0F
      return isMonthFirst
        ? point(2000 + three.value, one.value, two.value) : point(2000 + one.value, two.value, three.value)
    }
    guard three.count == 4, one.count <= 2, two.count <= 2 else { return nil }
    return point(three.value, one.value, two.value) ?? point(three.value, two.value, one.value)
  }

  private static func point(_ year: Int, _ month: Int, _ day: Int) -> DatePoint? {
    guard (1000...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    var point = DatePoint()
    (point.year, point.month, point.day) = (String(year), DatePoint.two(month), DatePoint.two(day))
    point.isDay = true
    return point
  }
}
