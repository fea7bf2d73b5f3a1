public import Documents
public import Facts
public import LedgerCore

/// 立项建议: from what a report says to what the ledger would keep of it.
///
/// A figure with status target becomes a target, a sentence of promise a task with its clauses as steps, an item of a
/// livelihood list a livelihood item, a named project a project, an explained term a term. Nothing twice: the same words
/// of the same report have the same key, in whatever form the report comes.
public struct Proposer: Sendable {
  public init() {}

  /// In text order, parts after what they are a part of.
  ///
  /// - Parameters:
  ///   - report: SHA-256 of the file, hexadecimal, for the origin.
  ///   - year: the year its plan is for; proposals without one make no sense, so nothing is proposed when neither the
  ///     findings nor the caller know it.
  public func propose(_ findings: Findings, _ document: Document, report: String) -> [Proposal] {
    guard let year = findings.report.year else { return [] }
    let source = Source(
      findings: findings, text: document.text, tree: HeadingTree(findings), digest: report,
      place: findings.report.place ?? "", year: year)
    var seen: Set<String> = []
    var proposals: [Proposal] = []
    func add(_ proposal: Proposal?) {
      if let proposal, seen.insert(proposal.key).inserted { proposals.append(proposal) }
    }
    /// A row of the annex (分工表) that repeats an item of the plan tells its office and deadline.
    func assign(_ row: Proposal) -> Bool {
      let words = Source.folded(row.created.title)
      guard let index = proposals.firstIndex(where: { Source.folded($0.created.title) == words }) else { return false }
      proposals[index].created.parties = row.created.parties
      proposals[index].created.due = row.created.due
      return true
    }
    var sentence: Finding?
    for finding in findings.all {
      // Findings come in text order: the sentence around a figure or project came before it.
      let around = sentence.flatMap { $0.source.contains(finding.source) ? $0 : nil }
      switch finding.fact {
      case .commitment(let commitment):
        sentence = finding
        for proposal in source.tasks(finding, commitment)
        where finding.rule != "commitment.tabled" || !assign(proposal) {
          add(proposal)
        }
      case .figure(let figure) where figure.status == .target:
        // A row of an annex is a task whole; what its cells measure is said by the plan.
        if around?.rule == "commitment.tabled" { break }
        add(source.target(finding, figure, under: around.flatMap { source.key(around: finding.source, in: $0) }))
      case .project(let project):
        add(source.project(finding, project, under: around.flatMap { source.key(around: finding.source, in: $0) }))
      case .term(let term): add(source.term(finding, term))
      case .heading, .figure, .mention: break
      }
    }
    // What stands under something not proposed stands on its own.
    for index in proposals.indices {
      if let under = proposals[index].under, !seen.contains(under) { proposals[index].under = nil }
    }
    return proposals.filter { $0.under == nil } + proposals.filter { $0.under != nil }
  }
}
