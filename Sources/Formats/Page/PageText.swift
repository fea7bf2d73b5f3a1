import Documents

/// The text of a part of a page as a reader sees it: a paragraph a line, tables with tabs, headings marked.
struct PageText {
  private let tree: PageTree
  private let census: PageCensus

  init(_ tree: PageTree, _ census: PageCensus) {
    self.tree = tree
    self.census = census
  }

  func document(of part: Range<Int>) -> Document? {
    var writer = LineWriter()
    walk(part, &writer) { _ in true }
    writer.breakLine()
    return writer.builder.document(name: "")
  }

  func firstLine(of part: Range<Int>) -> String {
    var first = ""
    var writer = LineWriter()
    walk(part, &writer) { writer in
      first = writer.firstLine
      return first.isEmpty
    }
    return first
  }

  /// Goes through the nodes in order without recursion; `open` holds the elements that will still have to end.
  private func walk(_ part: Range<Int>, _ writer: inout LineWriter, while goes: (LineWriter) -> Bool) {
    var open: [Int] = []
    var at = part.lowerBound
    while at < part.upperBound, goes(writer) {
      while let last = open.last, Int(tree.nodes[last].end) <= at {
        open.removeLast()
        writer.end(tree.nodes[last].element)
      }
      let node = tree.nodes[at]
      if census.dropped[at] {
        if node.element.isBlock { writer.breakLine() }
        at = Int(node.end)
        continue
      }
      if node.element == .text {
        writer.add(tree.characters[Int(node.from)..<Int(node.to)])
      } else {
        writer.start(node.element, span: tree.spans[Int32(at)], isTable: node.element == .table && isTable(at))
        if node.element.isBlock || node.element == .pre { open.append(at) }
      }
      at += 1
    }
    while let last = open.popLast() { writer.end(tree.nodes[last].element) }
  }

  /// A table of entries, not one that lays out the page: no table inside, no cell as long as a report's paragraphs.
  private func isTable(_ index: Int) -> Bool {
    let end = Int(tree.nodes[index].end)
    var rows = 0
    var cells = 0
    var at = index + 1
    while at < end {
      let node = tree.nodes[at]
      switch node.element {
      case .table: return false
      case .tr: rows += 1
      case .td, .th:
        cells += 1
        if census.characters(in: at..<Int(node.end)) > 600 { return false }
      default: break
      }
      at += 1
    }
    return rows > 0 && cells > rows
  }
}
