import Facts

extension Findings {
  /// The same findings with every range moved.
  func moved(by move: (Range<Int>) -> Range<Int>) -> Findings {
    var findings = self
    findings.all = all.map { $0.moved(by: move) }
    findings.remarks = remarks.map { Remark($0.kind, source: move($0.source), original: $0.original.map(move)) }
    return findings
  }
}

extension Finding {
  fileprivate func moved(by move: (Range<Int>) -> Range<Int>) -> Finding {
    var finding = self
    finding.source = move(source)
    if case .commitment(let commitment) = fact { finding.fact = .commitment(commitment.moved(by: move)) }
    return finding
  }
}

extension Commitment {
  fileprivate func moved(by move: (Range<Int>) -> Range<Int>) -> Commitment {
    var commitment = self
    for index in commitment.steps.indices {
      commitment.steps[index].source = move(steps[index].source)
      commitment.steps[index].action = steps[index].action.map(move)
      commitment.steps[index].object = steps[index].object.map(move)
    }
    commitment.deadline?.source = deadline.map { move($0.source) } ?? 0..<0
    for index in commitment.offices.indices { commitment.offices[index].source = move(offices[index].source) }
    return commitment
  }
}
