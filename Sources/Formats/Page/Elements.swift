/// 元素: what the elements of HTML mean for reading (HTML Living Standard, sections 4 and 13.1.2).
struct Element: Hashable {
  let number: UInt8

  /// One number a name; 0 is any name not in the list.
  private static let names: [String] = [
    "", "html", "head", "body", "title", "p", "div", "section", "article", "main", "aside", "nav", "header", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
    "tfoot", "tr", "td", "th", "pre", "blockquote", "figure", "figcaption", "form", "fieldset", "address", "center",
    "details", "summary", "hr", "br", "a", "script", "style", "noscript", "template", "iframe", "textarea", "select",
    "option", "button", "input", "img", "meta", "link", "base", "col", "colgroup", "area", "embed", "param", "source",
    "track", "wbr", "svg", "math", "object", "video", "audio", "canvas", "xmp", "noembed", "noframes", "label", "rt",
    "rp", "menu", "span", "b", "i", "u", "strong", "em", "font", "sup", "sub", "small", "text",
  ]
  private static let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt8($0)) })

  init(_ name: String) { number = Element.numbers[name] ?? 0 }

  /// A run of characters.
  static let text = Element("text")
  static let body = Element("body")
  static let html = Element("html")
  static let p = Element("p")
  static let li = Element("li")
  static let tr = Element("tr")
  static let td = Element("td")
  static let th = Element("th")
  static let a = Element("a")
  static let br = Element("br")
  static let pre = Element("pre")
  static let table = Element("table")
  static let caption = Element("caption")
  static let article = Element("article")
  static let title = Element("title")
  static let header = Element("header")

  static let count = names.count

  private static func flags(_ names: [String]) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for name in names { flags[Int(Element(name).number)] = true }
    return flags
  }

  private static let voids = flags([
    "hr", "br", "input", "img", "meta", "link", "base", "col", "area", "embed", "param", "source", "track", "wbr",
  ])
  private static let blocks = flags([
    "html", "head", "body", "p", "div", "section", "article", "main", "aside", "nav", "header", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr",
    "td", "th", "pre", "blockquote", "figure", "figcaption", "form", "fieldset", "address", "center", "details",
    "summary", "hr", "option", "menu",
  ])
  private static let unseen = flags([
    "head", "title", "script", "style", "noscript", "template", "iframe", "textarea", "select", "option", "button",
    "svg", "math", "object", "video", "audio", "canvas", "noembed", "noframes", "rt", "rp",
  ])
  private static let furniture = flags(["nav", "footer", "aside", "menu"])
  private static let raws = flags(["script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "title"])
  private static let lists = flags(["ul", "ol", "dl", "div", "td", "table", "section", "center", "tr"])
  private static let boxes = flags(["div", "section", "article", "main", "td", "li", "body"])

  /// Has no content and no end tag.
  var isVoid: Bool { Element.voids[Int(number)] }
  /// Begins and ends lines.
  var isBlock: Bool { Element.blocks[Int(number)] }
  /// Is no text to read, wherever it stands.
  var isUnseen: Bool { Element.unseen[Int(number)] }
  /// Stands around what a page says.
  var isFurniture: Bool { Element.furniture[Int(number)] }
  /// Its content is no markup.
  var isRaw: Bool { Element.raws[Int(number)] }
  /// May be nothing but a list of links.
  var isList: Bool { Element.lists[Int(number)] }
  /// May hold a whole document.
  var isBox: Bool { Element.boxes[Int(number)] }
  /// 1 for h1 to 6 for h6.
  var level: Int? {
    let first = Element.headings
    return number >= first && number < first + 6 ? Int(number - first) + 1 : nil
  }

  private static let headings = Element("h1").number
}
