public import Documents

/// 读数的人: every number, percentage, money, measure, range, rank, ratio, date and period of general Chinese.
///
/// One pass over the text. Where a character begins some expression, the rules that know it read from there: the
/// longest reading wins, then the earlier rule of ``QuantityRule/all``. Nothing is read twice: what stands inside a
/// larger expression is not reported again.
public struct QuantityReader: Sendable {
  /// For each unit the rules that may begin there, one bit each.
  private let starts: [UInt64]

  private let reads: [@Sendable (inout Cursor) -> QuantityRule.Reading?]

  public init() {
    starts = QuantityReader.table
    reads = QuantityRule.all.map(\.read)
  }

  public func read(_ text: Text) -> [QuantityReading] {
    var readings: [QuantityReading] = []
    let memo = AmountMemo()
    var at = 0
    var limit = -1
    while at < text.count {
      let mask = starts[Int(text[at])]
      if mask == 0 {
        at += 1
        continue
      }
      if limit <= at { limit = QuantityReader.endOfLine(in: text, from: at) }
      at = best(in: text, at: at, limit: limit, mask: mask, memo: memo, into: &readings)
    }
    return readings
  }

  /// Where to go on.
  private func best(
    in text: Text, at: Int, limit: Int, mask: UInt64, memo: AmountMemo, into readings: inout [QuantityReading]
  ) -> Int {
    var longest = at
    if mask & QuantityReader.wordBit != 0, let word = NotNumbers.words.longest(in: text, at: at, limit: limit) {
      longest = at + word.length
    }
    var best: (rule: Int, reading: QuantityRule.Reading)?
    var rest = mask & ~QuantityReader.wordBit
    while rest != 0 {
      let rule = rest.trailingZeroBitCount
      rest &= rest - 1
      var cursor = Cursor(text, at: at, limit: limit, memo: memo)
      guard let reading = reads[rule](&cursor), cursor.at > longest else { continue }
      longest = cursor.at
      best = (rule, reading)
    }
    guard let best else { return max(longest, at + 1) }
    if !best.reading.isNothing {
      let rule = QuantityRule.all[best.rule]
      readings.append(
        QuantityReading(
          type: rule.kind, range: at..<longest, value: best.reading.value, upper: best.reading.upper,
          unit: best.reading.unit, rule: rule.name))
    }
    return longest
  }

  private static func endOfLine(in text: Text, from position: Int) -> Int {
    var at = position
    while at < text.count, text[at] != 0x0A { at += 1 }
    return max(at, position + 1)
  }

  /// Marks where a word of ``NotNumbers`` may begin.
  private static let wordBit: UInt64 = 1 << 63

  private static let table: [UInt64] = {
    var table = [UInt64](repeating: 0, count: 65536)
    for (index, rule) in QuantityRule.all.enumerated() {
      let characters = rule.starts.characters + (rule.starts.numbers ? Amount.starts : "")
      for unit in characters.utf16 { table[Int(unit)] |= 1 << UInt64(index) }
    }
    for word in NotNumbers.all {
      if let unit = word.utf16.first { table[Int(unit)] |= wordBit }
    }
    return table
  }()
}
