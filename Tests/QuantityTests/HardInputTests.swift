import Documents
import Reading
import Testing

/// Nothing that comes in may stop the reader, and nothing it says may lie outside the text.
struct HardInputTests {
  static let reader = QuantityReader()

  @Test func longRunsReadInOneGo() {
    for unit in [
      "9", "一", "九亿", "一又", "1:", "1,", "1-", "三到", "百分之", "第", "2020年", "一点", "1 ", "-", "负", "万", "从", "十", "零",
      "1/2", "半", "个", "1.", "三比", "“十", "1e", "3月", "一年零",
    ] {
      let text = Text(String(repeating: unit, count: 1_000))
      let readings = Self.reader.read(text)
      #expect(readings.allSatisfy { $0.range.upperBound <= text.count })
    }
  }

  @Test func aMillionDigitsAreOneExactNumber() {
    let digits = String(repeating: "7", count: 1_000_000)
    let readings = Self.reader.read(Text(digits))
    #expect(readings.count == 1)
    #expect(readings.first?.value == digits)
    let han = Self.reader.read(Text(String(repeating: "一", count: 1_000_000)))
    #expect(han.count == 1)
    #expect(han.first?.value.utf8.count == 1_000_000)
  }

  @Test func readingsAreInOrderAndNeverOverlapOverRandomText() {
    let alphabet = Array(
      "0123456789０５．，。.,:：/-—~～%％‰零〇一二三四五六七八九十百千万亿两半几数多余来个分之点又比第前后年月日号周天岁元块角毛成折倍度下上到至从在和间以不超过大于小时公里斤克米¥$ak ℃“”\n世纪季初底正初农历负"
    )
    var random = SeededRandom(seed: RoundTripTests.seed)
    for _ in 0..<1_000 {
      let length = Int.random(in: 1...24, using: &random)
      let string = String((0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
      let text = Text(string)
      var end = 0
      for reading in Self.reader.read(text) {
        #expect(reading.range.lowerBound >= end && !reading.range.isEmpty, "seed \(RoundTripTests.seed): \(string)")
        end = reading.range.upperBound
      }
      #expect(end <= text.count)
    }
  }
}
