import Documents
import Drafting
import Facts
import Reading

/// 读回: whether the draft says, to the reader of reports, what the ledger holds.
struct ReadingBack {
  let total: Int
  let good: Int
  /// Sentences that are read otherwise, each with what it should say.
  let faults: [String]

  init(_ draft: ReportDraft) {
    let text = draft.text
    let findings = Reader().read(Document(text)).all
    let figures = findings.compactMap { finding -> (figure: Figure, at: Int)? in
      if case .figure(let figure) = finding.fact { (figure, finding.source.lowerBound) } else { nil }
    }
    var (total, good, faults): (Int, Int, [String]) = (0, 0, [])
    var next = 0
    for located in draft.located {
      while next < figures.count, figures[next].at < located.range.lowerBound { next += 1 }
      var read: [Figure] = []
      while next < figures.count, figures[next].at < located.range.upperBound {
        read.append(figures[next].figure)
        next += 1
      }
      let wanted = located.sentence.facts.compactMap { fact in
        if case .figure(let figure) = fact { figure } else { nil }
      }
      total += wanted.count
      let agreeing = zip(wanted, read).count { $0.says(the: $1) }
      good += agreeing
      if agreeing < wanted.count || read.count != wanted.count {
        let items = located.sentence.items.map(String.init).joined(separator: "、")
        faults.append("第\(items)号：“\(located.sentence.text)”读回与台账不一致，请改写")
      }
    }
    (self.total, self.good, self.faults) = (total, good, faults)
  }
}
