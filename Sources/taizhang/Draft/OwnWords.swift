import Documents
import Drafting
import Facts
import Reading

/// 原话: words of last year's plan, told in the review of this year as done.
struct OwnWords {
  let text: String
  /// What they say there, to the reader of reports.
  let figures: [Figure]

  private static let reader = Reader()
  /// Words that only promise: told as done they would say the contrary.
  private static let promises = ["力争", "争取", "努力", "计划", "拟", "将", "年内", "继续", "逐步", "探索", "谋划", "启动"]

  /// Nothing where the words promise too plainly to be told as done.
  ///
  /// - Parameter year: The year whose report is drafted.
  init?(_ step: String, place: String, year: Int) {
    var words = Substring(step)
    for opening in ["确保", "全面", "年内"] where words.hasPrefix(opening) { words = words.dropFirst(opening.count) }
    guard !words.isEmpty, !OwnWords.promises.contains(where: words.contains) else { return nil }
    text = String(words)
    let head = "\(place)\(year)年政府工作报告\n\n一、\(year - 1)年工作回顾\n\n"
    figures = OwnWords.reader.read(Document(head + words + "。\n")).all.compactMap { finding in
      guard case .figure(let figure) = finding.fact, finding.source.lowerBound >= head.unicodeScalars.count else {
        return nil
      }
      return figure
    }
  }

  /// One sentence of several where it says the same; as they are where it does not.
  static func joined(_ all: [OwnWords], place: String, year: Int) -> [OwnWords] {
    guard all.count > 1, let whole = OwnWords(all.map(\.text).joined(separator: "，"), place: place, year: year)
    else { return all }
    let figures = all.flatMap(\.figures)
    guard figures.count == whole.figures.count, zip(figures, whole.figures).allSatisfy({ $0.says(the: $1) }) else {
      return all
    }
    return [whole]
  }
}
