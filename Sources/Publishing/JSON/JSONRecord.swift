internal import Documents
internal import Facts

/// The lines of one document: what each kind of fact looks like as an object.
struct JSONRecord {
  let record: Record
  let name: String?
  let outline: HeadingTree
  let figures: [Range<Int>]
  var bytes: ByteRanges

  init(_ record: Record, named: Bool) {
    self.record = record
    name = named ? record.document.name : nil
    outline = HeadingTree(record.findings)
    figures = record.findings.all.compactMap { if case .figure = $0.fact { $0.source } else { nil } }
    bytes = ByteRanges(record.document)
  }

  func document(to out: inout Bytes) {
    let report = record.findings.report
    out.append("{\"type\":\"document\"")
    out.field("name", record.document.name)
    out.field("place", report.place)
    out.field("level", report.level?.rawValue)
    out.field("year", report.year)
    out.field("kind", report.kind.rawValue)
    out.field("characters", record.document.text.count)
    out.append("}\n")
  }

  mutating func finding(_ finding: Finding, to out: inout Bytes) {
    switch finding.fact {
    case .heading(let heading):
      open("heading", finding.source, to: &out)
      out.field("level", heading.level)
      out.field("role", heading.role.rawValue)
      out.field("title", heading.title)
    case .figure(let figure):
      open("figure", finding.source, to: &out)
      slots(of: figure, to: &out)
    case .commitment(let commitment):
      open("commitment", finding.source, to: &out)
      slots(of: commitment, to: &out)
    case .project(let project):
      open("project", finding.source, to: &out)
      out.field("name", project.name)
      out.field("stage", project.stage?.rawValue)
      out.field("investment", project.investment)
      out.field("investment_unit", project.investmentUnit)
      out.field("place", project.place)
    case .term(let term):
      open("term", finding.source, to: &out)
      out.field("term", term.term)
      out.field("definition", term.definition)
      out.field("page", term.page)
    case .mention(let mention):
      open("mention", finding.source, to: &out)
      out.field("kind", mention.kind.rawValue)
      out.field("name", mention.name)
      out.field("code", mention.code)
    }
    out.key("text")
    out.append(quoted: record.document.text, finding.source)
    out.field("rule", finding.rule)
    out.append(",\"confidence\":")
    out.append(hundredths: finding.confidence.percent)
    close(bytes.range(finding.source), to: &out)
  }

  mutating func remark(_ remark: Remark, to out: inout Bytes) {
    open("remark", remark.source, to: &out)
    out.field("kind", remark.kind.rawValue)
    out.key("original")
    out.append(pair: remark.original)
    close(bytes.range(remark.source), to: &out)
  }

  private func open(_ type: StaticString, _ source: Range<Int>, to out: inout Bytes) {
    out.append("{\"type\":\"")
    out.append(type)
    out.append("\"")
    if let name { out.field("document", name) }
    out.field("start", source.lowerBound)
    out.field("end", source.upperBound)
  }

  private func close(_ bytes: Range<Int>?, to out: inout Bytes) {
    out.key("bytes")
    out.append(pair: bytes)
    out.append("}\n")
  }

  private func slots(of figure: Figure, to out: inout Bytes) {
    out.key("value")
    out.append(list: figure.values) { $1.append($0) }
    out.field("unit", figure.unit)
    out.field("measure", figure.measure.rawValue)
    out.field("comparator", figure.comparator.rawValue)
    out.field("status", figure.status.rawValue)
    out.field("period", figure.period)
    out.field("base", figure.base)
    out.field("subject", figure.subject)
    out.field("indicator", figure.indicator)
  }

  private func slots(of commitment: Commitment, to out: inout Bytes) {
    out.key("path")
    out.append(list: outline.path(to: commitment.heading)) { $1.append(quoted: $0) }
    out.key("steps")
    out.append(list: commitment.steps) { step, out in
      place(step.source, to: &out)
      out.field("strength", step.strength.rawValue)
      words("action", step.action, to: &out)
      words("object", step.object, to: &out)
      out.append("}")
    }
    out.key("deadline")
    if let deadline = commitment.deadline {
      place(deadline.source, to: &out)
      out.field("due", deadline.due)
      out.append("}")
    } else {
      out.append("null")
    }
    out.key("offices")
    out.append(list: commitment.offices) { office, out in
      place(office.source, to: &out)
      out.field("part", office.part.rawValue)
      out.append("}")
    }
    out.key("figures")
    out.append(list: figures[commitment.figures.clamped(to: figures.indices)]) { source, out in
      place(source, to: &out)
      out.append("}")
    }
  }

  /// `{"start":…,"end":…,"text":…`, still open.
  private func place(_ source: Range<Int>, to out: inout Bytes) {
    out.append("{\"start\":")
    out.append(source.lowerBound)
    out.field("end", source.upperBound)
    words("text", source, to: &out)
  }

  private func words(_ name: StaticString, _ source: Range<Int>?, to out: inout Bytes) {
    out.key(name)
    if let source { out.append(quoted: record.document.text, source) } else { out.append("null") }
  }
}
