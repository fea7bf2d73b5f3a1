extension Kind {
  /// A new item of this kind, or a refusal. The item's number is that of the entry made of it.
  public func create(_ created: Created, by asker: Asker) throws(Refusal) -> (event: Event, role: LedgerRole) {
    guard let role = asker.role(among: filedBy, on: created.parties ?? Parties()) else {
      throw .notYours(what: "Filing an item (立项)", roles: filedBy.sorted { $0.rawValue < $1.rawValue })
    }
    try check(created)
    try created.parties?.check()
    var created = created
    created.limits = limits(of: created)
    return (.created(created), role)
  }

  /// What a creation must hold, also as corrected.
  func check(_ created: Created) throws(Refusal) {
    if created.title.isEmpty { throw .wrongValue(what: "The title", value: "", wanted: "some words") }
    if created.place.isEmpty { throw .wrongValue(what: "The place", value: "", wanted: "a name") }
    try created.checkWords()
    if !(1...9999).contains(created.year) {
      throw .wrongValue(what: "The year", value: "\(created.year)", wanted: "between 1 and 9999")
    }
    try check(created.fields)
  }

  func check(_ fields: [String: String]?) throws(Refusal) {
    for (name, value) in (fields ?? [:]).sorted(by: { $0.key < $1.key }) { try check(name, value) }
  }
}
