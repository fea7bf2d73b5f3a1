/// 任一单位: what makes a number a measured quantity, so that no bound or range of plain numbers swallows it.
enum AnyUnit {
  static let words = UnitWords(
    Measures.rows + Currencies.rows + Durations.rows + Temperatures.rows + [
      "% ％ ‰ ‱ 个百分点 百分点", "倍", "岁 周岁", "度 ℃ ℉ °", "成", "折", "年 个年 月 日 号 时 点钟 世纪", "小时", "分之",
    ])
}

extension Cursor {
  /// Whether a unit follows the number just read.
  var hasUnit: Bool {
    var ahead = self
    ahead.skipBlank()
    if AnyUnit.words.take(&ahead) != nil { return true }
    guard ahead.take("个") || ahead.take("多") || ahead.take("余") else { return false }
    return AnyUnit.words.take(&ahead) != nil
  }
}
