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
    aim = earlier.saying(promise)
    reached = later.saying(result)
  }
}
