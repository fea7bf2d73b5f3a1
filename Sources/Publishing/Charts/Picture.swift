internal import Documents
internal import Facts
internal import Reconciling

/// 一幅图: one measure of a comparison, of all years or of one.
struct Picture {
  static let width = 880.0
  private static let margin = (left: 62.0, right: 34.0, top: 82.0, bottom: 58.0)

  let title: String
  private let body: Body
  private let scale: Scale
  private let source: String
  private let marks: Marks
  private let words: ChartWords

  private enum Body {
    case line(LinePanel)
    case multiples([(name: String, panel: LinePanel)])
    case bars(BarPanel)
  }

  /// What the legend must explain.
  private struct Marks {
    let done, aims, bands, later, early, odd: Bool
  }

  /// - Parameter year: Bars of this year; nothing for the form that suits.
  init(_ table: Series.Table, _ measure: Measure, _ words: ChartWords, year: Int? = nil) {
    self.words = words
    let all = table.series(of: measure)
    // Places that count in another unit cannot stand on one axis.
    let scale = Scale(of: all)
    let series = all.filter { $0.unit == scale.unit }
    self.scale = scale
    let plotted = series.map { one in one.points.map { Plotted($0, scale, words) }.filter { !$0.values.isEmpty } }
    let years = plotted.flatMap { $0.map(\.year) }
    let span = (years.min() ?? 0)...(years.max() ?? 0)
    let told = Set(plotted.flatMap { $0.filter { $0.result != nil }.map(\.year) })
    let name = ComparedWords.title(table, measure, scale, words)
    if let year = year ?? (series.count > 1 && told.count < 4 ? told.max() ?? years.max() : nil) {
      title = words.ofYear(name, year)
      body = .bars(Picture.bars(series, year, scale, words))
    } else if series.count == 1, let one = series.first {
      title = words.ofPlace(name, Plain.line(one.place))
      let axis = Axis(plotted[0].flatMap(\.values), zero: false, ticks: 6)
      body = .line(
        LinePanel(
          points: plotted[0], years: span, axis: axis,
          width: Picture.width - Picture.margin.left - Picture.margin.right,
          height: 280, isLarge: true))
    } else {
      title = name
      let axis = Axis(plotted.flatMap { $0.flatMap(\.values) }, zero: false, ticks: 3)
      body = .multiples(
        zip(series, plotted).map { one, points in
          (
            Plain.line(one.place),
            LinePanel(points: points, years: span, axis: axis, width: 212, height: 96, isLarge: false)
          )
        })
    }
    let shown = Picture.shown(body)
    marks = Marks(
      done: shown.contains { $0.result != nil && !$0.isOdd }, aims: shown.contains { $0.target != nil },
      bands: shown.contains { $0.target.map { $0.lowerBound < $0.upperBound } ?? false },
      later: shown.contains { $0.restated != nil },
      early: shown.contains { $0.isEstimate }, odd: shown.contains { $0.isOdd })
    source = Picture.source(table, words)
  }

  private static func bars(_ series: [Series], _ year: Int, _ scale: Scale, _ words: ChartWords) -> BarPanel {
    var rows = series.compactMap { one in
      one.point(year).map { BarPanel.Row(name: Plain.line(one.place), point: Plotted($0, scale, words)) }
    }.filter { !$0.point.values.isEmpty }
    func order(_ row: BarPanel.Row) -> (Double, Double) {
      (row.point.result ?? -.infinity, row.point.target?.upperBound ?? -.infinity)
    }
    rows.sort { order($0) > order($1) }
    let widest = rows.map { EastAsianWidth.columns(of: $0.name) }.max() ?? 0
    let nameWidth = min(240, Double(widest) * 6.8 + 16)
    return BarPanel(
      rows: rows, axis: Axis(rows.flatMap(\.point.values), zero: true), nameWidth: nameWidth,
      width: Picture.width - 40 - 90 - nameWidth, words: words)
  }

  private static func shown(_ body: Body) -> [Plotted] {
    switch body {
    case .line(let panel): panel.points
    case .multiples(let panels): panels.flatMap(\.panel.points)
    case .bars(let panel): panel.rows.map(\.point)
    }
  }

  var height: Double {
    let inner: Double =
      switch body {
      case .line(let panel): panel.height
      case .multiples(let panels): Double((panels.count + 2) / 3) * 150
      case .bars(let panel): panel.height
      }
    return inner + Picture.margin.top + Picture.margin.bottom
  }

  func draw(on canvas: inout Canvas) {
    canvas.text(title, 20, 30, "head")
    legend(&canvas)
    switch body {
    case .line(let panel): canvas.group(Picture.margin.left, Picture.margin.top) { panel.draw(on: &$0) }
    case .multiples(let panels):
      for (place, one) in panels.enumerated() {
        let (row, column) = place.quotientAndRemainder(dividingBy: 3)
        canvas.group(52 + Double(column) * 276, Picture.margin.top + Double(row) * 150) { canvas in
          canvas.text(one.name, 0, 10, "name")
          canvas.group(0, 22) { one.panel.draw(on: &$0) }
        }
      }
    case .bars(let panel): canvas.group(20, Picture.margin.top) { panel.draw(on: &$0) }
    }
    canvas.text(source, 20, height - 14, "small")
  }

  private func legend(_ canvas: inout Canvas) {
    var at = 24.0
    let isBars = if case .bars = body { true } else { false }
    func entry(_ words: String, _ mark: (inout Canvas, Double) -> Void) {
      mark(&canvas, at)
      canvas.text(words, at + 16, 58, "soft")
      at += 16 + Double(EastAsianWidth.columns(of: words)) * 6.2 + 22
    }
    if marks.done {
      entry(words.legend.done) { canvas, at in
        if isBars {
          canvas.box(at - 5, 48, 14, 11, "bar")
        } else {
          canvas.dot(at + 3, 54, 4, "dot", hint: words.legend.done)
        }
      }
    }
    if marks.aims {
      entry(marks.bands ? words.legend.targetOrRange : words.legend.target) { canvas, at in
        if isBars { canvas.line(at + 3, 46, at + 3, 62, "aim") } else { canvas.line(at - 5, 54, at + 11, 54, "aim") }
      }
    }
    if marks.early, !isBars {
      entry(words.legend.estimate) { $0.dot($1 + 3, 54, 4, "early", hint: words.legend.estimate) }
    }
    if marks.later { entry(words.legend.restated) { $0.diamond($1 + 3, 54, 4.5, "later") } }
    if marks.odd {
      entry(words.legend.neighbour) { canvas, at in
        if isBars {
          canvas.box(at - 5, 48, 14, 11, "oddbar")
        } else {
          canvas.dot(at + 3, 54, 4, "odd", hint: words.legend.neighbour)
        }
      }
    }
  }

  /// For those who cannot see it: what the marks say, in a sentence or two.
  var description: String {
    let told = Picture.shown(body).filter { $0.result != nil }
    switch body {
    case .bars(let panel):
      let rows = panel.rows.filter { $0.point.result != nil }
      guard let first = rows.first, let last = rows.last else { return words.targetsOnly(title) }
      return words.bars(title, rows.count, (first.name, first.point.words.result), (last.name, last.point.words.result))
    case .line, .multiples:
      guard let most = told.max(by: { ($0.result ?? 0) < ($1.result ?? 0) }),
        let least = told.min(by: { ($0.result ?? 0) < ($1.result ?? 0) })
      else { return words.targetsOnly(title) }
      return words.years(
        title, told.count, ("\(most.year)", most.words.result), ("\(least.year)", least.words.result))
    }
  }

  /// 资料来源：28份政府工作报告（1999—2025年）
  private static func source(_ table: Series.Table, _ words: ChartWords) -> String {
    let used = Set(table.series.flatMap { $0.points.flatMap { $0.all.map(\.report) } })
    let years = used.compactMap { table.reports[$0].year }
    return words.source(used.count, years.min().flatMap { first in years.max().map { first...$0 } })
  }
}
