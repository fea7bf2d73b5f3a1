internal import Documents

/// 引号中的词: words in “ ” that a report uses as a name.
struct Quoted: Sendable {
  /// Without the quotes.
  var words: String
  /// With the quotes.
  var source: Range<Int>

  /// Those of a stretch, in order. A longer one is a saying, not a term.
  static func all(in text: Text, _ range: Range<Int>, longest: Int = 16) -> [Quoted] {
    var found: [Quoted] = []
    var open: Int?
    for position in range {
      switch text[position] {
      case 0x201C: open = position
      case 0x201D:
        if let start = open, position - start > 1, position - start <= longest + 1 {
          found.append(Quoted(words: text.string(start + 1..<position), source: start..<position + 1))
        }
        open = nil
      case 0x0A, 0x3002: open = nil
      default: break
      }
    }
    return found
  }

  /// A term as it is compared: quotes and blanks left out.
  static func bare(_ term: String) -> String { String(decoding: bareUnits(term.utf16), as: UTF16.self) }

  static func bareUnits(_ units: some Sequence<UInt16>) -> [UInt16] {
    units.filter { !$0.isBlank && !marks.contains($0) }
  }

  private static let marks = Array("“”\"‘’「」《》".utf16)
}

extension [UInt16] {
  /// Whether the units of another stand in these, one behind the other.
  func holds(_ other: [UInt16]) -> Bool {
    guard let head = other.first, count >= other.count else { return false }
    for start in 0...count - other.count where self[start] == head {
      if self[start..<start + other.count].elementsEqual(other) { return true }
    }
    return false
  }
}
