import Documents

/// 字标之列: the signs of every character of a text, found once and shared by all who read it.
final class Signs: @unchecked Sendable {  // immutable after init
  let text: Text
  /// Held by pointers, this and the stretches: the loops that look for the next sign are where most characters are passed
  /// over, and arrays would be retained and checked in each.
  private let base: UnsafeMutablePointer<UInt16>
  private static let step = 4
  /// The text from mark to mark, in order; the last ends with the text.
  let stretches: UnsafeBufferPointer<Stretch>

  /// 一段: what stands between two marks.
  struct Stretch {
    private let last: UInt32
    /// The signs of its characters, and of the mark behind it, together.
    let all: Sign

    init(end: Int, all: Sign) { (last, self.all) = (UInt32(truncatingIfNeeded: end), all) }

    /// Where the mark stands.
    var end: Int { Int(last) }
  }

  /// The signs of a text, or of its first part where it has more characters or marks than may be read.
  init(_ whole: Text, limits: Reader.Limits) {
    let count = min(whole.count, limits.characters)
    base = .allocate(capacity: count + Self.step)  // whole steps may read past the end
    let units = UnsafeBufferPointer(rebasing: whole.buffer[..<count])
    let found = SignTable.standard.fill(base, of: units, most: limits.marks)
    (base + count).initialize(repeating: 0, count: Self.step)
    let end = found[found.count - 1].end
    if end == whole.count {
      (text, stretches) = (whole, found)
    } else {
      let kept = Self.ended(found, in: whole)
      (text, stretches) = (Text(whole, upTo: kept[kept.count - 1].end), kept)
    }
  }

  deinit {
    base.deallocate()
    stretches.deallocate()
  }

  /// Without what stands behind the last end of a sentence, if that is near.
  private static func ended(_ stretches: UnsafeBufferPointer<Stretch>, in text: Text) -> UnsafeBufferPointer<Stretch> {
    let lowest = stretches[stretches.count - 1].end - Bounded.longestSentence
    for last in stretches.indices.reversed() {
      guard stretches[last].end >= lowest else { break }
      if CharacterClass.of(text[stretches[last].end]).contains(.sentenceEnd) {
        return UnsafeBufferPointer(start: stretches.baseAddress, count: last + 1)
      }
    }
    return stretches
  }

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

  /// Every position that has the sign, marks left out.
  func positions(of sign: Sign) -> Positions { Positions(signs: self, sign: sign) }

  struct Positions: Sequence, IteratorProtocol {
    fileprivate let signs: Signs
    fileprivate let sign: Sign
    private var stretch = 0
    private var at = 0

    fileprivate init(signs: Signs, sign: Sign) { (self.signs, self.sign) = (signs, sign) }

    @inline(__always)
    mutating func next() -> Int? {
      while stretch < signs.stretches.count {
        let part = signs.stretches[stretch]
        if part.all.contains(sign), case let found = signs.next(sign, from: at, to: part.end), found < part.end {
          at = found + 1
          return found
        }
        at = part.end + 1
        stretch += 1
      }
      return nil
    }
  }

  /// The stretch that a position is in, or whose mark stands there.
  func stretch(at position: Int) -> Int { stretches.countBelow { $0.end < position } }

  @inline(__always)
  private func four(_ position: Int) -> UInt64 {
    UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
  }
}
