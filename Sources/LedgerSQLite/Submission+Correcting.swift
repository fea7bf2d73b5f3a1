internal import LedgerCore

extension Submission {
  /// Refuses what is no correction of an entry of that item.
  func check(_ correction: Corrected, of id: Int) throws {
    let known = try entries(of: id).first { $0.number == correction.entry }
    guard let known else {
      throw Refusal.other("Item \(id) has no entry \(correction.entry) to correct; `taizhang show \(id)` lists them.")
    }
    switch (known.event, correction.event) {
    case (.voted, _), (.counted, _), (.opened, _): throw Refusal.other("A ballot is not corrected: hold another.")
    case (.corrected, _), (_, .corrected):
      throw Refusal.other("A correction is not itself corrected: correct entry again that it was about.")
    case (.created(let old), .created(let new)) where old.kind != new.kind || old.key != new.key:
      throw Refusal.other("Kind and key of an item stay as they were created: cancel it and file another.")
    case (let old, let new) where old.name != new.name:
      throw Refusal.other("Entry \(known.number) is “\(old.name)”; it is corrected by the same, not “\(new.name)”.")
    default: break
    }
  }
}

extension Event {
  /// False for what is kept with an item but shows in no column of its row.
  var mayChangeRow: Bool {
    switch self {
    case .commented, .noted, .linked, .signed, .evidenced, .urged, .rated, .opened, .voted, .counted: false
    default: true
    }
  }
}
