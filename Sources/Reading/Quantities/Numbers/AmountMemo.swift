/// 记数: the numbers last read, so that the rules that begin with a number read it once between them.
///
/// What stands at a position of one line never changes, so an entry is good until another takes its place.
final class AmountMemo {
  typealias Entry = (amount: Amount?, end: Int)

  private var positions = [-1, -1, -1, -1, -1, -1, -1, -1]
  private var entries: [Entry] = Array(repeating: (nil, 0), count: 8)

  subscript(position: Int) -> Entry? {
    get { positions[position & 7] == position ? entries[position & 7] : nil }
    set {
      guard let newValue else { return }
      positions[position & 7] = position
      entries[position & 7] = newValue
    }
  }
}
