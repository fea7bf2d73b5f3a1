/// The first lines that two readings do not share, each side marked.
struct Difference {
  let text: String

  init(_ golden: String, _ reading: String) {
    let (old, new) = (golden.split(separator: "\n"), reading.split(separator: "\n"))
    let changes = new.difference(from: old)
    let lines = changes.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(line)")
      case .insert(let offset, let line, _): (offset, "+ \(line)")
      }
    }
    let shown = lines.sorted { $0.0 < $1.0 }.prefix(30).map(\.1)
    text = shown.joined(separator: "\n") + (lines.count > 30 ? "\n… \(lines.count - 30) more" : "")
  }
}
