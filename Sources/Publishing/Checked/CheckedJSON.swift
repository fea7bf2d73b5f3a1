internal import Checking
internal import Documents
internal import Reconciling

/// 逐行 JSON: one object a line for each diagnostic, after one for each draft.
public struct CheckedJSON: Sendable {
  public init() {}

  public func write(_ checked: CheckedDraft, to out: inout Bytes) {
    let report = checked.draft.report
    let places = LineStarts(report.document.text)
    let earlier = checked.draft.earlier.map { LineStarts($0.document.text) }
    out.append("{\"type\":\"draft\"")
    out.field("document", checked.name)
    out.field("place", report.place)
    out.field("year", report.year)
    out.field("errors", checked.count(.error))
    out.field("warnings", checked.count(.warning))
    out.field("notes", checked.count(.note))
    out.field("suppressed", checked.suppressed.count)
    out.append("}\n")
    for diagnostic in checked.diagnostics { write(diagnostic, nil, checked, places, earlier, to: &out) }
    for suppressed in checked.suppressed {
      write(suppressed.diagnostic, suppressed.reason, checked, places, earlier, to: &out)
    }
    for fault in checked.faults {
      out.append("{\"type\":\"suppression\"")
      out.field("document", checked.name)
      out.field("file", fault.file)
      out.field("line", fault.line)
      out.field("message", fault.message)
      out.append("}\n")
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ reason: String?, _ checked: CheckedDraft, _ places: LineStarts, _ earlier: [LineStarts],
    to out: inout Bytes
  ) {
    let text = checked.draft.report.document.text
    let place = places.place(diagnostic.source.lowerBound)
    out.append("{\"type\":\"diagnostic\"")
    out.field("document", checked.name)
    out.field("code", diagnostic.code)
    out.field("title", diagnostic.title)
    out.field("severity", diagnostic.severity.rawValue)
    out.field("start", diagnostic.source.lowerBound)
    out.field("end", diagnostic.source.upperBound)
    out.field("line", place.line)
    out.field("column", place.column)
    out.key("text")
    out.append(quoted: text, diagnostic.source)
    out.key("sentence")
    out.append(quoted: text, diagnostic.sentence)
    out.field("message", diagnostic.message)
    out.key("related")
    out.append(list: diagnostic.related) { related, out in
      switch related.place {
      case .draft(let range): span(checked.name, text, range, places, to: &out)
      case .earlier(let number, let range):
        guard earlier.indices.contains(number) else { return out.append("{\"document\":null") }
        let document = checked.draft.earlier[number].document
        span(document.name, document.text, range, earlier[number], to: &out)
      case .ledger(let name):
        out.append("{\"ledger\":")
        out.append(quoted: name)
      }
      out.field("message", related.message)
      out.append("}")
    }
    if let reason { out.field("suppressed", reason) }
    out.append("}\n")
  }

  private func span(_ name: String, _ text: Text, _ range: Range<Int>, _ places: LineStarts, to out: inout Bytes) {
    let place = places.place(range.lowerBound)
    out.append("{\"document\":")
    out.append(quoted: name)
    out.field("start", range.lowerBound)
    out.field("end", range.upperBound)
    out.field("line", place.line)
    out.field("column", place.column)
    out.key("text")
    out.append(quoted: text, range)
  }
}
