internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 查询诉求 for programs: by the code that who filed it was given, in the head of the request and never in its address, or
/// with the account that filed it.
enum FollowInterface {
  static let code = Parameter.header(
    "Follow-Code", .text(least: 16, most: 40), "The request's code, for those without the account that filed it.")
  static let reading = Operation("followRequest", .read, [.item, code], .json(schema), weight: 5)
  static let rating = Operation(
    "rateRequest", .write, [.item, code],
    body: .json(.object([.must("grade", grade), .may("words", .text(least: 1, most: FollowPage.mostWords))])),
    .created(schema), once: .written, weight: 5, isOpen: true)
  static let adding = Operation(
    "addToRequest", .write, [.item, code],
    body: .json(.object([.must("words", .text(least: 1, most: FollowPage.mostWords))])), .created(schema),
    once: .written, weight: 5, isOpen: true)

  static let grade = Schema.choice(Rating.Grade.allCases.map(\.rawValue))
  static let schema = Schema.named(
    "FollowedRequest",
    .object([
      .must("id", .number), .must("title", .text()), .must("state", .text()), .must("stateTitle", .title),
      .must("light", .light), .must("filed", .formed(.time)), .may("office", .text(), "Who handles it."),
      .must("deadlines", .deadlines, "Those that run."),
      .may("answer", .object([.must("words", .words), .must("at", .formed(.time))])),
      .must("mayRate", .flag, "It waits for a rating."),
      .may("rating", .object([.must("grade", grade), .may("words", .words)])),
      .must(
        "history",
        .list(
          .object([.must("entry", .number), .must("at", .formed(.time)), .must("by", .title), .must("words", .title)]))),
    ]))

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (id, now, follower) = (try visit.item(), visit.now, try await follower(visit))
    guard let model = try await visit.ask({ try Following.model(of: $0, id, follower, at: now) }) else {
      throw Fault.nothingHere
    }
    return JSONAnswer.tagged(json(model, visit), for: visit)
  }

  @Sendable static func rate(_ visit: Visit) async throws -> Response {
    let grade = Rating.Grade(rawValue: visit.input.text("grade") ?? "") ?? .basically
    return try await say(.rate(Rating(grade: grade, words: visit.input.text("words"))), visit)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Response {
    try await say(.comment(visit.input.text("words") ?? ""), visit)
  }

  private static func say(_ request: LedgerRequest, _ visit: Visit) async throws -> Response {
    let (id, now, follower) = (try visit.item(), visit.now, try await follower(visit))
    // Keys of those without an account are told apart by the request that they hold the code of.
    let once = try visit.once().map {
      Delivery.Once(account: visit.holder == nil ? "request \(id)" : $0.account, key: $0.key, request: $0.request)
    }
    try await Following.say(request, of: id, follower, visit, once: once)
    guard let model = try await visit.ask({ try Following.model(of: $0, id, follower, at: now) }) else {
      throw Fault.nothingHere
    }
    return JSONAnswer.response(json(model, visit), .created)
  }

  /// Whoever shows the code speaks as who filed it; a wrong one is refused and counted.
  private static func follower(_ visit: Visit) async throws -> Following.Follower {
    let (id, asker) = (try visit.item(), visit.asker)
    guard let code = visit.header(code.name) else { return { Following.filer(of: $0, asker) } }
    guard try await Following.shows(code, of: id, visit) else { throw Fault(.forbidden, FollowWords.wrong) }
    return { Following.filer(of: $0, asker) ?? ($0.id == id ? .citizen : nil) }
  }

  private static func json(_ model: FollowPage.Model, _ visit: Visit) -> JSON {
    let (item, kind) = (model.item, visit.site.kinds[model.item.kind])
    return .members([
      "id": .integer(item.id), "title": .text(item.title), "state": .text(item.state), "stateTitle": JSON(model.state),
      "light": JSON(model.light.color), "filed": JSON(item.createdAt), "office": item.parties.lead.map(JSON.text),
      "deadlines": .list(
        kind.map { kind in item.clocks.filter(\.isRunning).map { $0.json(kind, at: visit.now) } } ?? []),
      "answer": model.answer.map { ["words": .text($0.words), "at": JSON($0.at)] }, "mayRate": .flag(model.mayRate),
      "rating": model.rating.map {
        .members(["grade": .text($0.grade.rawValue), "words": $0.words.map(JSON.text)])
      },
      "history": .list(
        model.history.map {
          ["entry": .integer($0.number), "at": JSON($0.at), "by": JSON($0.by), "words": JSON($0.words)]
        }),
    ])
  }
}
