import Publishing
import Searching

/// Hits as a page that needs nothing else.
struct SearchPage {
  private let drawing: SearchDrawing

  init(_ drawing: SearchDrawing) { self.drawing = drawing }

  private static let style = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--ink:#22262b;--soft:#5b636d;--line:#e2dfd8;--mark:#faefd2}
    @media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e4e2dd;--soft:#a5abb3;--line:#33373d;--mark:#4d4326}}
    body{margin:0 auto;max-width:48rem;padding:1.5rem;background:var(--paper);color:var(--ink);
    font:1.05rem/1.9 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
    h1{font-size:1.5rem;margin:0 0 .25rem}
    ol{padding:0;list-style:none}
    li{padding:1rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
    .where,.headings,.total{margin:0;color:var(--soft);
    font:.85rem/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
    .words{margin:.3rem 0 0}
    mark{background:var(--mark);color:inherit;font-weight:600}
    """

  var bytes: Bytes {
    var out = Bytes()
    let title = Self.escaped(drawing.query)
    out.append(
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · 检索</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p class="total">\(Self.escaped(total))</p>
      <ol start="\(drawing.answer.skipped + 1)">

      """)
    for hit in drawing.answer.hits { put(hit, &out) }
    out.append("</ol>\n</main>\n</body>\n</html>\n")
    return out
  }

  private var total: String {
    switch drawing.answer.total {
    case .exactly(let count): "共 \(count) 处"
    case .moreThan(let count): "多于 \(count) 处"
    }
  }

  private func put(_ hit: Hit, _ out: inout Bytes) {
    let facts = [SearchDrawing.place(of: hit)] + SearchDrawing.facts(of: hit)
    out.append("<li><p class=\"where\">\(Self.escaped(facts.joined(separator: " · ")))</p>\n")
    if !hit.headings.isEmpty {
      let headings = hit.headings.map(Plain.line).joined(separator: " › ")
      out.append("<p class=\"headings\">\(Self.escaped(headings))</p>\n")
    }
    for excerpt in hit.excerpts {
      let words = SearchDrawing.pieces(of: excerpt).map { piece in
        piece.isFound ? "<mark>\(Self.escaped(piece.words))</mark>" : Self.escaped(piece.words)
      }
      out.append("<p class=\"words\">\(words.joined())</p>\n")
    }
    out.append("</li>\n")
  }

  private static func escaped(_ words: String) -> String {
    Plain.words(words).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
