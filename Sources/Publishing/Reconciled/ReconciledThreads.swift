internal import Reconciling

/// 年年都提的承诺: on the page, a table with a row for each year of each promise that is made again.
struct ReconciledThreads {
  let only: Set<Verdict>

  func write(_ chain: Chain, to out: inout Bytes) {
    let threads = chain.threads.filter { $0.isShown(of: chain, only) }
    guard !threads.isEmpty else { return }
    out.append("<section class=\"pair again\">\n<h2>年年都提的承诺</h2>\n<table>\n")
    out.append("<thead><tr><th>年份</th><th>承诺</th><th>结果</th><th>结论</th></tr></thead>\n")
    for thread in threads {
      out.append("<tbody>\n")
      for link in thread.links { row(link, chain, to: &out) }
      out.append("</tbody>\n")
    }
    out.append("</table>\n</section>\n")
  }

  private func row(_ link: PromiseThread.Link, _ chain: Chain, to out: inout Bytes) {
    let pair = chain.pairs[link.pair]
    let row = ReconciledRow(pair.outcomes[link.outcome], pair.earlier, pair.later)
    out.append("<tr class=\"")
    out.append(row.verdict.style)
    out.append("\"><td>")
    out.append(pair.earlier.year.map(String.init) ?? "")
    for words in [row.promise, row.result.isEmpty ? "—" : row.result] {
      out.append("</td><td>")
      out.append(escaped: words)
    }
    out.append("</td><td><b class=\"v ")
    out.append(row.verdict.style)
    out.append("\">")
    out.append(escaped: row.conclusion)
    out.append("</b></td></tr>\n")
  }
}
