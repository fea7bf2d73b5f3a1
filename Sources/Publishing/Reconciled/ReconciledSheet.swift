internal import Documents
internal import Facts
public import Reconciling

/// 电子表格: one row an outcome, for Excel and WPS (`--format csv`); see ``Spreadsheet`` for its form.
public struct ReconciledSheet: Sendable {
  let only: Set<Verdict>

  public init(only: Set<Verdict> = Set(Verdict.allCases)) { self.only = only }

  /// The columns, in an order that never changes; new ones will be added at the end.
  public static let header = [
    "地方", "年份", "承诺", "指标", "目标值", "单位", "计量", "比较", "结果", "结果值", "结果单位", "结果计量", "结论", "差距", "差距单位", "说明", "规则", "对应",
    "把握", "承诺原句", "结果原句", "承诺文件", "承诺起", "承诺止", "结果文件", "结果起", "结果止",
  ]

  public func open(_ out: inout Bytes) { out.open(sheet: ReconciledSheet.header) }

  public func write(_ chain: Chain, to out: inout Bytes) {
    for pair in chain.pairs {
      for outcome in pair.outcomes where only.contains(outcome.verdict) { row(outcome, pair, to: &out) }
    }
  }

  private func row(_ outcome: Outcome, _ pair: Reconciliation, to out: inout Bytes) {
    let words = ReconciledRow(outcome, pair.earlier, pair.later)
    let promise = pair.earlier.statements[outcome.promise]
    var told: Statement?
    var place: Range<Int>?
    switch outcome.answer {
    case .figure(let position):
      told = pair.later.statements[position]
      place = told?.source
    case .words(let range): place = range
    case nil: break
    }
    out.append(row: [
      .words(pair.earlier.place ?? ""), .number(pair.earlier.year.map(String.init)), .words(words.promise),
      .words(promise.figure.indicator ?? ""), .number(value(promise)), .words(unit(promise)),
      .words(promise.figure.measure.chinese), .words(promise.figure.comparator.chinese), .words(words.result),
      .number(told.flatMap(value)), .words(told.map(unit) ?? ""), .words(told?.figure.measure.chinese ?? ""),
      .words(outcome.verdict.chinese), .number(outcome.gap?.value.description), .words(outcome.gap?.unit ?? ""),
      .words(words.reason), .words(outcome.rule), .words(outcome.match ?? ""),
      .number("\(outcome.confidence.percent)%"),
      .words(words.promiseSentence), .words(words.resultSentence), .words(pair.earlier.document.name),
      .number("\(promise.source.lowerBound)"), .number("\(promise.source.upperBound)"),
      .words(place == nil ? "" : pair.later.document.name), .number(place.map { "\($0.lowerBound)" }),
      .number(place.map { "\($0.upperBound)" }),
    ])
  }

  private func value(_ statement: Statement) -> String? {
    let values = statement.figure.values
    // U+2236, the sign of ratio: with a colon Excel would read 3:21:76 as a time of day.
    return values.isEmpty ? nil : values.map(\.description).joined(separator: "\u{2236}")
  }

  private func unit(_ statement: Statement) -> String { statement.figure.unit == "-" ? "" : statement.figure.unit }
}
