/// 工作日历: which days are worked, year by year, by the State Council's yearly notice (国务院办公厅节假日安排通知).
///
/// A year without a notice answers by weekends and statutory holidays and says that it is provisional.
public struct WorkingCalendar: Hashable, Sendable {
  public private(set) var years: [Int: YearTable]

  public init(years: [YearTable] = []) {
    self.years = Dictionary(years.map { ($0.year, $0) }, uniquingKeysWith: { $1 })
  }

  /// Puts a year in, or in place of the one there.
  public mutating func set(_ table: YearTable) { years[table.year] = table }

  /// What the calendar says of one day.
  public enum Answer: Hashable, Sendable {
    case workday
    /// 调休: a weekend day worked in exchange for a holiday.
    case makeUpWorkday(for: String)
    case weekend
    /// 节假日: with its name, such as 春节.
    case holiday(String)

    public var isWorked: Bool {
      switch self {
      case .workday, .makeUpWorkday: true
      case .weekend, .holiday: false
      }
    }
  }

  public func answer(on day: Day) -> Answer {
    let table = years[day.year]
    if let name = table?.holidays[day] ?? (table == nil ? StatutoryHolidays.name(of: day) : nil) {
      return .holiday(name)
    }
    if let name = table?.makeUpWorkdays[day] { return .makeUpWorkday(for: name) }
    return day.isWeekend ? .weekend : .workday
  }

  /// 全年: every day of a year, one line each: `2026-02-14\t班\t春节`; 班 worked, 休 off, then the holiday's name.
  public func lines(of year: Int) -> [String] {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return []
    }
    return (first.number...last.number).map { number in
      let day = Day(number: number)
      let name =
        switch answer(on: day) {
        case .holiday(let name), .makeUpWorkday(let name): name
        case .workday, .weekend: ""
        }
      return "\(day)\t\(isWorked(day) ? "班" : "休")\t\(name)"
    }
  }

  /// The same as what `answer` says, without a name.
  public func isWorked(_ day: Day) -> Bool {
    guard !years.isEmpty, let table = years[day.year] else {
      return !day.isWeekend && StatutoryHolidays.name(of: day) == nil
    }
    return table.holidays[day] == nil && (!day.isWeekend || table.makeUpWorkdays[day] != nil)
  }

  /// True when the year's notice is not known, so that its answers may change.
  public func isProvisional(_ year: Int) -> Bool { years[year] == nil }
}

/// One year of the State Council's notice: holidays off, and weekend days worked in exchange.
public struct YearTable: Hashable, Sendable, Codable {
  public let year: Int
  /// The notice, such as 国办发明电〔2025〕7号.
  public let source: String
  /// Day off, with the holiday's name.
  public let holidays: [Day: String]
  /// 调休: weekend day worked, with the holiday it is exchanged for.
  public let makeUpWorkdays: [Day: String]

  public init(year: Int, source: String, holidays: [Day: String], makeUpWorkdays: [Day: String]) {
    self.year = year
    self.source = source
    self.holidays = holidays
    self.makeUpWorkdays = makeUpWorkdays
  }

  private enum CodingKeys: String, CodingKey {
    case year
    case source
    case holidays
    case makeUpWorkdays
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    year = try container.decode(Int.self, forKey: .year)
    source = try container.decode(String.self, forKey: .source)
    holidays = try YearTable.days(container.decode([String: String].self, forKey: .holidays), decoder)
    makeUpWorkdays = try YearTable.days(container.decode([String: String].self, forKey: .makeUpWorkdays), decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(year, forKey: .year)
    try container.encode(source, forKey: .source)
    try container.encode(YearTable.texts(holidays), forKey: .holidays)
    try container.encode(YearTable.texts(makeUpWorkdays), forKey: .makeUpWorkdays)
  }

  private static func texts(_ days: [Day: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: days.map { ($0.key.description, $0.value) })
  }

  private static func days(_ texts: [String: String], _ decoder: any Decoder) throws -> [Day: String] {
    try Dictionary(
      texts.map { text, name in
        guard let day = Day(text) else {
          throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no date such as 2026-03-01."))
        }
        return (day, name)
      }, uniquingKeysWith: { one, _ in one })
  }
}
