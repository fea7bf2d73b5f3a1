/// 条形: places of one year, longest first, each with a mark at its target.
struct BarPanel {
  struct Row {
    let name: String
    let point: Plotted
  }

  let rows: [Row]
  let axis: Axis
  /// Of the names and of the bars.
  let nameWidth: Double
  let width: Double
  let words: ChartWords

  static let pitch = 26.0
  var height: Double { Double(rows.count) * BarPanel.pitch }

  func draw(on canvas: inout Canvas) {
    for tick in axis.ticks {
      canvas.line(x(tick), 0, x(tick), height, abs(tick) < axis.step / 1e6 ? "base" : "grid")
      canvas.text(axis.label(tick), x(tick), height + 18, "tick", anchor: .middle)
    }
    for (place, row) in rows.enumerated() {
      let top = Double(place) * BarPanel.pitch
      canvas.text(row.name, nameWidth - 8, top + 17, "name", anchor: .end)
      if let result = row.point.result {
        let (from, to) = (min(x(0), x(result)), max(x(0), x(result)))
        canvas.box(from, top + 5, to - from, BarPanel.pitch - 10, row.point.isOdd ? "oddbar" : "bar")
      }
      if let target = row.point.target {
        if target.lowerBound < target.upperBound {
          canvas.box(
            x(target.lowerBound), top + 3, x(target.upperBound) - x(target.lowerBound), BarPanel.pitch - 6, "band")
        }
        canvas.line(x(target.lowerBound), top + 2, x(target.lowerBound), top + BarPanel.pitch - 2, "aim")
      }
      label(row.point, top + 17, &canvas)
    }
  }

  /// Behind the bar; inside its end where the target stands beyond, so that no value seems to be the target's.
  private func label(_ point: Plotted, _ y: Double, _ canvas: inout Canvas) {
    let end = point.values.map(x).max() ?? x(0)
    guard let result = point.result else { return canvas.text(words.aim(point.words.target), end + 7, y, "value") }
    let isInside = (point.target?.upperBound ?? result) > result && x(result) - x(0) > 48
    canvas.text(point.words.result, isInside ? x(result) - 6 : end + 7, y, "value", anchor: isInside ? .end : .start)
  }

  private func x(_ value: Double) -> Double { nameWidth + width * axis.share(value) }
}
