internal import LedgerCore

/// `kinds/<name>.yaml`: what a government changes of the built-in kind of that name.
///
///     title: 重点工作
///     moves:  { accept: { title: 签收, by: [lead, support] } }
///     clocks: { accept: { limit: 5d, extensions: 1, extendedBy: [leader] } }
///     pace:   { yellow: 15, red: 30 }
///
/// States, moves and needs themselves are not changed here: what an item may do is the same everywhere.
extension Kind {
  func changed(by file: Setting) throws(SettingsFault) -> Kind {
    let values = try file.values(
      "a kind", keys: ["title", "states", "moves", "clocks", "fields", "measures", "pace", "filedBy"])
    var change = KindChange()
    change.title = try values.textIfGiven("title")
    change.states = try values["states"]?.titles("state", states.map(\.name)) ?? [:]
    change.fields = try values["fields"]?.titles("field", fields.map(\.name)) ?? [:]
    change.measures = try values["measures"]?.titles("measure", measures.map(\.name)) ?? [:]
    change.moves =
      try values["moves"]?.named("move", moves.map(\.name)) { value, name throws(SettingsFault) in
        try self.change(ofMove: name, value)
      } ?? [:]
    change.clocks =
      try values["clocks"]?.named("clock", clocks.map(\.name)) { value, name throws(SettingsFault) in
        try self.change(ofClock: name, value)
      } ?? [:]
    change.pace = try values["pace"].map(self.pace)
    change.filedBy = try values["filedBy"]?.roles()
    do {
      return try changed(by: change)
    } catch {
      throw file.fault(error.description)
    }
  }

  private func change(ofMove name: String, _ value: Setting) throws(SettingsFault) -> KindChange.OfMove {
    let values = try value.values("a move", keys: ["title", "by", "signatures", "satisfied"])
    var change = KindChange.OfMove()
    change.title = try values.textIfGiven("title")
    change.by = try values["by"]?.roles()
    let needs = move(name)?.needs ?? []
    if let count = values["signatures"] {
      guard needs.contains(where: { if case .signatures = $0 { true } else { false } }) else {
        throw count.fault("The move “\(name)” needs no signatures: take this out.")
      }
      change.signatures = try count.count("a number of signatures", in: 1...20)
    }
    if let percent = values["satisfied"] {
      guard needs.contains(where: { if case .satisfied = $0 { true } else { false } }) else {
        throw percent.fault("The move “\(name)” asks for no share of satisfied ratings: take this out.")
      }
      change.satisfied = try percent.count("a share in hundredths", in: 1...100)
    }
    return change
  }

  private func change(ofClock name: String, _ value: Setting) throws(SettingsFault) -> KindChange.OfClock {
    let values = try value.values("a clock", keys: ["title", "limit", "variants", "extensions", "extendedBy"])
    var change = KindChange.OfClock()
    change.title = try values.textIfGiven("title")
    change.limit = try values["limit"]?.limit()
    change.extensions = try values["extensions"]?.count("a number of extensions", in: 0...20)
    change.extendedBy = try values["extendedBy"]?.roles()
    let variants = clock(name)?.variants ?? []
    let fields = variants.map(\.field).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    change.variants =
      try values["variants"]?.named("field", fields) { value, field throws(SettingsFault) in
        try value.named("value", variants.filter { $0.field == field }.map(\.value)) {
          value, _ throws(SettingsFault) in
          try value.limit()
        }
      } ?? [:]
    return change
  }

  private func pace(_ value: Setting) throws(SettingsFault) -> Pace {
    guard case .calendar = pace else {
      throw value.fault("The kind “\(name)” has no pace: only deadlines make its light. Take this out.")
    }
    let values = try value.values("a pace", keys: ["yellow", "red"])
    let yellow = try values.must("yellow").count("a distance in hundredths", in: 1...99)
    let red = try values.must("red").count("a distance in hundredths", in: 2...100)
    if yellow >= red { throw value.fault("Yellow (\(yellow)) must be nearer than red (\(red)).") }
    return .calendar(yellow: yellow, red: red)
  }
}

extension Setting {
  fileprivate func titles(_ what: String, _ names: [String]) throws(SettingsFault) -> [String: String] {
    try named(what, names) { value, _ throws(SettingsFault) in try value.text("a title") }
  }
}
