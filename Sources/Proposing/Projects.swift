internal import Facts
internal import LedgerCore

/// 重点项目 and 名词.
extension Source {
  /// Only those of the plan: what the review names is last year's.
  func project(_ finding: Finding, _ project: Project, under: String?) -> Proposal? {
    let role = heading(above: finding.source.lowerBound).map { tree.entries[$0].heading.role }
    guard role == .plan || role == .targets || role == .selfBuilding else { return nil }
    var fields: [String: String] = [:]
    if let stage = project.stage { fields["stage"] = stage.rawValue }
    if let investment = project.investment { fields["investment"] = investment.description }
    if let unit = project.investmentUnit { fields["investmentUnit"] = unit }
    if let site = project.place { fields["site"] = site }
    return proposal(
      "project", project.name, of: finding, heading: nil, fields: fields, due: Day(year: year, month: 12, day: 31),
      under: under)
  }

  func term(_ finding: Finding, _ term: Term) -> Proposal? {
    var fields = ["definition": term.definition]
    if let page = term.page { fields["page"] = String(page) }
    return proposal("term", term.term, of: finding, heading: nil, fields: fields)
  }
}
