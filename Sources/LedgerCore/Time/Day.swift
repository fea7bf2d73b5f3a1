/// 日: a civil date, such as 2026-03-01, counted in days from 1970-01-01.
///
/// Printed and stored as `2026-03-01`. Years 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Nil when there is no such date (2026-02-30).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Day.count(year, month, day)
  }

  /// From `2026-03-01`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]), let day = Day.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var dayOfMonth: Int { civil.day }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { Day.modulo(number + 3, 7) + 1 }

  public var isWeekend: Bool { weekday > 5 }

  public func adding(days: Int) -> Day { Day(number: number &+ days) }

  /// The same day of a later month; the month's last day when it is shorter (31 January and one month: 28 February).
  public func adding(months: Int) -> Day {
    let count = year * 12 + (month - 1) + months
    let (year, month) = (Day.floored(count, 12), Day.modulo(count, 12) + 1)
    return Day(number: Day.count(year, month, min(dayOfMonth, Day.length(ofMonth: month, year: year))))
  }

  public var lastOfMonth: Day { adding(days: Day.length(ofMonth: month, year: year) - dayOfMonth) }

  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

extension Day: CustomStringConvertible {
  public var description: String {
    let (year, month, day) = civil
    return Day.padded(year, 4) + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no date such as 2026-03-01."))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

// The arithmetic of the Gregorian calendar, counted from 1 March so that the leap day comes last
// (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
extension Day {
  var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468  // days from 0000-03-01 to 1970-01-01
    let era = Day.floored(shifted, 146_097)  // days of 400 years
    let inEra = shifted - era * 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * inYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, inYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func count(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = floored(shifted, 400)
    let yearOfEra = shifted - era * 400
    let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + inYear - 719_468
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func digits(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  static func floored(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor)
  }

  static func modulo(_ value: Int, _ divisor: Int) -> Int { value - floored(value, divisor) * divisor }
}
