import Drafting
import Facts

/// Drafts of the invented 砚溪县 for 2025.
enum Draughted {
  /// Half of what is done opens the review, half stands under a heading; the rest are targets.
  static func draft(_ figures: [Figure]) -> ReportDraft {
    let materials = figures.enumerated().map { Composing.Material(.figure($1), item: $0 + 1) }
    func has(_ status: Status, _ material: Composing.Material) -> Bool {
      if case .figure(let figure) = material.content { figure.status == status } else { false }
    }
    let done = materials.filter { has(.actual, $0) }
    return Composing(place: "砚溪县", year: 2025).draft(
      economy: Array(done.prefix(done.count - done.count / 2)),
      review: [.init(title: "产业发展", materials: Array(done.suffix(done.count / 2)))],
      targets: materials.filter { has(.target, $0) },
      sources: Dictionary(uniqueKeysWithValues: figures.indices.map { ($0 + 1, "目标“\(figures[$0].subject ?? "")”") }))
  }

  static func figure(
    _ subject: String, _ digits: Int64, _ power: Int = 0, _ unit: String = "%", _ measure: Measure = .growth,
    _ status: Status = .actual, _ period: Period = Period(year: 2024), code: String? = nil
  ) -> Figure {
    Figure(
      values: [ExactNumber(digits, exponent: power)], unit: unit, measure: measure, status: status, period: period,
      subject: subject, indicator: code)
  }
}
