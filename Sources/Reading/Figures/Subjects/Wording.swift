import Documents

/// 说法: words put together from the text: a subject with its shared head filled in, 城镇居民人均可支配收入.
struct Wording: Hashable, Sendable {
  var units: [UInt16]

  init(_ units: [UInt16] = []) { self.units = units }
  init(_ text: Text, _ range: Range<Int>) {
    let clamped = range.clamped(to: 0..<text.count)
    units = Array(text.units[clamped])
  }

  var isEmpty: Bool { units.isEmpty }
  var count: Int { units.count }
  var string: String { String(units: units) }

  /// The longest subject of real reports, a list of ten works, has 87 characters; what is longer is no name, and every
  /// number that took it up would hold it.
  var isTooLong: Bool { units.count > 160 }

  /// The same, or nothing where it is too long to name anything.
  var asName: Wording { isTooLong ? Wording() : self }

  static func + (left: Wording, right: Wording) -> Wording {
    if left.isEmpty { return right }
    return right.isEmpty ? left : Wording(left.units + right.units)
  }

  /// Without what stands at either end and fits, and without `dropped` units anywhere; mostly the wording itself.
  @inline(__always)
  func trimmed(
    head: (UInt16) -> Bool, tail: (UInt16) -> Bool, dropping dropped: (UInt16) -> Bool
  ) -> Wording {
    var (start, end) = (0, units.count)
    while start < end, head(units[start]) { start += 1 }
    while end > start, tail(units[end - 1]) { end -= 1 }
    for at in start..<end where dropped(units[at]) { return Wording(units[start..<end].filter { !dropped($0) }) }
    return end - start == units.count ? self : Wording(Array(units[start..<end]))
  }

  func hasSuffix(_ suffix: [UInt16]) -> Bool {
    units.count >= suffix.count && units[(units.count - suffix.count)...].elementsEqual(suffix)
  }

  func hasPrefix(_ prefix: [UInt16]) -> Bool {
    units.count >= prefix.count && units[..<prefix.count].elementsEqual(prefix)
  }

  /// Where `words` first stand; nothing when they do not.
  func position(of words: [UInt16]) -> Int? {
    guard let head = words.first, units.count >= words.count else { return nil }
    var at = 0
    while at + words.count <= units.count {
      if units[at] == head, units[at..<at + words.count].elementsEqual(words) { return at }
      at += 1
    }
    return nil
  }

  /// Where `words` last stand.
  func lastPosition(of words: [UInt16]) -> Int? {
    guard units.count >= words.count else { return nil }
    for at in stride(from: units.count - words.count, through: 0, by: -1)
    where units[at..<at + words.count].elementsEqual(words) {
      return at
    }
    return nil
  }

  func contains(_ words: [UInt16]) -> Bool { position(of: words) != nil }
}
