internal import Documents
internal import Facts
public import Reconciling

/// 对账页: the outcomes of one run as one page that needs nothing else (`--format html`): counts on top, then a table for
/// each two reports, with both sentences.
public struct ReconciledPage: Sendable {
  let only: Set<Verdict>

  public init(only: Set<Verdict> = Set(Verdict.allCases)) { self.only = only }

  public func opening(_ chains: [Chain]) -> Bytes {
    let places = chains.compactMap { $0.reports.first?.place }
    let title = places.count == 1 ? "\(places[0])：承诺与结果" : "承诺与结果"
    var out = Bytes(capacity: 1 << 14)
    out.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.append(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"taizhang\">\n<title>")
    out.append(escaped: Plain.line(title))
    out.append(" · 台账</title>\n<style>\n")
    out.append(PageStyle.sheet)
    out.append(ReconciledStyle.sheet)
    out.append("</style>\n</head>\n<body>\n<header class=\"top\">\n<p class=\"brand\">台账 <span>对账</span></p>\n")
    switches(chains, to: &out)
    out.append("</header>\n<main id=\"reports\">\n<h1>")
    out.append(escaped: Plain.line(title))
    out.append("</h1>\n")
    return out
  }

  public func write(_ chain: Chain, to out: inout Bytes) {
    for pair in chain.pairs { section(pair, to: &out) }
    ReconciledThreads(only: only).write(chain, to: &out)
    if !chain.paces.isEmpty { paces(chain, to: &out) }
  }

  public func closing() -> Bytes {
    var out = Bytes()
    out.append("</main>\n<footer><p>由 <b>taizhang reconcile</b> 自动对出；每一条都给出两处原句和判定的理由。以原文为准。</p></footer>\n")
    out.append("</body>\n</html>\n")
    return out
  }

  /// Unticking a verdict hides its rows; no script is needed for that.
  private func switches(_ chains: [Chain], to out: inout Bytes) {
    let outcomes = chains.flatMap { $0.pairs.flatMap(\.outcomes) }
    out.append("<fieldset class=\"legend\"><legend>结论</legend>\n")
    for (verdict, count) in ReconciledTally.counts(outcomes) where only.contains(verdict) {
      out.append("<label><input type=\"checkbox\" checked id=\"show-")
      out.append(verdict.style)
      out.append("\"> <span class=\"v ")
      out.append(verdict.style)
      out.append("\">")
      out.append(escaped: verdict.chinese)
      out.append("</span> <small>")
      out.append(count)
      out.append("</small></label>\n")
    }
    out.append("</fieldset>\n")
  }

  private func section(_ pair: Reconciliation, to out: inout Bytes) {
    out.append("<section class=\"pair\">\n<h2>")
    out.append(escaped: Plain.line("\(pair.earlier.title)的承诺，\(pair.later.title)报告怎么说"))
    out.append("</h2>\n<p class=\"facts\">")
    out.append(escaped: ReconciledTally.line(pair.outcomes))
    out.append("</p>\n<table>\n<thead><tr><th>承诺</th><th>结果</th><th>结论</th></tr></thead>\n<tbody>\n")
    for outcome in pair.outcomes where only.contains(outcome.verdict) {
      let row = ReconciledRow(outcome, pair.earlier, pair.later)
      out.append("<tr class=\"")
      out.append(outcome.verdict.style)
      out.append("\"><td>")
      side(row.promise, pair.earlier, [pair.earlier.statements[outcome.promise].source], to: &out)
      out.append("</td><td>")
      let places = pair.places(of: outcome)
      if places.isEmpty { out.append("—") } else { side(row.result, pair.later, places, to: &out) }
      out.append("</td><td><b class=\"v ")
      out.append(outcome.verdict.style)
      out.append("\">")
      out.append(escaped: row.conclusion)
      out.append("</b><p>")
      out.append(escaped: row.reason)
      out.append("</p><small>")
      out.append(escaped: [outcome.match, outcome.rule].compactMap(\.self).joined(separator: " · "))
      out.append("</small></td></tr>\n")
    }
    out.append("</tbody>\n</table>\n</section>\n")
  }

  /// The promise or the result, and below it the sentences with the quantities marked.
  private func side(_ words: String, _ report: ReadReport, _ sources: [Range<Int>], to out: inout Bytes) {
    out.append("<b>")
    out.append(escaped: words)
    out.append("</b>")
    var rest = sources.sorted { $0.lowerBound < $1.lowerBound }[...]
    while let first = rest.first {
      let sentence = report.sentence(around: first)
      let marks = rest.prefix { $0.lowerBound < sentence.upperBound }
      rest = rest.dropFirst(max(1, marks.count))
      quote(report, sentence, Array(marks.isEmpty ? [first] : marks), to: &out)
    }
  }

  private func quote(_ report: ReadReport, _ sentence: Range<Int>, _ marks: [Range<Int>], to out: inout Bytes) {
    guard let first = marks.first, let last = marks.last else { return }
    // A sentence may be a page long: some words on either side are enough to find it.
    let start = max(sentence.lowerBound, first.lowerBound - ReconciledPage.around)
    let end = max(min(sentence.upperBound, last.upperBound + ReconciledPage.around), last.upperBound)
    out.append(start > sentence.lowerBound ? "<q>…" : "<q>")
    var at = start
    for mark in marks {
      if at < mark.lowerBound { out.append(escaped: Plain.line(report.words(at..<mark.lowerBound))) }
      out.append("<mark>")
      out.append(escaped: Plain.line(report.words(max(at, mark.lowerBound)..<max(at, mark.upperBound))))
      out.append("</mark>")
      at = max(at, mark.upperBound)
    }
    if at < end { out.append(escaped: Plain.line(report.words(at..<end))) }
    out.append(end < sentence.upperBound ? "…</q>" : "</q>")
  }

  private static let around = 60

  private func paces(_ chain: Chain, to out: inout Bytes) {
    out.append(
      "<section class=\"pair\">\n<h2>多年目标的进度</h2>\n<table>\n<thead><tr><th>目标</th><th>期间</th><th>截至</th><th>达到</th>")
    out.append("<th>按匀速应为</th><th>进度</th></tr></thead>\n<tbody>\n")
    for pace in chain.paces {
      let row = PaceRow(pace, chain)
      for point in row.points {
        out.append("<tr>")
        for words in [row.goal, row.span, point.year, point.reached, point.expected, point.conclusion] {
          out.append("<td>")
          out.append(escaped: words)
          out.append("</td>")
        }
        out.append("</tr>\n")
      }
    }
    out.append("</tbody>\n</table>\n</section>\n")
  }
}

extension Reconciliation {
  /// Where the later report tells of it, code points: one place, or those of the parts of a sum, the answer first.
  public func places(of outcome: Outcome) -> [Range<Int>] {
    switch outcome.answer {
    case .figure(let position): ([position] + outcome.parts).map { later.statements[$0].source }
    case .words(let range): [range]
    case nil: []
    }
  }
}

extension Verdict {
  var style: StaticString {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .unreported: "unreported"
    case .changed: "changed"
    case .notComparable: "open"
    }
  }
}

enum ReconciledStyle {
  static let sheet: StaticString = """
    .pair{margin:0 0 3rem}
    .pair table{width:100%;border-collapse:collapse;background:var(--sheet);border:1px solid var(--line);font-size:.95rem}
    .pair th{text-align:left;font-weight:600;color:var(--soft);font-size:.85rem;border-bottom:2px solid var(--line);padding:.5rem .8rem}
    .pair td{vertical-align:top;padding:.6rem .8rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
    .pair td:nth-child(1),.pair td:nth-child(2){width:36%}
    .pair td p{margin:.15rem 0 0;font-size:.88rem}
    .pair q{display:block;margin-top:.25rem;font:.92rem/1.65 var(--serif);color:var(--soft);quotes:none}
    .pair q mark{background:var(--f);color:var(--ink);border-radius:2px;padding:.05em .1em}
    .again td:nth-child(1){width:4.5rem;color:var(--soft)}.again td:nth-child(2),.again td:nth-child(3){width:auto}
    .again tbody{border-bottom:2px solid var(--line)}
    .v{white-space:nowrap;padding:.05em .45em;border-radius:2px;border:1px solid var(--line)}
    .v.met{border-color:var(--pl);background:var(--p)}.v.missed{border-color:var(--warn);color:var(--warn)}
    .v.changed{border-color:var(--cl);background:var(--cd)}.v.unreported,.v.open{color:var(--soft)}
    body:has(#show-met:not(:checked)) tr.met,body:has(#show-missed:not(:checked)) tr.missed,
    body:has(#show-unreported:not(:checked)) tr.unreported,body:has(#show-changed:not(:checked)) tr.changed,
    body:has(#show-open:not(:checked)) tr.open{display:none}
    @media(max-width:52rem){.pair table,.pair tbody,.pair tr,.pair td{display:block;width:auto!important}.pair thead{display:none}
    .pair td{border-bottom:0}.pair tr{border-bottom:1px solid var(--line)}}
    @media print{.pair tr{break-inside:avoid}.pair{margin:0 0 8mm}.pair table{font-size:8.5pt}}

    """
}
