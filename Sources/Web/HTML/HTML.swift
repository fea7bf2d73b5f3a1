/// 标记: a piece of a page. Everything that goes in is escaped; only `TrustedMarkup` is not.
public struct HTML: Sendable {
  public private(set) var markup = ""

  public static let nothing = HTML()

  public init() {}

  /// Markup that another part of the program has written and escaped; only `HTML+Chart.swift` has any.
  init(drawn markup: String) { self.markup = markup }

  public static func text(_ words: String) -> HTML {
    var html = HTML()
    HTML.escape(words, into: &html.markup)
    return html
  }

  public static func raw(_ trusted: TrustedMarkup) -> HTML {
    var html = HTML()
    html.markup = trusted.markup.description
    return html
  }

  /// An element with its content. An attribute that is nil is left out, one that is empty stands by its name alone.
  public static func tag(_ name: StaticString, _ attributes: Attributes = [:], _ content: HTML...) -> HTML {
    tag(name, attributes, content)
  }

  public static func tag(_ name: StaticString, _ attributes: Attributes = [:], _ content: [HTML]) -> HTML {
    var html = HTML()
    html.open(name, attributes)
    for piece in content { html.markup += piece.markup }
    html.markup += "</"
    html.markup += name.description
    html.markup += ">"
    return html
  }

  /// An element that holds nothing: `input`, `meta`, `br`.
  public static func empty(_ name: StaticString, _ attributes: Attributes = [:]) -> HTML {
    var html = HTML()
    html.open(name, attributes)
    return html
  }

  public static func group(_ pieces: [HTML]) -> HTML {
    var html = HTML()
    for piece in pieces { html.markup += piece.markup }
    return html
  }

  public static func + (one: HTML, other: HTML) -> HTML { group([one, other]) }

  public typealias Attributes = KeyValuePairs<StaticString, String?>

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    markup += "<"
    markup += name.description
    for case (let name, let value?) in attributes {
      let name = name.description
      if HTML.leading.contains(name), !HTML.isLocal(value) { continue }
      markup += " "
      markup += name
      guard !value.isEmpty || name == "value" || name == "alt" else { continue }
      markup += "=\""
      HTML.escape(value, into: &markup)
      markup += "\""
    }
    markup += ">"
  }

  /// Attributes that lead somewhere: they lead to this site only, so that no `javascript:` ever gets in.
  private static let leading: Set<String> = ["href", "src", "action", "formaction"]

  /// A path, a query or a fragment of this site; `//host` and `/\host` are others.
  public static func isLocal(_ address: String) -> Bool {
    guard let first = address.utf8.first, !address.utf8.contains(where: { $0 < 0x21 || $0 == UInt8(ascii: "\\") })
    else {
      return false
    }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return address.utf8.dropFirst().first != UInt8(ascii: "/")
    default: return false
    }
  }

  private static func escape(_ words: String, into out: inout String) {
    let isPlain = words.utf8.allSatisfy { byte in
      switch byte {
      case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2: false
      default: true
      }
    }
    if isPlain {
      out += words
      return
    }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        out.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      }
    }
  }
}

extension HTML: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  public init(stringLiteral words: String) { self = .text(words) }
  public init(arrayLiteral pieces: HTML...) { self = .group(pieces) }
}

/// 可信标记: markup that is not escaped: only what is written in this program.
public struct TrustedMarkup: Sendable {
  let markup: StaticString

  public init(_ markup: StaticString) { self.markup = markup }
}
