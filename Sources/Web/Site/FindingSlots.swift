internal import Documents
internal import Facts
internal import LedgerCore

/// 读数的各格: what a finding says, each slot by its name, in words instead of codes.
struct FindingSlots {
  /// The report it stands in.
  let text: Text
  /// Names of indicators by their codes.
  let indicators: [String: String]
  let frame: Frame

  typealias Slot = (name: Title, value: HTML)

  func slots(of finding: Finding) -> [Slot] {
    switch finding.fact {
    case .figure(let figure): slots(of: figure)
    case .project(let project): slots(of: project)
    case .term(let term): [(FindingWords.explanation, frame.said(term.definition))]
    case .commitment(let commitment): slots(of: commitment)
    case .heading, .mention: []
    }
  }

  private func slots(of figure: Figure) -> [Slot] {
    let subject: Slot? = figure.subject.map { (FindingWords.subject, frame.said($0)) }
    let indicator: Slot? = figure.indicator.map { code in
      let path = LocalPath("indicators", code).path
      return (FindingWords.indicator, .tag("a", ["href": path], frame.said(indicators[code] ?? code)))
    }
    let period: Slot? = figure.period.map { (FindingWords.period, .text($0.description)) }
    let base: Slot? = figure.base.map { (FindingWords.base, .text($0.description)) }
    return [
      subject, indicator, (FindingWords.measure, frame.text(FindingWords.name(figure.measure))),
      (FindingWords.bound, frame.text(FindingWords.name(figure.comparator))),
      (FindingWords.status, frame.text(FindingWords.name(figure.status))), period, base,
    ].compactMap { $0 }
  }

  private func slots(of project: Project) -> [Slot] {
    let stage: Slot? = project.stage.map { (FindingWords.stage, frame.text(FindingWords.name($0))) }
    let investment: Slot? = project.investment.map {
      (FindingWords.investment, frame.said($0.description + (project.investmentUnit ?? "")))
    }
    let place: Slot? = project.place.map { (FindingWords.place, frame.said($0)) }
    return [(FindingWords.project, frame.said(project.name)), stage, investment, place].compactMap { $0 }
  }

  private func slots(of commitment: Commitment) -> [Slot] {
    let due: Slot? = commitment.deadline.map {
      (FindingWords.due, frame.said(text.string($0.source)) + .text(" (\($0.due))"))
    }
    let steps = commitment.steps.prefix(12).map { step in
      HTML.tag(
        "li", [:], frame.said(text.string(step.source)), " ",
        .tag("small", [:], frame.text(FindingWords.name(step.strength))))
    }
    let offices = commitment.offices.map { text.string($0.source) }
    return [
      steps.isEmpty ? nil : (FindingWords.steps, .tag("ul", ["class": "plain"], steps)), due,
      offices.isEmpty ? nil : (FindingWords.offices, frame.said(offices.joined(separator: FindingWords.comma))),
    ].compactMap { $0 }
  }
}
