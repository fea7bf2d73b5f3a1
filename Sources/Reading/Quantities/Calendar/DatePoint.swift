/// 日子: a day or a period of the calendar as far as the words say it.
struct DatePoint: Sendable {
  var year: String?
  var month: String?
  var day: String?
  /// The whole value where year, month and day do not say it: weekdays, weeks, quarters.
  var other: String?
  /// After a year or month: `Q1`, `H2`, `start`, `end`.
  var part: String?
  var isLunar = false
  var isDay = false
  /// Only the name of a day or month with nothing else, 5日: weaker evidence.
  var isHoliday = false

  var value: String {
    if let other { return [year, other].compactMap { $0 }.joined(separator: "-") }
    if year == nil, let month, month.hasPrefix("(") {
      return [month, day, part].compactMap { $0 }.joined(separator: "-")
    }
    var text = (isLunar ? "L" : "") + (year ?? "XXXX")
    if month != nil || day != nil { text += "-" + (month ?? "XX") }
    if let day { text += "-" + day }
    if let part { text += "-" + part }
    return text
  }

  /// This as the far end of a range: what it leaves out is that of the near end.
  func completed(by first: DatePoint) -> DatePoint {
    guard other == nil, first.other == nil else { return self }
    var point = self
    if year == nil { point.year = first.year }
    if year == nil, month == nil { point.month = first.month }
    return point
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  static func offset(_ letter: String, _ number: Int) -> String {
    number == 0 ? "(\(letter))" : "(\(letter)\(number > 0 ? "+" : "")\(number))"
  }
}
