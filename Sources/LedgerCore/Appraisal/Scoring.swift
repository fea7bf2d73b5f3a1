/// 考核结果: every office's score, with the items behind each point.
public struct Scoring: Sendable {
  /// Best first; those without data at the end, in the order of the tree.
  public let offices: [OfficeScore]
  /// Items of the year whose lead office is none of those appraised: they count for nobody.
  public let unattributed: [Int]
}

/// 单位得分.
public struct OfficeScore: Hashable, Sendable {
  public let office: String
  /// Hundredths of a point; nil without data, which is not 0.
  public let score: Int?
  /// Equal scores share a rank: 1, 2, 2, 4.
  public internal(set) var rank: Int?
  public let points: [Point]

  /// 得分依据: one criterion, what it gave, and the items that gave it.
  public struct Point: Hashable, Sendable {
    public let criterion: Appraisal.Criterion
    /// Hundredths; nil without data: the criterion is left out and the others weigh more.
    public let points: Int?
    /// 得分项 or 扣分项: numbers of the items that meet the measure.
    public let items: [Int]
    /// 失分项: numbers of those counted that do not.
    public let others: [Int]
    /// How the points came about, a Chinese sentence.
    public let words: String
  }
}

extension Appraisal {
  /// Scores of all offices from the items as they stand. Items of another year are left out.
  public func score(_ items: [Item], _ tree: OfficeTree, at now: Moment) -> Scoring {
    let appraised = offices.isEmpty ? tree.offices.map(\.name) : offices.map { tree.office($0)?.name ?? $0 }
    var led: [String: [Item]] = [:]
    var unattributed: [Int] = []
    let wanted = Set(criteria.map(\.kind))
    for item in items where item.year == year && wanted.contains(item.kind) {
      let chain = item.parties.lead.map(tree.chain) ?? []
      if let office = chain.first(where: { appraised.contains($0.name) }) {
        led[office.name, default: []].append(item)
      } else {
        unattributed.append(item.id)
      }
    }
    var scores = appraised.map { score($0, led[$0] ?? [], at: now) }
    for (place, score) in scores.enumerated() {
      guard let own = score.score else { continue }
      scores[place].rank = scores.count { $0.score.map { $0 > own } == true } + 1
    }
    let ordered = scores.enumerated().sorted {
      ($0.element.rank ?? Int.max, $0.offset) < ($1.element.rank ?? Int.max, $1.offset)
    }
    return Scoring(offices: ordered.map(\.element), unattributed: unattributed)
  }

  /// Base, plus what the shares earned of what they could, as if all had data, plus and minus what counts singly;
  /// never below 0.
  private func score(_ office: String, _ items: [Item], at now: Moment) -> OfficeScore {
    let points = criteria.map { point($0, items.filter { [kind = $0.kind] in $0.kind == kind }, at: now) }
    var (full, possible, earned, extra) = (0, 0, 0, 0)
    for point in points {
      switch point.criterion.rule {
      case .share(_, let worth):
        full += worth
        possible += point.points == nil ? 0 : worth
        earned += point.points ?? 0
      case .each: extra += point.points ?? 0
      }
    }
    let hasData = points.contains { $0.points != nil }
    let shares = possible == 0 ? 0 : (earned * full * 2 + possible) / (possible * 2)
    return OfficeScore(
      office: office, score: hasData ? max(0, base + shares + extra) : nil, rank: nil, points: points)
  }

  private func point(_ criterion: Criterion, _ items: [Item], at now: Moment) -> OfficeScore.Point {
    guard let kind = kinds[criterion.kind], let measure = measure(criterion), !items.isEmpty else {
      return OfficeScore.Point(criterion: criterion, points: nil, items: [], others: [], words: "无数据，不计入")
    }
    let counted = measure.items(items, kind, at: now)
    switch criterion.rule {
    case .share(_, let worth):
      let measured = measure.evaluate(items, kind, at: now)
      let (part, whole) = measured.fraction
      guard whole > 0 else {
        return OfficeScore.Point(criterion: criterion, points: nil, items: [], others: [], words: "无数据，不计入")
      }
      let points = (worth * part * 2 + whole) / (whole * 2)
      return OfficeScore.Point(
        criterion: criterion, points: points, items: counted.met, others: counted.others,
        words: "\(Appraisal.text(worth))分×\(measured.text)＝\(Appraisal.text(points))分"
          + (counted.others.isEmpty ? "" : "；未达：\(Appraisal.list(counted.others))"))
    case .each(_, let each, let limit):
      let sum = each * counted.met.count
      let points = limit.map { max(-$0, min($0, sum)) } ?? sum
      return OfficeScore.Point(
        criterion: criterion, points: points, items: counted.met, others: [],
        words: "\(counted.met.count)件×\(Appraisal.text(each))分＝\(Appraisal.text(sum))分"
          + (points == sum ? "" : "，以\(Appraisal.text(points))分为限")
          + (counted.met.isEmpty ? "" : "：\(Appraisal.list(counted.met))"))
    }
  }

  /// `30`, `-4.5`, `0.25`.
  public static func text(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(Day.padded(Int(rest), 2))"
  }

  private static func list(_ items: [Int]) -> String { "第\(items.map(String.init).joined(separator: "、"))号" }
}

extension KindMeasure {
  /// True for a measure that says how much of a whole was reached, from a place's own items alone.
  var isShare: Bool {
    switch formula {
    case .share, .ratio, .runs, .ratings, .done: true
    case .count, .sum, .average, .mean, .days, .saved, .distance, .leading, .children: false
    }
  }

  /// The items behind a measure that counts or is a share: those that meet it, and those that it counts and that do not.
  func items(_ items: [Item], _ kind: Kind, at now: Moment) -> (met: [Int], others: [Int]) {
    let (counted, meets): ([Item], (Item) -> Bool) =
      switch formula {
      case .count(let condition): (items.filter { condition.holds($0, kind, now) }, { _ in true })
      case .share(let part, let whole): (items.filter { whole.holds($0, kind, now) }, { part.holds($0, kind, now) })
      case .ratio(let part, let whole):
        (items.filter { $0.amount(part) != nil && $0.amount(whole) != nil }, { _ in true })
      case .runs(let clock):
        (
          items.filter { $0.clocks.contains { $0.rule == clock } },
          { !$0.clocks.contains { $0.rule == clock && $0.isLate(at: now) } }
        )
      case .ratings(let grades):
        (items.filter { !$0.opinions.isEmpty }, { $0.opinions.values.allSatisfy { grades.contains($0.grade) } })
      default: (items, { _ in true })
      }
    return (counted.filter(meets).map(\.id), counted.filter { !meets($0) }.map(\.id))
  }
}

extension Measured {
  /// As a fraction, where the measure is a share of a whole.
  var fraction: (part: Int, whole: Int) {
    switch measure.formula {
    case .ratio, .done: (part, whole == 0 ? 0 : 10_000)
    default: (part, whole)
    }
  }
}
