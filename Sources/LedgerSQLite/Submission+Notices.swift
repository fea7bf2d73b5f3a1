internal import GRDB
internal import LedgerCore

/// What is written on the ledger as a whole: notes, and years of the calendar.
extension Submission {
  func note(_ note: Noted, on id: Int, by account: String, role: LedgerRole) throws {
    if id == 0 {
      _ = try append(.noted(note), on: 0, by: account, role: role)
      return
    }
    guard let folded = try folded(id) else { throw Refusal.other("There is no item \(id).") }
    try take(try append(.noted(note), on: id, by: account, role: role), folded)
  }

  /// Puts years in force and reckons every clock again that runs on an open item.
  func set(_ tables: [YearTable], by account: String, role: LedgerRole) throws -> [CalendarChange.Moved] {
    let before = calendars
    for table in tables {
      let entry = try append(.calendarSet(table), on: 0, by: account, role: role)
      calendars.set(table, at: entry.number)
      try db.execute(sql: "INSERT INTO calendarEntry VALUES (?)", arguments: [entry.number])
    }
    isCalendarChanged = true
    var moved: [CalendarChange.Moved] = []
    let open = "SELECT number, kind FROM item WHERE light IN (?, ?) ORDER BY number"
    for row in try Row.fetchAll(db, sql: open, arguments: [ItemTable.code(.grey), ItemTable.code(.green)]) {
      let kind = try kind(row[1])
      guard let old = try Item.folding(entries(of: row[0]), kind, before, through: head.size) else { continue }
      var new = old
      _ = new.reckonAgain(by: calendars.latest)
      for (one, other) in zip(old.clocks, new.clocks) where one.due != other.due {
        moved.append(CalendarChange.Moved(item: old.id, clock: one.rule, old: one.due, new: other.due))
      }
      // The light turns yellow some working days before the end: it may change where no due date does.
      let row = ItemTable.values(new, kind, calendars.latest, folds.headings)
      try ItemTable.write(row, over: ItemTable.row(of: new.id, db), db)
    }
    return moved
  }
}
