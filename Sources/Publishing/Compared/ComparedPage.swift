internal import Documents
internal import Facts
public import Reconciling

/// 比较的网页: a chart for each question that one has of a comparison, with the table behind it (`--format html`).
public struct ComparedPage: Sendable {
  private let table: Series.Table

  public init(_ table: Series.Table) { self.table = table }

  public func write(to out: inout Bytes) {
    let title = ComparedWords.name(table) + "：" + places
    out.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.append(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"taizhang\">\n<title>")
    out.append(escaped: title)
    out.append(" · 台账</title>\n<style>\n")
    out.append(ChartStyle.sheet)
    out.append(ComparedStyle.sheet)
    out.append("</style>\n</head>\n<body>\n<main>\n<h1>")
    out.append(escaped: title)
    out.append("</h1>\n")
    let sources = ReportPlaces(table)
    for (number, section) in ComparedSection.all(of: table).enumerated() {
      draw(section, number + 1, sources, &out)
      if !section.notes.isEmpty { list(section.notes, &out) }
    }
    if !table.notes.isEmpty { list(table.notes, &out) }
    out.append("</main>\n<footer><p>由 <b>taizhang compare</b> 自动读出；每个数都指回原文的行列，数值按原文精确保留。以原文为准。</p></footer>\n")
    out.append("</body>\n</html>\n")
  }

  private var places: String {
    table.places.count == 1 ? Plain.line(table.places[0]) : "\(table.places.count)地"
  }

  private func draw(_ section: ComparedSection, _ number: Int, _ sources: ReportPlaces, _ out: inout Bytes) {
    out.append("<section>\n<h2>")
    out.append(escaped: section.title)
    out.append("</h2>\n")
    section.draw(to: &out, number: number)
    out.append("<details><summary>图后的表</summary>\n")
    rows(section.rows, sources, &out)
    out.append("</details>\n</section>\n")
  }

  private func rows(_ rows: [ComparedRow], _ sources: ReportPlaces, _ out: inout Bytes) {
    out.append("<table><thead><tr>")
    for name in ["地方", "年份", "目标", "完成", "完成减目标", "后来重述", "位次", "出处", "原句", "说明"] {
      out.append("<th scope=\"col\">")
      out.append(escaped: name)
      out.append("</th>")
    }
    out.append("</tr></thead>\n<tbody>\n")
    for row in rows {
      out.append("<tr><th scope=\"row\">")
      out.append(escaped: row.place)
      out.append("</th>")
      let cells = [
        "\(row.point.year)", row.target, row.result, row.difference, row.restated, row.rank,
        row.source.map(sources.label) ?? "", row.source.map(sources.sentence) ?? "", row.remarks.joined(separator: "；"),
      ]
      for (place, cell) in cells.enumerated() {
        out.append(place < 6 ? "<td class=\"n\">" : "<td>")
        out.append(escaped: cell)
        out.append("</td>")
      }
      out.append("</tr>\n")
    }
    out.append("</tbody></table>\n")
  }

  private func list(_ notes: [String], _ out: inout Bytes) {
    out.append("<ul class=\"notes\">\n")
    for note in notes {
      out.append("<li>")
      out.append(escaped: Plain.line(note))
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }
}

enum ComparedStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--paper:#fbfaf7;--ink:#22262b;--soft:#5b636d;--line:#e2dfd8;--link:#1d4f7c}
    @media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e4e2dd;--soft:#a5abb3;--line:#33373d;--link:#8fc1ec}}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
    main{max-width:60rem;margin:0 auto;padding:1.5rem}
    h1{font-size:1.7rem}h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    section{margin:0 0 1.5rem;border:1px solid var(--line);border-radius:4px;overflow:auto}
    section svg{display:block;width:100%}
    details{padding:.3rem 1rem .8rem}summary{cursor:pointer;color:var(--link)}
    summary:focus-visible{outline:2px solid var(--link)}
    table{border-collapse:collapse;font-size:.82rem;line-height:1.45}
    th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    th{white-space:nowrap}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    .notes{color:var(--soft);font-size:.9rem}
    footer{max-width:60rem;margin:0 auto;padding:0 1.5rem 2rem;color:var(--soft);font-size:.85rem}
    @media print{details::details-content{content-visibility:visible;display:block}section{break-inside:avoid}}

    """
}
