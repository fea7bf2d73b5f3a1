/// 画布: SVG while it is being drawn; sizes are pixels, written with one digit behind the point.
///
/// No scripts, no foreign fonts, nothing from elsewhere: a chart is whole by itself.
struct Canvas {
  private(set) var out = Bytes()

  mutating func text(
    _ words: String, _ x: Double, _ y: Double, _ look: StaticString, anchor: Anchor = .start, language: String? = nil
  ) {
    out.append("<text class=\"")
    out.append(look)
    out.append("\" x=\"")
    number(x)
    out.append("\" y=\"")
    number(y)
    out.append("\"")
    switch anchor {
    case .start: break
    case .middle: out.append(" text-anchor=\"middle\"")
    case .end: out.append(" text-anchor=\"end\"")
    }
    if let language {
      out.append(" lang=\"")
      out.append(escaped: language)
      out.append("\"")
    }
    out.append(">")
    out.append(escaped: words)
    out.append("</text>\n")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: StaticString) {
    out.append("<path class=\"")
    out.append(look)
    out.append("\" d=\"M")
    pair(x1, y1)
    out.append("L")
    pair(x2, y2)
    out.append("\"/>\n")
  }

  mutating func lines(_ points: [(x: Double, y: Double)], _ look: StaticString) {
    guard points.count > 1 else { return }
    out.append("<path class=\"")
    out.append(look)
    out.append("\" d=\"")
    for (place, point) in points.enumerated() {
      out.append(place == 0 ? "M" : "L")
      pair(point.x, point.y)
    }
    out.append("\"/>\n")
  }

  mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: StaticString) {
    out.append("<rect class=\"")
    out.append(look)
    for (name, value) in [("x", x), ("y", y), ("width", max(0, width)), ("height", max(0, height))] {
      out.append("\" ")
      out.append(name)
      out.append("=\"")
      number(value)
    }
    out.append("\"/>\n")
  }

  /// - Parameter hint: Shown where a pointer rests.
  mutating func dot(_ x: Double, _ y: Double, _ radius: Double, _ look: StaticString, hint: String) {
    out.append("<circle class=\"")
    out.append(look)
    out.append("\" cx=\"")
    number(x)
    out.append("\" cy=\"")
    number(y)
    out.append("\" r=\"")
    number(radius)
    out.append("\"><title>")
    out.append(escaped: hint)
    out.append("</title></circle>\n")
  }

  mutating func spot(_ x: Double, _ y: Double, _ radius: Double, _ look: StaticString) {
    out.append("<circle class=\"")
    out.append(look)
    for (name, value) in [("cx", x), ("cy", y), ("r", radius)] {
      out.append("\" ")
      out.append(name)
      out.append("=\"")
      number(value)
    }
    out.append("\"/>\n")
  }

  /// A closed figure.
  mutating func shape(_ corners: [(x: Double, y: Double)], _ look: StaticString) {
    out.append("<path class=\"")
    out.append(look)
    out.append("\" d=\"")
    for (place, corner) in corners.enumerated() {
      out.append(place == 0 ? "M" : "L")
      pair(corner.x, corner.y)
    }
    out.append("Z\"/>\n")
  }

  /// - Parameter path: On the site that the drawing stands on.
  mutating func link(to path: String, hint: String, _ body: (inout Canvas) -> Void) {
    out.append("<a href=\"")
    out.append(escaped: path)
    out.append("\" aria-label=\"")
    out.append(escaped: hint)
    out.append("\"><title>")
    out.append(escaped: hint)
    out.append("</title>\n")
    body(&self)
    out.append("</a>\n")
  }

  mutating func diamond(_ x: Double, _ y: Double, _ size: Double, _ look: StaticString) {
    out.append("<path class=\"")
    out.append(look)
    out.append("\" d=\"M")
    pair(x - size, y)
    for (dx, dy) in [(0, -size), (size, 0), (0, size)] {
      out.append("L")
      pair(x + dx, y + dy)
    }
    out.append("Z\"/>\n")
  }

  mutating func group(_ x: Double, _ y: Double, _ body: (inout Canvas) -> Void) {
    out.append("<g transform=\"translate(")
    pair(x, y)
    out.append(")\">\n")
    body(&self)
    out.append("</g>\n")
  }

  private mutating func pair(_ x: Double, _ y: Double) {
    number(x)
    out.append(" ")
    number(y)
  }

  private mutating func number(_ value: Double) { out.append(Canvas.digits(value)) }

  /// Anything that is no number, or too far away to be drawn, stands at the edge.
  static func digits(_ value: Double) -> String {
    let bounded = value.isFinite ? min(max(value, -99_999), 99_999) : 0
    let tenths = Int((bounded * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }

  enum Anchor {
    case start, middle, end
  }
}
