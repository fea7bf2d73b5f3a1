internal import HTTPTypes
internal import Hummingbird
internal import LedgerCore

/// 诉求台 for programs: a case whole for those who handle it, and a step of it with what is set down before it.
enum CaseInterface {
  static let reading = Operation("readCase", .read, [.item], .json(schema))
  static let moving = Operation(
    "moveCase", .write, [.item],
    body: .json(
      .object([
        .must("move", .name, "One of the case's steps."), .may("office", .name, "Whom it is given to."),
        .may(
          "rating", .object([.must("grade", FollowInterface.grade), .may("words", .text(least: 1))]),
          "What who asked says of the answer."),
        .may("into", .number, "The case that it goes on in."), .may("reason", .text(least: 1)),
        .may("fields", ItemFiling.fields), EvidenceInput.property,
      ])), .created(WrittenJSON.schema), once: .written, hasVersion: true)

  static let schema = Schema.named(
    "Case",
    .object([
      .must("item", ItemLineJSON.schema), .must("reason", .words, "Why this light."),
      .must("fields", .map(.words)),
      .must("deadlines", .deadlines),
      .may(
        "applicant",
        .object([
          .must("standing", .choice(["shown", "masked", "deleted", "locked"])), .may("fields", .map(.words)),
          .may("until", .formed(.day), "The last day on which it is kept."),
        ]), "Whole to those who handle the case, masked to who else may look into it."),
      .must(
        "steps",
        .list(
          .object([
            .must("move", .text()), .must("title", .title), .must("to", .text()),
            .must("asked", .list(.title), "To be handed over with it."),
            .must(
              "before", .list(.choice(["office", "rating", "into"])), "Set down before it, in the members of that name."
            ),
          ]))),
      .must(
        "blocked",
        .list(.object([.must("move", .text()), .must("title", .title), .must("lacking", .list(.title))])),
        "Steps of yours that lack something nothing handed over meets."),
      .must(
        "extendable", .list(.object([.must("clock", .text()), .must("title", .title)])),
        "Clocks that you may move back."),
      .must("parts", .list(ItemLineJSON.schema)), .may("parent", .number), .must("history", .list(EntryJSON.schema)),
    ]))

  @Sendable static func read(_ visit: Visit) async throws -> Response {
    let (id, sight, now) = (try visit.item(), visit.sight, visit.now)
    let (model, line, entries) = try await visit.ask { ledger in
      let model = try CasePage.model(of: ledger, id, sight, at: now, nil)
      return (
        model, JSON(ItemLineJSON(model.item, model.light, ledger.kinds)),
        try ledger.history(of: id).map { EntryJSON($0, model.kind, isInside: true) }
      )
    }
    let kinds = visit.site.kinds
    let answer = Answer(
      item: line, reason: model.light.reason, fields: model.item.fields.filter { model.kind.isPlain($0.key) },
      deadlines: .list(model.item.clocks.map { $0.json(model.kind, at: now) }),
      applicant: model.applicant.map { applicant($0, isMasked: model.isMasked) },
      steps: .list(model.steps.map { JSON($0, model.kind) }),
      blocked: .list(
        model.blocked.map { offer in
          [
            "move": .text(offer.move.name), "title": JSON(offer.move.title),
            "lacking": .list(offer.lacking.map { JSON($0.words(model.kind)) }),
          ]
        }),
      extendable: .list(model.extendable.map { ["clock": .text($0.name), "title": JSON($0.title)] }),
      parts: .list(model.parts.map { JSON(ItemLineJSON($0.row, kinds)) }), parent: model.parent?.id, history: entries)
    return JSONAnswer.tagged(answer, version: model.item.latest, for: visit)
  }

  private struct Answer: Encodable {
    let item: JSON
    let reason: String
    let fields: [String: String]
    let deadlines: JSON
    let applicant: JSON?
    let steps: JSON
    let blocked: JSON
    let extendable: JSON
    let parts: JSON
    let parent: Int?
    let history: [EntryJSON]
  }

  private static func applicant(_ sight: ApplicantSight, isMasked: Bool) -> JSON {
    switch sight {
    case .shown(let data):
      ["standing": isMasked ? "masked" : "shown", "fields": .texts(data.fields), "until": JSON(data.until)]
    case .deleted: ["standing": "deleted"]
    case .locked: ["standing": "locked"]
    }
  }

  @Sendable static func move(_ visit: Visit) async throws -> Response {
    let (id, sight, now, input) = (try visit.item(), visit.sight, visit.now, visit.input)
    let (once, seen, uploads) = (try visit.once(), try visit.seen(id), visit.site.uploads)
    let written = try await visit.ask { ledger in
      let (item, kind) = try CasePage.item(id, in: ledger, sight)
      guard kind.move(input.text("move") ?? "") != nil else {
        throw Fault.refused(SchemaFault("/move", "is no step of a \(kind.name)"))
      }
      let files = try EvidenceInput.files(input, item, ledger) { digest in
        uploads.has(digest, by: sight.asker.account) || sight.open(digest, of: item) != nil
      }
      let supply = LedgerRequest.Supply(
        reason: input.text("reason"), fields: input.map("fields") ?? [:], evidence: files)
      let requests = try CaseDoing.requests(
        input.text("move") ?? "", supply, by: form(input), item, kind, ledger, sight, at: now)
      let delivery = Delivery(requests.map { Draft(on: .item(id), $0, by: sight.asker) }, once: once, seen: seen)
      return WrittenJSON(try ledger.deliver(delivery, at: now), ledger.kinds, item.kind)
    }
    return WrittenJSON.response(written)
  }

  /// What is set down before a step, by the names that the page's form has for it.
  private static func form(_ input: Visit.Input) -> Form {
    var fields: [String: String] = [:]
    fields["office"] = input.text("office")
    fields["grade"] = input["rating"]?["grade"]?.text
    fields["said"] = input["rating"]?["words"]?.text
    fields["into"] = input["into"]?.integer.map(String.init)
    return Form(fields)
  }
}

extension JSON {
  fileprivate init(_ step: CaseStep, _ kind: Kind) {
    self = [
      "move": .text(step.move.name), "title": JSON(step.move.title), "to": .text(step.move.to),
      "asked": .list(step.asked.map { JSON($0.words(kind)) }),
      "before": .list(
        step.before.map { before in
          switch before {
          case .office: "office"
          case .rating: "rating"
          case .into: "into"
          }
        }),
    ]
  }
}

extension Kind {
  /// A field that everybody inside may read: personal ones stand beside the log.
  func isPlain(_ name: String) -> Bool { field(name).map { $0.form != .personal } == true }
}
