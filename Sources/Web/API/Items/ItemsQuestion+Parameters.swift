internal import LedgerCore

extension ItemsQuestion {
  /// The same filter for lists, feeds and calendars.
  static let parameters: [Parameter] = [
    .query("kind", .text(least: 1, most: 40), many: true, "One of /api/v1/kinds."),
    .query("state", .text(least: 1, most: 40), many: true, "A state of the kind."),
    .query("light", .choice(Light.Color.allCases.map(\.rawValue)), many: true, "The light as it is now."),
    .query("office", .text(least: 1, most: 60), many: true, "The lead office, exactly."),
    .query("year", .integer(1...9999), "The year it was promised for."),
    .query("dueBy", .formed(.day), "The next due date is on that day or before."),
    .query("dueFrom", .formed(.day), "The next due date is on that day or later."),
    .query("text", .text(least: 1, most: 100), "A part of the title."),
  ]
}
