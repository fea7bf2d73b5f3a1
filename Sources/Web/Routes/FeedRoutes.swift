internal import HTTPTypes
internal import LedgerCore

extension Route {
  /// 订阅: feeds of changes and calendars of due dates.
  static let feed: [Route] = [
    program(
      .get, "/feeds/items.atom", Title("变化订阅（Atom）", "feed of changes (Atom)"),
      FeedInterface.filtered("feedItemsAtom", FeedInterface.atom), FeedInterface.itemsAtom),
    program(
      .get, "/feeds/items.json", Title("变化订阅（JSON Feed）", "feed of changes (JSON Feed)"),
      FeedInterface.filtered("feedItemsJSON", FeedInterface.json), FeedInterface.itemsJSON),
    program(
      .get, "/feeds/items/{id}/atom", Title("一个事项的订阅（Atom）", "feed of one item (Atom)"),
      Operation("feedItemAtom", .read, [.item], FeedInterface.atom), FeedInterface.itemAtom),
    program(
      .get, "/feeds/items/{id}/json", Title("一个事项的订阅（JSON Feed）", "feed of one item (JSON Feed)"),
      Operation("feedItemJSON", .read, [.item], FeedInterface.json), FeedInterface.itemJSON),
    program(
      .get, "/feeds/due.ics", Title("到期日历（iCalendar）", "calendar of due dates (iCalendar)"),
      FeedInterface.filtered("calendarOfDueDates", FeedInterface.calendar), FeedInterface.due),
  ]
}
