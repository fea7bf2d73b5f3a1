internal import Checking
internal import Documents
internal import Reconciling

/// 逐条: diagnostics as a compiler prints them: place, severity, code, message, the sentence with a mark under the words.
public struct CheckedLines: Sendable {
  private let look: TableLook

  public init(look: TableLook) { self.look = look }

  public func write(_ checked: CheckedDraft, to out: inout Bytes) {
    let places = LineStarts(checked.draft.report.document.text)
    let earlier = checked.draft.earlier.map { LineStarts($0.document.text) }
    for diagnostic in checked.diagnostics {
      head(checked, diagnostic, places, to: &out)
      let excerpt = Excerpt(checked.draft.report.document.text, diagnostic, columns: (look.columns ?? 100) - 2)
      out.append("  \(excerpt.words)\n  ")
      out.append(blanks: excerpt.indent)
      paint(String(repeating: "^", count: max(1, excerpt.width)), colour(of: diagnostic.severity), to: &out)
      out.append("\n")
      for related in diagnostic.related {
        out.append("  与此不符: \(place(related.place, checked, places, earlier))\(Plain.line(related.message))\n")
      }
      out.append("\n")
    }
    for fault in checked.faults {
      out.append(
        "\(Plain.line(fault.file)):\(fault.line):1: warning \(SuppressionFault.code) 【\(SuppressionFault.title)】 ")
      out.append(Plain.line(fault.message) + "\n\n")
    }
  }

  /// The last line of a run.
  public func close(_ tally: CheckTally, to out: inout Bytes) {
    out.append(tally.chinese + "\n")
  }

  private func head(_ checked: CheckedDraft, _ diagnostic: Diagnostic, _ places: LineStarts, to out: inout Bytes) {
    out.append("\(Plain.line(checked.name)):\(places.label(diagnostic.source.lowerBound)): ")
    paint("\(diagnostic.severity.rawValue) \(diagnostic.code)", colour(of: diagnostic.severity), to: &out)
    out.append(" 【\(diagnostic.title)】 \(Plain.line(diagnostic.message))\n")
  }

  private func place(
    _ place: Diagnostic.Place, _ checked: CheckedDraft, _ places: LineStarts, _ earlier: [LineStarts]
  ) -> String {
    switch place {
    case .draft(let range): return "\(Plain.line(checked.name)):\(places.label(range.lowerBound)) "
    case .earlier(let number, let range):
      guard earlier.indices.contains(number) else { return "" }
      return "\(Plain.line(checked.draft.earlier[number].document.name)):\(earlier[number].label(range.lowerBound)) "
    case .ledger(let name): return "台账 \(Plain.line(name)) "
    }
  }

  private func colour(of severity: Severity) -> String {
    switch severity {
    case .error: "31;1"
    case .warning: "33;1"
    case .note: "36"
    }
  }

  private func paint(_ words: String, _ colour: String, to out: inout Bytes) {
    out.append(look.colour ? "\u{1B}[\(colour)m\(words)\u{1B}[0m" : words)
  }
}
