/// One line of safe words out of any words.
///
/// Controls and characters that steer direction go (a report must not be able to move a cursor or turn a line around);
/// white space becomes one blank, and none at all where a line was only broken inside Chinese.
public enum Plain {
  public static func line(_ string: String) -> String {
    var out = String.UnicodeScalarView()
    var gap = Gap.none
    for scalar in string.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        gap = .broken
      } else if scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}" {
        if gap == .none { gap = .blank }
      } else if !steers(scalar) {
        if let last = out.last, gap != .none, !(gap == .broken && isWide(last) && isWide(scalar)) { out.append(" ") }
        gap = .none
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// The same words with their blanks and line ends, but nothing that steers a terminal.
  public static func words(_ string: String) -> String {
    guard string.unicodeScalars.contains(where: { steers($0) && $0 != "\n" && $0 != "\t" }) else { return string }
    var out = String.UnicodeScalarView()
    for scalar in string.unicodeScalars where !steers(scalar) || scalar == "\n" || scalar == "\t" { out.append(scalar) }
    return String(out)
  }

  /// Controls, zero-width marks of direction, embedding and isolation.
  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private enum Gap {
    case none
    case blank
    case broken
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    EastAsianWidth.columns(of: scalar) == 2 || scalar == "”" || scalar == "“" || scalar == "…" || scalar == "—"
  }
}
