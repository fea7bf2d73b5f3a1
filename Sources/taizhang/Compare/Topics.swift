import Facts
import Reading
import Reconciling

/// From what a person typed to what is followed.
enum Topics {
  /// A code, a wording of the vocabulary, or words of the reports' own.
  static func topic(_ asked: String) -> Series.Topic {
    let entries = IndicatorCatalogue.entries
    if let entry = entries.first(where: { $0.code == asked }) ?? entries.first(where: { $0.wordings.contains(asked) }) {
      return Series.Topic(code: entry.code, name: entry.wordings.first ?? entry.code)
    }
    return Series.Topic(subject: asked)
  }

  /// Says what a person could have meant: subjects of the reports that hold the words, most often told first.
  static func nothing(_ topic: Series.Topic, _ asked: String, _ reports: [ReadReport]) -> Failure {
    guard topic.code == nil else {
      return Failure(subject: asked, reason: "no yearly number of it was found in \(reports.count) reports", advice: "")
    }
    var counts: [String: Int] = [:]
    for subject in reports.flatMap({ $0.statements.compactMap(\.figure.subject) }) where subject.contains(asked) {
      counts[subject, default: 0] += 1
    }
    let near = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
    return Failure(
      subject: asked, reason: "neither an indicator nor a subject of the \(reports.count) reports read",
      advice: near.isEmpty
        ? "the indicators are listed in docs/generated/indicators.md" : "did you mean " + near.joined(separator: "、"))
  }
}
