internal import Facts

extension Progressed {
  /// An amount of a report, with the digits that were reported.
  public struct Amount: Hashable, Sendable {
    /// As it was reported: 16680000000.
    public let digits: String
    public let unit: String

    public init(_ digits: String, _ unit: String) {
      self.digits = digits
      self.unit = unit
    }

    /// As people say it: 166.8亿元.
    public var words: String { ExactNumber(digits)?.told(in: unit) ?? digits + unit }
  }

  /// 数量、资金: what was done and what was spent. A report has one unit: the money's where it tells of money, so that the quantity
  /// is in the unit of its item.
  public func amounts(unit own: String? = nil) -> [Amount] {
    let quantity = quantity.map { Amount($0, (money == nil ? unit : nil) ?? own ?? "") }
    return [quantity, money.map { Amount($0, unit ?? "") }].compactMap(\.self)
  }
}
