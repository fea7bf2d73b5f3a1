import Documents

/// 说法: words of a text, or put together from it: a subject with its shared head filled in, 城镇居民人均可支配收入.
///
/// Copies nothing and counts no reference: the words stand in the text or on its ``Notepad``, which must be held for as
/// long as any wording of it is.
struct Wording: @unchecked Sendable {  // what it points to is never changed
  let units: UnsafeBufferPointer<UInt16>
  /// Where words put together from these are written; nothing where there are none.
  private let notepad: Unmanaged<Notepad>?

  init() { (units, notepad) = (UnsafeBufferPointer(start: nil, count: 0), nil) }

  init(_ units: UnsafeBufferPointer<UInt16>, on notepad: Notepad) {
    (self.units, self.notepad) = (units, .passUnretained(notepad))
  }

  private init(_ units: UnsafeBufferPointer<UInt16>, _ notepad: Unmanaged<Notepad>) {
    (self.units, self.notepad) = (units, notepad)
  }

  var isEmpty: Bool { units.isEmpty }
  var count: Int { units.count }
  var string: String { String(units: units) }

  /// The longest subject of real reports, a list of ten works, has 87 characters; what is longer is no name, and every
  /// number that took it up would hold it.
  var isTooLong: Bool { count > 160 }

  /// The same, or nothing where it is too long to name anything.
  var asName: Wording { isTooLong ? Wording() : self }

  subscript(range: some RangeExpression<Int>) -> Wording {
    guard let notepad else { return self }
    return Wording(UnsafeBufferPointer(rebasing: units[range.relative(to: units)]), notepad)
  }

  static func + (left: Wording, right: Wording) -> Wording {
    guard let notepad = left.notepad, !left.isEmpty else { return right }
    if right.isEmpty { return left }
    guard let start = left.units.baseAddress, start + left.count != right.units.baseAddress else {
      return Wording(UnsafeBufferPointer(start: left.units.baseAddress, count: left.count + right.count), notepad)
    }
    return Wording(notepad._withUnsafeGuaranteedRef { $0.write(left.units, right.units) }, notepad)
  }

  /// Known words behind some of the text; without any of the text, nothing.
  static func + (left: Wording, right: [UInt16]) -> Wording {
    guard let notepad = left.notepad else { return left }
    return right.withUnsafeBufferPointer { known in
      Wording(notepad._withUnsafeGuaranteedRef { $0.write(left.units, known) }, notepad)
    }
  }

  /// Without the units that are dropped; mostly the wording itself.
  @inline(__always)
  func without(_ dropped: (UInt16) -> Bool) -> Wording {
    guard let notepad, units.contains(where: dropped) else { return self }
    return Wording(notepad._withUnsafeGuaranteedRef { $0.write(units, without: dropped) }, notepad)
  }

  /// Without what stands at either end and fits, and without `dropped` units anywhere; mostly the wording itself.
  @inline(__always)
  func trimmed(head: (UInt16) -> Bool, tail: (UInt16) -> Bool, dropping dropped: (UInt16) -> Bool) -> Wording {
    var (start, end) = (0, units.count)
    while start < end, head(units[start]) { start += 1 }
    while end > start, tail(units[end - 1]) { end -= 1 }
    return self[start..<end].without(dropped)
  }

  func hasSuffix(_ suffix: [UInt16]) -> Bool {
    units.count >= suffix.count && stands(suffix, at: units.count - suffix.count)
  }

  func hasPrefix(_ prefix: some RandomAccessCollection<UInt16>) -> Bool {
    units.count >= prefix.count && units[..<prefix.count].elementsEqual(prefix)
  }

  private func stands(_ words: [UInt16], at position: Int) -> Bool {
    for (offset, unit) in words.enumerated() where units[position + offset] != unit { return false }
    return true
  }

  /// Where `words` first stand; nothing when they do not.
  func position(of words: [UInt16]) -> Int? {
    guard units.count >= words.count else { return nil }
    return (0...units.count - words.count).first { stands(words, at: $0) }
  }

  /// Where `words` last stand.
  func lastPosition(of words: [UInt16]) -> Int? {
    guard units.count >= words.count else { return nil }
    return (0...units.count - words.count).last { stands(words, at: $0) }
  }

  func contains(_ words: [UInt16]) -> Bool { position(of: words) != nil }
}

extension Wording: Equatable {
  static func == (left: Wording, right: Wording) -> Bool {
    left.count == right.count
      && (left.units.baseAddress == right.units.baseAddress || left.units.elementsEqual(right.units))
  }
}
