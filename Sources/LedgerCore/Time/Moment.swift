/// 时刻: an instant, in whole seconds since 1970-01-01T00:00:00Z.
///
/// Printed in Beijing time, `2026-03-01 09:30:00`; China keeps one time, eight hours before UTC, without summer time
/// since 1992 (GB/T 7408.1-2023).
public struct Moment: Hashable, Comparable, Sendable {
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - Moment.offset
  }

  /// From `2026-03-01`, `2026-03-01 09:30` or `2026-03-01 09:30:15` in Beijing time; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard let first = parts.first, let day = Day(first), parts.count <= 2 else { return nil }
    let clock = parts.count == 2 ? parts[1].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) } : []
    guard clock.isEmpty || (2...3).contains(clock.count), !clock.contains(nil) else { return nil }
    let numbers = clock.compactMap { $0 } + Array(repeating: 0, count: 3 - clock.count)
    guard (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]), (0..<60).contains(numbers[2]) else {
      return nil
    }
    self.init(day, hour: numbers[0], minute: numbers[1], second: numbers[2])
  }

  /// The date in China at this instant.
  public var day: Day { Day(number: Day.floored(seconds + Moment.offset, 86_400)) }

  /// Seconds since midnight in China.
  public var secondOfDay: Int { Day.modulo(seconds + Moment.offset, 86_400) }

  public func adding(seconds count: Int) -> Moment { Moment(seconds: seconds &+ count) }

  public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

  private static let offset = 8 * 3600
}

extension Moment: CustomStringConvertible {
  public var description: String {
    let second = secondOfDay
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Day.padded($0, 2) }.joined(separator: ":")
    return "\(day) \(clock)"
  }
}

extension Moment: Codable {
  public init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}
