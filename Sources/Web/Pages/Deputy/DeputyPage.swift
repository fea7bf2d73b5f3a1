internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 代表履职: what a deputy votes on, rates, and has suggested.
enum DeputyPage {
  struct Model: Sendable {
    let ballots: [ItemRow]
    let projects: [Line]
    let suggestions: [Line]
    let notice: Title?
  }

  /// An item with what this deputy said of it.
  struct Line: Sendable {
    let item: Item
    let state: Title
    let light: Light.Color
    let own: Rating.Grade?
    let answer: String?
    let due: Day?
    let mayRate: Bool
  }

  /// So many suggestions of two years are looked through for those of one deputy.
  private static let most = 1_000

  @Sendable static func answer(_ visit: Visit) async throws -> Response {
    visit.show(view(try await model(visit), visit.frame))
  }

  static func model(_ visit: Visit) async throws -> Model {
    let (account, asker, now) = (visit.asker.account, visit.asker, visit.now)
    let notice = visit.query("done") == nil ? nil : DeputyWords.done
    return try await visit.ask { ledger in
      let calendar = try ledger.calendar()
      func line(_ id: Int) throws -> Line? {
        guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind] else { return nil }
        return Line(
          item: item, state: kind.state(item.state)?.title ?? Title(item.state, item.state),
          light: item.lights(kind, calendar).light(at: now).color, own: item.opinions[account]?.grade,
          answer: item.answer(in: try ledger.history(of: id), kind)?.words, due: item.running("reply")?.due.day,
          mayRate: mayRate(item, kind, asker, at: now))
      }
      let projects = try rows(ledger, "livelihood", at: now) { $0.waitsForRating(in: $1) }
      let suggestions = try [now.day.year, now.day.year - 1].flatMap { year in
        try rows(ledger, "suggestion", year: year, at: now) { _, _ in true }
      }
      return Model(
        ballots: try rows(ledger, "ballot", at: now) { $0.state($1)?.phase == .running },
        projects: try projects.compactMap { try line($0.id) },
        suggestions: try suggestions.compactMap { try line($0.id) }.filter { isOwn($0.item, account) }, notice: notice)
    }
  }

  /// 评价; where the kind lets a deputy take the step that waits for it, that too, both or neither.
  @Sendable static func rate(_ visit: Visit) async throws -> Response {
    guard let grade = visit.form["grade"].flatMap(Rating.Grade.init(rawValue:)) else {
      throw Fault(.unprocessableContent, FollowWords.noGrade)
    }
    let words = visit.form.words("words").map { String($0.prefix(500)) }
    let (id, asker, now) = (try visit.item(), visit.asker, visit.now)
    try await visit.ask { _ = try rate(id, grade, words, $0, asker, at: now) }
    return .seeOther(LocalPath("deputy").with(["done": "rating"]))
  }

  static func rate(
    _ id: Int, _ grade: Rating.Grade, _ words: String?, _ ledger: any OpenLedger, _ asker: Asker, at now: Moment
  ) throws -> [Entry] {
    guard let item = try ledger.item(id), let kind = ledger.kinds[item.kind], isShown(item, kind, asker) else {
      throw Fault.nothingHere
    }
    guard mayRate(item, kind, asker, at: now) else { throw Fault(.conflict, DeputyWords.notNow) }
    let steps = kind.moves(from: item.state).filter {
      $0.needs == [.rated] && asker.role(among: $0.by, on: item.parties) != nil
    }
    let requests = [.rate(Rating(grade: grade, words: words))] + steps.map { LedgerRequest.move($0.name, .init()) }
    return try ledger.submit(requests.map { Draft(on: .item(id), $0, by: asker) }, at: now)
  }

  private static func rows(
    _ ledger: any OpenLedger, _ name: String, year: Int? = nil, at now: Moment, _ wanted: (Kind, String) -> Bool
  ) throws -> [ItemRow] {
    guard let kind = ledger.kinds[name] else { return [] }
    var filter = ItemFilter()
    filter.kinds = [name]
    filter.year = year
    filter.states = kind.states.map(\.name).filter { wanted(kind, $0) }
    filter.limit = most
    return filter.states.isEmpty ? [] : try ledger.items(filter, at: now).rows
  }

  /// 领衔人, or who filed it.
  private static func isOwn(_ item: Item, _ account: String) -> Bool {
    item.createdBy == account || item.fields["mover"] == account
  }

  private static func isShown(_ item: Item, _ kind: Kind, _ asker: Asker) -> Bool {
    kind.isPublic(in: item.state) || isOwn(item, asker.account)
  }

  private static func mayRate(_ item: Item, _ kind: Kind, _ asker: Asker, at now: Moment) -> Bool {
    kind.waitsForRating(in: item.state)
      && (try? item.decide(.rate(Rating(grade: .satisfied)), by: asker, at: now, kind)) != nil
  }
}
