/// 页面树: the elements of a page in document order, flat: a deep page costs memory, never stack.
struct PageTree {
  struct Node {
    var element: Element
    /// Never shown: `hidden`, `display:none`.
    var hidden = false
    /// A class or id that pages give to menus, tool bars and footers.
    var furniture = false
    /// A class that pages give to titles.
    var titled = false
    /// Distinguishes boxes of different classes, so that boxes of one kind are known as siblings.
    var kind: Int32 = 0
    var parent: Int32
    /// Index after the last descendant.
    var end: Int32 = 0
    /// Characters of a text node, in ``PageTree/characters``.
    var from: Int32 = 0
    var to: Int32 = 0
  }

  /// Spans of a cell beyond one column or row.
  struct Span {
    var columns: Int
    var rows: Int
  }

  fileprivate(set) var nodes: [Node] = []
  fileprivate(set) var characters: [UInt8] = []
  fileprivate(set) var spans: [Int32: Span] = [:]

  /// Indices of the children of a node, or of the roots for -1.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var at = index + 1
    let end = index < 0 ? nodes.count : Int(nodes[index].end)
    while at < end {
      children.append(at)
      at = Int(nodes[at].end)
    }
    return children
  }
}

/// Builds the tree from tags as they come, closing what authors left open.
///
/// Every step costs its own tags only: a stack of depths for each element answers at once whether an end tag has a
/// partner. (libxml2's parser walks all open elements for each stray end tag: 900 KB of them took it 16 seconds.)
struct PageTreeBuilder {
  private(set) var tree = PageTree()
  private var open: [Int32] = []
  /// For each element the depths at which it is open.
  private var depths = [[Int]](repeating: [], count: Element.count)
  /// Depths of open cells and tables, which end tags from inside do not close.
  private var walls: [Int] = []
  private var blocks: [Int] = []

  /// Beyond this many elements a page is refused: each costs 32 bytes, and no report has a thousandth of them.
  static let most = 4_000_000

  mutating func start(_ tag: Tag) {
    let element = tag.element
    if element == .body || element == .html, !depths[Int(Element.body.number)].isEmpty { close(to: 0) }
    closeImplied(before: element)
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      .init(
        element: element, hidden: tag.hidden, furniture: tag.furniture, titled: tag.titled, kind: tag.kind,
        parent: open.last ?? -1, end: index + 1))
    if tag.columns > 1 || tag.rows > 1 { tree.spans[index] = .init(columns: tag.columns, rows: tag.rows) }
    guard !element.isVoid, !tag.closed else { return }
    depths[Int(element.number)].append(open.count)
    if element == .td || element == .th || element == .table { walls.append(open.count) }
    if element.isBlock { blocks.append(open.count) }
    open.append(index)
  }

  mutating func end(_ element: Element) {
    if element == .br || element == .p, depths[Int(element.number)].isEmpty {
      start(Tag(element: .br, closed: true))
      return
    }
    if element.number == 0 {
      // Names we do not know end what they began, if nothing else began since.
      if let last = open.last, tree.nodes[Int(last)].element.number == 0 { close(to: open.count - 1) }
      return
    }
    guard let depth = depths[Int(element.number)].last else { return }
    if element == .td || element == .th || element == .tr || element == .table {
      // Rows and cells end inside their own table only.
      if element == .table || depth > depths[Int(Element.table.number)].last ?? -1 { close(to: depth) }
      return
    }
    guard depth > walls.last ?? -1 || isTablePart(element) else { return }
    // A stray </b> does not end the paragraphs opened since.
    guard element.isBlock || depth > blocks.last ?? -1 else { return }
    close(to: depth)
  }

  mutating func text(_ piece: some Collection<UInt8>) {
    guard !piece.isEmpty else { return }
    let from = Int32(clamping: tree.characters.count)
    tree.characters.append(contentsOf: piece)
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      .init(
        element: .text, parent: open.last ?? -1, end: index + 1, from: from,
        to: Int32(clamping: tree.characters.count)))
  }

  mutating func finish() -> PageTree {
    close(to: 0)
    return tree
  }

  private func isTablePart(_ element: Element) -> Bool {
    element == .body || element == .html
  }

  /// Paragraphs, items, rows and cells whose end tags HTML lets authors leave out.
  private mutating func closeImplied(before element: Element) {
    let wall = walls.last ?? -1
    func depth(_ element: Element) -> Int { depths[Int(element.number)].last ?? -1 }
    let table = depth(.table)
    switch element {
    case .td, .th:
      let cell = max(depth(.td), depth(.th))
      if cell > table { close(to: cell) }
    case .tr:
      if depth(.tr) > table { close(to: depth(.tr)) }
    case .li:
      let list = max(depth(Element("ul")), depth(Element("ol")), wall)
      if depth(.li) > list { close(to: depth(.li)) }
    default:
      if element.isBlock, element.number != 0, depth(.p) > wall { close(to: depth(.p)) }
    }
  }

  private mutating func close(to depth: Int) {
    let end = Int32(tree.nodes.count)
    while open.count > depth, let index = open.popLast() {
      let element = tree.nodes[Int(index)].element
      tree.nodes[Int(index)].end = end
      _ = depths[Int(element.number)].popLast()
      if walls.last == open.count { walls.removeLast() }
      if blocks.last == open.count { blocks.removeLast() }
    }
  }
}
