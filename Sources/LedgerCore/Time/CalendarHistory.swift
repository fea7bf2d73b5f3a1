/// 日历沿革: which calendar was in force at each entry, so that a fold comes out the same whenever it is made.
public struct CalendarHistory: Hashable, Sendable {
  private var steps: [Step] = []

  private struct Step: Hashable, Sendable {
    let number: Int
    let calendar: WorkingCalendar
  }

  public init() {}

  /// The same calendar from the beginning.
  public init(_ calendar: WorkingCalendar) { steps = [Step(number: 0, calendar: calendar)] }

  /// The calendar now in force.
  public var latest: WorkingCalendar { steps.last?.calendar ?? WorkingCalendar() }

  /// A year's table came into force with that entry, later than all before.
  public mutating func set(_ table: YearTable, at number: Int) {
    var calendar = latest
    calendar.set(table)
    steps.append(Step(number: number, calendar: calendar))
  }

  /// The calendar in force at an entry.
  public func calendar(at number: Int) -> WorkingCalendar {
    steps.last { $0.number <= number }?.calendar ?? WorkingCalendar()
  }

  /// Calendars that came into force after one entry and up to another, oldest first.
  func changes(after one: Int, through other: Int) -> ArraySlice<WorkingCalendar> {
    steps.filter { $0.number > one && $0.number <= other }.map(\.calendar)[...]
  }
}
