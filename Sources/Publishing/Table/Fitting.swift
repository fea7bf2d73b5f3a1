/// Words cut to a number of columns, with … where something is missing.
enum Fitting {
  static func cut(_ words: String, to columns: Int) -> String {
    // A character takes at most two columns: short words need no counting.
    if words.utf8.count <= columns || EastAsianWidth.columns(of: words) <= columns { return words }
    var kept = String.UnicodeScalarView()
    var width = 1
    for scalar in words.unicodeScalars {
      width += EastAsianWidth.columns(of: scalar)
      if width > columns { break }
      kept.append(scalar)
    }
    return String(kept) + (columns > 0 ? "…" : "")
  }
}
