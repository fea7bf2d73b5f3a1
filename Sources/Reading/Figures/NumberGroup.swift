import Documents

/// 数组: numbers of one kind joined by 、 和 及, the values of a list of subjects or several of one, with the words around
/// them.
struct NumberGroup: Sendable {
  /// Positions among the numbers of the sentence.
  let numbers: Range<Int>
  let first: FigureNumber
  /// From the end of the clause before, or of the number before, to the first number.
  let bounds: Range<Int>
  /// The words behind the last.
  let counted: CountedPhrase

  /// The group that begins with a number.
  init(from index: Int, in surroundings: Surroundings, of text: Text) {
    numbers = index..<NumberGroup.end(from: index, of: surroundings.amounts, in: text)
    first = surroundings.amounts[index]
    bounds = surroundings.before(index)
    counted = surroundings.counted(after: numbers.upperBound - 1)
  }

  /// No report lists more values in one breath.
  private static let longestList = 40

  private static func end(from index: Int, of amounts: UnsafeBufferPointer<FigureNumber>, in text: Text) -> Int {
    var end = index + 1
    while end < min(amounts.count, index + longestList) {
      let (last, next) = (amounts[end - 1], amounts[end])
      guard isListed(last.end, next.start, text), isAlike(last.unit, next.unit), last.kind == next.kind,
        last.kind != .doubling
      else { break }
      end += 1
    }
    return end
  }

  /// One unit, or measures of several things: 原煤、天然气产量达到6640万吨、9.1亿立方米.
  private static func isAlike(_ first: Unit?, _ second: Unit?) -> Bool {
    first?.name == second?.name || first?.family == .measure && second?.family == .measure
  }

  private static func isListed(_ end: Int, _ start: Int, _ text: Text) -> Bool {
    guard start > end, start - end <= 2 else { return false }
    for at in end..<start where !text[at].isAny(of: "、和及与至到-—–－~～ ") { return false }
    return true
  }
}
