/// 数册: the numbers of the sentences at hand, side by side and where they stay, so that those who look at them count no
/// references.
final class NumberPages {
  private var pages: [UnsafeMutableBufferPointer<FigureNumber>] = []
  /// Numbers written on the last page.
  private var written = 0
  private static let page = 1 << 7

  deinit { for page in pages { page.deallocate() } }

  /// Copies numbers to where they stay until ``clear()``, or until nobody holds the pages.
  func keep(_ numbers: [FigureNumber]) -> UnsafeBufferPointer<FigureNumber> {
    if pages.isEmpty || written + numbers.count > pages[pages.count - 1].count {
      pages.append(.allocate(capacity: max(numbers.count, Self.page)))
      written = 0
    }
    let place = UnsafeMutableBufferPointer(rebasing: pages[pages.count - 1][written...])
    let end = place.initialize(fromContentsOf: numbers)
    written += end
    return UnsafeBufferPointer(rebasing: place[..<end])
  }

  /// Forgets all numbers; what was kept is no longer there.
  func clear() {
    for page in pages.dropFirst() { page.deallocate() }
    pages.removeSubrange(min(1, pages.count)...)
    written = 0
  }
}
