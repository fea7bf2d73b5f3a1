extension QuantityRule {
  static let dateRange = QuantityRule(
    "dateperiod.range", .dateperiod,
    meaning: "From one day or period to another: 3月1日至5日, 2016—2020年, 从五月到七月, 周一到周五, 2016年至今.",
    starts: .either(CalendarWords.starts),
    examples: [
      .reads("2016年9月1日到9月3日", "2016-09-01/2016-09-03", upper: "2016-09-03"),
      .reads("3月1日至5日", "XXXX-03-01/XXXX-03-05", upper: "XXXX-03-05"),
      .reads("3月1-5日", "XXXX-03-01/XXXX-03-05", upper: "XXXX-03-05"),
      .reads("2016—2020年", "2016/2020", upper: "2020"),
      .reads("2016-2020年", "2016/2020", upper: "2020"),
      .reads("2012年到2014年", "2012/2014", upper: "2014"),
      .reads("二〇一二到二〇一四年", "2012/2014", upper: "2014"),
      .reads("3-5月", "XXXX-03/XXXX-05", upper: "XXXX-05"),
      .reads("五月到七月", "XXXX-05/XXXX-07", upper: "XXXX-07"),
      .reads("从五月到七月", "XXXX-05/XXXX-07", upper: "XXXX-07"),
      .reads("2019年1-11月", "2019-01/2019-11", upper: "2019-11"),
      .reads("2020年1月至5月", "2020-01/2020-05", upper: "2020-05"),
      .reads("周一到周五", "XXXX-WXX-1/XXXX-WXX-5", upper: "XXXX-WXX-5"),
      .reads("今天到明天", "(D)/(D+1)", upper: "(D+1)"),
      .reads("5-10日", "XXXX-XX-05/XXXX-XX-10", upper: "XXXX-XX-10"),
      .reads("从去年到今年", "(Y-1)/(Y)", upper: "(Y)"),
      .reads("去年底到今年初", "(Y-1)-end/(Y)-start", upper: "(Y)-start"),
      .reads("自2020年1月1日起至2022年12月31日止", "2020-01-01/2022-12-31", upper: "2022-12-31"),
      .reads("2016年至今", "2016/(now)", upper: "(now)"),
      .reads("1月1日和2月2日之间", "XXXX-01-01/XXXX-02-02", upper: "XXXX-02-02"),
      .reads("2020-03-01至2020-03-18", "2020-03-01/2020-03-18", upper: "2020-03-18"),
      .ignores("到今"),
      .ignores("从前"),
      .ignores("5-10个"),
    ]
  ) { cursor in
    let from = cursor.take("从") || cursor.take("自")
    let inside = !from && cursor.take("在")
    guard let first = cursor.nearEnd() else { return nil }
    if cursor.sees("起至") || cursor.sees("起到") || cursor.sees("起，至") { _ = cursor.take("起，") || cursor.take("起") }
    let isTill = cursor.takeTill()
    if isTill, cursor.sees("今"), !cursor.sees(anyOf: "年天后日明春夏秋冬儿", ahead: 1) {
      cursor.at += 1
      return first.point.map { Reading("\($0.value)/(now)", upper: "(now)") }
    }
    guard isTill || cursor.take(anyOf: "和与") != nil, let far = cursor.datePoint(),
      let near = first.completed(by: far), !far.isHoliday || isTill
    else { return nil }
    let closed = cursor.take("之间") || cursor.take("期间")
    guard closed || (isTill && !inside) else { return nil }
    if from { _ = cursor.take("止") }
    let last = far.completed(by: near)
    return Reading("\(near.value)/\(last.value)", upper: last.value)
  }
}

/// 起点: the near end of a range, whose last unit may be said only at the far end: 2016—2020年, 3月1-5日.
private struct NearEnd {
  var point: DatePoint?
  /// A year without 年 or a small number.
  var year: String?
  var bare: Int?

  func completed(by far: DatePoint) -> DatePoint? {
    var near = point ?? DatePoint()
    if let year {
      guard far.year != nil, far.other == nil, far.month == nil || point != nil else { return nil }
      near.year = year
      return near
    }
    guard let bare else { return point }
    guard far.other == nil, far.year == nil, far.part == nil else { return nil }
    if let day = far.day {
      guard far.month == nil, Int(day).map({ bare < $0 }) == true else { return nil }
      near.day = DatePoint.two(bare)
    } else {
      guard near.month == nil, let month = far.month, Int(month).map({ bare < $0 }) == true else { return nil }
      near.month = DatePoint.two(bare)
    }
    return near
  }
}

extension Cursor {
  fileprivate mutating func nearEnd() -> NearEnd? {
    let before = self
    // 2016—2020年 and 2019-2021年 are years before they are 2016-20.
    if let year = yearFigures() {
      var ahead = self
      if ahead.takeTill(), ahead.calendarYearNumber() != nil { return NearEnd(year: year) }
    }
    self = before
    let point = datePoint()
    if point == nil { self = before }
    var ahead = self
    if point?.isDay != true, let number = ahead.smallNumber(upTo: 31) {
      var till = ahead
      if till.takeTill() {
        self = ahead
        return NearEnd(point: point, bare: number)
      }
    }
    return point.map { NearEnd(point: $0) }
  }
}
