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
    let promised = PromisedFigures(findings)
    for (index, finding) in findings.all.enumerated() {
      switch finding.fact {
      case .commitment(let commitment):
        for proposal in source.tasks(finding, commitment) { add(proposal) }
      case .figure(let figure) where figure.status == .target:
        add(source.target(finding, figure, under: promised.commitment(of: index).flatMap(source.taskKey)))
      case .project(let project): add(source.project(finding, project))
      case .term(let term): add(source.term(finding, term))
      case .heading, .figure, .mention: break
      }
    }
    // What stands under something not proposed stands on its own.
    return proposals.map { proposal in
      var proposal = proposal
      if let under = proposal.under, !seen.contains(under) { proposal.under = nil }
      return proposal
    }.sorted { $0.under == nil && $1.under != nil }
  }
}

/// Which sentence of promise a figure stands in.
struct PromisedFigures {
  private var commitments: [Finding] = []

  init(_ findings: Findings) {
    self.findings = findings
    for finding in findings.all {
      if case .commitment = finding.fact { commitments.append(finding) }
    }
  }

  private let findings: Findings

  /// The sentence around the finding at that position of the findings.
  func commitment(of position: Int) -> Finding? {
    let source = findings.all[position].source
    var (low, high) = (0, commitments.count)
    while low < high {
      let middle = (low + high) / 2
      if commitments[middle].source.lowerBound <= source.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, commitments[low - 1].source.upperBound >= source.upperBound else { return nil }
    return commitments[low - 1]
  }
}
