internal import Documents
internal import Facts
public import Reconciling

/// 逐行 JSON: one outcome a line (`--format jsonl`): type, verdict, reason, rule, and both sides with their positions.
///
/// `earlier` and `later` hold name, place, year, start, end, text, sentence and the slots of the figure; `later` is `null`
/// where the report says nothing, and holds words alone where it says it without a number.
public struct ReconciledLines: Sendable {
  public init() {}

  public func write(_ outcome: Outcome, of reconciliation: Reconciliation, to out: inout Bytes) {
    out.append("{\"type\":\"outcome\"")
    out.field("verdict", outcome.verdict.rawValue)
    out.field("rule", outcome.rule)
    out.field("match", outcome.match)
    out.key("confidence")
    out.append(hundredths: outcome.confidence.percent)
    out.field("reason", Plain.line(outcome.reason))
    out.field("gap", outcome.gap?.value)
    out.field("gap_unit", outcome.gap?.unit)
    out.field("horizon", outcome.horizon)
    out.key("earlier")
    figure(reconciliation.earlier, outcome.promise, to: &out)
    out.key("later")
    switch outcome.answer {
    case .figure(let position): figure(reconciliation.later, position, to: &out)
    case .words(let range): words(reconciliation.later, range, to: &out)
    case nil: out.append("null")
    }
    out.key("others")
    out.append(list: outcome.others) { figure(reconciliation.later, $0, to: &$1) }
    out.append("}\n")
  }

  private func figure(_ report: ReadReport, _ position: Int, to out: inout Bytes) {
    let statement = report.statements[position]
    open(report, statement.source, sentence: statement.sentence, to: &out)
    out.key("value")
    out.append(list: statement.figure.values) { $1.append($0) }
    out.field("unit", statement.figure.unit)
    out.field("measure", statement.figure.measure.rawValue)
    out.field("comparator", statement.figure.comparator.rawValue)
    out.field("period", statement.figure.period)
    out.field("subject", statement.figure.subject)
    out.field("indicator", statement.figure.indicator)
    out.append("}")
  }

  private func words(_ report: ReadReport, _ range: Range<Int>, to out: inout Bytes) {
    open(report, range, sentence: report.sentence(around: range), to: &out)
    out.append("}")
  }

  private func open(_ report: ReadReport, _ range: Range<Int>, sentence: Range<Int>, to out: inout Bytes) {
    out.append("{\"name\":")
    out.append(quoted: report.document.name)
    out.field("place", report.place)
    out.field("year", report.year)
    out.field("start", range.lowerBound)
    out.field("end", range.upperBound)
    out.key("text")
    out.append(quoted: report.document.text, range)
    out.field("sentence", report.words(sentence))
  }
}
