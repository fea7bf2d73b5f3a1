/// 段落: printed lines joined where the page shows that a paragraph goes on.
struct Paragraphs {
  private(set) var texts: [String] = []

  init(_ pages: [PrintedPage]) {
    let pages = Paragraphs.withoutRunningHeads(pages.map(Paragraphs.withoutNumber)).map(\.measured)
    let lines = pages.flatMap { page in page.lines.map { Paragraphs.placed($0, on: page) } }
    let indents = lines.contains { $0.indented }
    var goesOn = false
    for line in lines {
      let text = line.text
      if goesOn, line.atLeft, let last = texts.indices.last {
        texts[last] += (Paragraphs.needsSpace(texts[last], text) ? " " : "") + text
      } else {
        texts.append(text)
      }
      // Where no paragraph is indented, a full line that ends a sentence may end its paragraph too.
      goesOn = line.atRight && (indents || !Paragraphs.endsSentence(text))
    }
  }

  private struct Placed {
    var text: String
    var atLeft: Bool
    var atRight: Bool
    var indented: Bool
  }

  /// Where a line begins and ends within its column: the lines of its flow, or of the page when these are few.
  private static func placed(_ line: PrintedPage.Line, on page: PrintedPage) -> Placed {
    let column = page.columns[line.flow] ?? page.whole
    let indent = (line.left - column.left) / line.em
    return Placed(
      text: line.text, atLeft: indent < 0.7, atRight: (column.right - line.right) / line.em < 1.3,
      indented: indent > 1.5 && indent < 2.5)
  }

  private static func endsSentence(_ text: String) -> Bool {
    let open = text.unicodeScalars.reversed().drop { $0 == "”" || $0 == "）" || $0 == ")" }
    return open.first.map { "。！？；：".unicodeScalars.contains($0) } ?? true
  }

  /// Leaves out the first or last line of a page when it is nothing but a number: `— 3 —`, `3`, `第3页`.
  private static func withoutNumber(_ page: PrintedPage) -> PrintedPage {
    var page = page
    let top = page.lines.indices.min { page.lines[$0].top < page.lines[$1].top }
    let bottom = page.lines.indices.max { page.lines[$0].bottom < page.lines[$1].bottom }
    for index in Set([top, bottom].compactMap { $0 }).sorted(by: >) where isPageNumber(page.lines[index].text) {
      page.lines.remove(at: index)
    }
    return page
  }

  /// The head or foot that every page repeats at one height stays on the first page only: within a paragraph that
  /// goes on overleaf it would be nonsense.
  private static func withoutRunningHeads(_ pages: [PrintedPage]) -> [PrintedPage] {
    var seen: [String: [Double]] = [:]
    return pages.map { page in
      var page = page
      let top = page.lines.indices.min { page.lines[$0].top < page.lines[$1].top }
      let bottom = page.lines.indices.max { page.lines[$0].bottom < page.lines[$1].bottom }
      for index in Set([top, bottom].compactMap { $0 }).sorted(by: >) {
        let line = page.lines[index]
        let again = seen[line.text, default: []].contains { abs($0 - line.top) < 3 }
        if again { page.lines.remove(at: index) } else { seen[line.text, default: []].append(line.top) }
      }
      return page
    }
  }

  /// Words of Latin letters are apart; a number broken over two lines of Chinese is not.
  private static func needsSpace(_ before: String, _ after: String) -> Bool {
    guard let last = before.utf8.last, let first = after.utf8.first, last < 0x80, first < 0x80 else { return false }
    func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    return isLetter(first) || isLetter(last) && first >= 0x30
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let marks = "-—–－·第页/共 \u{3000}".unicodeScalars
    let digits = text.unicodeScalars.filter { $0.value >= 0x30 && $0.value <= 0x39 }
    guard !digits.isEmpty, digits.count <= 8 else { return false }
    return text.unicodeScalars.allSatisfy { $0.value >= 0x30 && $0.value <= 0x39 || marks.contains($0) }
  }
}
