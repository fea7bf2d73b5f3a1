internal import Documents

/// 行列: where a code point stands for a person: line and column, both from 1.
struct Places {
  private let starts: [Int]

  init(_ text: Text) {
    var starts = [0]
    for (position, unit) in text.buffer.enumerated() where unit == 0x0A { starts.append(position + 1) }
    self.starts = starts
  }

  func place(_ position: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return (low + 1, position - starts[low] + 1)
  }

  func label(_ position: Int) -> String {
    let place = place(position)
    return "\(place.line):\(place.column)"
  }
}
