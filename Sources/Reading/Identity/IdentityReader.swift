public import Documents
public import Facts

/// 认报告: tells whose report a document is, of which level, for which year, of what kind.
public struct IdentityReader: Sendable {
  public init() {}

  public func read(_ document: Document, _ outline: Outline) -> Report {
    let text = document.text
    let titled = outline.headings.compactMap { finding -> (source: Range<Int>, heading: Heading)? in
      guard case .heading(let heading) = finding.fact, heading.level == 1 else { return nil }
      return (finding.source, heading)
    }
    let front = FrontMatter(text, end: min(titled.first?.source.lowerBound ?? text.count, 2500, text.count))
    var report = Report()
    report.kind = kind(front, outline)
    guard report.kind != .news else { return report }
    var place = front.place()
    if place == nil {
      report.level = front.level() ?? NamedPlace.level(in: text)
      place = NamedPlace.mostNamed(in: text, level: report.level)
    }
    report.place = place?.name
    report.level = place?.level ?? report.level
    report.year =
      front.titleYear() ?? front.deliveredYear() ?? Self.plannedYear(titled.map { (text, $0.source, $0.heading.role) })
    return report
  }

  private func kind(_ front: FrontMatter, _ outline: Outline) -> Report.Kind {
    if outline.headings.contains(where: { $0.rule == "outline.article" }) {
      return outline.headings.contains { $0.rule == "outline.report" } ? .workReport : .news
    }
    if front.isLedger { return .ledger }
    if front.isReport { return .workReport }
    let roles = Set(outline.turns.map(\.role))
    return roles.contains(.review) && roles.contains(.plan) || roles.contains(.closing) ? .workReport : .other
  }

  /// The year of the plan's heading, or the one after the review's.
  private static func plannedYear(_ titles: [(text: Text, source: Range<Int>, role: Role)]) -> Int? {
    for title in titles where title.role == .outlook || title.role == .plan {
      if let year = WrittenYear.first(in: title.text, title.source)?.year { return year }
    }
    for title in titles where title.role == .review {
      if let year = WrittenYear.first(in: title.text, title.source)?.year { return year + 1 }
    }
    return nil
  }
}
