internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 订阅: what is answered at the addresses of feeds and calendars.
enum FeedInterface {
  static func filtered(_ name: String, _ answer: Operation.Answer) -> Operation {
    Operation(name, .read, ItemsQuestion.parameters, answer)
  }
  static let atom = Operation.Answer.other("application/atom+xml")
  static let json = Operation.Answer(status: .ok, type: "application/feed+json", schema: .map(.anything))
  static let calendar = Operation.Answer.other("text/calendar; charset=utf-8")

  @Sendable static func itemsAtom(_ visit: Visit) async throws -> Response { atom(try await items(visit), visit) }
  @Sendable static func itemsJSON(_ visit: Visit) async throws -> Response { json(try await items(visit), visit) }
  @Sendable static func itemAtom(_ visit: Visit) async throws -> Response { atom(try await item(visit), visit) }
  @Sendable static func itemJSON(_ visit: Visit) async throws -> Response { json(try await item(visit), visit) }

  private static func items(_ visit: Visit) async throws -> Feed {
    let question = try ItemsQuestion(visit)
    let (door, now, filter) = (visit.site.door, visit.now, question.filter)
    let changes = try await visit.site.feeds.answer(for: filter) {
      try await door.ask { try Changes.meeting(filter, of: $0, at: now) }
    }
    return feed(
      visit, FeedWords.changes.chinese, question.path(LocalPath("items"), after: nil), changes)
  }

  private static func item(_ visit: Visit) async throws -> Feed {
    let id = try visit.item()
    guard let (title, changes) = try await visit.ask({ try Changes.of(id, $0) }) else { throw Fault.nothingHere }
    return feed(visit, title, LocalPath("items", String(id)).path, changes)
  }

  private static func feed(_ visit: Visit, _ title: String, _ page: String, _ changes: Changes) -> Feed {
    Feed(
      title: FeedWords.title(visit.site.place, title), site: visit.ownAddress, path: visit.request.head.path ?? "/",
      page: page, changes: changes.all, now: visit.now)
  }

  private static func atom(_ feed: Feed, _ visit: Visit) -> Response {
    let text = feed.atom
    return Response.text(text, as: atom.type).tagged(text, for: visit.request)
  }

  private static func json(_ feed: Feed, _ visit: Visit) -> Response {
    guard let text = JSONAnswer.text(feed.json) else { return Response(status: .internalServerError) }
    return Response.text(text, as: json.type).tagged(text, for: visit.request)
  }

  /// Due dates of items that are still under way, the nearest thousand by number.
  @Sendable static func due(_ visit: Visit) async throws -> Response {
    var question = try ItemsQuestion(visit)
    question.filter.limit = 1_000
    if question.filter.lights.isEmpty { question.filter.lights = [.red, .yellow, .green, .grey] }
    let (asked, sight, now) = (question, visit.sight, visit.now)
    let page = try await visit.ask { try asked.page(of: $0, sight, at: now) }
    let calendar = CalendarText(
      name: FeedWords.title(visit.site.place, FeedWords.due.chinese), site: visit.ownAddress,
      rows: page.rows.filter { $0.due != nil }, now: now, kinds: visit.site.kinds)
    return Response.text(calendar.text, as: FeedInterface.calendar.type).tagged(calendar.text, for: visit.request)
  }
}
