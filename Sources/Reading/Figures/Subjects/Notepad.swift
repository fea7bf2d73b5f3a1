import Documents

/// 稿纸: where words are put together that do not stand so in the text.
///
/// Wordings point into its pages and into the text: subjects are made by the ten thousand, looked at and forgotten, and
/// each would be an array of its own.
final class Notepad {
  let text: Text
  private var pages: [UnsafeMutableBufferPointer<UInt16>] = []
  /// Units written on the last page.
  private var written = 0
  private static let page = 1 << 12
  /// One that is fuller than this is better thrown away.
  private static let mostPages = 8

  /// Room for the tokens of the phrase at hand.
  private var tokens: [Phrase.Token] = []

  init(_ text: Text) { self.text = text }

  deinit { for page in pages { page.deallocate() } }

  var isFull: Bool { pages.count > Self.mostPages }

  func takeTokens() -> [Phrase.Token] {
    var taken: [Phrase.Token] = []
    swap(&taken, &tokens)
    taken.removeAll(keepingCapacity: true)
    return taken
  }

  func giveBack(_ phrase: consuming Phrase) { tokens = phrase.tokens }

  /// Words as they stand in the text.
  func wording(_ range: Range<Int>) -> Wording {
    Wording(UnsafeBufferPointer(rebasing: text.buffer[range.clamped(to: 0..<text.count)]), on: self)
  }

  /// Words of another notepad, which may go.
  func copy(_ wording: Wording) -> Wording {
    wording.isEmpty ? wording : Wording(write(wording.units, UnsafeBufferPointer(start: nil, count: 0)), on: self)
  }

  func write(_ first: UnsafeBufferPointer<UInt16>, _ second: UnsafeBufferPointer<UInt16>) -> UnsafeBufferPointer<UInt16>
  {
    let place = place(for: first.count + second.count)
    _ = place.update(fromContentsOf: first)
    _ = UnsafeMutableBufferPointer(rebasing: place[first.count...]).update(fromContentsOf: second)
    return UnsafeBufferPointer(place)
  }

  @inline(__always)
  func write(_ units: UnsafeBufferPointer<UInt16>, without dropped: (UInt16) -> Bool) -> UnsafeBufferPointer<UInt16> {
    let place = place(for: units.count)
    var end = 0
    for unit in units where !dropped(unit) {
      place[end] = unit
      end += 1
    }
    return UnsafeBufferPointer(rebasing: place[..<end])
  }

  /// Words of the text one behind the other.
  func wording(_ ranges: some Sequence<Range<Int>>, count: Int) -> Wording {
    let place = place(for: count)
    var end = 0
    for range in ranges {
      for at in range {
        place[end] = text[at]
        end += 1
      }
    }
    return Wording(UnsafeBufferPointer(place), on: self)
  }

  private func place(for count: Int) -> UnsafeMutableBufferPointer<UInt16> {
    if pages.isEmpty || written + count > pages[pages.count - 1].count {
      let page = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: max(count, Self.page))
      page.initialize(repeating: 0)
      pages.append(page)
      written = 0
    }
    defer { written += count }
    return UnsafeMutableBufferPointer(rebasing: pages[pages.count - 1][written..<written + count])
  }
}
