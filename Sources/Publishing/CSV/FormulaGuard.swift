/// 公式防护: words that a spreadsheet would run as a formula, also after blanks or in full width, get an apostrophe before them
/// (OWASP, CSV injection).
enum FormulaGuard {
  static func guarded(_ words: String) -> String { looksLikeFormula(words) ? "'" + words : words }

  /// Scalars, not Characters: a mark with an accent is still that mark to a spreadsheet.
  private static func looksLikeFormula(_ words: String) -> Bool {
    guard let start = words.utf8.first else { return false }
    if "\t\r\n".utf8.contains(start) { return true }
    guard let first = words.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }
}
