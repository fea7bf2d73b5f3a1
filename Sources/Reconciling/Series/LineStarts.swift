internal import Documents

/// 行首: where the lines of a report begin, so that many places of it are found at once.
struct LineStarts {
  private let starts: [Int]

  init(_ report: ReadReport) {
    var starts = [0]
    for (position, unit) in report.document.text.buffer.enumerated() where unit == 0x0A { starts.append(position + 1) }
    self.starts = starts
  }

  /// Line and column, both from 1.
  func place(_ position: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return (low + 1, position - starts[low] + 1)
  }
}
