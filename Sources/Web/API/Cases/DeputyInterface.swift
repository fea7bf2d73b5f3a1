internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 代表履职 for programs: what a deputy votes on, rates, and has suggested.
enum DeputyInterface {
  static let reading = Operation(
    "readDeputyDesk", .read, [],
    .json(
      .object([
        .must("ballots", .list(ItemLineJSON.schema), "Open ones."),
        .must("projects", .list(line), "Livelihood projects to rate."),
        .must("suggestions", .list(line), "One's own."),
      ])), weight: 5)
  static let rating = Operation(
    "rateAsDeputy", .write, [.item],
    body: .json(.object([.must("grade", FollowInterface.grade), .may("words", .text(least: 1, most: 500))])),
    .created(WrittenJSON.schema), once: .remembered)

  private static let line = Schema.object([
    .must("item", .number), .must("title", .words), .must("state", .title), .must("light", .light),
    .may("own", FollowInterface.grade, "What this deputy said of it."), .may("answer", .words),
    .may("due", .formed(.day)),
    .must("mayRate", .flag),
  ])

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (model, kinds) = (try await DeputyPage.model(visit), visit.site.kinds)
    return JSONAnswer.tagged(
      [
        "ballots": JSON.list(model.ballots.map { JSON(ItemLineJSON($0, kinds)) }),
        "projects": .list(model.projects.map(json)), "suggestions": .list(model.suggestions.map(json)),
      ], for: visit)
  }

  private static func json(_ line: DeputyPage.Line) -> JSON {
    .members([
      "item": .integer(line.item.id), "title": .text(line.item.title), "state": JSON(line.state),
      "light": JSON(line.light), "own": line.own.map { .text($0.rawValue) }, "answer": line.answer.map(JSON.text),
      "due": line.due.map { JSON($0) }, "mayRate": .flag(line.mayRate),
    ])
  }

  @Sendable static func rate(_ visit: Visit) async throws -> Response {
    let (id, asker, now, words) = (try visit.item(), visit.asker, visit.now, visit.input.text("words"))
    let grade = Rating.Grade(rawValue: visit.input.text("grade") ?? "") ?? .basically
    let written = try await visit.ask { ledger in
      let entries = try DeputyPage.rate(id, grade, words, ledger, asker, at: now)
      return WrittenJSON(entries, ledger.kinds, try ledger.item(id)?.kind)
    }
    return WrittenJSON.response(written)
  }
}
