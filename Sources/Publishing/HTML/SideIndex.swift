internal import Documents
internal import Facts

/// 索引: indicators, then projects, then terms of one document, each line a link to its words.
struct SideIndex {
  let record: Record
  let findings: [Finding]
  let key: String
  let names: [String: String]

  func write(to out: inout Bytes, spill: (inout Bytes) -> Void) {
    let index = IndicatorIndex(findings, names: names)
    out.append("<aside aria-label=\"索引\">\n")
    if !index.coded.isEmpty {
      out.append("<h3>指标</h3>\n")
      for group in index.coded { write(group, to: &out, spill: spill) }
    }
    list("其他数据", index.others, to: &out, spill: spill) { figure(at: $0, withSubject: true, to: &$1) }
    list("项目", numbers(of: .projects), to: &out, spill: spill) { project(at: $0, to: &$1) }
    list("名词解释", numbers(of: .terms), to: &out, spill: spill) { term(at: $0, to: &$1) }
    out.append("</aside>\n")
  }

  private func write(_ group: IndicatorIndex.Group, to out: inout Bytes, spill: (inout Bytes) -> Void) {
    out.append("<section><h4>")
    out.append(escaped: Plain.line(group.title))
    if let code = group.code {
      out.append(" <code>")
      out.append(escaped: code)
      out.append("</code>")
    }
    out.append("</h4>\n<ul>\n")
    for number in group.numbers {
      figure(at: number, withSubject: false, to: &out)
      out.spill(by: spill)
    }
    out.append("</ul></section>\n")
  }

  private func figure(at number: Int, withSubject: Bool, to out: inout Bytes) {
    guard case .figure(let figure) = findings[number].fact else { return }
    link(number, figure.status == .target ? "target" : "", to: &out)
    if withSubject {
      out.append(escaped: figure.subject.map(Plain.line) ?? "—")
      out.append(" ")
    }
    out.append("<b>")
    out.append(escaped: record.printed(figure, at: findings[number].source))
    out.append("</b></a> <small>")
    let words = [
      figure.measure == .level ? nil : figure.measure.chinese, figure.status.chinese, figure.period?.description,
    ]
    out.append(escaped: words.compactMap(\.self).joined(separator: " · "))
    out.append("</small></li>\n")
  }

  private func project(at number: Int, to out: inout Bytes) {
    guard case .project(let project) = findings[number].fact else { return }
    link(number, "", to: &out)
    out.append(escaped: Plain.line(project.name))
    out.append("</a> <small>")
    let money = project.investment.map { Record.spoken($0, unit: project.investmentUnit) }
    out.append(escaped: [project.stage?.chinese, money].compactMap(\.self).joined(separator: " · "))
    out.append("</small></li>\n")
  }

  private func term(at number: Int, to out: inout Bytes) {
    guard case .term(let term) = findings[number].fact else { return }
    link(number, "", to: &out)
    out.append(escaped: Plain.line(term.term))
    out.append("</a></li>\n")
  }

  private func link(_ number: Int, _ style: StaticString, to out: inout Bytes) {
    out.append("<li class=\"")
    out.append(style)
    out.append("\"><a href=\"#")
    out.append("\(key)-\(number)")
    out.append("\">")
  }

  private func list(
    _ title: String, _ numbers: [Int], to out: inout Bytes, spill: (inout Bytes) -> Void,
    _ item: (Int, inout Bytes) -> Void
  ) {
    guard !numbers.isEmpty else { return }
    out.append("<details><summary>")
    out.append(escaped: title)
    out.append(" <small>")
    out.append(numbers.count)
    out.append("</small></summary>\n<ul>\n")
    for number in numbers {
      item(number, &out)
      out.spill(by: spill)
    }
    out.append("</ul></details>\n")
  }

  private func numbers(of kind: Fact.Kind) -> [Int] {
    findings.indices.filter { findings[$0].fact.kind == kind }
  }
}
