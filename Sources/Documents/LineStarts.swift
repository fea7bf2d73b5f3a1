/// 行列: where a code point stands for a person: line and column, both from 1, columns in code points.
///
/// For many positions of one text; for a single one there is ``Text/place(at:)``.
public struct LineStarts: Sendable {
  private let starts: [Int]

  public init(_ text: Text) {
    var starts = [0]
    for (position, unit) in text.buffer.enumerated() where unit == 0x0A { starts.append(position + 1) }
    self.starts = starts
  }

  public func place(_ position: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return (low + 1, position - starts[low] + 1)
  }

  /// `12:8`
  public func label(_ position: Int) -> String {
    let place = place(position)
    return "\(place.line):\(place.column)"
  }
}

extension Text {
  /// Line and column of one position, both from 1: one pass over what stands before it, and nothing kept.
  public func place(at position: Int) -> (line: Int, column: Int) {
    var (line, start) = (1, 0)
    for index in 0..<min(max(position, 0), count) where self[index] == 0x0A { (line, start) = (line + 1, index + 1) }
    return (line, position - start + 1)
  }
}
