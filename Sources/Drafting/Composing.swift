public import Facts

/// 行文: facts to sentences under headings.
public struct Composing: Sendable {
  let place: String
  let year: Int

  /// - Parameter year: The year the report plans; its review is of the year before.
  public init(place: String, year: Int) {
    self.place = place
    self.year = year
  }

  /// 素材: one thing to be said and the item it comes from.
  public struct Material: Hashable, Sendable {
    public let content: Content
    public let item: Int

    public init(_ content: Content, item: Int) {
      self.content = content
      self.item = item
    }
  }

  public enum Content: Hashable, Sendable {
    case figure(Figure)
    /// 办结的工作: words of last year's plan that have come true, and the figures in them as they now stand.
    case done(words: String, figures: [Figure])
    case project(Project)
  }

  /// 一组: what stands under one heading.
  public struct Group: Hashable, Sendable {
    public var title: String
    public var materials: [Material]

    public init(title: String, materials: [Material]) {
      self.title = title
      self.materials = materials
    }
  }

  /// - Parameters:
  ///   - economy: What opens the review, before any group.
  ///   - review: Under headings of their own, in their order.
  ///   - targets: Of the year that is planned.
  ///   - sources: What each item is, in words.
  public func draft(
    economy: [Material], review: [Group], targets: [Material], leftOut: [ReportDraft.LeftOut] = [],
    sources: [Int: String] = [:]
  ) -> ReportDraft {
    var parts: [ReportDraft.Part] = []
    var missing = leftOut
    func paragraphs(_ materials: [Material], areTargets: Bool = false) -> [[Sentence]] {
      byTime(materials).compactMap { group in
        guard let opening = self.opening(of: group, areTargets: areTargets) else {
          missing += group.map {
            ReportDraft.LeftOut(item: $0.item, words: sources[$0.item] ?? "", reason: "时期没有合适的写法")
          }
          return nil
        }
        let (said, unsaid) = self.sentences(group, opening: opening)
        missing += unsaid
        return said.isEmpty ? nil : said
      }
    }
    let general = paragraphs(economy.filter { !isOfPlan($0) })
    // After a sentence on a plan period all that follows is of that period: so those come last, under a heading of their own.
    let ofPlans = (economy + review.flatMap(\.materials)).filter(isOfPlan)
    let groups =
      (review.map { Group(title: $0.title, materials: $0.materials.filter { !isOfPlan($0) }) }
      + [Group(title: "规划时期累计", materials: ofPlans)])
      .map { ($0.title, paragraphs($0.materials)) }.filter { !$0.1.isEmpty }
    if !general.isEmpty || !groups.isEmpty {
      parts.append(ReportDraft.Part(level: 1, title: "\(year - 1)年工作回顾", number: 1, paragraphs: general))
      for (index, group) in groups.enumerated() {
        parts.append(ReportDraft.Part(level: 2, title: group.0, number: index + 1, paragraphs: group.1))
      }
    }
    let aims = paragraphs(targets, areTargets: true)
    if !aims.isEmpty {
      parts.append(
        ReportDraft.Part(level: 1, title: "\(year)年主要预期目标", number: parts.isEmpty ? 1 : 2, paragraphs: aims))
    }
    return ReportDraft(place: place, year: year, parts: parts, leftOut: missing, sources: sources)
  }
}
