internal import LedgerCore

/// 日历: due dates as iCalendar (RFC 5545), one event of a whole day for each item.
struct CalendarText {
  let name: String
  let site: String
  let rows: [ItemRow]
  let now: Moment
  let kinds: KindCatalogue

  var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Taizhang//1//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:\(CalendarText.escaped(name))",
    ]
    return (head + rows.flatMap(event) + ["END:VCALENDAR"]).map(CalendarText.folded).joined()
  }

  private func event(_ row: ItemRow) -> [String] {
    guard let due = row.due else { return [] }
    let state = kinds[row.kind]?.state(row.state)?.title.chinese ?? row.state
    let words = [state, LightWords.name(row.light).chinese, row.office.map(FeedWords.office)].compactMap { $0 }
    let page = site + LocalPath("items", String(row.id)).path
    return [
      "BEGIN:VEVENT", "UID:item-\(row.id)@\(site.drop { $0 != "/" }.drop { $0 == "/" })",
      // Of the due date, so that the file is the same as long as the ledger is.
      "DTSTAMP:\(CalendarText.digits(due))T000000Z", "DTSTART;VALUE=DATE:\(CalendarText.digits(due))",
      "DTEND;VALUE=DATE:\(CalendarText.digits(due.adding(days: 1)))", "SUMMARY:\(CalendarText.escaped(row.title))",
      "DESCRIPTION:\(CalendarText.escaped(words.joined(separator: "\n")))", "URL:\(page)", "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// RFC 5545, 3.3.11; other control characters are left out.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += ["\\", scalar]
      case "\n": out += ["\\", "n"]
      default: if scalar.value >= 0x20, scalar.value != 0x7F { out.append(scalar) }
      }
    }
    return String(out)
  }

  /// RFC 5545, 3.1: at most 75 bytes a line, no character cut, the next line begun with a blank.
  static func folded(_ line: String) -> String {
    var out = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if count + size > 75 {
        out += "\r\n "
        count = 1
      }
      out.unicodeScalars.append(scalar)
      count += size
    }
    return out + "\r\n"
  }
}
