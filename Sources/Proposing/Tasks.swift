internal import Documents
internal import Facts
internal import LedgerCore

/// 重点工作 and 民生实事: a sentence of promise, or the items of a livelihood list.
extension Source {
  func tasks(_ finding: Finding, _ commitment: Commitment) -> [Proposal] {
    // 地区生产总值增长6%左右 is a promise too; its figures are targets of their own.
    if finding.rule == "commitment.target" || isBareTargets(finding) { return [] }
    if isLivelihood(finding.source.lowerBound) {
      return items(commitment).map { range in
        proposal(
          "livelihood", title(range), of: finding, range: range, heading: commitment.heading,
          parties: parties(commitment), due: due(commitment))
      }
    }
    let steps = commitment.steps.map { title($0.source) }
    let strength = commitment.steps.first?.strength.rawValue
    var fields: [String: String] = [:]
    if steps.count > 1 { fields["steps"] = steps.joined(separator: "\n") }
    if let strength { fields["strength"] = strength }
    return [
      proposal(
        "task", title(finding.source), of: finding, heading: commitment.heading, fields: fields,
        parties: parties(commitment), due: due(commitment))
    ]
  }

  /// The key of what the sentence around a range became: its task, or the item of the list that holds the range.
  func key(around range: Range<Int>, in finding: Finding) -> String? {
    guard case .commitment(let commitment) = finding.fact, !isBareTargets(finding) else { return nil }
    guard isLivelihood(finding.source.lowerBound) else { return key("task", title(finding.source)) }
    return items(commitment).last { $0.lowerBound <= range.lowerBound }.map { key("livelihood", title($0)) }
  }

  /// A sentence of the part on expected targets holds nothing but targets.
  private func isBareTargets(_ finding: Finding) -> Bool {
    heading(above: finding.source.lowerBound).map { tree.entries[$0].heading.role == .targets } ?? false
  }

  /// The text's own deadline, else the end of the year that the report plans.
  private func due(_ commitment: Commitment) -> Day? {
    commitment.deadline.flatMap { Source.end(of: $0.due) } ?? Day(year: year, month: 12, day: 31)
  }

  private func parties(_ commitment: Commitment) -> Parties? {
    let leads = commitment.offices.filter { $0.part == .lead }.map { title($0.source) }
    let others = leads.dropFirst() + commitment.offices.filter { $0.part == .support }.map { title($0.source) }
    return leads.isEmpty && others.isEmpty ? nil : Parties(lead: leads.first, supporting: Array(others))
  }

  /// True after 十件民生实事： in the same paragraph, up to its end: the list is one sentence or many.
  private func isLivelihood(_ position: Int) -> Bool {
    let start = paragraph(around: position)
    let words = Array("实事".utf16)
    var found: Int?
    for at in stride(from: position + 12, through: start, by: -1) where at + 1 < text.count {
      if text[at] == words[0], text[at + 1] == words[1] {
        found = at
        break
      }
    }
    guard let found else { return false }
    // 实事： or 实事。 with a numbered list behind it; 办实事、解难题 opens none.
    let rest = (found + 2)..<min(found + 10, text.count)
    return rest.contains { text[$0] == 0xFF1A || text[$0] == 0x3A }
  }

  /// Where the paragraph begins: a line that print broke goes on from the one before, unless that ended its sentence or
  /// this one is indented. At most 4,000 characters back: longer than any list of livelihood projects.
  private func paragraph(around position: Int) -> Int {
    let floor = max(0, position - 4_000)
    for at in stride(from: position - 1, through: floor, by: -1) where text[at] == 0x0A {
      let last = (floor..<at).last { text[$0] > 0x20 && text[$0] != 0x3000 } ?? floor
      let isIndented = text[at + 1] == 0x3000 || text[at + 1] == 0x20
      if isIndented || [0x3002, 0xFF01, 0xFF1F].contains(text[last]) { return at + 1 }
    }
    return floor
  }

  /// The numbered items of a list; clauses without a number belong to the item before them.
  private func items(_ commitment: Commitment) -> [Range<Int>] {
    var items: [Range<Int>] = []
    for step in commitment.steps {
      if let last = items.last, !isNumbered(step.source.lowerBound) {
        items[items.count - 1] = last.lowerBound..<step.source.upperBound
      } else {
        items.append(step.source)
      }
    }
    return items
  }

  /// 1. （1） ① 一是 just before it.
  private func isNumbered(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let mark = text[position - 1]
    return [0x2E, 0xFF0E, 0x3001, 0xFF09, 0x29, 0x662F].contains(mark) || (0x2460...0x2473).contains(mark)
  }
}
