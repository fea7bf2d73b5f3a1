import Documents

private let contexts: Lexicon<Void> = Lexicon(
  """
  居 列 排 排名 位居 位列 名列 排在 排到 跃居 升至 升到 降至 并列 跃升至 全国 全省 全市 全县 全区 全州 全球 世界 中部 西部 东部 亚洲 全校 全班 年级 行业 \
  同类 湖南省 省内 国内 上升到 晋升到 前移至 提升至 提升到
  """.split(separator: " ").map(String.init), backward: true)

extension QuantityRule {
  static let rank = QuantityRule(
    "rank.place", .rank,
    meaning: "A place in an order: 第八位, 全省第3名, 前三名, 倒数第二.",
    starts: .only("第前倒"),
    examples: [
      .reads("第八位", "8", "位"),
      .reads("第1-3名", "[1,3]", "名", upper: "3"),
      .reads("第三至第五位", "[3,5]", "位", upper: "5"),
      .reads("前三名", "[1,3]", "名", upper: "3"),
      .reads("前10强", "[1,10]", "强", upper: "10"),
      .reads("前五位", "[1,5]", "位", upper: "5"),
      .reads("倒数第二", "-2"),
      .reads("倒数第三名", "-3", "名"),
      .ignores("前三天气"),
      .ignores("前后"),
      .ignores("倒数"),
    ]
  ) { cursor in
    if cursor.take("倒数第") {
      guard let place = cursor.place() else { return nil }
      return Reading("-\(place.text)", unit: cursor.takePlaceUnit() ?? "")
    }
    if cursor.take("前") {
      guard let place = cursor.place(), let unit = cursor.takePlaceUnit() else { return nil }
      return Reading("[1,\(place.text)]", upper: place.text, unit: unit)
    }
    guard cursor.take("第"), let place = cursor.place() else { return nil }
    var ahead = cursor
    let isTill = ahead.takeTill()
    _ = ahead.take("第")
    if isTill, let last = ahead.place(), let unit = ahead.takePlaceUnit() {
      cursor = ahead
      return Reading("[\(place.text),\(last.text)]", upper: last.text, unit: unit)
    }
    let ranked = contexts.longest(in: cursor.text, at: cursor.start, limit: 0) != nil
    guard let unit = cursor.takePlaceUnit(), ranked || (unit == "位" && cursor.isClauseEnd) else { return nil }
    return Reading(place.text, unit: unit)
  }
}

extension Cursor {
  fileprivate mutating func place() -> Amount? {
    guard let amount = plainAmount(), amount.whole != nil else { return nil }
    return amount
  }

  fileprivate mutating func takePlaceUnit() -> String? {
    guard !sees("名副"), !sees("位置"), !sees("位于"), let unit = take(anyOf: "名位强甲") else { return nil }
    return String(decoding: [unit], as: UTF16.self)
  }

  var isClauseEnd: Bool {
    isAtEnd || CharacterClass.of(next).contains(.clauseEnd) || sees(anyOf: "、）)的”")
  }
}
