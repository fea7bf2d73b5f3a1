internal import Documents
internal import Facts
internal import Reconciling

/// 由…到…: two levels of one thing in one sentence, and what is said of the way between them.
struct Movement: Sendable {
  var from: Amount
  var to: Amount
  /// 提高到, 降至: which way the words say it went; nothing for 调整到.
  var rises: Bool?
  /// Growth, change, multiple or yearly growth said right behind.
  var said: Amount?
  /// The year the first level is of, where the words name it.
  var baseYear: Int?

  private enum Way {
    case up, down, changed
  }

  static func all(in text: Examination) -> [Movement] {
    var found: [Movement] = []
    let amounts = text.amounts
    for position in amounts.indices.dropLast() {
      let (from, to) = (amounts[position], amounts[position + 1])
      guard from.value != nil, to.value != nil, from.figure.measure == .level, to.figure.measure == .level,
        from.figure.unit == to.figure.unit, to.statement.sentence == from.statement.sentence,
        let start = opening(of: from, in: text.text)
      else { continue }
      let between = from.source.upperBound..<max(from.source.upperBound, to.source.lowerBound)
      guard between.count <= 24, let way = direction(of: between, in: text.text) else { continue }
      var movement = Movement(from: from, to: to, rises: way == .changed ? nil : way == .up)
      movement.baseYear = Years.first(in: start..<from.source.lowerBound, of: text.text)
      if position + 2 < amounts.count {
        let said = amounts[position + 2]
        let gap = to.source.upperBound..<max(to.source.upperBound, said.source.lowerBound)
        if gap.count <= 9, said.statement.sentence == to.statement.sentence, said.figure.measure != .level,
          gap.contains(where: { text.text[$0].isComma || text.text[$0] == 0x3001 }),
          text.text.contains(any: ways, in: gap), !text.text.contains(any: otherBases, in: gap)
        {
          movement.said = said
        }
      }
      found.append(movement)
    }
    return found
  }

  /// 由 or 从 in the words before the first level, and nothing but its time between.
  private static func opening(of from: Amount, in text: Text) -> Int? {
    let start = max(from.clause.lowerBound, from.source.lowerBound - 14)
    var at = from.source.lowerBound - 1
    while at >= start {
      if text[at] == 0x7531 || text[at] == 0x4ECE { return at }  // 由, 从
      at -= 1
    }
    return nil
  }

  private static let risings: [Word] = ["提高", "增加", "增长", "上升", "扩大", "提升", "增至", "升至", "攀升", "跃升", "壮大", "拓展", "发展到"]
  private static let fallings: [Word] = ["下降", "降低", "降到", "降至", "减少", "减至", "压缩", "压减", "缩短", "缩小", "收窄", "回落"]
  private static let neutral: [Word] = ["调整", "达到", "变为", "优化", "到"]
  private static let ways: [Word] = ["增长", "提高", "增加", "上升", "下降", "降低", "减少", "年均", "是", "增", "降"]
  private static let otherBases: [Word] = ["同比", "比上年", "全国", "全省", "高于", "位"]

  private static func direction(of range: Range<Int>, in text: Text) -> Way? {
    if range.contains(where: { text[$0] == 0x3001 || text[$0].isComma || text[$0] == 0x548C }) { return nil }
    guard text.contains(any: ["到", "至", "为"], in: range) else { return nil }
    if text.contains(any: risings, in: range) { return .up }
    if text.contains(any: fallings, in: range) { return .down }
    return text.contains(any: neutral, in: range) ? .changed : nil
  }
}

/// 年份: years written in figures.
enum Years {
  /// The first 2015年 of a stretch.
  static func first(in range: Range<Int>, of text: Text) -> Int? {
    var at = range.lowerBound
    while at + 4 < range.upperBound + 1 {
      let digits = (0..<4).compactMap { Years.digit(text[at + $0]) }
      if digits.count == 4, text[at + 4] == 0x5E74 {
        let year = digits.reduce(0) { $0 * 10 + $1 }
        return (1900...2200).contains(year) ? year : nil
      }
      at += 1
    }
    return nil
  }

  private static func digit(_ unit: UInt16) -> Int? {
    if unit >= 0x30, unit <= 0x39 { return Int(unit) - 0x30 }
    if unit >= 0xFF10, unit <= 0xFF19 { return Int(unit) - 0xFF10 }
    return nil
  }
}
