internal import Documents
public import Facts

/// 网页: everything of one run as one page that needs nothing else (`--format html`).
///
/// Its index of reports stands at the top: so the heads of all sections come first, which cost little; then each section is
/// written in pieces, on any core, and none is ever held whole by this.
public struct Page: Sendable {
  let only: Set<Fact.Kind>
  let names: [String: String]

  /// - Parameter names: Chinese names of indicator codes; without one the report's own wording is shown.
  public init(only: Set<Fact.Kind> = Set(Fact.Kind.allCases), names: [String: String] = [:]) {
    self.only = only
    self.names = names
  }

  /// What the top of the page says of one report.
  public struct Head: Sendable {
    let key: String
    let title: String
    /// The name of its file.
    let name: String
    let tally: [String]
    let kinds: [Fact.Kind: Int]
  }

  /// - Parameter key: What its identities begin with: letters, digits and `-`, different for each section.
  public func head(of record: Record, key: String) -> Head {
    var kinds: [Fact.Kind: Int] = [:]
    for finding in record.findings.all where only.contains(finding.fact.kind) {
      kinds[finding.fact.kind, default: 0] += 1
    }
    return Head(
      key: key, title: ReportSection.title(of: record), name: Plain.line(record.document.name),
      tally: record.tally(of: only), kinds: kinds)
  }

  /// Writes the section of one report. `spill` is called whenever a good deal has been written.
  ///
  /// - Parameter key: That of its head.
  public func write(_ record: Record, key: String, to out: inout Bytes, spill: (inout Bytes) -> Void = { _ in }) {
    let all = record.findings.all
    let findings = only.count == Fact.Kind.allCases.count ? all : all.filter { only.contains($0.fact.kind) }
    let section = ReportSection(
      record: record, findings: findings, key: key, names: names, places: LineStarts(record.document.text))
    section.write(to: &out, spill: spill)
  }

  /// What comes before the sections.
  public func opening(_ sections: [Head]) -> Bytes {
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
  private func legend(_ sections: [Head], to out: inout Bytes) {
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

  private func contents(_ sections: [Head], to out: inout Bytes) {
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
