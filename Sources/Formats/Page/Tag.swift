/// A start tag, reduced to what reading needs of its attributes.
struct Tag {
  var element: Element
  /// `<br/>`: only foreign elements and void ones end so, but authors write it on any.
  var closed = false
  var hidden = false
  var furniture = false
  var titled = false
  var kind: Int32 = 0
  var columns = 1
  var rows = 1

  mutating func take(_ name: String, _ value: String) {
    switch name {
    case "hidden": hidden = true
    case "aria-hidden": hidden = hidden || value == "true"
    case "style":
      let plain = value.filter { $0 != " " }
      hidden = hidden || plain.contains("display:none") || plain.contains("visibility:hidden")
    case "role": furniture = furniture || Tag.roles.contains(value)
    case "class", "id":
      furniture = furniture || Tag.isFurniture(value)
      titled = titled || value.contains("title")
      if name == "class" { kind = Tag.fingerprint(value) }
    case "colspan": columns = Tag.span(value)
    case "rowspan": rows = Tag.span(value)
    default: break
    }
  }

  /// Attributes worth reading.
  static let known: Set<String> = ["hidden", "aria-hidden", "style", "role", "class", "id", "colspan", "rowspan"]

  private static let roles: Set<String> = ["navigation", "banner", "contentinfo", "search", "menu", "toolbar"]

  /// Words that whole class names or their parts are, on the pages of governments and newspapers.
  private static let words: Set<Substring> = [
    "nav", "menu", "foot", "footer", "header", "share", "print", "crumb", "crumbs", "breadcrumb", "breadcrumbs",
    "copyright", "sidebar", "toolbar", "pager", "pagination", "related", "relate", "recommend", "login", "search",
    "qrcode", "ewm", "friendlink", "topbar", "comment", "comments", "navbar", "subnav", "bdsharebuttonbox", "tools",
    "ad", "ads", "banner", "dqwz", "location", "fontsize",
  ]

  private static func isFurniture(_ value: String) -> Bool {
    value.lowercased().split { !$0.isLetter }.contains { words.contains($0) }
  }

  /// Small and stable; two classes that meet would only let two boxes count as alike.
  private static func fingerprint(_ value: String) -> Int32 {
    value.utf8.reduce(5381 as Int32) { $0 &* 33 &+ Int32($1) }
  }

  /// HTML itself bounds spans at 1,000 columns; a table of a report stays far below.
  private static func span(_ value: String) -> Int { min(max(Int(value) ?? 1, 1), 100) }
}
