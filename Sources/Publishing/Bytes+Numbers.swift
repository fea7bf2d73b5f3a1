internal import Facts

extension Bytes {
  /// The number as ``ExactNumber/description`` prints it, without making a string of it.
  mutating func append(_ number: ExactNumber) {
    let exponent = Int(number.exponent)
    guard exponent < 0 else {
      if number.isNegative { append(UInt8(ascii: "-")) }
      append(digits: number.significand.magnitude)
      if number.significand != 0, exponent > 0 { append(zeros: exponent) }
      return
    }
    append(number.description)
  }

  private mutating func append(zeros count: Int) {
    fill(upTo: count) {
      $0.update(repeating: UInt8(ascii: "0"), count: count)
      return count
    }
  }
}
