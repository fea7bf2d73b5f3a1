internal import Checking
internal import Documents
internal import Reconciling

/// 校核网页: the drafts with their diagnostics marked in the text and listed beside it; one page that needs nothing else.
public struct CheckedPage: Sendable {
  public init() {}

  public func write(_ all: [CheckedDraft], _ tally: CheckTally, to out: inout Bytes) {
    out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
    out.append(escaped: "校核 \(all.count == 1 ? all[0].draft.report.title : "\(all.count) 份文稿")")
    out.append("</title>\n<style>")
    out.append(CheckedPage.style)
    out.append("</style></head><body>\n<header class=\"top\"><h1>文稿校核</h1><p>")
    out.append(escaped: tally.chinese)
    out.append("</p></header>\n<main>\n")
    if all.count > 1 { index(all, to: &out) }
    for (number, checked) in all.enumerated() { section(checked, key: "d\(number + 1)", to: &out) }
    out.append("</main></body></html>\n")
  }

  private func index(_ all: [CheckedDraft], to out: inout Bytes) {
    out.append(
      "<nav aria-label=\"文稿\"><table><thead><tr><th>文稿</th><th>错误</th><th>警告</th><th>提示</th></tr></thead><tbody>\n")
    for (number, checked) in all.enumerated() {
      out.append("<tr><td><a href=\"#d\(number + 1)\">")
      out.append(escaped: Plain.line(checked.draft.report.title))
      out.append("</a></td>")
      for severity in Severity.allCases.reversed() { out.append("<td>\(checked.count(severity))</td>") }
      out.append("</tr>\n")
    }
    out.append("</tbody></table></nav>\n")
  }

  private func section(_ checked: CheckedDraft, key: String, to out: inout Bytes) {
    out.append("<article id=\"\(key)\"><header><h2>")
    out.append(escaped: Plain.line(checked.draft.report.title))
    out.append("</h2><p>")
    let counts = Severity.allCases.reversed().map { "\($0.chinese) \(checked.count($0))" }
    out.append(escaped: ([Plain.line(checked.name)] + counts).joined(separator: " · "))
    out.append("</p></header>\n<div class=\"desk\"><div class=\"text\">\n")
    text(of: checked, key: key, to: &out)
    out.append("</div>\n<aside aria-label=\"诊断\"><ol>\n")
    let places = LineStarts(checked.draft.report.document.text)
    let earlier = checked.draft.earlier.map { LineStarts($0.document.text) }
    for (number, diagnostic) in checked.diagnostics.enumerated() {
      card(diagnostic, number, checked, key, places, earlier, to: &out)
    }
    out.append("</ol>\n")
    explained(checked, places, to: &out)
    out.append("</aside></div></article>\n")
  }

  private func text(of checked: CheckedDraft, key: String, to out: inout Bytes) {
    let text = checked.draft.report.document.text
    let paragraphs = Paragraphs.ranges(of: text)
    let pieces = Nesting.pieces(of: checked.diagnostics.map(\.source), within: paragraphs)
    var next = 0
    for paragraph in paragraphs {
      out.append("<p>")
      var at = paragraph.lowerBound
      var open: [Int] = []
      func closeAll(upTo limit: Int) {
        while let end = open.last, end <= limit {
          out.append(escaped: text, at..<max(at, end))
          at = max(at, end)
          out.append("</mark>")
          open.removeLast()
        }
      }
      while next < pieces.count, pieces[next].range.lowerBound < paragraph.upperBound {
        let piece = pieces[next]
        next += 1
        closeAll(upTo: piece.range.lowerBound)
        out.append(escaped: text, at..<piece.range.lowerBound)
        at = piece.range.lowerBound
        let diagnostic = checked.diagnostics[piece.number]
        out.append("<mark class=\"\(diagnostic.severity.rawValue)\"")
        if piece.isFirst { out.append(" id=\"\(key)-\(piece.number + 1)\"") }
        out.append(" title=\"")
        out.append(escaped: "\(diagnostic.code) \(diagnostic.title)")
        out.append("\">")
        open.append(piece.range.upperBound)
      }
      closeAll(upTo: paragraph.upperBound)
      out.append(escaped: text, at..<paragraph.upperBound)
      out.append("</p>\n")
    }
  }

  private func card(
    _ diagnostic: Diagnostic, _ number: Int, _ checked: CheckedDraft, _ key: String, _ places: LineStarts,
    _ earlier: [LineStarts], to out: inout Bytes
  ) {
    out.append("<li class=\"\(diagnostic.severity.rawValue)\"><a href=\"#\(key)-\(number + 1)\"><b>")
    out.append(escaped: "\(diagnostic.severity.chinese) \(diagnostic.code)")
    out.append("</b> ")
    out.append(escaped: diagnostic.title)
    out.append(" <small>第 \(places.place(diagnostic.source.lowerBound).line) 行</small></a><p>")
    out.append(escaped: Plain.line(diagnostic.message))
    out.append("</p>")
    for related in diagnostic.related {
      out.append("<p class=\"related\">与此不符：")
      switch related.place {
      case .draft(let range):
        out.append(escaped: "本文第 \(places.place(range.lowerBound).line) 行 ")
      case .earlier(let index, let range) where earlier.indices.contains(index):
        let report = checked.draft.earlier[index]
        out.append(escaped: "\(Plain.line(report.title))报告第 \(earlier[index].place(range.lowerBound).line) 行 ")
      case .earlier: break
      case .ledger(let name): out.append(escaped: "台账 \(Plain.line(name)) ")
      }
      out.append(escaped: Plain.line(related.message))
      out.append("</p>")
    }
    out.append("</li>\n")
  }

  private func explained(_ checked: CheckedDraft, _ places: LineStarts, to out: inout Bytes) {
    guard !checked.suppressed.isEmpty || !checked.faults.isEmpty else { return }
    out.append("<h3>已说明</h3><ul>\n")
    for suppressed in checked.suppressed {
      let line = places.place(suppressed.diagnostic.source.lowerBound).line
      out.append("<li>")
      out.append(
        escaped:
          "\(suppressed.diagnostic.code) \(suppressed.diagnostic.title)（第 \(line) 行）：\(Plain.line(suppressed.reason))")
      out.append("</li>\n")
    }
    for fault in checked.faults {
      out.append("<li class=\"warning\">")
      out.append(escaped: "说明文件第 \(fault.line) 行：\(Plain.line(fault.message))")
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }

  private static let style = """

    :root{color-scheme:light dark;--paper:#f6f5f1;--sheet:#fff;--ink:#1c1c1a;--soft:#666;--line:#ddd9d0;--e:#f9d6d2;--el:#b3261e;--w:#fbe9bd;--wl:#8a5a00;--n:#dcebf7;--nl:#2c6da3}
    @media(prefers-color-scheme:dark){:root{--paper:#161614;--sheet:#1f1f1c;--ink:#e9e7e1;--soft:#a5a29a;--line:#3a3933;--e:#5b211d;--el:#ff9d94;--w:#4d3a0c;--wl:#f0c566;--n:#1c3b55;--nl:#8ec5f1}}
    *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.7 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
    .top,main{max-width:88rem;margin:0 auto;padding:1rem 1.5rem}h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.25rem;margin:1.5rem 0 0}p{margin:.3rem 0}
    nav table{border-collapse:collapse}th,td{padding:.2rem .9rem;text-align:right;border-bottom:1px solid var(--line)}th:first-child,td:first-child{text-align:left}a{color:inherit}
    .desk{display:grid;grid-template-columns:minmax(0,1fr) minmax(18rem,26rem);gap:1.5rem;align-items:start}
    .text{background:var(--sheet);border:1px solid var(--line);padding:1.5rem clamp(1rem,4vw,3rem);font:1.08rem/2 "Noto Serif CJK SC","Songti SC",SimSun,serif}
    .text p{text-indent:2em;overflow-wrap:anywhere}mark{color:inherit;scroll-margin-top:4rem;border-radius:2px}
    mark.error{background:var(--e);box-shadow:inset 0 -2px var(--el)}mark.warning{background:var(--w);box-shadow:inset 0 -2px var(--wl)}mark.note{background:var(--n)}mark:target{outline:2px solid var(--el);outline-offset:2px}
    aside{position:sticky;top:.5rem;max-height:calc(100vh - 1rem);overflow:auto;font-size:.9rem}aside ol,aside ul{list-style:none;margin:0;padding:0}
    aside li{background:var(--sheet);border:1px solid var(--line);border-left:4px solid var(--nl);padding:.5rem .8rem;margin-bottom:.5rem}aside li.error{border-left-color:var(--el)}aside li.warning{border-left-color:var(--wl)}
    aside li a{text-decoration:none}aside li.error b{color:var(--el)}aside li.warning b{color:var(--wl)}small,.related{color:var(--soft)}
    @media(max-width:60rem){.desk{display:block}aside{position:static;max-height:none;margin-top:1rem}}
    @media print{.desk{display:block}aside{position:static;max-height:none}body{background:#fff}mark{print-color-adjust:exact}}

    """
}
