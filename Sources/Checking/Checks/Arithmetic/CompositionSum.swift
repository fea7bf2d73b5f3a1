internal import Facts

extension Check {
  static let compositionSum = Check(
    "A02", "构成之和不是100", .error,
    meaning:
      "Parts of a whole in % that do not add up to 100, beyond half a unit of the last printed digit for each part.",
    examples: [
      .gives("2023年，三次产业结构由23.5:28.1:48.4调整为23.1:28.0:49.4。", at: "23.1:28.0:49.4"),
      .passes("2023年，三次产业结构为23.3:28.3:48.3。"),
      .passes("2023年，城乡居民收入比为1.9:1，师生比为1:12。"),
    ]
  ) { text, alarms in
    for amount in text.amounts where amount.figure.measure == .composition && amount.figure.values.count >= 3 {
      let parts = amount.figure.values
      let sum = parts.reduce(0) { $0 + $1.approximate }
      let allowed = parts.reduce(0) { $0 + $1.printedMargin }
      // 3:5:2 is a ratio of another kind.
      let isStructure = amount.figure.indicator == "primary_secondary_tertiary"
      guard sum > (isStructure ? 20 : 80), sum < (isStructure ? 180 : 120), abs(sum - 100) > allowed * 1.000_001 else {
        continue
      }
      alarms.say(
        at: amount.source,
        "各部分之和为\(ExactNumber.spoken(sum, places: 4))，不是100。请核对各部分的占比。")
    }
  }
}
