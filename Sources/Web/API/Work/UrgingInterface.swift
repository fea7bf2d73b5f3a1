internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 催办 for programs: what may be urged now, many urged at once, and the letters of it.
enum UrgingInterface {
  static let listing = Operation(
    "listUrgeable", .read, [],
    .json(
      .object([.must("items", .list(WorkInterface.standing)), .must("isCut", .flag, "There are more than these.")])),
    weight: 5)
  static let urging = Operation(
    "urgeItems", .write, [],
    body: .json(
      .object([
        .must("items", .list(.number, least: 1, most: 500)), .must("reason", .text(least: 1)),
        .may("until", .formed(.day)),
      ])), .created(.object([.must("entries", .list(EntryJSON.schema))])), once: .written, weight: 5)
  static let lettering = Operation(
    "readLetters", .read,
    [.query("entry", .number, many: true, "Entries that urge; the latest hundred where none is said.")],
    .json(
      .object([
        .must(
          "letters",
          .list(
            .object([
              .may("office", .text(), "Absent where nobody leads."),
              .must("level", .integer(1...99), "1 blue, 2 orange, 3 red, 4 a talk."),
              .must("heading", .text(), "In Chinese, as it is printed."),
              .must(
                "urgings",
                .list(
                  .object([
                    .must("entry", .number), .must("at", .formed(.time)), .must("by", .text()),
                    .must("item", ItemLineJSON.schema), .must("reason", .words), .may("until", .formed(.day)),
                    .must("standing", .words, "Why the light is what it is."), .may("words", .words, "Of the report."),
                  ]))),
            ])), "One for each office and level.")
      ])), weight: 5)

  @Sendable static func list(_ visit: Visit) async throws -> Response {
    let (model, kinds) = (try await UrgePage.model(visit), visit.site.kinds)
    return JSONAnswer.tagged(
      ["items": JSON.list(model.lines.map { WorkInterface.json($0, kinds) }), "isCut": .flag(model.isCut)], for: visit)
  }

  @Sendable static func urge(_ visit: Visit) async throws -> Response {
    let (input, sight, now, once) = (visit.input, visit.sight, visit.now, try visit.once())
    let items = input["items"]?.list?.compactMap(\.integer) ?? []
    let entries = try await visit.ask { ledger in
      let entries = try UrgePage.urge(
        items, input.text("reason") ?? "", input.day("until"), ledger, sight, at: now, once: once)
      return try entries.map { entry in
        EntryJSON(entry, try ledger.item(entry.item).flatMap { ledger.kinds[$0.kind] }, isInside: true)
      }
    }
    return JSONAnswer.response(["entries": entries], .created)
  }

  @Sendable static func letters(_ visit: Visit) async throws -> Response {
    let kinds = visit.site.kinds
    let letters = LettersPage.letters(try await LettersPage.urgings(visit)).map { letter -> JSON in
      .members([
        "office": letter.office.map(JSON.text), "level": .integer(letter.level),
        "heading": .text(LetterWords.heading(letter.level)), "urgings": .list(letter.urgings.map { json($0, kinds) }),
      ])
    }
    return JSONAnswer.tagged(["letters": JSON.list(letters)], for: visit)
  }

  private static func json(_ one: LettersPage.Urging, _ kinds: KindCatalogue) -> JSON {
    .members([
      "entry": .integer(one.entry.number), "at": JSON(one.entry.at), "by": .text(one.entry.by),
      "item": JSON(ItemLineJSON(one.item, one.light, kinds)), "reason": .text(one.urged.reason),
      "until": one.urged.until.map { JSON($0) }, "standing": .text(one.light.reason),
      "words": one.item.created.origin?.words.map(JSON.text),
    ])
  }
}
