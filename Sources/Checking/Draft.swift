public import Facts
public import Reconciling

/// 草稿: the report to check, and what it is checked against.
public struct Draft: Sendable {
  public let report: ReadReport
  /// Reports of the same place and earlier years, the latest first.
  public let earlier: [ReadReport]
  /// What the ledger holds of the place and the years of the draft.
  public let ledger: [LedgerValue]

  public init(_ report: ReadReport, earlier: [ReadReport] = [], ledger: [LedgerValue] = []) {
    self.report = report
    self.earlier = earlier.sorted { ($0.year ?? 0) > ($1.year ?? 0) }
    self.ledger = ledger
  }
}

/// 台账数: one value of the ledger: what it is of, and how the ledger names the entry.
public struct LedgerValue: Hashable, Sendable {
  public var figure: Figure
  /// Item and entry, 第12号 地区生产总值.
  public var name: String

  public init(figure: Figure, name: String) {
    self.figure = figure
    self.name = name
  }
}
