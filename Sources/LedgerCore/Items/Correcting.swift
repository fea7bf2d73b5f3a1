/// 更正: what an entry should have said passes the same checks as what it said, and opens no way round a decision.
extension Item {
  /// The correction as it is written: limits of clocks are the ledger's own.
  func correcting(
    _ correction: Corrected, at now: Moment, _ kind: Kind, _ around: Surroundings
  ) throws(Refusal) -> Corrected {
    if correction.reason.isEmpty { throw .needs(move: "correct", what: "a reason: say why the entry was wrong") }
    guard let entry = around.entry(correction.entry), entry.item == id else {
      throw .other("Entry \(correction.entry) is none of this item's: name one of its own entries.")
    }
    var correction = correction
    let mayNot = Refusal.other(
      "Entry \(correction.entry) is “\(entry.event.name)”: its correction must be of the same case and leave kind, move, states, grades and the dates of extensions as they are; ballots and corrections are never corrected."
    )
    switch (corrected(entry), correction.event) {
    case (.created(let old), .created(var new)):
      if old.kind != new.kind || old.key != new.key || old.parent != new.parent { throw mayNot }
      try kind.check(new)
      try keepsDue(old.due, new.due, kind)
      if new.parties?.applicant != old.parties?.applicant { try new.parties?.check() }
      try keepsDecided(old.fields, new.fields, by: nil, kind)
      new.limits = kind.limits(old.limits, correcting: old.fields, to: new.fields, on: self)
      correction.event = .created(new)
    case (.moved(let old), .moved(var new)):
      if old.move != new.move || old.from != new.from || old.to != new.to { throw mayNot }
      try check(new, correcting: old, at: now, kind, around)
      new.limits = kind.limits(old.limits, correcting: old.fields, to: new.fields, on: self)
      correction.event = .moved(new)
    case (.progressed(let old), .progressed(let new)):
      try new.check(at: entry.at)
      try isAbout(new)
      if old.evidence?.isEmpty == false, new.evidence?.isEmpty != false { throw .lost("evidence (佐证材料)") }
    case (.assigned(let old), .assigned(let new)):
      try keepsDue(old.due, new.due, kind)
      if new.parties.applicant != old.parties.applicant { try new.parties.check() }
    case (.linked, .linked(let link)): try check(link, around)
    case (.commented, .commented(let comment)): if comment.text.isEmpty { throw .lost("words") }
    case (.extended(let old), .extended(let new)):
      if old.clock != new.clock || old.old != new.old || old.new != new.new { throw mayNot }
      if new.reason.isEmpty || new.allowedBy.isEmpty { throw .lost("the reason or who allowed it") }
    case (.paused(let old), .paused(let new)): if old.clock != new.clock { throw mayNot }
    case (.resumed(let old), .resumed(let new)): if old.clock != new.clock { throw mayNot }
    case (.urged(let old), .urged(let new)): if old.level != new.level { throw mayNot }
    // Whose satisfaction it is says so again; nobody says it for them.
    case (.rated(let old), .rated(let new)): if old.grade != new.grade { throw mayNot }
    case (.evidenced, .evidenced), (.signed, .signed), (.noted, .noted): break
    default: throw mayNot
    }
    return correction
  }

  private func check(
    _ new: Moved, correcting old: Moved, at now: Moment, _ kind: Kind, _ around: Surroundings
  ) throws(Refusal) {
    try kind.check(new.fields)
    try keepsDecided(old.fields, new.fields, by: old.move, kind)
    if old.reason?.isEmpty == false, new.reason?.isEmpty != false { throw .lost("the reason") }
    if old.evidence?.isEmpty == false, new.evidence?.isEmpty != false { throw .lost("evidence (佐证材料)") }
    guard let move = kind.move(new.move), old.fields != new.fields else { return }
    let supply = Request.Supply(reason: new.reason, fields: new.fields ?? [:], evidence: new.evidence ?? [])
    for need in move.needs {
      switch need {
      case .field, .value, .meets, .atMost, .budget: try check(need, move, supply, at: now, around)
      default: break
      }
    }
  }

  /// What was filled stays filled; and a field that only a decision changes is corrected only where that decision said it,
  /// or before anything was decided.
  private func keepsDecided(
    _ old: [String: String]?, _ new: [String: String]?, by move: String?, _ kind: Kind
  ) throws(Refusal) {
    for (name, value) in (old ?? [:]).sorted(by: { $0.key < $1.key }) where new?[name]?.isEmpty != false {
      if move != nil, !value.isEmpty { throw .lost("the field “\(name)”") }
    }
    for name in Set((old ?? [:]).keys).union((new ?? [:]).keys).sorted() where old?[name] != new?[name] {
      guard let movers = kind.field(name)?.changedBy, !made.isEmpty else { continue }
      if move.map(movers.contains) != true {
        throw .wrongValue(
          what: "“\(name)”", value: new?[name] ?? "",
          wanted: "left as it is, \(old?[name] ?? "–")"
            + (movers.isEmpty ? "" : "; it is changed by the move \(movers.joined(separator: " or "))"))
      }
    }
  }

  /// Work under way keeps its date: another one is an extension, with its reason and who allowed it.
  func keepsDue(_ old: Day?, _ new: Day?, _ kind: Kind) throws(Refusal) {
    guard let due = old ?? due, new != old, kind.phase(state) != .waiting else { return }
    throw .wrongValue(
      what: "The due date", value: new?.description ?? "", wanted: "\(due) as it is, or extended (延期) with a reason")
  }
}

extension Refusal {
  /// A correction takes nothing away that the entry needed.
  static func lost(_ what: String) -> Refusal { .needs(move: "correct", what: "\(what), which the entry had") }
}
