internal import LedgerCore

/// The events of every working day as their JSON, fields sorted, without a coder between: the same bytes as by `Codable`.
///
/// A field that is new in one of the payloads is written here too, in its place by the order of bytes.
extension Event {
  /// False, and nothing written, for the others.
  func write(to bytes: inout [UInt8]) -> Bool {
    switch self {
    case .created(let created): bytes.object { created.write(to: &$0, name) }
    case .assigned(let assigned): bytes.object { assigned.write(to: &$0, name) }
    case .moved(let moved): bytes.object { moved.write(to: &$0, name) }
    case .progressed(let report): bytes.object { report.write(to: &$0, name) }
    case .evidenced(let file): bytes.object { file.write(to: &$0, name) }
    case .commented(let comment):
      bytes.object {
        $0.head(name)
        $0.field("text", comment.text)
      }
    case .signed(let signed):
      bytes.object {
        $0.head(name)
        $0.field("note", signed.note)
      }
    case .urged(let urge):
      bytes.object {
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

extension [UInt8] {
  /// What every event has, where no key of its own stands between.
  fileprivate mutating func head(_ name: String) {
    field("event", name)
    field("format", EventText.format)
  }
}

extension Created {
  fileprivate func write(to bytes: inout [UInt8], _ name: String) {
    bytes.field("due", due?.description)
    bytes.field("event", name)
    bytes.field("fields", fields)
    bytes.field("format", EventText.format)
    bytes.field("key", key)
    bytes.field("kind", kind)
    bytes.field("limits", limits)
    bytes.field("origin", origin) { $1.write(to: &$0) }
    bytes.field("parent", parent)
    bytes.field("parties", parties) { $1.write(to: &$0) }
    bytes.field("place", place)
    bytes.field("title", title)
    bytes.field("year", year)
  }
}

extension Origin {
  fileprivate func write(to bytes: inout [UInt8]) {
    bytes.field("filedBy", filedBy)
    bytes.field("from", from)
    bytes.field("heading", heading)
    bytes.field("report", report)
    bytes.field("rule", rule)
    bytes.field("to", to)
    bytes.field("unreviewed", unreviewed)
    bytes.field("words", words)
  }
}

extension Parties {
  fileprivate func write(to bytes: inout [UInt8]) {
    bytes.field("applicant", applicant)
    bytes.field("lead", lead)
    bytes.field("leader", leader)
    bytes.field("supporting", supporting)
  }
}

extension Assigned {
  fileprivate func write(to bytes: inout [UInt8], _ name: String) {
    bytes.field("due", due?.description)
    bytes.head(name)
    bytes.field("parties", parties) { $1.write(to: &$0) }
    bytes.field("reason", reason)
  }
}

extension Moved {
  fileprivate func write(to bytes: inout [UInt8], _ name: String) {
    bytes.field("event", name)
    bytes.field("evidence", evidence, each: { bytes, file in bytes.object { file.write(to: &$0, nil) } })
    bytes.field("fields", fields)
    bytes.field("format", EventText.format)
    bytes.field("from", from)
    bytes.field("limits", limits)
    bytes.field("move", move)
    bytes.field("reason", reason)
    bytes.field("to", to)
  }
}

extension Progressed {
  fileprivate func write(to bytes: inout [UInt8], _ name: String) {
    bytes.field("event", name)
    bytes.field("evidence", evidence, each: { bytes, file in bytes.object { file.write(to: &$0, nil) } })
    bytes.field("format", EventText.format)
    bytes.field("money", money)
    bytes.field("note", note)
    bytes.field("period", period)
    bytes.field("quantity", quantity)
    bytes.field("share", share)
    bytes.field("unit", unit)
  }
}

extension Evidence {
  /// With the name of the event, or as a part of another.
  fileprivate func write(to bytes: inout [UInt8], _ name: String?) {
    bytes.field("digest", digest)
    if let name { bytes.head(name) }
    bytes.field("name", self.name)
    bytes.field("note", note)
    bytes.field("open", open)
    bytes.field("size", size)
    bytes.field("type", type)
  }
}
