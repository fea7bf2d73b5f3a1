internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 诉求 (12345) for programs: filed with the applicant kept apart from the log, listed for who sees them.
enum RequestsInterface {
  static let kind = "request"
  static let listing = Operation(
    "listRequests", .read, ItemsQuestion.parameters.filter { $0.name != "kind" } + [.after, .limit],
    .json(ItemListJSON.schema))
  static let filing = Operation(
    "fileRequest", .file,
    body: .json(
      .object([
        .must("title", .text(least: 1), "What is asked for."), .may("place", .text(least: 1, most: 100)),
        .may("fields", ItemFiling.fields, "Fields of the kind `request`: channel, topic, area, urgency."),
        .may("lead", .text(least: 1, most: 100)),
        .may(
          "applicant",
          .object([
            .may("name", .text(least: 1, most: 100)), .may("phone", .text(least: 1, most: 40)),
            .may("address", .text(least: 1, most: 300)), .may("text", .text(least: 1), "The whole story."),
          ]), "Kept apart from the log, shown to who handles the case only, deleted after a year."),
        .may("key", .text(least: 1, most: 200), "A number of its own outside: nothing is filed twice under it."),
      ])),
    .created(
      .object([
        .must("item", .number), .must("entries", .list(EntryJSON.schema)),
        .may("code", .text(), "Who asked follows the request by it, with the number; absent where it has a `key`."),
      ])), once: .written)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    var question = try ItemsQuestion(visit)
    question.filter.kinds = [kind]
    let (asked, sight, now) = (question, visit.sight, visit.now)
    let page = try await visit.ask { try asked.page(of: $0, sight, at: now) }
    let isLast = page.rows.count < asked.filter.limit
    let next = isLast ? nil : page.rows.last.map { visit.path(after: $0.id) }
    return JSONAnswer.tagged(
      ItemListJSON(items: page.rows.map { ItemLineJSON($0, visit.site.kinds) }, next: next, total: page.total),
      for: visit)
  }

  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let (input, asker, once, now) = (visit.input, visit.asker, try visit.once(), visit.now)
    let created = Created(
      kind: kind, place: input.text("place") ?? visit.site.place, year: now.day.year,
      title: input.text("title") ?? "", origin: Origin(filedBy: asker.account), fields: input.map("fields"),
      parties: Parties(lead: input.text("lead")), key: input.text("key"))
    let person = input["applicant"].map {
      Applicant(
        name: $0["name"]?.text, phone: $0["phone"]?.text, address: $0["address"]?.text, text: $0["text"]?.text)
    }
    let secret = try Bearer.secret(of: visit.request)
    let (written, code) = try await visit.ask { ledger in
      var (created, code) = (created, String?.none)
      if created.key == nil {
        let made = RequestsInterface.code(of: once, secret, ledger.digest)
        created.key = FollowCode.key(made, ledger.digest)
        code = made
      }
      let entries = try ledger.deliver(created, about: person, by: asker, once: once, at: now)
      return (WrittenJSON(entries, ledger.kinds), code)
    }
    return Filed(item: written.item, entries: written.entries, code: code).response
  }

  /// The same for what is delivered a second time: nobody keeps it, so it is made of what only the sender has.
  private static func code(
    of once: Delivery.Once?, _ secret: String?, _ digest: (String) -> String
  ) -> String {
    guard let once, let secret else { return FollowCode.make() }
    return FollowCode.made(of: digest("\(secret)\n\(once.key)\n\(String(decoding: once.request, as: UTF8.self))"))
  }

  private struct Filed: Encodable {
    let item: Int
    let entries: [EntryJSON]
    let code: String?

    var response: Response {
      var response = JSONAnswer.response(self, .created)
      response.headers[.location] = LocalPath.program("requests", String(item))
      return response
    }
  }
}
