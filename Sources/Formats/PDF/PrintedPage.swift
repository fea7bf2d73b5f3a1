/// A page as printed: its lines with their places, in points from the top left.
struct PrintedPage {
  struct Line {
    var text = ""
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
    /// Number of the column or article on the page that poppler found it in.
    var flow = 0

    /// Height of a line of Chinese, which is also the width of a character.
    var em: Double { max(bottom - top, 1) }
  }

  var lines: [Line] = []
  /// Left and right edges of the columns with lines enough to show them, and of all lines.
  private(set) var columns: [Int: (left: Double, right: Double)] = [:]
  private(set) var whole = (left: 0.0, right: 0.0)

  /// The page with its edges found.
  var measured: PrintedPage {
    var page = self
    page.whole = PrintedPage.edges(of: lines[...])
    for (flow, lines) in Dictionary(grouping: lines, by: \.flow) where lines.count >= 3 {
      page.columns[flow] = PrintedPage.edges(of: lines[...])
    }
    return page
  }

  private static func edges(of lines: ArraySlice<Line>) -> (left: Double, right: Double) {
    (lines.map(\.left).min() ?? 0, lines.map(\.right).max() ?? 0)
  }

  /// Hears the output of `pdftotext -bbox-layout`.
  final class Reading: XMLEvents {
    private(set) var pages: [PrintedPage] = []
    private var line: Line?
    private var word: [UInt8] = []
    private var place = (left: 0.0, right: 0.0)
    private var inWord = false
    private var flow = 0

    func start(_ name: String, _ attributes: XMLAttributes) {
      switch name {
      case "page":
        pages.append(PrintedPage())
        flow = 0
      case "flow": flow += 1
      case "line":
        line = Line(
          left: Reading.number(attributes["xMin"]), right: Reading.number(attributes["xMax"]),
          top: Reading.number(attributes["yMin"]), bottom: Reading.number(attributes["yMax"]), flow: flow)
        place.right = .infinity
      case "word":
        inWord = true
        word = []
        let left = Reading.number(attributes["xMin"])
        if let line, needsSpace(after: line, gap: left - place.right) { word.append(0x20) }
        place = (left, Reading.number(attributes["xMax"]))
      default: break
      }
    }

    func end(_ name: String) {
      switch name {
      case "word":
        inWord = false
        line?.text += String(decoding: word, as: UTF8.self)
      case "line":
        if let line, !line.text.isEmpty, !pages.isEmpty { pages[pages.count - 1].lines.append(line) }
        line = nil
      default: break
      }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
      if inWord { word.append(contentsOf: piece) }
    }

    /// Justified Chinese leaves small gaps everywhere, and programs set a quarter of a character beside digits:
    /// only a gap of nearly half a character is a space somebody typed. After a Latin letter a fifth is one.
    private func needsSpace(after line: Line, gap: Double) -> Bool {
      guard let last = line.text.utf8.last, gap.isFinite else { return false }
      return gap > line.em * (last | 0x20 >= 0x61 && last | 0x20 <= 0x7A ? 0.2 : 0.45)
    }

    private static func number(_ value: String?) -> Double {
      guard let value, let number = Double(value), number.isFinite else { return 0 }
      return number
    }
  }
}
