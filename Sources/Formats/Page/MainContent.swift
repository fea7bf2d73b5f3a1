/// 正文: which parts of a page are documents.
struct MainContent {
  private let tree: PageTree
  private let census: PageCensus

  init(_ tree: PageTree, _ census: PageCensus) {
    self.tree = tree
    self.census = census
  }

  /// Ranges of nodes, one for each document, in order.
  func documents() -> [Range<Int>] {
    let pages = tree.children(of: -1).filter { tree.nodes[$0].element == .html || tree.nodes[$0].element == .body }
      .map(range).filter { census.prose(in: $0) >= MainContent.least }
    guard pages.count >= 2 else { return documents(in: 0..<tree.nodes.count) }
    return pages.flatMap(documents)
  }

  /// Code points of prose from which a part may be a document of its own.
  private static let least = 80

  private func range(_ index: Int) -> Range<Int> { index..<Int(tree.nodes[index].end) }

  private func documents(in page: Range<Int>) -> [Range<Int>] {
    let articles = outermost(.article, in: page).filter { census.prose(in: $0) >= MainContent.least }
    if articles.count >= 2, articles.reduce(0, { $0 + census.prose(in: $1) }) * 2 > census.prose(in: page) {
      return articles
    }
    let content = content(of: page)
    let parts = titledParts(of: content)
    return parts.count >= 2 ? parts : [withTitle(content, in: page)]
  }

  private func outermost(_ element: Element, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let node = tree.nodes[at]
      if census.dropped[at] {
        at = Int(node.end)
      } else if node.element == element {
        found.append(self.range(at))
        at = Int(node.end)
      } else {
        at += 1
      }
    }
    return found
  }

  /// The innermost part that holds nearly all prose of the page.
  private func content(of page: Range<Int>) -> Range<Int> {
    let all = census.prose(in: page)
    guard all > 0 else { return page }
    var best = page
    var at = page.lowerBound
    while at < best.upperBound {
      let inner = range(at)
      if census.prose(in: inner) * 20 >= all * 19, !census.dropped[at] {
        // A single long paragraph is not the content: its title and date stand beside it.
        guard tree.nodes[at].element.isBlock, tree.nodes[at].element != .p else { break }
        if tree.nodes[at].element.isBox || tree.nodes[at].element == .html { best = inner }
        at += 1
      } else {
        at = inner.upperBound
      }
    }
    return best
  }

  /// Boxes of one kind beside each other, each with its own title and prose: several documents on one page.
  private func titledParts(of content: Range<Int>) -> [Range<Int>] {
    guard !content.isEmpty else { return [] }
    var kinds: [Int32: [Range<Int>]] = [:]
    var at = content.lowerBound + 1
    while at < content.upperBound {
      let node = tree.nodes[at]
      let box = range(at)
      if node.element.isBox, census.prose(in: box) >= 2 * MainContent.least, !census.dropped[at] {
        kinds[node.kind &* 31 &+ Int32(node.element.number), default: []].append(box)
      }
      at = box.upperBound
    }
    let all = census.prose(in: content)
    for parts in kinds.values.sorted(by: { $0[0].lowerBound < $1[0].lowerBound }) where parts.count >= 2 {
      let held = parts.reduce(0) { $0 + census.prose(in: $1) }
      if held * 10 >= all * 8, parts.allSatisfy(beginsWithTitle) { return parts }
    }
    return []
  }

  /// Its first line is short, no sentence, and no numbered heading, which would make it a part of one report.
  private func beginsWithTitle(_ part: Range<Int>) -> Bool {
    let page = PageText(tree, census)
    let title = page.firstLine(of: part).unicodeScalars[...].drop { $0 == " " || $0 == "\u{3000}" || $0 == "\u{A0}" }
    guard title.count >= 4, title.count <= 80, let first = title.first else { return false }
    return !title.contains("。") && !MainContent.isNumbered(title, first)
      && census.characters(in: part) > title.count * 2
  }

  /// 一、 （二） 第三部分 4. ⑤: headings within one report. A year, as in 2024年政府工作报告, is no number of a heading.
  private static func isNumbered(_ title: Substring.UnicodeScalarView, _ first: Unicode.Scalar) -> Bool {
    if "（(①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains(first) { return true }
    let rest = first == "第" ? title.dropFirst() : title
    let number = rest.prefix { "一二三四五六七八九十0123456789".unicodeScalars.contains($0) }
    guard !number.isEmpty, number.count <= 3 else { return false }
    let mark = rest.dropFirst(number.count).first
    return mark == nil || first == "第" || mark.map { "、.．,，:： \u{3000}".unicodeScalars.contains($0) } ?? false
  }

  /// From the title above the content, where it stands outside: `<h1>` or a box of a class named for titles.
  private func withTitle(_ content: Range<Int>, in page: Range<Int>) -> Range<Int> {
    if beginsWithHeading(content) { return content }
    var found: Int?
    for index in page.lowerBound..<content.lowerBound where isTitle(index) { found = index }
    return (found ?? content.lowerBound)..<content.upperBound
  }

  private func beginsWithHeading(_ content: Range<Int>) -> Bool {
    for index in content {
      if isTitle(index) { return true }
      if tree.nodes[index].element == .text, census.characters(in: range(index)) > 0 { return false }
    }
    return false
  }

  private func isTitle(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.element.level == 1 || node.element.level == 2 || node.titled, !census.dropped[index] else {
      return false
    }
    let length = census.characters(in: range(index))
    return length >= 4 && length <= 120
  }
}
