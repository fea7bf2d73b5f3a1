public import Facts

/// 系列: one indicator of one place over the years, one measure.
public struct Series: Hashable, Sendable {
  public let place: String
  public let level: Report.Level?
  public let topic: Topic
  public let measure: Measure
  /// What its values are in, without scale: 元, %, 人.
  public let unit: String
  /// By year, earliest first; a year that no report speaks of is missing.
  public var points: [Point]
  /// What a reader must be told about it, each a sentence.
  public let notes: [String]

  public func point(_ year: Int) -> Point? { points.first { $0.year == year } }

  /// 比较: every series of a question, places in the order asked, and what holds for all of them.
  public struct Table: Sendable {
    public let topic: Topic
    public let places: [String]
    /// Growth first, then level, then what else was asked; within one the places in their order.
    public let series: [Series]
    public let reports: [ReadReport]
    public let notes: [String]

    init(topic: Topic, places: [String], series: [Series], reports: [ReadReport], notes: [String]) {
      self.topic = topic
      self.places = places
      self.series = series
      self.reports = reports
      self.notes = notes
    }

    /// What no report tells of.
    public init(nothingOf topic: Topic) {
      self.init(topic: topic, places: [], series: [], reports: [], notes: [])
    }

    public var measures: [Measure] {
      Series.order.filter { measure in series.contains { $0.measure == measure } }
    }

    public func series(of measure: Measure) -> [Series] { series.filter { $0.measure == measure } }

    /// Every year that any series of a measure speaks of.
    public func years(of measure: Measure) -> [Int] {
      Set(series(of: measure).flatMap { $0.points.map(\.year) }).sorted()
    }
  }

  /// Measures in the order they are shown.
  static let order: [Measure] = [.growth, .level, .annualGrowth, .change, .multiple, .rank, .composition]
}
