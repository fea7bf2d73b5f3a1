import Documents
import Reading
import Testing

/// Numbers written in every way people write them read back as the same number, over exactly their words.
struct RoundTripTests {
  static let reader = QuantityReader()
  /// Printed with every failure; change it to look further.
  static let seed: UInt64 = 20_261_121

  @Test func numbersWrittenInFullReadBack() {
    check { ($0, NumberWriter.formal($0)) }
  }

  @Test func numbersInFinancialCharactersReadBack() {
    check { ($0, NumberWriter.financial(NumberWriter.formal($0))) }
  }

  @Test func aLastDigitLeftHangingTakesTheNextPlace() {
    check { NumberWriter.hanging($0) }
  }

  @Test func arabicNumbersReadBackGroupedAndInBothWidths() {
    check { ($0, String($0)) }
    check { ($0, NumberWriter.grouped($0)) }
    check { ($0, NumberWriter.wide(String($0))) }
    check { ($0, NumberWriter.wide(NumberWriter.grouped($0))) }
  }

  @Test func aNumberStandsInItsSentenceWhereItWasWritten() {
    var random = SeededRandom(seed: Self.seed)
    for _ in 0..<500 {
      let value = NumberWriter.random(&random)
      let words = NumberWriter.formal(value)
      let text = Text("他说，\(words)个吧。")
      let readings = Self.reader.read(text)
      #expect(readings.map { text.string($0.range) } == [words], "seed \(Self.seed), \(value)")
      #expect(readings.first?.range.lowerBound == 3)
    }
  }

  private func check(_ write: (UInt64) -> (value: UInt64, words: String)) {
    var random = SeededRandom(seed: Self.seed)
    for _ in 0..<500 {
      let (value, words) = write(NumberWriter.random(&random))
      let text = Text(words)
      let readings = Self.reader.read(text)
      #expect(
        readings.map { "\($0.type.rawValue) \($0.value) \($0.range)" } == ["number \(value) \(0..<text.count)"],
        "seed \(Self.seed): \(words)")
    }
  }
}
