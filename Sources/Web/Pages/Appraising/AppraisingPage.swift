internal import Hummingbird
internal import LedgerCore

/// 考核: the published formula, every office's points, and behind each point the items and what happened to them.
enum AppraisingPage {
  struct Model: Sendable {
    let formula: Appraisal
    let others: [Appraisal]
    let scoring: Scoring
    let opened: Opened?
  }

  /// One office with the events behind its points.
  struct Opened: Sendable {
    let score: OfficeScore
    /// By number: title, and what happened.
    let items: [Int: Behind]
  }

  struct Behind: Sendable {
    let title: String
    let lines: [(day: Day, words: Title)]
  }

  /// Items opened of each point.
  static let most = 40

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    guard let model = try await model(visit) else { return visit.show(empty(visit.frame)) }
    return visit.show(view(model, visit.site.kinds, visit.frame))
  }

  /// Nil where no formula is published.
  static func model(_ visit: Visit) async throws -> Model? {
    let all = try await visit.ask { try $0.appraisals() }
    let asked = visit.query("formula")
    guard let formula = asked == nil ? all.first : all.first(where: { $0.name == asked }) else {
      if asked != nil { throw Fault.nothingHere }
      return nil
    }
    let (door, now, office) = (visit.site.door, visit.now, visit.query("office"))
    let scoring = try await visit.site.scorings.answer(for: formula.name) {
      try await door.ask { try AppraisingPage.score(formula, $0, at: now) }
    }
    var opened: Opened?
    if let office {
      guard let score = scoring.offices.first(where: { $0.office == office }) else { throw Fault.nothingHere }
      let sight = visit.sight
      opened = try await visit.ask { try AppraisingPage.open(score, $0, sight) }
    }
    return Model(
      formula: formula, others: all.filter { $0.name != formula.name }, scoring: scoring, opened: opened)
  }

  private static func score(_ formula: Appraisal, _ ledger: any OpenLedger, at now: Moment) throws -> Scoring {
    var filter = ItemFilter()
    filter.year = formula.year
    filter.kinds = Set(formula.criteria.map(\.kind)).sorted()
    filter.limit = 1_000
    var items: [Item] = []
    while true {
      let rows = try ledger.items(filter, at: now).rows
      items += try rows.compactMap { try ledger.item($0.id) }
      guard let last = rows.last, rows.count == filter.limit else { break }
      filter.after = last.id
    }
    return formula.score(items, try ledger.offices(), at: now)
  }

  /// What an office does not see of another's items stays out; their numbers stand in the words of the point.
  private static func open(_ score: OfficeScore, _ ledger: any OpenLedger, _ sight: Sight) throws -> Opened {
    var items: [Int: Behind] = [:]
    for id in score.points.flatMap({ $0.items.prefix(most) + $0.others.prefix(most) }) where items[id] == nil {
      guard let item = try ledger.item(id), sight.sees(item), let kind = ledger.kinds[item.kind] else { continue }
      let isInside = sight.seesInside(item)
      let history = try ledger.history(of: id).filter { isInside || $0.event.isPublic }
      items[id] = Behind(title: item.title, lines: history.map { ($0.at.day, $0.event.words(kind)) })
    }
    return Opened(score: score, items: items)
  }
}
