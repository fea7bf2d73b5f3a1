internal import Documents
public import Facts

/// 网页: everything of one run as one page that needs nothing else (`--format html`).
///
/// Sections are made on any core, one a document; the page is put together from all of them, since its index of reports
/// stands at the top. So a page is held in memory until it is whole.
public struct Page: Sendable {
  let only: Set<Fact.Kind>
  let names: [String: String]

  /// - Parameter names: Chinese names of indicator codes; without one the report's own wording is shown.
  public init(only: Set<Fact.Kind> = Set(Fact.Kind.allCases), names: [String: String] = [:]) {
    self.only = only
    self.names = names
  }

  /// One report on the page.
  public struct Section: Sendable {
    public var body: Bytes
    var key: String
    var title: String
    /// The name of its file.
    var name: String
    var tally: [String]
    var kinds: [Fact.Kind: Int]
  }

  /// - Parameter key: What its identities begin with: letters, digits and `-`, different for each section.
  public func section(_ record: Record, key: String) -> Section {
    let findings = record.findings.all.filter { only.contains($0.fact.kind) }
    var body = Bytes(capacity: record.document.text.count * 6)
    ReportSection(
      record: record, findings: findings, key: key, names: names, places: Places(record.document.text)
    ).write(to: &body)
    return Section(
      body: body, key: key, title: ReportSection.title(of: record), name: Plain.line(record.document.name),
      tally: record.tally(of: only),
      kinds: findings.reduce(into: [:]) { $0[$1.fact.kind, default: 0] += 1 })
  }

  /// What comes before the sections.
  public func opening(_ sections: [Section]) -> Bytes {
    let title = sections.count == 1 ? sections[0].title : "\(sections.count) 份报告"
    var out = Bytes(capacity: 1 << 14)
    out.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.append(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"taizhang\">\n<title>")
    out.append(escaped: title)
    out.append(" · 台账</title>\n<style>\n")
    out.append(PageStyle.sheet)
    out.append("</style>\n</head>\n<body>\n")
    out.append(
      "<a class=\"skip\" href=\"#reports\">跳到正文</a>\n<header class=\"top\">\n<p class=\"brand\">台账 <span>读报告</span></p>\n"
    )
    legend(sections, to: &out)
    out.append("</header>\n<main id=\"reports\">\n<h1>")
    out.append(escaped: title)
    out.append("</h1>\n")
    if sections.count > 1 { contents(sections, to: &out) }
    return out
  }

  /// What comes after them.
  public func closing() -> Bytes {
    var out = Bytes()
    out.append("</main>\n<footer><p>由 <b>taizhang read</b> 自动读出；每一处标记都指回原文，数值按原文精确保留。以原文为准。</p></footer>\n")
    out.append("</body>\n</html>\n")
    return out
  }

  /// The legend is also the switch: unticking a kind takes its colour away. No script is needed for that.
  private func legend(_ sections: [Section], to out: inout Bytes) {
    let kinds: [(Fact.Kind, StaticString)] = [
      (.figures, "f"), (.commitments, "c"), (.projects, "p"), (.terms, "t"), (.mentions, "m"),
    ]
    out.append("<fieldset class=\"legend\"><legend>标记</legend>\n")
    for (kind, style) in kinds {
      let count = sections.reduce(0) { $0 + ($1.kinds[kind] ?? 0) }
      guard count > 0 else { continue }
      out.append("<label><input type=\"checkbox\" checked id=\"show-")
      out.append(style)
      out.append("\"> <span class=\"")
      out.append(style)
      out.append("\">")
      out.append(escaped: kind.chinese)
      out.append("</span> <small>")
      out.append(count)
      out.append("</small></label>\n")
    }
    out.append("</fieldset>\n")
  }

  private func contents(_ sections: [Section], to out: inout Bytes) {
    out.append("<nav class=\"contents\" aria-label=\"报告目录\">\n<ol>\n")
    for section in sections {
      out.append("<li><a href=\"#")
      out.append(section.key)
      out.append("\">")
      out.append(escaped: section.title)
      out.append("</a> <small>")
      out.append(escaped: ([section.name] + section.tally).joined(separator: " · "))
      out.append("</small></li>\n")
    }
    out.append("</ol></nav>\n")
  }
}
