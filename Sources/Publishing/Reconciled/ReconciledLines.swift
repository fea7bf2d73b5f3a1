internal import Documents
internal import Facts
public import Reconciling

/// 逐行 JSON: one outcome a line (`--format jsonl`): type, verdict, reason, rule, and both sides with their positions.
///
/// `earlier` and `later` hold name, place, year, start, end, text, sentence and the slots of the figure; `later` is
/// `null` where the report says nothing, and holds words alone where it says it without a number. Goals of several years
/// have a line of type `pace` for each report that tells of them. A promise made again year after year has a line of type
/// `thread` with each year's promise, result and verdict.
public struct ReconciledLines: Sendable {
  let only: Set<Verdict>

  public init(only: Set<Verdict> = Set(Verdict.allCases)) { self.only = only }

  public func write(_ chain: Chain, to out: inout Bytes) {
    for pair in chain.pairs {
      for outcome in pair.outcomes where only.contains(outcome.verdict) { write(outcome, of: pair, to: &out) }
    }
    for thread in chain.threads where thread.isShown(of: chain, only) { write(thread, chain, to: &out) }
    for pace in chain.paces {
      for point in pace.points { write(pace, point, chain, to: &out) }
    }
  }

  private func write(_ outcome: Outcome, of pair: Reconciliation, to out: inout Bytes) {
    out.append("{\"type\":\"outcome\"")
    out.field("verdict", outcome.verdict.rawValue)
    out.field("rule", outcome.rule)
    out.field("match", outcome.match)
    out.key("confidence")
    out.append(hundredths: outcome.confidence.percent)
    out.field("reason", Plain.line(outcome.reason))
    out.field("gap", outcome.gap?.value)
    out.field("gap_unit", outcome.gap?.unit)
    out.key("earlier")
    figure(pair.earlier, outcome.promise, to: &out)
    out.key("later")
    answer(outcome, of: pair, to: &out)
    out.key("others")
    out.append(list: outcome.others) { figure(pair.later, $0, to: &$1) }
    out.append("}\n")
  }

  private func write(_ thread: PromiseThread, _ chain: Chain, to out: inout Bytes) {
    out.append("{\"type\":\"thread\"")
    out.key("years")
    out.append(list: thread.links) { link, out in
      let pair = chain.pairs[link.pair]
      let outcome = pair.outcomes[link.outcome]
      out.append("{\"year\":")
      out.append(pair.earlier.year.map(String.init) ?? "null")
      out.field("verdict", outcome.verdict.rawValue)
      out.key("earlier")
      figure(pair.earlier, outcome.promise, to: &out)
      out.key("later")
      answer(outcome, of: pair, to: &out)
      out.append("}")
    }
    out.append("}\n")
  }

  private func write(_ pace: Pace, _ point: Pace.Point, _ chain: Chain, to out: inout Bytes) {
    out.append("{\"type\":\"pace\"")
    out.field("kind", pace.kind.rawValue)
    out.field("first_year", pace.firstYear)
    out.field("last_year", pace.lastYear)
    out.field("year", point.year)
    out.field("start_value", pace.start)
    out.field("reached", point.reached)
    out.field("expected", point.expected)
    out.key("on_pace")
    out.append(point.isOnPace.map { $0 ? "true" : "false" } ?? "null")
    out.key("earlier")
    figure(chain.reports[pace.report], pace.goal, to: &out)
    out.key("later")
    figure(chain.reports[point.report], point.statement, to: &out)
    out.append("}\n")
  }

  private func figure(_ report: ReadReport, _ position: Int, to out: inout Bytes) {
    let statement = report.statements[position]
    open(report, statement.source, sentence: report.excerpt(around: statement.source), to: &out)
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

  private func answer(_ outcome: Outcome, of pair: Reconciliation, to out: inout Bytes) {
    switch outcome.answer {
    case .figure(let position): figure(pair.later, position, to: &out)
    case .words(let range): words(pair.later, range, to: &out)
    case nil: out.append("null")
    }
  }

  private func words(_ report: ReadReport, _ range: Range<Int>, to out: inout Bytes) {
    open(report, range, sentence: report.excerpt(around: range), to: &out)
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
