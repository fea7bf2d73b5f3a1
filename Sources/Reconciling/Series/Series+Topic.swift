internal import Facts

extension Series {
  /// 指标: what a series follows: an indicator of the vocabulary, or a subject in the report's own words.
  public struct Topic: Hashable, Sendable {
    /// The code of the vocabulary; nothing where the words themselves are followed.
    public let code: String?
    /// 地区生产总值
    public let name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }

    /// A subject that has no code: figures count whose subject is these words and nothing else.
    public init(subject: String) {
      code = nil
      name = subject
    }

    /// How a figure belongs here; nothing where it does not.
    func fit(_ figure: Figure) -> Fit? {
      guard let code else { return figure.subject == name ? .own : nil }
      if figure.indicator == code || isOtherName(figure) { return .own }
      return Neighbour.all.first { $0.joins(code, figure.indicator) }.map { .near($0) }
    }

    /// 经济增长5%左右, 经济增长预期目标为7%左右: growth of the whole economy is that of its product.
    private func isOtherName(_ figure: Figure) -> Bool {
      guard code == "gdp", figure.indicator == nil, figure.unit == "%", let subject = figure.subject else {
        return false
      }
      return figure.measure == .growth && subject == "经济" || figure.measure == .level && Topic.growths.contains(subject)
    }

    static let growths = ["经济增长", "经济增速", "经济增长目标", "经济增长预期目标", "经济增长预期", "预期经济增长"]

    /// 涨幅: a price index is told as its rise, 涨幅2.6%, which reads as a level of the rise; here both are growth.
    func measure(of figure: Figure) -> Measure {
      guard figure.measure == .level, figure.unit == "%" else { return figure.measure }
      return code == "cpi" || isOtherName(figure) ? .growth : .level
    }
  }

  /// 是否同一指标
  enum Fit: Hashable {
    case own
    case near(Neighbour)
  }

  /// 相近口径: two indicators that a reader must not take for one, and that reports write in each other's place.
  struct Neighbour: Hashable, Sendable {
    let first: String
    let second: String
    /// What a person is told where one stands in for the other.
    let difference: String

    func joins(_ code: String, _ other: String?) -> Bool {
      (code == first && other == second) || (code == second && other == first)
    }

    static let all = [
      Neighbour(
        first: "general_budget_revenue", second: "local_general_budget_revenue",
        difference: "“一般公共预算收入”与“地方一般公共预算收入”口径可能不同"),
      Neighbour(
        first: "urban_unemployment_surveyed", second: "urban_unemployment_registered",
        difference: "调查失业率与登记失业率不可比"),
    ]
  }
}
