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
            .may("address", .text(least: 1, most: 300)),
          ]), "Kept apart from the log, shown to who handles the case only, deleted after a year."),
        .may("key", .text(least: 1, most: 200), "A number of its own outside: nothing is filed twice under it."),
      ])), .created(WrittenJSON.schema), isOnce: true)

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
      Applicant(name: $0["name"]?.text, phone: $0["phone"]?.text, address: $0["address"]?.text)
    }
    let written = try await visit.ask { ledger in
      WrittenJSON(try ledger.deliver(created, about: person, by: asker, once: once, at: now), ledger.kinds)
    }
    return WrittenJSON.response(written, at: LocalPath("api", "v1", "items", String(written.item)).path)
  }
}
