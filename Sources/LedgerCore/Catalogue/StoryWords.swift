/// Short words for stories: an invented county, its files and reports.
extension Request {
  /// Files an item in 衍溪县 for 2026.
  static func file(
    _ kind: String, _ title: String, place: String = "衍溪县", lead: String? = nil, due: String? = nil,
    parent: Int? = nil, _ fields: [String: String] = [:]
  ) -> Request {
    .create(
      Created(
        kind: kind, place: place, year: 2026, title: title, fields: fields.isEmpty ? nil : fields,
        parties: lead.map { Parties(lead: $0) }, due: due.flatMap { Day($0) }, parent: parent))
  }

  /// A move with what is handed over.
  static func move(
    _ name: String, _ fields: [String: String] = [:], reason: String? = nil, paper: String? = nil
  ) -> Request {
    .move(name, Supply(reason: reason, fields: fields, evidence: paper.map { [.paper($0)] } ?? []))
  }

  /// Parties and due date.
  static func give(to lead: String, by due: String? = nil) -> Request {
    .assign(Assigned(parties: Parties(lead: lead), due: due.flatMap { Day($0) }))
  }

  /// A later day for a clock, or for the item's own due date.
  static func postpone(_ clock: String? = nil, to day: String, _ reason: String, by allowedBy: String) -> Request {
    .extend(clock: clock, to: Day(day) ?? Day(number: 0), reason: reason, allowedBy: allowedBy)
  }

  /// What was done by a month or quarter.
  static func report(
    _ period: String, share: Int? = nil, quantity: String? = nil, money: String? = nil, unit: String? = nil,
    note: String? = nil, paper: String? = nil
  ) -> Request {
    .progress(
      Progressed(
        period: period, share: share, quantity: quantity, money: money, unit: unit, note: note,
        evidence: paper.map { [.paper($0)] }))
  }
}

extension Evidence {
  /// A file of a story; its digest is that of no file.
  static func paper(_ name: String) -> Evidence {
    Evidence(digest: String(repeating: "0", count: 64), name: name, type: "application/pdf", size: 1)
  }
}
