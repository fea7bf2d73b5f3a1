public import Facts
public import Reconciling

/// 比较的一节: one picture of a comparison with the rows behind it, as every page of a comparison shows them.
public struct ComparedSection: Sendable {
  public let measure: Measure
  /// The one year that the bars are of; nothing where the picture is of all years.
  public let year: Int?
  public let title: String
  /// What is counted, without the name of the indicator: 增幅（%）.
  public let quantity: String
  /// For those who cannot see the picture: what its marks say, in a sentence or two.
  public let description: String
  public let rows: [ComparedRow]
  /// What must be said of the whole measure; with the last section of it.
  public let notes: [String]
  private let picture: Picture

  /// One picture of all years, or one for each year where bars suit, latest first; the measures one after the other.
  public static func all(of table: Series.Table, _ words: ChartWords = .chinese) -> [ComparedSection] {
    table.measures.flatMap { measure in
      let years = years(table, measure)
      return years.indices.map { index in
        ComparedSection(table, measure, years[index], words, isLast: index == years.count - 1)
      }
    }
  }

  private init(_ table: Series.Table, _ measure: Measure, _ year: Int?, _ words: ChartWords, isLast: Bool) {
    let all = table.series(of: measure)
    let scale = Scale(of: all)
    self.measure = measure
    self.year = year
    picture = Picture(table, measure, words, year: year)
    title = picture.title
    quantity = ComparedWords.quantity(measure, scale, words)
    description = picture.description
    let isOne = table.places.count == 1
    notes = isLast ? all.flatMap { one in one.notes.map { isOne ? $0 : "\(Plain.line(one.place))：\($0)" } } : []
    let rows = all.flatMap { series in
      series.points.filter { year == nil || $0.year == year }.map { point in
        ComparedRow(series, point, scale.scale(for: series))
      }
    }
    // Bars stand by rank; so does their table.
    self.rows =
      year == nil
      ? rows
      : rows.enumerated().sorted {
        ($0.element.point.rank?.position ?? Int.max, $0.offset) < (
          $1.element.point.rank?.position ?? Int.max, $1.offset
        )
      }.map(\.element)
  }

  private static func years(_ table: Series.Table, _ measure: Measure) -> [Int?] {
    let series = table.series(of: measure)
    let told = Set(series.flatMap { $0.points.filter { $0.result != nil }.map(\.year) })
    return series.count > 1 && told.count < 4 ? table.years(of: measure).reversed().map { $0 } : [nil]
  }

  /// The picture as an `svg` element for a page that has ``ChartStyle`` among its styles.
  ///
  /// - Parameter number: Tells its names from those of other pictures of the page.
  public func draw(to out: inout Bytes, number: Int) {
    out.append("<svg class=\"chart\" role=\"img\" aria-labelledby=\"t")
    out.append(number)
    out.append(" d")
    out.append(number)
    out.append("\" viewBox=\"0 0 ")
    out.append(Canvas.digits(Picture.width))
    out.append(" ")
    out.append(Canvas.digits(picture.height))
    out.append("\"><title id=\"t")
    out.append(number)
    out.append("\">")
    out.append(escaped: title)
    out.append("</title><desc id=\"d")
    out.append(number)
    out.append("\">")
    out.append(escaped: description)
    out.append("</desc>\n")
    var canvas = Canvas()
    canvas.box(0, 0, Picture.width, picture.height, "ground")
    picture.draw(on: &canvas)
    out.append(canvas.out)
    out.append("</svg>\n")
  }
}
