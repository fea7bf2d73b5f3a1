internal import LedgerCore

/// `offices.yaml`: the offices of a place, each with those under it.
///
///     - name: 衍溪县人民政府
///       under:
///         - { name: 衍溪县民政局, aliases: [县民政局], duties: [养老服务, 社区食堂] }
extension OfficeTree {
  init(_ file: Setting) throws(SettingsFault) {
    var offices: [Office] = []
    var places: [String: Setting] = [:]
    for element in try file.list("offices") { try element.offices(under: nil, &offices, &places) }
    do {
      try self.init(offices)
    } catch {
      throw (places[error.name] ?? file).fault(error.description)
    }
  }
}

extension Setting {
  fileprivate func offices(
    under superior: String?, _ offices: inout [Office], _ places: inout [String: Setting]
  ) throws(SettingsFault) {
    let values = try values("an office", keys: ["name", "aliases", "duties", "under"])
    let name = try values.text("name")
    let aliases = try values["aliases"]?.texts("other names") ?? []
    offices.append(
      Office(name, aliases: aliases, duties: try values["duties"]?.texts("duties") ?? [], superior: superior))
    // The later place of a name that is taken: the one to correct.
    for name in [name] + aliases { places[name] = self }
    for element in try values["under"]?.list("offices") ?? [] { try element.offices(under: name, &offices, &places) }
  }
}
