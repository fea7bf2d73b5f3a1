internal import Facts

extension Series {
  /// 取舍: one number of those that reports give for one year, and why.
  struct Choosing {
    let kind: Observation.Kind
    /// The definitions most numbers of the series share.
    let common: [Basis]

    /// In the order of their weight; a reason is told where it decided between numbers that differ.
    private var criteria: [(holds: (Observation) -> Bool, reason: String)] {
      let isTarget = kind == .target
      return [
        ({ $0.neighbour == nil }, "指标与所问一致"),
        ({ !isTarget || $0.isHeadline }, "在“主要目标”处"),
        ({ isTarget || $0.role == .review || $0.role == .front }, "在工作回顾部分"),
        ({ $0.bases.filter { !$0.isRenaming } == common }, "口径与其他年份一致"),
        ({ isTarget || $0.upper == nil }, "给出单一数值"),
        ({ isTarget || $0.comparator == .equal }, "给出确数"),
        ({ $0.confidence >= .likely }, "读数更有把握"),
      ]
    }

    /// The latest report wins among restatements, the first place in the text among equals.
    func choice(of candidates: [Observation]) -> Choice? {
      guard !candidates.isEmpty else { return nil }
      var left = candidates
      var reason: String?
      if kind == .restated, let latest = left.map(\.reportYear).max() { left.removeAll { $0.reportYear < latest } }
      for criterion in criteria {
        let kept = left.filter(criterion.holds)
        guard !kept.isEmpty, kept.count < left.count else { continue }
        if reason == nil, left.contains(where: { !$0.agrees(with: kept[0]) }) { reason = criterion.reason }
        left = kept
      }
      if !isRound(left[0]) || kind == .target { return choice(left, of: candidates, reason) }
      // 迈上6万亿元台阶，达到62661亿元: a step that was passed, then the number itself.
      let finer = left.filter { !isRound($0) && isNear($0.value, left[0].value) }
      if !finer.isEmpty {
        reason = reason ?? "给出的数更细"
        left = finer
      }
      return choice(left, of: candidates, reason)
    }

    private func choice(_ left: [Observation], of candidates: [Observation], _ reason: String?) -> Choice {
      let chosen = left[0]
      var reason = reason
      if reason == nil, left.contains(where: { !$0.agrees(with: chosen) }) { reason = "文中首见" }
      let others = Choosing.distinct(candidates.lazy.filter { !$0.agrees(with: chosen) })
      return Choice(chosen: chosen, others: others, reason: others.isEmpty ? nil : reason)
    }

    /// One digit that is not 0: 6万亿元.
    private func isRound(_ observation: Observation) -> Bool {
      var digits = observation.value.significand.magnitude
      while digits >= 10, digits % 10 == 0 { digits /= 10 }
      return digits < 10
    }

    /// Within a fifth of each other.
    private func isNear(_ left: ExactNumber, _ right: ExactNumber) -> Bool {
      let (one, other) = (left.approximate, right.approximate)
      return abs(one - other) <= max(abs(one), abs(other)) / 5
    }

    /// Each value of each report once, the first so many: a text that gives one year thousands of values is no report.
    static func distinct(_ observations: some Sequence<Observation>) -> [Observation] {
      var kept: [Observation] = []
      for observation in observations
      where !kept.contains(where: { $0.agrees(with: observation) && $0.reportYear == observation.reportYear }) {
        kept.append(observation)
        if kept.count == most { break }
      }
      return kept
    }

    private static let most = 20
  }
}
