internal import LedgerCore

/// Words of feeds and calendars.
enum FeedWords {
  static let changes = Title("最新变化", "Latest changes")
  static let due = Title("到期日", "Due dates")

  static func title(_ place: String, _ what: String) -> String { "\(place) · \(what)" }
  static func line(_ title: String, _ words: String) -> String { "\(title)：\(words)" }
  static func office(_ name: String) -> String { "牵头单位：\(name)" }
}
