/// 折线: results of one place over the years as a line, its targets as bars across.
struct LinePanel {
  let points: [Plotted]
  let years: ClosedRange<Int>
  let axis: Axis
  let width: Double
  let height: Double
  /// Values beside the dots, and a mark at each tick; a small panel has neither.
  let isLarge: Bool

  func draw(on canvas: inout Canvas) {
    for tick in axis.ticks {
      canvas.line(0, y(tick), width, y(tick), abs(tick) < axis.step / 1e6 ? "base" : "grid")
      canvas.text(axis.label(tick), -8, y(tick) + 4, isLarge ? "tick" : "small", anchor: .end)
    }
    labelYears(&canvas)
    for point in points {
      if let target = point.target { draw(target, at: x(point.year), &canvas) }
    }
    for run in runs {
      canvas.lines(run.map { (x($0.year), y($0.result ?? 0)) }, run.first?.isOdd == true ? "oddline" : "done")
    }
    for point in points {
      if let later = point.restated { canvas.diamond(x(point.year), y(later), isLarge ? 4.5 : 3, "later") }
      guard let result = point.result else { continue }
      let look: StaticString = point.isOdd ? "odd" : point.isEstimate ? "early" : "dot"
      canvas.dot(x(point.year), y(result), isLarge ? 4 : 2.6, look, hint: point.hint)
    }
    labelValues(&canvas)
  }

  private func draw(_ target: ClosedRange<Double>, at x: Double, _ canvas: inout Canvas) {
    let reach = min(isLarge ? 13 : 6, step * 0.4)
    if target.lowerBound < target.upperBound {
      canvas.box(x - reach, y(target.upperBound), reach * 2, y(target.lowerBound) - y(target.upperBound), "band")
    }
    canvas.line(x - reach, y(target.lowerBound), x + reach, y(target.lowerBound), "aim")
  }

  /// Neighbouring years of one definition; a gap or another definition breaks the line.
  private var runs: [[Plotted]] {
    var runs: [[Plotted]] = []
    for point in points where point.result != nil {
      if let last = runs.last?.last, last.year == point.year - 1, last.isOdd == point.isOdd {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  private func labelYears(_ canvas: inout Canvas) {
    let room = isLarge ? 40.0 : 30
    let every = max(1, Int((room / max(step, 1)).rounded(.up)))
    for year in years
    where isLarge ? (years.upperBound - year) % every == 0 : year == years.lowerBound || year == years.upperBound {
      canvas.text("\(year)", x(year), height + (isLarge ? 18 : 14), isLarge ? "tick" : "small", anchor: .middle)
    }
  }

  /// All where there is room, else the ends and the extremes.
  private func labelValues(_ canvas: inout Canvas) {
    let told = points.filter { $0.result != nil }
    guard let first = told.first, let last = told.last else { return }
    var years = Set([first.year, last.year])
    if let most = told.max(by: { ($0.result ?? 0) < ($1.result ?? 0) }) { years.insert(most.year) }
    if let least = told.min(by: { ($0.result ?? 0) < ($1.result ?? 0) }) { years.insert(least.year) }
    let all = isLarge && step >= 34
    guard isLarge else {
      canvas.text(last.words.result, x(last.year) + 6, y(last.result ?? 0) + 4, "small")
      return
    }
    for point in told where all || years.contains(point.year) {
      // Under the dot where the line comes from above, so that neither crosses the other.
      let before = told.last { $0.year == point.year - 1 }?.result ?? point.result ?? 0
      let isLow = (point.result ?? 0) < before
      let height = y(point.result ?? 0) + (isLow ? 18 : -9)
      canvas.text(point.words.result, x(point.year), height, "value", anchor: .middle)
    }
  }

  private var step: Double { years.count > 1 ? width / Double(years.count - 1 + (isLarge ? 1 : 0)) : width }

  private func x(_ year: Int) -> Double {
    guard years.count > 1 else { return width / 2 }
    return (isLarge ? step / 2 : 0) + Double(year - years.lowerBound) * step
  }

  private func y(_ value: Double) -> Double { height * (1 - axis.share(value)) }
}
