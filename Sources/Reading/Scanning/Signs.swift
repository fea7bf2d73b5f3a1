import Documents

/// 字标之列: the signs of every character of a text, found once and shared by all who read it.
final class Signs: @unchecked Sendable {  // immutable after init
  let text: Text
  /// Held by a pointer: the loops that look for the next sign are where most characters are passed over.
  private let base: UnsafeMutablePointer<UInt16>
  private static let step = 4

  init(_ text: Text) {
    self.text = text
    base = .allocate(capacity: text.count + Self.step)  // whole steps may read past the end
    text.units.withUnsafeBufferPointer { SignTable.standard.fill(base, of: $0) }
    (base + text.count).initialize(repeating: 0, count: Self.step)
  }

  deinit { base.deallocate() }

  /// The signs at a position of the text.
  @inline(__always)
  subscript(_ position: Int) -> Sign {
    UInt(bitPattern: position) < UInt(bitPattern: text.count) ? Sign(rawValue: base[position]) : []
  }

  /// Where a character with one of the signs stands next, at a position or behind it; the end where none does.
  @inline(__always)
  func next(_ sign: Sign, from start: Int, to end: Int) -> Int {
    let wanted = 0x0001_0001_0001_0001 &* UInt64(sign.rawValue)
    var at = max(start, 0)
    let end = min(end, text.count)
    while at < end {
      let found = four(at) & wanted
      if found != 0 { return min(end, at + found.trailingZeroBitCount >> 4) }
      at += Self.step
    }
    return end
  }

  /// Whether a character of the range has the sign and passes.
  @inline(__always)
  func contains(_ sign: Sign, in range: Range<Int>, where passes: (Int) -> Bool) -> Bool {
    var at = next(sign, from: range.lowerBound, to: range.upperBound)
    while at < range.upperBound {
      if passes(at) { return true }
      at = next(sign, from: at + 1, to: range.upperBound)
    }
    return false
  }

  /// The same, adding the signs of all characters passed over.
  @inline(__always)
  func next(_ sign: Sign, from start: Int, to end: Int, gathering all: inout Sign) -> Int {
    let wanted = 0x0001_0001_0001_0001 &* UInt64(sign.rawValue)
    var at = start
    var passed: UInt64 = 0
    while at < end {
      let (signs, left) = (four(at), end - at)
      let found = signs & wanted
      let length = min(found != 0 ? found.trailingZeroBitCount >> 4 : Self.step, left)
      if length < Self.step {
        passed |= signs & ((1 << UInt64(length << 4)) &- 1)
        at += length
        break
      }
      passed |= signs
      at += Self.step
    }
    passed |= passed >> 32
    all.formUnion(Sign(rawValue: UInt16(truncatingIfNeeded: passed | passed >> 16)))
    return at
  }

  @inline(__always)
  private func four(_ position: Int) -> UInt64 {
    UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
  }
}
