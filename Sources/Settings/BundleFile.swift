internal import LedgerCore

/// `bundles/<name>.yaml`: what a 一件事 holds, who decides each part, and what papers it needs.
///
///     title: 开餐馆一件事
///     for: 在本县开办餐饮店的个人或企业
///     promise: 5d
///     legal: 20
///     parts:
///       - title: 营业执照登记
///         office: 县市场监督管理局
///         promise: 1d
///         materials: [身份证明, 经营场所证明]
extension ServiceBundle {
  init(name: String, _ file: Setting) throws(SettingsFault) {
    let values = try file.values("a bundle", keys: ["title", "for", "promise", "legal", "parts"])
    var parts: [Part] = []
    for element in try values.must("parts").list("parts") { parts.append(try element.part()) }
    if parts.isEmpty { throw try values.must("parts").fault("The bundle has no part: write at least one.") }
    self.init(
      name: name, title: try values.text("title"), audience: try values.text("for"),
      promise: try values.must("promise").limit(),
      legal: try values["legal"]?.count("a number of working days", in: 1...1_000), parts: parts)
  }
}

extension Setting {
  fileprivate func part() throws(SettingsFault) -> ServiceBundle.Part {
    let values = try values("a part of a bundle", keys: ["title", "office", "promise", "legal", "materials"])
    return ServiceBundle.Part(
      title: try values.text("title"), office: try values.text("office"), promise: try values.must("promise").limit(),
      legal: try values["legal"]?.count("a number of working days", in: 1...1_000),
      materials: try values["materials"]?.texts("materials") ?? [])
  }
}
