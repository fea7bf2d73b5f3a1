internal import Documents
internal import Facts

/// 卡片: the slots of a finding, shown when its mark is pointed at or focused.
struct Cards {
  let record: Record
  let outline: HeadingTree
  let names: [String: String]

  func write(_ finding: Finding, identity: String, to out: inout Bytes) {
    out.append("<span class=\"card\" role=\"note\" id=\"")
    out.append(identity)
    out.append("c\">")
    switch finding.fact {
    case .heading(let heading):
      title(heading.title, "标题", to: &out)
      slot("部分", heading.role.chinese, to: &out)
      slot("层级", "第 \(heading.level) 级", to: &out)
    case .figure(let figure): write(figure, at: finding.source, to: &out)
    case .commitment(let commitment): write(commitment, to: &out)
    case .project(let project):
      title(project.name, "项目", to: &out)
      slot("阶段", project.stage?.chinese, to: &out)
      slot("投资", project.investment.map { Record.spoken($0, unit: project.investmentUnit) }, to: &out)
      slot("地点", project.place, to: &out)
    case .term(let term):
      title(term.term, "名词", to: &out)
      slot("解释", term.definition, to: &out)
      slot("页", term.page.map(String.init), to: &out)
    case .mention(let mention):
      title(mention.name, mention.kind.chinese, to: &out)
      slot("区划代码", mention.code, to: &out)
    }
    out.append("<span class=\"rule\">")
    out.append(escaped: finding.rule)
    out.append(" · 把握 ")
    out.append(Int(finding.confidence.percent))
    out.append("%</span></span>")
  }

  private func write(_ figure: Figure, at source: Range<Int>, to out: inout Bytes) {
    title(record.printed(figure, at: source), figure.status.chinese, to: &out)
    slot("主体", figure.subject, to: &out)
    slot("指标", figure.indicator.map { code in names[code].map { "\($0)（\(code)）" } ?? code }, to: &out)
    slot("计量", figure.measure.chinese, to: &out)
    let value = figure.values.map(\.description).joined(separator: " : ")
    slot("精确值", figure.unit == "-" ? value : "\(value) \(figure.unit)", to: &out)
    slot("比较", figure.comparator == .equal ? nil : figure.comparator.chinese, to: &out)
    slot("时期", figure.period?.description, to: &out)
    slot("基期", figure.base?.description, to: &out)
  }

  private func write(_ commitment: Commitment, to out: inout Bytes) {
    title(outline.path(to: commitment.heading).last ?? "承诺", "承诺", to: &out)
    for step in commitment.steps {
      let words = step.action.map { action in
        record.words(action) + (step.object.map { " › " + record.words($0) } ?? "")
      }
      slot(step.strength.chinese, words ?? record.words(step.source), to: &out)
    }
    slot("时限", commitment.deadline.map { "\(record.words($0.source))（\($0.due)）" }, to: &out)
    for office in commitment.offices { slot(office.part.chinese, record.words(office.source), to: &out) }
  }

  private func title(_ words: String, _ tag: String, to out: inout Bytes) {
    out.append("<span class=\"name\">")
    out.append(escaped: Plain.line(words))
    out.append("<i>")
    out.append(escaped: tag)
    out.append("</i></span>")
  }

  private func slot(_ name: String, _ words: String?, to out: inout Bytes) {
    guard let words, !words.isEmpty else { return }
    out.append("<span class=\"slot\"><b>")
    out.append(escaped: name)
    out.append("</b><span>")
    out.append(escaped: Plain.line(words))
    out.append("</span></span>")
  }
}
