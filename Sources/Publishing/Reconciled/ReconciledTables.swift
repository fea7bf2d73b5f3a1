internal import Documents
internal import Facts
public import Reconciling

/// 对账表: the outcomes of one place for a person at a terminal (`--format table`).
public struct ReconciledTables: Sendable {
  let only: Set<Verdict>
  let look: TableLook

  public init(only: Set<Verdict> = Set(Verdict.allCases), look: TableLook = TableLook()) {
    (self.only, self.look) = (only, look)
  }

  public func write(_ chain: Chain, to out: inout Bytes) {
    for pair in chain.pairs { write(pair, to: &out) }
    threads(chain, to: &out)
    paces(chain, to: &out)
  }

  private func write(_ pair: Reconciliation, to out: inout Bytes) {
    head(Plain.line("\(pair.earlier.title)的承诺，\(pair.later.title)报告怎么说"), to: &out)
    let places = LineStarts(pair.earlier.document.text)
    var grid = Grid([
      .init(title: "位置", right: true), .init(title: "承诺", least: 24), .init(title: "结果", least: 20), .init(title: "结论"),
      .init(title: "说明", least: 16, spare: false),
    ])
    for outcome in pair.outcomes where only.contains(outcome.verdict) {
      let row = ReconciledRow(outcome, pair.earlier, pair.later)
      grid.rows.append([
        Cell(places.label(pair.earlier.statements[outcome.promise].source.lowerBound), .quiet), Cell(row.promise),
        Cell(row.result), Cell(row.conclusion, outcome.verdict.look), Cell(row.reason, .quiet),
      ])
    }
    grid.write(to: &out, look: look)
    out.append(Cell("  " + ReconciledTally.line(pair.outcomes), .strong), colour: look.colour)
    out.append("\n\n")
  }

  private func threads(_ chain: Chain, to out: inout Bytes) {
    let threads = chain.threads.filter { $0.isShown(of: chain, only) }
    guard !threads.isEmpty else { return }
    head("年年都提的承诺", to: &out)
    var grid = Grid([
      .init(title: "年份", right: true), .init(title: "承诺", least: 24), .init(title: "结果", least: 20), .init(title: "结论"),
    ])
    for thread in threads {
      for link in thread.links {
        let pair = chain.pairs[link.pair]
        let row = ReconciledRow(pair.outcomes[link.outcome], pair.earlier, pair.later)
        grid.rows.append([
          Cell(pair.earlier.year.map(String.init) ?? "", .quiet), Cell(row.promise), Cell(row.result),
          Cell(row.conclusion, row.verdict.look),
        ])
      }
      grid.rows.append([])
    }
    grid.write(to: &out, look: look)
  }

  private func paces(_ chain: Chain, to out: inout Bytes) {
    guard !chain.paces.isEmpty else { return }
    head("多年目标的进度", to: &out)
    var grid = Grid([
      .init(title: "目标", least: 24), .init(title: "期间"), .init(title: "截至", right: true),
      .init(title: "达到", right: true),
      .init(title: "按匀速应为", right: true), .init(title: "进度"),
    ])
    for pace in chain.paces {
      let row = PaceRow(pace, chain)
      for (number, point) in row.points.enumerated() {
        grid.rows.append([
          Cell(number == 0 ? row.goal : ""), Cell(number == 0 ? row.span : "", .quiet), Cell(point.year, .quiet),
          Cell(point.reached), Cell(point.expected, .quiet), Cell(point.conclusion, point.isBehind ? .warning : .plain),
        ])
      }
    }
    grid.write(to: &out, look: look)
    out.append("\n")
  }

  private func head(_ words: String, to out: inout Bytes) {
    out.append(Cell(words, .strong), colour: look.colour)
    out.append("\n")
  }
}
