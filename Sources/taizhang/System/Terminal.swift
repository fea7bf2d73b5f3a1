import Glibc
import Publishing

extension Standard {
  /// Wide as the terminal and in colour there, unless NO_COLOR (no-color.org) or a dumb terminal says otherwise.
  var tableLook: TableLook {
    guard isTerminal else { return TableLook() }
    let refuses = variable("NO_COLOR") != nil || variable("TERM") == "dumb"
    return TableLook(columns: columns ?? 80, colour: !refuses)
  }

  private func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let words = String(cString: value)
    return words.isEmpty ? nil : words
  }
}

enum Terminal {
  /// The end of a path, as much of it as surely fits: a wide character takes two columns.
  static func line(_ path: String, columns: Int) -> String {
    let kept = max(4, columns / 2)
    return path.count <= kept ? path : "…" + path.suffix(kept - 1)
  }
}
