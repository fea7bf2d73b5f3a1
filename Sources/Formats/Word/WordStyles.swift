/// Which paragraph styles are headings, and of which level, by `styles.xml`.
final class WordStyles: XMLEvents {
  private struct Style {
    var base: String?
    var name = ""
    var level: Int?
    var list: String?
    var listLevel: Int?
  }

  private var styles: [String: Style] = [:]
  /// The paragraph style being read.
  private var id: String?

  /// 1 for the highest; nil for body text. The outline level counts first, then the name, then what it is based on.
  func level(of id: String) -> Int? {
    var at: String? = id
    // A style may be based on another and so on, or, in a broken file, on itself.
    for _ in 0..<16 {
      guard let id = at else { return nil }
      guard let style = styles[id] else { return WordStyles.level(named: id) }
      if let level = style.level { return level < 9 ? level + 1 : nil }
      if let level = WordStyles.level(named: style.name) { return level }
      at = style.base
    }
    return nil
  }

  /// The list that paragraphs of a style belong to, and their level in it, own or inherited.
  func list(of id: String) -> (list: String?, level: Int?) {
    var found: (list: String?, level: Int?) = (nil, nil)
    var at: String? = id
    for _ in 0..<16 {
      guard let id = at, let style = styles[id] else { break }
      found = (found.list ?? style.list, found.level ?? style.listLevel)
      at = style.base
    }
    return found
  }

  /// Lines of a table of contents, which say every heading once more with its page.
  func isContents(_ id: String) -> Bool {
    let name = (styles[id]?.name ?? id).lowercased()
    return name.hasPrefix("toc ") || name.hasPrefix("目录 ") || name.count == 4 && name.hasPrefix("toc")
  }

  /// `heading 1`, `Heading1`, `标题 1`: the names that Word and WPS give in their languages.
  private static func level(named name: String) -> Int? {
    for word in ["heading", "标题"] where name.lowercased().hasPrefix(word) {
      let rest = name.dropFirst(word.count).drop { $0 == " " }
      if let level = Int(rest), (1...9).contains(level) { return level }
    }
    return nil
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "w:style" {
      id = attributes["w:type"] == "paragraph" ? attributes["w:styleId"] : nil
      if let id { styles[id] = Style() }
      return
    }
    guard let id else { return }
    switch name {
    case "w:name": styles[id]?.name = attributes["w:val"] ?? ""
    case "w:numId": styles[id]?.list = attributes["w:val"]
    case "w:ilvl": styles[id]?.listLevel = attributes["w:val"].flatMap { Int($0) }
    case "w:basedOn": styles[id]?.base = attributes["w:val"]
    case "w:outlineLvl": styles[id]?.level = attributes["w:val"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    default: break
    }
  }

  func end(_ name: String) {
    if name == "w:style" { id = nil }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
