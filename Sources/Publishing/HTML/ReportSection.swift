internal import Documents
internal import Facts

/// 一份报告: one `article` of the page: who and what, outline at the left, text, indexes at the right.
struct ReportSection {
  let record: Record
  let findings: [Finding]
  let key: String
  let names: [String: String]
  let places: LineStarts

  func write(to out: inout Bytes, spill: (inout Bytes) -> Void) {
    let outline = HeadingTree(record.findings)
    let cards = Cards(record: record, outline: outline, names: names)
    out.append("<article id=\"")
    out.append(key)
    out.append("\" aria-labelledby=\"")
    out.append(key)
    out.append("-title\">\n")
    header(to: &out, spill: spill)
    out.append("<div class=\"desk\">\n")
    navigation(outline, to: &out, spill: spill)
    out.append("<div class=\"text\" id=\"")
    out.append(key)
    out.append("-text\">\n")
    MarkedText(record: record, findings: findings, cards: cards, key: key).write(to: &out, spill: spill)
    out.append("</div>\n")
    SideIndex(record: record, findings: findings, key: key, names: names).write(to: &out, spill: spill)
    out.append("</div>\n</article>\n")
  }

  /// 衡阳市石鼓区 2021年政府工作报告, or the name of the file where nothing is known.
  static func title(of record: Record) -> String {
    let report = record.findings.report
    guard let place = report.place else {
      return Plain.line(String(record.document.name.split(separator: "/").last ?? "-"))
    }
    return Plain.line(place) + " " + (report.year.map { "\($0)年" } ?? "") + report.kind.chinese
  }

  private func header(to out: inout Bytes, spill: (inout Bytes) -> Void) {
    out.append("<header><h2 id=\"")
    out.append(key)
    out.append("-title\">")
    out.append(escaped: ReportSection.title(of: record))
    out.append("</h2>\n<p class=\"facts\">")
    let kinds = Set(findings.map { $0.fact.kind })
    let words =
      [Plain.line(record.document.name), record.findings.report.level?.chinese, "\(record.document.text.count) 字"]
      .compactMap(\.self) + record.tally(of: kinds)
    out.append(escaped: words.joined(separator: " · "))
    out.append("</p>\n")
    for remark in record.findings.remarks {
      out.append("<p class=\"remark\"><b>注意</b> ")
      out.append(escaped: remark.kind.chinese)
      let original = remark.original.map { "，首见于第 \(places.place($0.lowerBound).line) 行" } ?? ""
      out.append(escaped: "（第 \(places.place(remark.source.lowerBound).line) 行\(original)）")
      out.append("</p>\n")
      out.spill(by: spill)
    }
    out.append("</header>\n")
  }

  private func navigation(_ outline: HeadingTree, to out: inout Bytes, spill: (inout Bytes) -> Void) {
    var entry = -1
    out.append("<nav class=\"outline\" aria-label=\"提纲\"><h3>提纲</h3>\n<ol>\n")
    for (number, finding) in findings.enumerated() {
      guard case .heading(let heading) = finding.fact else { continue }
      entry += 1
      guard heading.level > 0 else { continue }
      out.append("<li class=\"l")
      out.append(min(heading.level, 3))
      out.append("\"><a href=\"#")
      out.append("\(key)-\(number)")
      out.append("\">")
      out.append(escaped: Plain.line(heading.title))
      out.append("</a>")
      if heading.level == 1 {
        out.append(" <small>")
        out.append(escaped: outline.roles(from: entry).map(\.chinese).joined(separator: " · "))
        out.append("</small>")
      }
      out.append("</li>\n")
      out.spill(by: spill)
    }
    out.append("</ol></nav>\n")
  }
}
