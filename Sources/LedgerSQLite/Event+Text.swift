internal import LedgerCore

/// The events of every working day as their JSON, fields sorted, without a coder between: the same bytes as by `Codable`.
///
/// A field that is new in one of the payloads is written here too, in its place by the order of bytes.
extension Event {
  /// False, and nothing written, for the others.
  func write(to text: inout TextRoom) -> Bool {
    switch self {
    case .created(let created): text.object { created.write(to: &$0, name) }
    case .assigned(let assigned): text.object { assigned.write(to: &$0, name) }
    case .moved(let moved): text.object { moved.write(to: &$0, name) }
    case .progressed(let report): text.object { report.write(to: &$0, name) }
    case .evidenced(let file): text.object { file.write(to: &$0, name) }
    case .commented(let comment):
      text.object {
        $0.head(name)
        $0.field("text", comment.text)
      }
    case .signed(let signed):
      text.object {
        $0.head(name)
        $0.field("note", signed.note)
      }
    case .urged(let urge):
      text.object {
        $0.head(name)
        $0.field("level", urge.level)
        $0.field("reason", urge.reason)
        $0.field("until", urge.until?.description)
      }
    default: return false
    }
    return true
  }
}

extension TextRoom {
  /// What every event has, where no key of its own stands between.
  fileprivate mutating func head(_ name: String) {
    field("event", name)
    field("format", EventText.format)
  }
}

extension Created {
  fileprivate func write(to text: inout TextRoom, _ name: String) {
    text.field("due", due?.description)
    text.field("event", name)
    text.field("fields", fields)
    text.field("format", EventText.format)
    text.field("key", key)
    text.field("kind", kind)
    text.field("limits", limits)
    text.field("origin", origin) { $1.write(to: &$0) }
    text.field("parent", parent)
    text.field("parties", parties) { $1.write(to: &$0) }
    text.field("place", place)
    text.field("title", title)
    text.field("year", year)
  }
}

extension Origin {
  fileprivate func write(to text: inout TextRoom) {
    text.field("filedBy", filedBy)
    text.field("from", from)
    text.field("heading", heading)
    text.field("report", report)
    text.field("rule", rule)
    text.field("to", to)
    text.field("unreviewed", unreviewed)
    text.field("words", words)
  }
}

extension Parties {
  fileprivate func write(to text: inout TextRoom) {
    text.field("applicant", applicant)
    text.field("lead", lead)
    text.field("leader", leader)
    text.field("supporting", supporting)
  }
}

extension Assigned {
  fileprivate func write(to text: inout TextRoom, _ name: String) {
    text.field("due", due?.description)
    text.head(name)
    text.field("parties", parties) { $1.write(to: &$0) }
    text.field("reason", reason)
  }
}

extension Moved {
  fileprivate func write(to text: inout TextRoom, _ name: String) {
    text.field("event", name)
    text.field("evidence", evidence, each: { text, file in text.object { file.write(to: &$0, nil) } })
    text.field("fields", fields)
    text.field("format", EventText.format)
    text.field("from", from)
    text.field("limits", limits)
    text.field("move", move)
    text.field("reason", reason)
    text.field("to", to)
  }
}

extension Progressed {
  fileprivate func write(to text: inout TextRoom, _ name: String) {
    text.field("event", name)
    text.field("evidence", evidence, each: { text, file in text.object { file.write(to: &$0, nil) } })
    text.field("format", EventText.format)
    text.field("money", money)
    text.field("note", note)
    text.field("period", period)
    text.field("quantity", quantity)
    text.field("share", share)
    text.field("unit", unit)
  }
}

extension Evidence {
  /// With the name of the event, or as a part of another.
  fileprivate func write(to text: inout TextRoom, _ name: String?) {
    text.field("digest", digest)
    if let name { text.head(name) }
    text.field("name", self.name)
    text.field("note", note)
    text.field("open", open)
    text.field("size", size)
    text.field("type", type)
  }
}
