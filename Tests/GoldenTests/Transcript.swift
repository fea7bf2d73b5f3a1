import Documents
import Facts

/// A reading as lines: one fact each, with its range and the rule that made it, in a form made to be compared.
struct Transcript {
  let document: Document
  let findings: Findings

  var text: String {
    var lines = [
      "# \(document.name)",
      "report  place \(word(findings.report.place))  level \(word(findings.report.level?.rawValue))  "
        + "year \(word(findings.report.year))  kind \(findings.report.kind.rawValue)  characters \(document.text.count)",
    ]
    for remark in findings.remarks { lines.append("remark  \(range(remark.source))  \(remark.kind.rawValue)") }
    for finding in findings.all {
      let end = "\(finding.rule) \(finding.confidence.percent)"
      lines.append("\(range(finding.source))  \(kind(finding.fact))  \(slots(finding.fact))  | \(end)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func kind(_ fact: Fact) -> String { String(fact.kind.rawValue.dropLast()) }

  private func slots(_ fact: Fact) -> String {
    switch fact {
    case .heading(let heading): return "\(heading.level) \(heading.role.rawValue) \(heading.title)"
    case .figure(let figure): return slots(figure)
    case .commitment(let commitment): return slots(commitment)
    case .project(let project):
      return [
        project.name, word(project.stage?.rawValue), word(project.investment?.description),
        word(project.investmentUnit), word(project.place),
      ].joined(separator: " · ")
    case .term(let term): return "\(term.term) = \(term.definition.prefix(24)) p. \(word(term.page))"
    case .mention(let mention): return "\(mention.kind.rawValue) \(mention.name) \(word(mention.code))"
    }
  }

  private func slots(_ figure: Figure) -> String {
    let value = figure.values.map(\.description).joined(separator: ":")
    return [
      value, figure.unit, figure.measure.rawValue, figure.comparator.rawValue, figure.status.rawValue,
      word(figure.period?.description), word(figure.base?.description), word(figure.subject), word(figure.indicator),
    ].joined(separator: " ")
  }

  private func slots(_ commitment: Commitment) -> String {
    var parts = commitment.steps.map { step in
      "\(step.strength.rawValue) \(words(step.action)) → \(words(step.object))"
    }
    if let deadline = commitment.deadline { parts.append("by \(deadline.due) (\(words(deadline.source)))") }
    parts += commitment.offices.map { "\($0.part.rawValue) \(words($0.source))" }
    if let heading = commitment.heading { parts.append("under \(heading)") }
    if !commitment.figures.isEmpty { parts.append("figures \(range(commitment.figures))") }
    return parts.joined(separator: " · ")
  }

  private func words(_ range: Range<Int>?) -> String { range.map(document.text.string) ?? "-" }
  private func word(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-" }
  private func range(_ range: Range<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }
}
