/// 考核办法: the published formula by which offices get points from the ledger.
public struct Appraisal: Sendable {
  public let name: String
  public let title: String
  public let year: Int
  /// 依据: where the formula was published.
  public let ground: String
  /// 基础分, in hundredths of a point, for every office with data.
  public let base: Int
  /// 被考核单位; empty for all of the tree. What an office below one of them leads counts for it.
  public let offices: [String]
  public let criteria: [Criterion]
  let kinds: [String: Kind]

  /// Refuses a criterion whose kind or measure there is none, or whose measure has another form.
  public init(
    name: String, title: String, year: Int, ground: String, base: Int = 0, offices: [String] = [],
    criteria: [Criterion], kinds: KindCatalogue
  ) throws(AppraisalFault) {
    self.name = name
    self.title = title
    self.year = year
    self.ground = ground
    self.base = base
    self.offices = offices
    self.criteria = criteria
    self.kinds = Dictionary(kinds.kinds.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    for (place, criterion) in criteria.enumerated() { try check(criterion, place) }
  }

  /// 指标: one measure of one kind, and what it is worth.
  public struct Criterion: Hashable, Sendable {
    public let title: String
    public let kind: String
    public let rule: Rule

    public init(_ title: String, kind: String, _ rule: Rule) {
      self.title = title
      self.kind = kind
      self.rule = rule
    }
  }

  /// Points are hundredths.
  public enum Rule: Hashable, Sendable {
    /// 得分: so many points times the share that the kind's measure gives.
    case share(measure: String, points: Int)
    /// 加减分: so many points, usually below 0, for each item that the kind's measure counts; at most `limit` in all.
    case each(measure: String, points: Int, limit: Int?)

    public var measure: String {
      switch self {
      case .share(let measure, _), .each(let measure, _, _): measure
      }
    }

    var points: Int {
      switch self {
      case .share(_, let points), .each(_, let points, _): points
      }
    }

    var limit: Int? {
      if case .each(_, _, let limit) = self { return limit }
      return nil
    }
  }

  func measure(_ criterion: Criterion) -> KindMeasure? {
    kinds[criterion.kind]?.measures.first { $0.name == criterion.rule.measure }
  }

  private func check(_ criterion: Criterion, _ place: Int) throws(AppraisalFault) {
    func fault(_ sentence: String) -> AppraisalFault { AppraisalFault(criterion: place, description: sentence) }
    guard let kind = kinds[criterion.kind] else {
      throw fault("There is no kind “\(criterion.kind)”; there are \(kinds.keys.sorted().joined(separator: ", ")).")
    }
    guard let measure = measure(criterion) else {
      throw fault(
        "The kind “\(kind.name)” has no measure “\(criterion.rule.measure)”; it has "
          + kind.measures.map(\.name).joined(separator: ", ") + ".")
    }
    // So that no sum of points runs over; a real formula has a hundred.
    if [criterion.rule.points, criterion.rule.limit ?? 0, base].contains(where: { $0.magnitude > 1_000_000 }) {
      throw fault("No points may be above 10,000.")
    }
    let counts = if case .count = measure.formula { true } else { false }
    switch criterion.rule {
    case .share(_, let points):
      if !measure.isShare { throw fault("The measure “\(measure.name)” is no share: take another, or “each”.") }
      if points <= 0 { throw fault("The points of a share must be above 0.") }
    case .each(_, let points, let limit):
      if !counts { throw fault("The measure “\(measure.name)” counts no items: take another, or “share”.") }
      if points == 0 { throw fault("Points for each item must not be 0.") }
      if let limit, limit <= 0 { throw fault("The most that may be added or taken must be above 0.") }
    }
  }
}

/// What is wrong with a formula, and in which criterion, counted from 0.
public struct AppraisalFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let criterion: Int
  public let description: String
}
