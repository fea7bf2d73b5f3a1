internal import Documents
internal import Facts
public import Reconciling

/// 图: a comparison as one SVG picture (`--format svg`), with title, unit, legend and source, in light and dark.
///
/// One place: a line over the years. Several with four years of results or more: small multiples on one scale. Several otherwise:
/// bars of the latest year that has results, with a mark at each target.
public struct Chart: Sendable {
  private let table: Series.Table
  private let words: ChartWords

  public init(_ table: Series.Table, _ words: ChartWords = .chinese) {
    self.table = table
    self.words = words
  }

  /// A whole SVG document: the measures one under the other.
  public func write(to out: inout Bytes) {
    let pictures = table.measures.map { Picture(table, $0, words) }
    let height = pictures.reduce(0) { $0 + $1.height }
    out.append(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-labelledby=\"title desc\" width=\"")
    out.append(Canvas.digits(Picture.width))
    out.append("\" height=\"")
    out.append(Canvas.digits(height))
    out.append("\" viewBox=\"0 0 ")
    out.append(Canvas.digits(Picture.width))
    out.append(" ")
    out.append(Canvas.digits(height))
    out.append("\">\n<title id=\"title\">")
    out.append(escaped: pictures.map(\.title).joined(separator: "；"))
    out.append("</title>\n<desc id=\"desc\">")
    out.append(escaped: pictures.map(\.description).joined(separator: " "))
    out.append("</desc>\n<style>\n")
    out.append(ChartStyle.sheet)
    out.append("</style>\n")
    var canvas = Canvas()
    canvas.box(0, 0, Picture.width, height, "ground")
    var top = 0.0
    for picture in pictures {
      canvas.group(0, top) { picture.draw(on: &$0) }
      top += picture.height
    }
    out.append(canvas.out)
    out.append("</svg>\n")
  }
}
