internal import Documents

/// 句: where the sentences of a text begin and end.
///
/// 。！？ and ； end one, and so does a line end, unless print broke the line: a long line that stops without a mark before
/// one that is not indented, and is no heading.
struct Sentences: Sendable {
  private let ends: [Int]
  private let count: Int
  private let text: Text

  /// - Parameter headings: Where each stands, in text order.
  init(_ text: Text, headings: [Range<Int>]) {
    self.text = text
    var titles = headings[...]
    count = text.count
    var ends: [Int] = []
    var lineStart = 0
    for position in 0..<text.count {
      switch text[position] {
      case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x21, 0x3F, 0x3B: ends.append(position)
      case 0x0A:
        titles = titles.drop { $0.upperBound < position }
        if titles.first?.upperBound == position || !Sentences.isBroken(text, lineStart..<position) {
          ends.append(position)
        }
        lineStart = position + 1
      default: break
      }
    }
    self.ends = ends
  }

  /// The sentence that holds a range, without end mark and the blanks around it.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let next = ends.places { $0 < range.lowerBound }
    var start = next > 0 ? ends[next - 1] + 1 : 0
    var end = next < ends.count ? ends[next] : count
    end = max(end, min(range.upperBound, count))
    while start < range.lowerBound, Sentences.isBlank(text[start]) { start += 1 }
    while end > range.upperBound, Sentences.isBlank(text[end - 1]) { end -= 1 }
    return min(start, range.lowerBound)..<end
  }

  private static func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x3000 || unit == 0x0A || unit == 0x09 }

  /// Shorter lines are headings or ends of paragraphs: narrow prints hold about 20 characters a line.
  private static let shortestBroken = 18

  /// A first cell is shorter.
  private static let longestCell = 60

  private static func isBroken(_ text: Text, _ line: Range<Int>) -> Bool {
    guard line.count >= shortestBroken, let last = line.last else { return false }
    let next = text[line.upperBound + 1]
    if isBlank(next) || next == 0 { return false }
    guard !"。！？；：:;!?”）)….|".utf16.contains(text[last]) else { return false }
    // A row of a table goes on nothing.
    let following = line.upperBound + 1..<min(line.upperBound + longestCell, text.count)
    return following.isEmpty || following.prefix { text[$0] != 0x0A }.allSatisfy { text[$0] != 0x09 }
  }
}
