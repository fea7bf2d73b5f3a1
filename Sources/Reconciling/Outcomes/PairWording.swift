internal import Facts

/// 说法: target and result as the two reports print them.
struct PairWording: Sendable {
  /// 5.5%, as printed
  let target: String
  let result: String
  /// 增长5.5%左右
  let aim: String
  /// 下降2.1%
  let reached: String

  init(_ earlier: ReadReport, _ promise: Statement, _ later: ReadReport, _ result: Statement) {
    target = earlier.words(promise.source)
    self.result = later.words(result.source)
    aim = PairWording.full(promise.figure, target)
    reached = PairWording.full(result.figure, self.result)
  }

  private static func full(_ figure: Figure, _ words: String) -> String {
    let falls = figure.values.first?.isNegative == true
    let verb =
      switch figure.measure {
      case .growth: falls ? "下降" : "增长"
      case .annualGrowth: falls ? "年均下降" : "年均增长"
      case .change: falls ? "减少" : "增加"
      case .rank, .level, .multiple, .composition: ""
      }
    let (before, after) =
      switch figure.comparator {
      case .equal: ("", "")
      case .atLeast: ("", "以上")
      case .above: ("超过", "")
      case .atMost: ("不超过", "")
      case .below: ("不到", "")
      case .about: ("", "左右")
      }
    let bound = words.contains(after) && !after.isEmpty ? "" : after
    return verb + before + words + bound
  }
}
