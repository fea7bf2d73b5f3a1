/// What stands where on a page: running totals over the nodes in order, so that any subtree is one subtraction.
struct PageCensus {
  /// Code points that are no white space.
  private var characters: [Int32] = [0]
  /// Of these, inside links.
  private var linked: [Int32] = [0]
  /// Of these, in running prose outside links.
  private var prose: [Int32] = [0]
  private var links: [Int32] = [0]
  /// Nodes that are not read, with all they hold.
  private(set) var dropped: [Bool]

  /// With `furniture`, menus and the like are dropped; a page that is nothing else is read without.
  init(_ tree: PageTree, furniture: Bool) {
    dropped = [Bool](repeating: false, count: tree.nodes.count)
    dropUnread(tree, furniture: furniture)
    count(tree)
    guard furniture else { return }
    dropFurniture(tree)
    count(tree)
  }

  func characters(in node: Range<Int>) -> Int { total(characters, node) }
  func prose(in node: Range<Int>) -> Int { total(prose, node) }

  private func total(_ sums: [Int32], _ node: Range<Int>) -> Int {
    Int(sums[node.upperBound]) - Int(sums[node.lowerBound])
  }

  private mutating func count(_ tree: PageTree) {
    characters = [0]
    linked = [0]
    prose = [0]
    links = [0]
    for sums in [\PageCensus.characters, \.linked, \.prose, \.links] {
      self[keyPath: sums].reserveCapacity(tree.nodes.count + 1)
    }
    var linkEnd = 0
    var dropEnd = 0
    for (index, node) in tree.nodes.enumerated() {
      if dropped[index] { dropEnd = max(dropEnd, Int(node.end)) }
      if node.element == .a { linkEnd = max(linkEnd, Int(node.end)) }
      let isText = node.element == .text && index >= dropEnd
      let (length, isProse) = isText ? PageCensus.measure(tree, node) : (0, false)
      let isLinked = index < linkEnd
      characters.append(characters[index] + length)
      linked.append(linked[index] + (isLinked ? length : 0))
      prose.append(prose[index] + (isProse && !isLinked ? length : 0))
      links.append(links[index] + (node.element == .a && index >= dropEnd ? 1 : 0))
    }
  }

  /// Code points of a run, and whether it reads as prose: a sentence end, or long enough to hold one.
  private static func measure(_ tree: PageTree, _ node: PageTree.Node) -> (length: Int32, isProse: Bool) {
    var length: Int32 = 0
    var stops = false
    for place in Int(node.from)..<Int(node.to) {
      let byte = tree.characters[place]
      if byte > 0x20, byte & 0xC0 != 0x80 { length += 1 }
      // 。 is E3 80 82; ； and ， are EF BC 9B and 8C.
      if byte == 0x82, place >= Int(node.from) + 2, tree.characters[place - 1] == 0x80 { stops = true }
      if byte == 0x9B || byte == 0x8C, place >= Int(node.from) + 2, tree.characters[place - 1] == 0xBC { stops = true }
    }
    return (length, stops || length >= 40)
  }

  private mutating func dropUnread(_ tree: PageTree, furniture: Bool) {
    for (index, node) in tree.nodes.enumerated() {
      dropped[index] = node.hidden || node.element.isUnseen || furniture && node.element.isFurniture
    }
  }

  /// Menus, tool bars and lists of links, unless most of the page's prose stands in them: a class name alone may lie.
  private mutating func dropFurniture(_ tree: PageTree) {
    let page = total(prose, 0..<tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() where node.element != .text {
      let range = index..<Int(node.end)
      let held = prose(in: range)
      if node.furniture || node.element == .header, held * 2 <= page, !holdsTitle(tree, range) {
        dropped[index] = true
      } else if node.element.isList, total(links, range) >= 2 {
        let all = characters(in: range)
        dropped[index] = total(linked, range) * 5 > all * 3 && held < 200
      }
    }
  }

  /// A heading that is more than a linked logo. Looked for near the start only, which keeps this linear.
  private func holdsTitle(_ tree: PageTree, _ range: Range<Int>) -> Bool {
    for index in range.prefix(64) where tree.nodes[index].element.level == 1 {
      let heading = index..<Int(tree.nodes[index].end)
      return characters(in: heading) > total(linked, heading)
    }
    return false
  }
}
