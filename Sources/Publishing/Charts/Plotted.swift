internal import Facts
internal import Reconciling

/// What one place and year come to on a chart.
struct Plotted {
  let year: Int
  let result: Double?
  let target: ClosedRange<Double>?
  let restated: Double?
  let isEstimate: Bool
  /// The result is another indicator's, close to this one.
  let isOdd: Bool
  /// As the table has it: ≈ 5, 6—6.5.
  let words: (result: String, target: String)
  /// Of the year, where a pointer rests.
  let hint: String

  init(_ point: Series.Point, _ scale: Scale, _ language: ChartWords) {
    year = point.year
    let chosen = point.result?.chosen
    result = chosen.map { scale.plotted($0.value) }
    restated = point.restated.flatMap { later in
      guard let chosen, chosen.value.isSameValue(as: later.chosen.value) else {
        return scale.plotted(later.chosen.value)
      }
      return nil
    }
    target = point.target.map { aim in
      let low = scale.plotted(aim.chosen.value)
      let high = aim.chosen.upper.map(scale.plotted) ?? low
      return min(low, high)...max(low, high)
    }
    isEstimate = chosen?.isEstimate ?? false
    isOdd = chosen?.neighbour != nil
    words = (chosen.map(scale.words) ?? "", point.target.map { scale.words($0.chosen) } ?? "")
    hint = language.hint(year, words.result, words.target)
  }

  var values: [Double] { [result, target?.lowerBound, target?.upperBound, restated].compactMap(\.self) }
}
